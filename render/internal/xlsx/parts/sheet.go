package parts

import (
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
	Apart   bool   // its part has no rows: who changes it before it is saved puts Rows into its empty sheetData

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

// usualCells is room for the cells of a row that most rows do with.
const usualCells = 16

// cell returns a cell of the sheet, which stays where it is until the next one
// is asked for; nil where there is none.
func (s *Sheet) cell(at, col int) *cell {
	r := s.row(at)
	if r == nil || col < 0 || col >= MaxCols {
		s.wrong = true
		return nil
	}
	if r.cells == nil {
		r.cells = make([]cell, 0, usualCells)
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
