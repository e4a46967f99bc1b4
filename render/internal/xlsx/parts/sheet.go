package parts

import (
	"fmt"
	"slices"
	"sort"
)

// Area is a range of cells: the first, counted from 0, and how many.
type Area struct{ Row, Col, Rows, Cols int }

// Sheet is a worksheet. Rows and columns are counted from 0.
type Sheet struct {
	Name    string
	Print   Print
	Drawing []byte // the part that holds its shapes; nil: none
	Active  bool   // its tab is chosen when the workbook opens

	media  []int // numbers of the pictures of the drawing, by rId
	cols   []column
	rows   []row
	merged []Area
	links  []link
	wrong  bool // something was outside of the worksheet
}

// Print is how a worksheet is printed. Lengths are in inches.
type Print struct {
	Paper                    int // code of the paper; 0: the printer's
	Landscape                bool
	Wide, Tall               int // pages it is made to fit on; 0: as many as there are
	Top, Left, Bottom, Right float64
	Header, Footer           float64
	HeaderText, FooterText   string // in Excel's codes
	Breaks                   []int  // rows that begin a page
}

type column struct {
	first, last int
	width       float64
}

type row struct {
	height float64 // points; 0: the usual one
	fixed  bool    // the height does not follow what stands in the row
	hidden bool
	cells  []cell // by column
}

type cell struct {
	col, style int
	kind       kind
	shared     int    // of a text
	value      string // a number
	formula    string
}

// kind is what a cell holds.
type kind uint8

const (
	nothing kind = iota
	text
	number
	result // of a formula, a text
	amount // of a formula, a number
)

type link struct {
	at Area
	to string // a place in the workbook
}

// Picture adds a picture of the book to the drawing and returns n where the
// drawing calls it rIdn.
func (s *Sheet) Picture(number int) int {
	if i := slices.Index(s.media, number); i >= 0 {
		return i + 1
	}
	s.media = append(s.media, number)
	return len(s.media)
}

// Width sets the width of the columns from first to last, in digits of the
// normal font.
func (s *Sheet) Width(first, last int, width float64) {
	s.cols = append(s.cols, column{first, last, width})
	s.wrong = s.wrong || last >= MaxCols
}

// Height sets the height of a row, in points; one that is not fixed grows with
// what stands in it.
func (s *Sheet) Height(at int, height float64, fixed bool) {
	if r := s.row(at); r != nil {
		r.height, r.fixed = height, fixed
	}
}

// Hide hides a row.
func (s *Sheet) Hide(at int) {
	if r := s.row(at); r != nil {
		r.hidden = true
	}
}

// Merge makes one cell of an area; one of a single cell stays as it is.
func (s *Sheet) Merge(a Area) {
	if a.Rows > 1 || a.Cols > 1 {
		s.merged = append(s.merged, a)
	}
}

// Style gives all cells of an area a look.
func (s *Sheet) Style(a Area, style int) {
	for r := a.Row; r < a.Row+a.Rows; r++ {
		for c := a.Col; c < a.Col+a.Cols; c++ {
			if x := s.cell(r, c); x != nil {
				x.style = style
			}
		}
	}
}

// Text writes a text of the book into a cell, in the escapes of SpreadsheetML.
func (s *Sheet) Text(b *Book, row, col int, value string) {
	if x := s.cell(row, col); x != nil {
		x.kind, x.shared = text, b.texts.number(value)
	}
}

// Number writes a number into a cell, as it stands.
func (s *Sheet) Number(row, col int, value string) {
	if x := s.cell(row, col); x != nil {
		x.kind, x.value = number, value
	}
}

// Formula writes a formula into a cell, and the text that it gives.
func (s *Sheet) Formula(row, col int, formula, value string) {
	if x := s.cell(row, col); x != nil {
		x.kind, x.formula, x.value = result, formula, value
	}
}

// NumberFormula writes a formula into a cell, and the number that it gives.
func (s *Sheet) NumberFormula(row, col int, formula, value string) {
	if x := s.cell(row, col); x != nil {
		x.kind, x.formula, x.value = amount, formula, value
	}
}

// Link makes an area lead to a place in the workbook, "'Isi'!A1".
func (s *Sheet) Link(a Area, to string) { s.links = append(s.links, link{a, to}) }

func (s *Sheet) row(at int) *row {
	if at < 0 || at >= MaxRows {
		s.wrong = true
		return nil
	}
	for len(s.rows) <= at {
		s.rows = append(s.rows, row{})
	}
	return &s.rows[at]
}

// cell returns a cell of the sheet, which stays where it is until the next one
// is asked for; nil where there is none.
func (s *Sheet) cell(at, col int) *cell {
	r := s.row(at)
	if r == nil || col < 0 || col >= MaxCols {
		s.wrong = true
		return nil
	}
	i := len(r.cells)
	if i > 0 && r.cells[i-1].col >= col {
		i = sort.Search(i, func(i int) bool { return r.cells[i].col >= col })
	}
	if i == len(r.cells) || r.cells[i].col != col {
		r.cells = slices.Insert(r.cells, i, cell{col: col})
	}
	return &r.cells[i]
}

// part writes the worksheet.
func (s *Sheet) part(b *Book) []byte {
	o := out{make([]byte, 0, 1<<14)}
	o.put(xmlHead, `<worksheet xmlns="`, mainNS, `" xmlns:r="`, relsNS, `">`)
	o.put(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="`).area(s.used()).put(`"/>`)
	o.put(`<sheetViews><sheetView showGridLines="0"`).flag("tabSelected", s.Active)
	o.put(` workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>`)
	s.writeCols(&o)
	o.put(`<sheetData>`)
	for i := range s.rows {
		o.row(i, &s.rows[i])
	}
	o.put(`</sheetData>`)
	if len(s.merged) > 0 {
		o.put(`<mergeCells count="`).int(len(s.merged)).put(`">`)
		for _, a := range s.merged {
			o.put(`<mergeCell ref="`).area(a).put(`"/>`)
		}
		o.put(`</mergeCells>`)
	}
	if len(s.links) > 0 {
		o.put(`<hyperlinks>`)
		for _, l := range s.links {
			o.put(`<hyperlink ref="`).area(l.at).put(`" location="`).text(l.to).put(`"/>`)
		}
		o.put(`</hyperlinks>`)
	}
	s.Print.write(&o)
	if s.Drawing != nil {
		o.put(`<drawing r:id="rId1"/>`)
	}
	return o.put(`</worksheet>`).b
}

// used is the area of the cells.
func (s *Sheet) used() Area {
	a := Area{Rows: max(len(s.rows), 1), Cols: 1}
	for _, r := range s.rows {
		if n := len(r.cells); n > 0 {
			a.Cols = max(a.Cols, r.cells[n-1].col+1)
		}
	}
	return a
}

func (s *Sheet) writeCols(o *out) {
	if len(s.cols) == 0 {
		return
	}
	slices.SortStableFunc(s.cols, func(a, b column) int { return a.first - b.first })
	o.put(`<cols>`)
	for _, c := range s.cols {
		o.put(`<col min="`).int(c.first + 1).put(`" max="`).int(c.last + 1).put(`" width="`).float(c.width)
		o.put(`" customWidth="1"/>`)
	}
	o.put(`</cols>`)
}

// row writes a row; one that has nothing is left out.
func (o *out) row(at int, r *row) {
	if len(r.cells) == 0 && r.height == 0 && !r.hidden {
		return
	}
	o.put(`<row r="`).int(at + 1).put(`"`)
	if r.height > 0 || r.fixed {
		o.put(` ht="`).float(r.height).put(`"`)
	}
	o.flag("customHeight", r.fixed).flag("hidden", r.hidden)
	if len(r.cells) == 0 {
		o.put(`/>`)
		return
	}
	o.put(`>`)
	for i := range r.cells {
		o.c(at, &r.cells[i])
	}
	o.put(`</row>`)
}

// c writes a cell.
func (o *out) c(row int, c *cell) {
	o.put(`<c r="`).cell(row, c.col).put(`"`)
	if c.style > 0 {
		o.put(` s="`).int(c.style).put(`"`)
	}
	switch c.kind {
	case nothing:
		o.put(`/>`)
	case text:
		o.put(` t="s"><v>`).int(c.shared).put(`</v></c>`)
	case number:
		o.put(`><v>`).text(c.value).put(`</v></c>`)
	case result:
		o.put(` t="str"><f>`).text(c.formula).put(`</f><v>`).text(c.value).put(`</v></c>`)
	case amount:
		o.put(`><f>`).text(c.formula).put(`</f><v>`).text(c.value).put(`</v></c>`)
	}
}

func (p *Print) write(o *out) {
	o.put(`<pageMargins left="`).float(p.Left).put(`" right="`).float(p.Right).put(`" top="`).float(p.Top)
	o.put(`" bottom="`).float(p.Bottom).put(`" header="`).float(p.Header).put(`" footer="`).float(p.Footer)
	o.put(`"/><pageSetup`)
	if p.Paper > 0 {
		o.put(` paperSize="`).int(p.Paper).put(`"`)
	}
	o.put(` fitToWidth="`).int(p.Wide).put(`" fitToHeight="`).int(p.Tall).put(`" orientation="`)
	if p.Landscape {
		o.put(`landscape"/>`)
	} else {
		o.put(`portrait"/>`)
	}
	if p.HeaderText+p.FooterText != "" {
		o.put(`<headerFooter>`)
		for _, e := range [...][2]string{{"oddHeader", p.HeaderText}, {"oddFooter", p.FooterText}} {
			if e[1] != "" {
				o.put("<", e[0], ">").text(e[1]).put("</", e[0], ">")
			}
		}
		o.put(`</headerFooter>`)
	}
	if len(p.Breaks) > 0 {
		o.put(`<rowBreaks count="`).int(len(p.Breaks)).put(`" manualBreakCount="`).int(len(p.Breaks)).put(`">`)
		for _, at := range p.Breaks {
			o.put(`<brk id="`).int(at).put(`" max="16383" man="1"/>`)
		}
		o.put(`</rowBreaks>`)
	}
}

// tied are the parts that belong to the n-th worksheet, from 1; drawn counts
// those that have a drawing.
func (s *Sheet) tied(b *Book, n int, drawn *int) []part {
	if s.Drawing == nil {
		return nil
	}
	*drawn++
	name := fmt.Sprintf("drawing%d.xml", *drawn)
	list := []part{
		{fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", n), "", rels([]relation{{"drawing", "../drawings/" + name}})},
		{"xl/drawings/" + name, officeCT + "drawing+xml", s.Drawing},
	}
	if len(s.media) == 0 {
		return list
	}
	var shown []relation
	for _, m := range s.media {
		shown = append(shown, relation{"image", fmt.Sprintf("../media/image%d.%s", m, b.media[m-1].Type)})
	}
	return append(list, part{"xl/drawings/_rels/" + name + ".rels", "", rels(shown)})
}
