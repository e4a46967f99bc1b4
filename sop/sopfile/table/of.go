package table

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Options say what a workbook is made for. Nil and the zero value mean one that
// stands alone.
type Options struct {
	Manual  *sop.Manual    // that the sheet inherits from; nil: none
	ID      string         // that the name of its file gives it; or empty
	Example *sop.Procedure // whose steps show how the table is filled in; nil: none
	Rows    int            // blank rows of the table of steps; 0: 10
}

const (
	usualRows = 10  // blank rows
	moreRows  = 100 // rows below, which have drop-downs and checks too
)

// maker makes a workbook.
type maker struct {
	p   *sop.Procedure
	has *sop.Procedure // what it inherits
	o   *Options
	err error // the first
}

// Of returns the workbook of a procedure. Read gives back an equal one, save
// that an empty list is nil and a time's Max of 0 is its Min. The procedure
// need not be valid, but of what is not valid some may be lost. The error wraps
// source.ErrEncoding for a text that is not UTF-8, source.ErrTooLarge for what no
// cell holds, and ErrCell for a time whose text does not say its amount.
func Of(p *sop.Procedure, o *Options) (*Book, error) {
	if p == nil {
		return nil, fmt.Errorf("table: procedure: %w", sop.ErrNil)
	}
	own := Options{Rows: usualRows}
	if o != nil {
		own = *o
	}
	m := own.Manual
	if m == nil {
		m = &sop.Manual{}
	}
	mk := &maker{p: p, o: &own}
	mk.has = &sop.Procedure{ID: own.ID, Unit: m.Unit, Approval: m.Approval, Labels: m.Labels, Roles: m.Roles}
	b := &Book{Sheets: []Sheet{mk.identity(), mk.roles()}}
	fl := mk.flowTable()
	b.Sheets = append(b.Sheets, mk.steps(fl))
	for _, more := range []Sheet{mk.flows(fl), mk.others()} {
		if len(more.Rows) > 0 {
			b.Sheets = append(b.Sheets, more)
		}
	}
	if own.Example != nil {
		b.Sheets = append(b.Sheets, example(own.Example))
	}
	b.Sheets = append(b.Sheets, guide())
	b.check(mk)
	if mk.err != nil {
		return nil, mk.err
	}
	return b, nil
}

// cellUnits is how many characters a cell of Excel holds.
const cellUnits = 32_767

// check notes what cells cannot hold.
func (b *Book) check(mk *maker) {
	for i := range b.Sheets {
		for r, row := range b.Sheets[i].Rows {
			for c := range row {
				if err := holds(row[c].Text); err != nil && mk.err == nil {
					at := sop.Position{Sheet: b.Sheets[i].Name, Line: r + 1, Column: c + 1}
					mk.err = fmt.Errorf("table: %s: %w", at, err)
				}
			}
		}
	}
}

// holds reports why no cell holds a text.
func holds(text string) error {
	switch {
	case !utf8.ValidString(text):
		return source.ErrEncoding
	case len(text) > cellUnits: // a bound that is easy to tell
		return source.ErrTooLarge
	}
	return nil
}

// entered is a cell that holds a text of the procedure; blank for none.
func entered(text string) Cell {
	if text == "" {
		return Cell{Style: Entry}
	}
	return Cell{Text: Quote(text), Style: Entry}
}

// identity lays out the entries.
func (mk *maker) identity() Sheet {
	s := Sheet{Name: sheetIdentity, Widths: []float64{30, 64, 62}, Head: 3, Entry: true}
	hint := "Isi kolom Isi. Satu baris satu butir; tambah butir dengan menyisipkan baris di bawahnya, " +
		"kolom Isian dibiarkan kosong."
	if mk.o.Manual != nil {
		hint += " Kop dan pengesahan yang kosong diambil dari manual."
	}
	s.Rows = []Row{{{Text: "IDENTITAS SOP", Style: Title}}, {{Text: hint, Style: Hint}},
		{{Text: headLabel, Style: Head}, {Text: headValue, Style: Head}, {Text: headAbout, Style: Head}}}
	for i := range entries {
		e := &entries[i]
		values := mk.values(e)
		rows := max(len(values), usual[e.path()])
		for k := range rows {
			row := Row{{Style: Label}, {Style: Entry}, {Style: Hint}}
			if k == 0 {
				row[0].Text, row[2].Text = e.label, aboutEntry(e)
			}
			if k < len(values) {
				row[1].Text = values[k]
			}
			s.Rows = append(s.Rows, row)
		}
		if e.field.Needed {
			at := cellName(len(s.Rows), 2)
			s.Marks = append(s.Marks, Mark{Area{2, len(s.Rows), 2, len(s.Rows)}, `LEN(TRIM(` + at + `))=0`, false})
		}
		if e.field.Kind == sop.KindFlag {
			s.Drops = append(s.Drops, Drop{Area: Area{2, len(s.Rows), 2, len(s.Rows)}, List: []string{"ya", "tidak"}})
		}
	}
	return s
}

// values writes what an entry says beyond what it inherits, a cell each.
func (mk *maker) values(e *entry) []string {
	one := func(differs bool, text string) []string {
		if !differs {
			return nil
		}
		return []string{text}
	}
	switch v, has := e.in(mk.p), e.in(mk.has); v := v.(type) {
	case *string:
		return one(*v != *has.(*string), Quote(*v))
	case *sop.Date:
		return one(!v.IsZero(), dateText(*v))
	case *int:
		return one(*v != *has.(*int), fmt.Sprint(*v))
	case *bool:
		return one(*v != *has.(*bool), flagText(*v))
	case *[]sop.Symbol:
		var out []string
		for _, k := range *v {
			out = append(out, k.String())
		}
		return out
	case *[]string:
		if slices.Equal(*v, *has.(*[]string)) {
			return nil
		}
		var out []string
		for _, text := range *v {
			out = append(out, Quote(text))
		}
		if out == nil {
			return []string{emptyList}
		}
		return out
	}
	panic("table: no writer for " + e.label)
}

func flagText(v bool) string {
	if v {
		return "ya"
	}
	return "tidak"
}

// dateText writes a date as people do, where it reads back so.
func dateText(d sop.Date) string {
	if text := d.Indonesian(); text != "" {
		if back, err := sop.ParseDate(text); err == nil && back == d {
			return text
		}
	}
	return d.String()
}

// roles lays out the roles; none are written that the manual has.
func (mk *maker) roles() Sheet {
	s := Sheet{Name: sheetRoles, Widths: []float64{34, 26, 84}, Head: 3, Entry: true}
	hint := "Satu baris satu pelaksana, dari kiri ke kanan di lembar SOP. " +
		"Pelaksana baru: tambahkan juga kolomnya di lembar Langkah."
	if len(mk.has.Roles) > 0 {
		hint = "Boleh kosong: pelaksana diambil dari manual (kolomnya sudah ada di lembar Langkah). " +
			"Isi semuanya hanya bila SOP ini memakai pelaksana lain."
	}
	s.Rows = []Row{{{Text: "PELAKSANA", Style: Title}}, {{Text: hint, Style: Hint}},
		{{Text: headName, Style: Head}, {Text: headID, Style: Head}, {Text: headAbout, Style: Head}}}
	about := fieldAt(roleFields, "id").About.ID + " Boleh kosong: dibuat dari nama."
	for _, r := range mk.ownRoles() {
		name := ""
		namedBefore := func(k sop.Role) bool { return k.ID == r.ID && k.Name != "" }
		if r.Name != "" || slices.ContainsFunc(mk.has.Roles, namedBefore) {
			name = Quote(r.Name)
		}
		s.Rows = append(s.Rows,
			Row{{Text: name, Style: Entry}, {Text: Quote(r.ID), Style: Entry}, {Text: about, Style: Hint}})
		about = ""
	}
	for range 4 {
		s.Rows = append(s.Rows, Row{{Style: Entry}, {Style: Entry}, {Text: about, Style: Hint}})
		about = ""
	}
	return s
}

// ownRoles are the roles that the sheet states.
func (mk *maker) ownRoles() []sop.Role {
	if slices.Equal(mk.p.Roles, mk.has.Roles) {
		return nil
	}
	return mk.p.Roles
}

// cellName is the name of a cell, "C5".
func cellName(row, column int) string {
	return sop.Position{Sheet: sheetSteps, Line: row, Column: column}.Cell()
}
