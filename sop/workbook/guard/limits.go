package guard

import "math"

// Limits bound a workbook. A zero field means that of Default; -1 allows none.
type Limits struct {
	File     int64 // bytes of the file as it is
	Unpacked int64 // bytes of all its parts unpacked
	Part     int64 // bytes of one part unpacked
	Parts    int   // files in the package
	Elements int   // elements of all parts

	Sheets      int
	LastRow     int // number of a row; to excelize each row up to the last costs 150 bytes
	LastColumn  int // number of a column
	Rows        int // that are written, of a worksheet
	Cells       int // that are written, of all worksheets
	Area        int // cells of all rows up to the last of each, blanks too: what excelize makes of some
	Columns     int // <col>, of a worksheet
	Merges      int // of a worksheet
	Names       int // defined names
	Styles      int // each of formats, fonts, fills, borders
	Strings     int // shared strings
	StringBytes int // of the part that holds them, unpacked
	Anchors     int // of all drawings
	Shapes      int // symbols, arrows, pictures and groups of all drawings
	Comments    int
	Conditions  int // conditional formats, and rules in them
	Validations int
	Links       int // hyperlinks

	Implied        bool // rows and cells may leave out where they stand; excelize then takes much memory
	RefuseMacros   bool
	RefuseExternal bool // links to other workbooks
}

// Default is generous for what offices draw by hand: a sheet of some thousand
// rows, a drawing of as many shapes.
func Default() Limits {
	return Limits{
		File: 32 << 20, Unpacked: 64 << 20, Part: 48 << 20, Parts: 2000, Elements: 3_000_000,
		Sheets: 255, LastRow: 1 << 20, LastColumn: 1 << 14, Rows: 50_000, Cells: 500_000, Area: 4_000_000,
		Columns: 1 << 14,
		Merges:  20_000, Names: 20_000, Styles: 65_000, Strings: 300_000, StringBytes: 32 << 20, Anchors: 50_000,
		Shapes:   100_000,
		Comments: 20_000, Conditions: 10_000, Validations: 10_000, Links: 65_000,
	}
}

// count is something that elements are counted for.
type count struct {
	limit    func(*Limits) *int
	name     string // as the field of Limits
	id, en   string
	where    where
	elements []string // whose starts are counted
}

// where elements are counted.
type where uint8

const (
	anywhere where = iota // in all parts together
	inSheets              // in all worksheets together
	perSheet              // in each worksheet
)

var counts = []count{
	{func(l *Limits) *int { return &l.Sheets }, "Sheets", "lembar", "sheets", anywhere, []string{"sheet"}},
	{func(l *Limits) *int { return &l.Rows }, "Rows", "baris", "rows", perSheet, []string{"row"}},
	{func(l *Limits) *int { return &l.Cells }, "Cells", "sel", "cells", inSheets, []string{"c"}},
	{func(l *Limits) *int { return &l.Columns }, "Columns", "kolom", "columns", perSheet, []string{"col"}},
	{func(l *Limits) *int { return &l.Merges }, "Merges", "sel gabungan", "merged cells", perSheet,
		[]string{"mergeCell"}},
	{func(l *Limits) *int { return &l.Names }, "Names", "nama sel", "defined names", anywhere,
		[]string{"definedName"}},
	{func(l *Limits) *int { return &l.Styles }, "Styles", "format sel", "cell formats", anywhere, []string{"xf"}},
	{func(l *Limits) *int { return &l.Styles }, "Styles", "huruf", "fonts", anywhere, []string{"font"}},
	{func(l *Limits) *int { return &l.Styles }, "Styles", "warna isi", "fills", anywhere, []string{"fill"}},
	{func(l *Limits) *int { return &l.Styles }, "Styles", "garis tepi", "borders", anywhere, []string{"border"}},
	{func(l *Limits) *int { return &l.Styles }, "Styles", "format lain", "other formats", anywhere,
		[]string{"dxf", "numFmt", "cellStyle"}},
	{func(l *Limits) *int { return &l.Strings }, "Strings", "teks", "shared strings", anywhere, []string{"si"}},
	{func(l *Limits) *int { return &l.Anchors }, "Anchors", "gambar", "anchors", anywhere,
		[]string{"twoCellAnchor", "oneCellAnchor", "absoluteAnchor"}},
	{func(l *Limits) *int { return &l.Shapes }, "Shapes", "bentuk gambar", "shapes", anywhere,
		[]string{"sp", "cxnSp", "pic", "grpSp", "graphicFrame", "contentPart"}},
	{func(l *Limits) *int { return &l.Comments }, "Comments", "komentar", "comments", anywhere,
		[]string{"comment", "threadedComment"}},
	{func(l *Limits) *int { return &l.Conditions }, "Conditions", "format bersyarat", "conditional formats",
		inSheets, []string{"conditionalFormatting", "cfRule"}},
	{func(l *Limits) *int { return &l.Validations }, "Validations", "validasi data", "data validations", inSheets,
		[]string{"dataValidation"}},
	{func(l *Limits) *int { return &l.Links }, "Links", "tautan", "hyperlinks", inSheets, []string{"hyperlink"}},
}

// byElement gives the counts of an element's name.
func byElement() map[string]int {
	out := map[string]int{}
	for i, c := range counts {
		for _, name := range c.elements {
			out[name] = i
		}
	}
	return out
}

// Filled returns the limits with the defaults for what is zero.
func (l Limits) Filled() Limits {
	d := Default()
	for i, p := range l.sizes() {
		if *p == 0 {
			*p = *d.sizes()[i]
		}
	}
	for i, p := range l.numbers() {
		if *p == 0 {
			*p = *d.numbers()[i]
		}
	}
	l.File = min(l.File, math.MaxInt32) // more is another kind of zip
	return l
}

func (l *Limits) sizes() []*int64 { return []*int64{&l.File, &l.Unpacked, &l.Part} }

func (l *Limits) numbers() []*int {
	out := []*int{&l.Parts, &l.Elements, &l.LastRow, &l.LastColumn, &l.Area, &l.StringBytes}
	for _, c := range counts {
		out = append(out, c.limit(l))
	}
	return out
}
