package forms

import (
	"fmt"
	"slices"
	"strconv"
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
	Identity  bool     // tells who a client or relative is: hidden in a redacted copy, of a name but the initials
	From      Source   // what prefills it, of a table's column that of the first row; empty: nothing
	Across    int      // of Choice and Ticks: options side by side; 0: as the paper has it
	Day       bool     // a Date is printed on its line with its day: "Senin, 23 November 2026"
	Marks     Marks    // of LongText: its lines are a list marked so; zero: they are none
	Masked    bool     // of digits: printed as 157***********01; data and the workbook, beside the paper, keep it
	Computed  Formula  // what the value follows from; zero: nothing
	Min       string   // of Number, Rupiah, Date and Time, in the form of the kind: less is a warning; empty: no bound
	Max       string   // as Min: more is a warning
	Digits    int      // of Text: how many digits it has, as 16 of a KK; any other is a warning. 0: any
	Unwanted  []string // words that should not stand in a text, as "Arsip" in Tembusan: a warning
}

// Marks are how the items of a list are marked; a single item has no mark.
type Marks uint8

// The marks.
const (
	NoMarks Marks = iota // none; of Points, Numbers
	Numbers              // 1. 2. 3.
	Letters              // a. b. c.
	Dashes               // -
)

var marksNames = [...]string{"", "angka", "huruf", "garis"}

// String returns the Indonesian name of the marks, "" for none.
func (m Marks) String() string {
	if int(m) < len(marksNames) {
		return marksNames[m]
	}
	return "?"
}

// Of returns the mark of item i of n, counted from 0: "1.", "a.", "-", or ""
// for a single item. After z come aa, ab and so on.
func (m Marks) Of(i, n int) string {
	switch {
	case n < 2 || i < 0 || m == NoMarks:
		return ""
	case m == Numbers:
		return strconv.Itoa(i+1) + "."
	case m == Letters:
		text := ""
		for i++; i > 0; i = (i - 1) / 26 {
			text = string(rune('a'+(i-1)%26)) + text
		}
		return text + "."
	}
	return "-"
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
// those of Signatures, Consent and Numbered among them, then those that no part
// states. A field that stands in several places is reported once; those of a
// Repeat are its own (see Repeat.Entry).
func (f *Form) Each(do func(Field)) {
	seen := map[string]bool{}
	one := func(x Field) {
		if x.Name != "" && !seen[x.Name] {
			seen[x.Name] = true
			do(x)
		}
	}
	if f == nil {
		return
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
			if i := slices.IndexFunc(f.Hidden, func(h Field) bool { return h.Name == x.Name }); i >= 0 {
				x = f.Hidden[i]
			}
			one(x)
		}
	})
	if f.Office == OfOther {
		one(Field{Name: "kop", Label: "Kop surat, bila bukan dari unit sendiri", Kind: LongText, Lines: 3,
			Hint: "kantor itu pada baris pertama, induknya di bawahnya; lalu baris kosong, lalu alamatnya"})
	}
	for _, x := range f.Hidden {
		one(x)
	}
}

// explicit returns the fields a part states; those of a section's parts are
// theirs. A part that is not known gives an error.
func explicit(p Part) ([]Field, error) {
	switch p := p.(type) {
	case Fields:
		return slices.Concat(p.Items, p.Beside.Fields), nil
	case Grid:
		var out []Field
		for _, c := range p.cells() {
			out = append(append(out, c.Items...), c.Fields...)
		}
		return out, nil
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
	case Section, Repeat, Table, Signatures, Space, CutLine, PageBreak:
		return nil, nil
	}
	return nil, fmt.Errorf("%w: unknown kind of part %T", ErrForm, p)
}

// implied returns the fields a part makes unless another part states them.
func implied(p Part) []Field {
	var out []Field
	if s, ok := p.(Signatures); ok && (s.Dated || s.Opening != "") {
		out = append(out, Field{Name: "tempat", Label: "Tempat", From: sourceOf("tempat")},
			Field{Name: "tanggal", Label: "Tanggal", Kind: Date, From: sourceOf("tanggal")})
	}
	for _, x := range signers(p) {
		who := x.Post
		if who == "" {
			who = x.Caption
		}
		out = append(out, x.mandate(who)...)
		out = append(out,
			Field{Name: x.Position, Label: "Jabatan " + who, From: sourceOf(x.Position)},
			Field{Name: x.Name, Label: "Nama " + who, From: sourceOf(x.Name), Identity: x.Rank == "" && x.NIP == ""},
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
	case t == nil:
		return 0
	case len(t.Fixed) > 0:
		return len(t.Fixed)
	case t.Rows > 0:
		return t.Rows
	}
	return 3
}

// Inputs returns the columns that hold values: all but a first fixed one.
func (t *Table) Inputs() []Field {
	switch {
	case t == nil || len(t.Columns) == 0:
		return nil
	case len(t.Fixed) > 0:
		return t.Columns[1:]
	}
	return t.Columns
}

// EachPart calls do for every part of the form in printed order, those of
// sections after their section. The parts of a Repeat are those of its Entry.
func (f *Form) EachPart(do func(Part)) {
	if f == nil {
		return
	}
	eachPart(f.Parts, do)
}

func eachPart(parts []Part, do func(Part)) {
	for _, p := range parts {
		do(p)
		if s, ok := p.(Section); ok {
			eachPart(s.Parts, do)
		}
	}
}
