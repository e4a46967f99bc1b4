package drawn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// Sheets of tests have lanes of 30 mm and rows of 20 mm; the first of both
// begin at 0.
const (
	laneWide = 30
	rowHigh  = 20
)

// board is a sheet of a test with what is drawn on it, in millimetres.
type board struct {
	grid  grid
	sheet *workbook.Sheet
}

func newBoard(lanes, rows int) *board {
	b := &board{sheet: &workbook.Sheet{Name: "SOP", Cells: map[cells.Place]workbook.Cell{},
		Columns: workbook.NewTracks(laneWide * mm), Rows: workbook.NewTracks(rowHigh * mm)}}
	b.grid.sheet = b.sheet
	for i := range int64(lanes) {
		b.grid.lanes = append(b.grid.lanes, lane{int(i), i * laneWide * mm, (i + 1) * laneWide * mm, int(i) + 1,
			int(i) + 1})
	}
	for i := range int64(rows) {
		b.grid.rows = append(b.grid.rows, gridRow{int(i), i * rowHigh * mm, (i + 1) * rowHigh * mm, int(i) + 1,
			int(i) + 1})
	}
	return b
}

// shape puts a shape into a box.
func (b *board) shape(preset string, left, top, right, bottom int64) *workbook.Shape {
	id := len(b.sheet.Shapes) + 2
	b.sheet.Shapes = append(b.sheet.Shapes, workbook.Shape{ID: id, Name: fmt.Sprint("S", id), Preset: preset,
		Outline: true,
		Box:     workbook.Box{Left: left * mm, Top: top * mm, Right: right * mm, Bottom: bottom * mm}})
	return &b.sheet.Shapes[id-2]
}

// symbol puts a symbol of 16 × 10 mm into the middle of a cell.
func (b *board) symbol(preset string, row, lane int64) *workbook.Shape {
	x, y := lane*laneWide+laneWide/2, row*rowHigh+rowHigh/2
	return b.shape(preset, x-8, y-5, x+8, y+5)
}

// arrow draws a line over points, with a head at its end.
func (b *board) arrow(xy ...int64) *workbook.Shape {
	s := b.shape("line", 0, 0, 0, 0)
	s.Box = workbook.Box{Left: 1 << 40, Top: 1 << 40}
	for i := 0; i < len(xy); i += 2 {
		p := workbook.Point{X: xy[i] * mm, Y: xy[i+1] * mm}
		s.Path = append(s.Path, p)
		s.Box = workbook.Box{Left: min(s.Box.Left, p.X), Right: max(s.Box.Right, p.X), Top: min(s.Box.Top, p.Y),
			Bottom: max(s.Box.Bottom, p.Y)}
	}
	s.HeadEnd = true
	return s
}

// line is an arrow without a head.
func (b *board) line(xy ...int64) *workbook.Shape {
	s := b.arrow(xy...)
	s.HeadEnd = false
	return s
}

// glued draws an arrow from the middle of a shape to that of another, glued to
// both.
func (b *board) glued(from, to int) *workbook.Shape {
	a, z := middle(b.sheet.Shapes[from].Box), middle(b.sheet.Shapes[to].Box)
	s := b.arrow(a.X/mm, a.Y/mm, z.X/mm, z.Y/mm)
	s.Connector, s.Start.Shape, s.End.Shape = true, from+2, to+2
	return s
}

// words writes a text into a text box.
func (b *board) words(text string, left, top, right, bottom int64) {
	s := b.shape("rect", left, top, right, bottom)
	s.TextBox, s.Outline, s.Text = true, false, text
}

// told writes what is read: arrows as "1a>2b Ya", joint lines as "1a-1b", and
// kinds of doubts.
func (b *board) told() (symbols, arrows, doubts string) {
	f := readFlow([]grid{b.grid})
	name := func(i int) string { return fmt.Sprintf("%d%c", f.symbols[i].step+1, 'a'+f.symbols[i].role) }
	var s, a, d []string
	for i := range f.symbols {
		s = append(s, strings.TrimSpace(name(i)+" "+f.symbols[i].kind+" "+f.symbols[i].text))
	}
	for _, w := range f.arrows {
		sign := ">"
		if w.joint {
			sign = "-"
		}
		text := strings.TrimSpace(name(w.from) + sign + name(w.to) + " " + w.outcome)
		if w.dashed {
			text += " dashed"
		}
		a = append(a, text)
	}
	slices.Sort(a)
	for _, x := range f.findings {
		d = append(d, x.Kind)
	}
	return strings.Join(s, ", "), strings.Join(a, ", "), strings.Join(d, ", ")
}

// three is a board with a box in the first lane of each of three rows: at
// 7–23 × 5–15, 25–35 and 45–55.
func three(b *board) {
	for row := range int64(3) {
		b.symbol("rect", row, 0)
	}
}
