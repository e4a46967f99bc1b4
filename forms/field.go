package forms

import (
	"fmt"
	"slices"
)

// Field is a place for one value.
type Field struct {
	Name      string // lower-case letters, digits and "_", beginning with a letter; unique on the form, or in its table
	Label     string // printed
	Kind      FieldKind
	Required  bool     // a filled copy must have it
	Options   []string // of Choice and Ticks
	Group     string   // of a table column: printed once over this column and those beside it of the same group
	Width     int      // of a table column, in characters; 0: by its kind
	OnLine    bool     // a Choice is printed as a word on a line, not as boxes to tick
	Lines     int      // of LongText: lines to write on; 0 means 2
	Hint      string   // how to fill it, for data files and Excel; not printed
	Sensitive bool     // specific personal data (UU 27/2022 ps. 4): health, child, finance, criminal record
	From      Source   // what prefills it; empty: nothing
}

// FieldKind is what a field holds, and how its value is written.
type FieldKind uint8

// The kinds of fields, and the form of their values.
const (
	Text     FieldKind = iota // one line
	LongText                  // several lines
	Number                    // "12" or "12.5"
	Date                      // "2026-11-23"
	Time                      // "08:00"
	Choice                    // one of Options, or none of them
	Ticks                     // any of Options
	Rupiah                    // whole rupiah, "1500000"
	NIP                       // 18 digits
	NIK                       // 16 digits
)

var fieldKindNames = [...]string{
	"teks", "teks panjang", "angka", "tanggal", "jam", "pilihan", "beberapa pilihan", "rupiah", "NIP", "NIK",
}

// String returns the Indonesian name of the kind.
func (k FieldKind) String() string {
	if int(k) < len(fieldKindNames) {
		return fieldKindNames[k]
	}
	return "?"
}

// Each calls f for every field of the form outside tables, in printed order,
// those of Signatures, Consent and Numbered among them. A field that stands in
// several places is reported once.
func (f *Form) Each(do func(Field)) {
	seen := map[string]bool{}
	one := func(x Field) {
		if x.Name != "" && !seen[x.Name] {
			seen[x.Name] = true
			do(x)
		}
	}
	if f.Numbered {
		one(Field{Name: "nomor", Label: "Nomor", From: sourceOf("nomor")})
	}
	f.EachPart(func(p Part) {
		fields, _ := explicit(p) // Validate reports a part that is not known
		for _, x := range fields {
			one(x)
		}
	})
	f.EachPart(func(p Part) {
		for _, x := range implied(p) {
			one(x)
		}
	})
}

// explicit returns the fields a part states; those of a section's parts are
// theirs. A part that is not known gives an error.
func explicit(p Part) ([]Field, error) {
	switch p := p.(type) {
	case Fields:
		return slices.Concat(p.Items, p.Beside.Fields), nil
	case Paragraph:
		return p.Fields, nil
	case Points:
		return p.Fields, nil
	case Parties:
		var out []Field
		for _, party := range p.Items {
			out = append(out, party.Fields...)
		}
		return out, nil
	case Consent:
		return []Field{
			{Name: p.Name, Label: "Persetujuan", Kind: Choice, Options: []string{"Setuju", "Tidak setuju"}},
			{Name: p.Name + "_nama", Label: "Nama yang menyetujui"},
			{Name: p.Name + "_tanggal", Label: "Tanggal persetujuan", Kind: Date},
		}, nil
	case Section, Table, Signatures, Space, PageBreak:
		return nil, nil
	}
	return nil, fmt.Errorf("%w: unknown kind of part %T", ErrForm, p)
}

// implied returns the fields a part makes unless another part states them.
func implied(p Part) []Field {
	s, ok := p.(Signatures)
	if !ok {
		return nil
	}
	var out []Field
	if s.Dated || s.Opening != "" {
		out = append(out, Field{Name: "tempat", Label: "Tempat", From: sourceOf("tempat")},
			Field{Name: "tanggal", Label: "Tanggal", Kind: Date, From: sourceOf("tanggal")})
	}
	for _, x := range s.Signers {
		who := x.Post
		if who == "" {
			who = x.Caption
		}
		out = append(out,
			Field{Name: x.Name, Label: "Nama " + who, From: sourceOf(x.Name)},
			Field{Name: x.Rank, Label: "Pangkat " + who, From: sourceOf(x.Rank)},
			Field{Name: x.NIP, Label: "NIP " + who, Kind: NIP, From: sourceOf(x.NIP)})
	}
	return out
}

// Tables returns the tables of the form in printed order.
func (f *Form) Tables() []Table {
	var out []Table
	f.EachPart(func(p Part) {
		if t, ok := p.(Table); ok {
			out = append(out, t)
		}
	})
	return out
}

// Field returns the field of a name, and whether the form has it outside its
// tables.
func (f *Form) Field(name string) (Field, bool) {
	var out Field
	f.Each(func(x Field) {
		if x.Name == name {
			out = x
		}
	})
	return out, out.Name != ""
}

// BlankRows returns the rows a blank copy of the table has.
func (t *Table) BlankRows() int {
	switch {
	case len(t.Fixed) > 0:
		return len(t.Fixed)
	case t.Rows > 0:
		return t.Rows
	}
	return 3
}

// Inputs returns the columns that hold values: all but a first fixed one.
func (t *Table) Inputs() []Field {
	if len(t.Fixed) > 0 {
		return t.Columns[1:]
	}
	return t.Columns
}

// EachPart calls do for every part of the form in printed order, those of
// sections after their section.
func (f *Form) EachPart(do func(Part)) {
	for _, p := range f.Parts {
		do(p)
		if s, ok := p.(Section); ok {
			for _, q := range s.Parts {
				do(q)
			}
		}
	}
}
