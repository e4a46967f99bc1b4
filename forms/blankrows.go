package forms

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// BlankWith returns a copy with nothing filled in whose tables have so many
// empty rows, at most sop.MaxSteps, even if a page then holds less than all; those of
// entries too. Tables with Fixed rows keep these. Below 1 it is as Blank.
func (f *Form) BlankWith(rows int) *Copy {
	if f == nil || rows < 1 {
		return f.Blank()
	}
	rows = min(rows, sop.MaxSteps)
	own := *f
	own.Parts = withRows(f.Parts, rows)
	c := own.Blank()
	c.Values = emptyRows(&own)
	return c
}

// withRows returns parts whose tables have so many rows.
func withRows(parts []Part, rows int) []Part {
	out := slices.Clone(parts)
	for i, p := range out {
		switch p := p.(type) {
		case Section:
			p.Parts = withRows(p.Parts, rows)
			out[i] = p
		case Repeat:
			p.Parts = withRows(p.Parts, rows)
			out[i] = p
		case Table:
			if len(p.Fixed) == 0 {
				p.Rows = rows
			}
			out[i] = p
		}
	}
	return out
}

// emptyRows are the blank rows of the tables, which then are not made fewer to
// save a page.
func emptyRows(f *Form) Values {
	out := Values{}
	for _, t := range f.Tables() {
		out[t.Name] = Value{Rows: make([]Values, t.BlankRows())}
	}
	for _, r := range f.Repeats() {
		entries := make([]Values, r.BlankTimes())
		for i := range entries {
			entries[i] = emptyRows(r.Entry())
		}
		out[r.Name] = Value{Rows: entries}
	}
	return out
}
