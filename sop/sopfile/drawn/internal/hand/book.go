package hand

import (
	"fmt"
	"strings"
)

// Sizes in EMU.
const (
	MM    = 36000
	pixel = 9525
	point = 12700
)

// The sizes of columns and rows that state none.
const (
	usualColumn = 64 // px
	usualRow    = 15 // pt
)

// Book is a workbook.
type Book struct {
	Sheets []*Sheet
	Inline bool // texts stand in the cells, not in the table of shared strings
	Rich   bool // texts are written in runs of different fonts
}

// Sheet is a worksheet.
type Sheet struct {
	Name   string
	Hidden bool
	Cols   []int     // widths in px, from A on
	Rows   []float64 // heights in pt, from row 1 on
	Cells  []Cell
	Shapes []*Shape
	Breaks []int // rows that a page ends with
	Extras Extras
	lastID int
}

// Extras are what else people do to a worksheet. The zero value is nothing.
type Extras struct {
	HiddenRows []int
	HiddenCols []int
	Frozen     bool            // panes, and a filter over the first row
	Printed    string          // the print area, "$A$1:$J$20"
	Struck     map[Spot]string // of cells: words of their text that are struck out
	Formulas   map[Spot]string // of cells: formulas, whose value is the text
}

// Spot is a cell: column and row, from 1.
type Spot struct{ Col, Row int }

// Cell is a cell, or several merged ones. Columns and rows count from 1; ToCol
// and ToRow are 0 where it is not merged.
type Cell struct {
	Col, Row, ToCol, ToRow int
	Text                   string
	Number                 bool // Text is a number
	Style                  Style
}

// Style is the format of a cell.
type Style int

// The formats of cells.
const (
	Plain  Style = iota // no border, top left
	Title               // no border, bold, centred
	Head                // border, bold, centred
	Body                // border, top left
	Middle              // border, centred
	Day                 // border, a date
	Turned              // border, bold, text upwards
	Bare                // no border, no wrapping
)

// Point is a place on a sheet in EMU.
type Point struct{ X, Y int64 }

// Box is a part of a sheet in EMU.
type Box struct{ L, T, R, B int64 }

// W is the width of the box.
func (b Box) W() int64 { return b.R - b.L }

// H is the height of the box.
func (b Box) H() int64 { return b.B - b.T }

// Mid is the middle of the box.
func (b Box) Mid() Point { return Point{(b.L + b.R) / 2, (b.T + b.B) / 2} }

// Side is the middle of a side of the box: 0 top, 1 left, 2 bottom, 3 right.
func (b Box) Side(i int) Point {
	m := b.Mid()
	return [...]Point{{m.X, b.T}, {b.L, m.Y}, {m.X, b.B}, {b.R, m.Y}}[i]
}

// Move is the box at another place.
func (b Box) Move(dx, dy int64) Box { return Box{b.L + dx, b.T + dy, b.R + dx, b.B + dy} }

// around is a box of a size around a point.
func around(p Point, w, h int64) Box { return Box{p.X - w/2, p.Y - h/2, p.X - w/2 + w, p.Y - h/2 + h} }

// width is the width of a column in EMU; columns count from 1.
func (s *Sheet) width(col int) int64 {
	if col <= len(s.Cols) {
		return int64(s.Cols[col-1]) * pixel
	}
	return usualColumn * pixel
}

// height is the height of a row in EMU; rows count from 1.
func (s *Sheet) height(row int) int64 {
	if row <= len(s.Rows) {
		return int64(s.Rows[row-1] * point)
	}
	return usualRow * point
}

// Left is where a column begins.
func (s *Sheet) Left(col int) (x int64) {
	for c := 1; c < col; c++ {
		x += s.width(c)
	}
	return x
}

// Top is where a row begins.
func (s *Sheet) Top(row int) (y int64) {
	for r := 1; r < row; r++ {
		y += s.height(r)
	}
	return y
}

// Area is the box of a range of cells.
func (s *Sheet) Area(col, row, toCol, toRow int) Box {
	return Box{s.Left(col), s.Top(row), s.Left(toCol + 1), s.Top(toRow + 1)}
}

// mark is a place as anchors have it, from 0.
type mark struct {
	col, row       int
	colOff, rowOff int64
}

// mark finds the cell that a point is in.
func (s *Sheet) mark(p Point) (m mark) {
	m.colOff, m.rowOff = max(p.X, 0), max(p.Y, 0)
	for ; m.colOff >= s.width(m.col+1); m.col++ {
		m.colOff -= s.width(m.col + 1)
	}
	for ; m.rowOff >= s.height(m.row+1); m.row++ {
		m.rowOff -= s.height(m.row + 1)
	}
	return m
}

// At is the cell that a point is in; columns and rows count from 1.
func (s *Sheet) At(p Point) (col, row int) {
	m := s.mark(p)
	return m.col + 1, m.row + 1
}

// Put writes a cell.
func (s *Sheet) Put(c Cell) { s.Cells = append(s.Cells, c) }

// Add draws a shape on top of the others and numbers it.
func (s *Sheet) Add(shapes ...*Shape) {
	for _, sh := range shapes {
		s.number(sh)
		s.Shapes = append(s.Shapes, sh)
	}
}

func (s *Sheet) number(sh *Shape) {
	if s.lastID == 0 {
		s.lastID = 1 // the sheet itself has 1
	}
	s.lastID++
	sh.ID = s.lastID
	if sh.Name != "" && !strings.ContainsAny(sh.Name[len(sh.Name)-1:], "0123456789") {
		sh.Name = fmt.Sprint(sh.Name, " ", sh.ID-1) // as Excel names them
	}
	for _, c := range sh.Children {
		s.number(c)
	}
}
