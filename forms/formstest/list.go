package formstest

import (
	"strings"

	"github.com/sopkit/sopkit/forms"
)

// Place is what a column of a list of copies holds: a field, or one in a row,
// from 1, of a table or Repeat.
type Place struct {
	Field forms.Field
	List  string // empty: the field stands outside them
	Row   int
	Grows bool // List has as many rows as its values need
}

// Listable returns the values that a list of copies can hold, as Fill leaves
// them: no blank rows, no tables in entries, nothing computed but from others.
func Listable(f *forms.Form, v forms.Values) forms.Values {
	out := forms.Values{}
	keep := func(fields []forms.Field, from, to forms.Values) {
		for _, x := range fields {
			if x.Computed.Op == forms.NoOp && !from[x.Name].Blank() {
				to[x.Name] = from[x.Name]
			}
		}
	}
	rows := func(name string, fields []forms.Field, fixed bool) {
		var list []forms.Values
		for _, row := range v[name].Rows {
			own := forms.Values{}
			if keep(fields, row, own); len(own) > 0 || fixed {
				list = append(list, own)
			}
		}
		if len(list) > 0 {
			out[name] = forms.Value{Rows: list}
		}
	}
	keep(fieldsOf(f), v, out)
	for _, t := range f.Tables() {
		rows(t.Name, t.Inputs(), len(t.Fixed) > 0)
	}
	for _, r := range f.Repeats() {
		rows(r.Name, fieldsOf(r.Entry()), false)
	}
	return settled(f, out)
}

func fieldsOf(f *forms.Form) []forms.Field {
	var out []forms.Field
	f.Each(func(x forms.Field) { out = append(out, x) })
	return out
}

// Lines writes the values as lines of a list with such columns: the first has
// what stands outside tables, and as many rows of each table as have columns;
// the others go on with the rows.
func Lines(v forms.Values, columns []Place) [][]string {
	width := map[string]int{}
	for _, c := range columns {
		width[c.List] = max(width[c.List], c.Row)
	}
	n := 1
	for _, c := range columns {
		if c.Grows {
			n = max(n, (len(v[c.List].Rows)+width[c.List]-1)/width[c.List])
		}
	}
	out := make([][]string, n)
	for line := range out {
		for _, c := range columns {
			out[line] = append(out[line], c.text(v, line, width[c.List]))
		}
	}
	return out
}

// text is what stands in the column on a line.
func (c Place) text(v forms.Values, line, width int) string {
	switch rows := v[c.List].Rows; {
	case c.Grows:
		if at := line*width + c.Row - 1; at < len(rows) {
			return written(rows[at][c.Field.Name])
		}
		return ""
	case line > 0:
		return ""
	case c.List == "":
		return written(v[c.Field.Name])
	case c.Row <= len(rows):
		return written(rows[c.Row-1][c.Field.Name])
	}
	return ""
}

func written(v forms.Value) string {
	if v.Picks != nil {
		return strings.Join(v.Picks, "; ")
	}
	return v.Text
}
