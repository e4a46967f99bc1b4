package drawn

import (
	"strings"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// figure is a shape that arrows lead to: a symbol, or a pentagon.
type figure struct {
	sheet     int // of flowReader.sheets
	shape     *workbook.Shape
	box       workbook.Box
	kind      string
	text      string
	grid      int // -1: it stands in none
	row, lane int // of the grid
	same      int // the figure that it is one symbol with; itself for most
	symbol    int // of the flow; -1: none
	used      bool
}

// noted is a text beside the arrows.
type noted struct {
	sheet int
	name  string // of the shape; "" for that of a cell
	text  string
	lines []string
	box   workbook.Box
	used  bool // it is the answer of a decision
}

// Bounds of what is looked at on a sheet: more is no flow of an office.
const (
	maxFigures = 4000
	maxStrokes = 4000
	maxNotes   = 4000
)

// collect sorts the shapes of a sheet.
func (f *flowReader) collect(sheet int) {
	s := f.sheets[sheet]
	var texts []noted
	before, lines := len(f.figures), len(f.strokes)
	for i := range s.Shapes {
		if len(f.figures)-before >= maxFigures || len(f.strokes)-lines >= maxStrokes || len(texts) >= maxNotes {
			f.tooMany(sheet, before, lines)
			return
		}
		y := &s.Shapes[i]
		if y.Picture || collapsed(y) {
			continue
		}
		if y.Struck != "" && f.near(sheet, y.Box) {
			f.tell(at{sheet, y.Box, y}, "shape-struck", y.Struck)
		}
		if y.More > 0 && (y.Outline || y.Fill) && f.near(sheet, y.Box) {
			f.tell(at{sheet, y.Box, y}, "shape-lines", y.More+1)
		}
		if line, ok := strokeOf(sheet, y); ok {
			f.stroke(line)
			continue
		}
		if isNote(y) {
			texts = append(texts, noted{sheet: sheet, name: y.Name, text: oneLine(y.Text),
				lines: strings.Split(y.Text, "\n"), box: y.Box})
			continue
		}
		if y.Outline || y.Fill {
			f.figure(sheet, y)
		}
	}
	f.writtenInto(texts, before)
	f.cellTexts(sheet)
}

// tooMany leaves out all of a sheet.
func (f *flowReader) tooMany(sheet, figures, strokes int) {
	f.figures, f.strokes = f.figures[:figures], f.strokes[:strokes]
	f.tell(at{sheet: sheet}, "drawing-large", len(f.sheets[sheet].Shapes))
}

// isNote reports whether a shape is nothing but its text.
func isNote(s *workbook.Shape) bool {
	text := oneLine(s.Text)
	switch {
	case text == "":
		return false
	case s.Preset != "rect" && s.Preset != "" && s.Preset != "roundRect" && !s.TextBox:
		return false
	case answer(text):
		return true
	}
	return !s.Outline
}

// figure takes a shape for a symbol where it stands in a cell of a grid, and a
// pentagon anywhere.
func (f *flowReader) figure(sheet int, s *workbook.Shape) {
	g := figure{sheet: sheet, shape: s, box: s.Box, text: oneLine(s.Text), grid: -1, same: len(f.figures), symbol: -1}
	var guess bool
	if g.kind, guess = kindOf(s, g.text); g.kind == "" {
		return
	}
	share := f.cellOf(&g)
	if g.kind == offPage {
		f.figures = append(f.figures, g)
		return
	}
	if g.grid < 0 {
		if f.aside(sheet, s.Box) && !f.explained(sheet, s.Box) || f.held(sheet, s.ID) {
			f.tell(at{sheet, s.Box, s}, "symbol-aside")
		}
		return
	}
	if height(s.Box) > 3*f.rowHeight(&g) || width(s.Box) > 2*f.laneWidth(&g) {
		f.tell(at{sheet, s.Box, s}, "shape-large")
		return
	}
	f.figures = append(f.figures, g)
	row := &f.grids[g.grid].rows[g.row]
	switch {
	case row.step < 0:
		f.tell(at{sheet, s.Box, s}, "symbol-outside")
	case share < 0.6:
		f.tell(at{sheet, s.Box, s}, "symbol-straddles", f.cellName(&g))
	}
	if guess {
		f.tell(at{sheet, s.Box, s}, "symbol-unknown", kindWords[g.kind])
	}
}

// cellOf finds the cell that holds most of a figure, and what share of it.
func (f *flowReader) cellOf(g *figure) float64 {
	best := 0.0
	for i := range f.grids {
		if f.grids[i].sheet != f.sheets[g.sheet] {
			continue
		}
		row, high := f.rowOf(i, g.box)
		lane, wide := f.laneOf(i, g.box)
		if share := high * wide; share > best && high >= 0.3 && wide >= 0.3 {
			best, g.grid, g.row, g.lane = share, i, row, lane
		}
	}
	return best
}

// rowOf is the row that holds most of a box, and what share of its height.
func (f *flowReader) rowOf(grid int, b workbook.Box) (row int, share float64) {
	for i, r := range f.grids[grid].rows {
		if part := ratio(shared(b.Top, b.Bottom, r.top, r.bottom), height(b)); part > share {
			row, share = i, part
		}
	}
	return row, share
}

// laneOf is the same of lanes and the width.
func (f *flowReader) laneOf(grid int, b workbook.Box) (lane int, share float64) {
	for i, l := range f.grids[grid].lanes {
		if part := ratio(shared(b.Left, b.Right, l.left, l.right), width(b)); part > share {
			lane, share = i, part
		}
	}
	return lane, share
}

func ratio(part, whole int64) float64 { return float64(part) / float64(max(whole, 1)) }

func (f *flowReader) rowHeight(g *figure) int64 {
	r := f.grids[g.grid].rows[g.row]
	return r.bottom - r.top
}

func (f *flowReader) laneWidth(g *figure) int64 {
	l := f.grids[g.grid].lanes[g.lane]
	return l.right - l.left
}

// inside reports whether the middle of a box is over one of the grids.
func (f *flowReader) inside(sheet int, b workbook.Box) bool {
	for i := range f.grids {
		if f.grids[i].sheet == f.sheets[sheet] && contains(f.area(i), middle(b)) {
			return true
		}
	}
	return false
}

// besideLanes is how far from the lanes an answer may stand.
const besideLanes = 10 * mm

// near reports whether a box is over or beside one of the grids.
func (f *flowReader) near(sheet int, b workbook.Box) bool {
	for i := range f.grids {
		if f.grids[i].sheet == f.sheets[sheet] && contains(grown(f.area(i), besideLanes), middle(b)) {
			return true
		}
	}
	return false
}

// held reports whether an arrow is glued to a shape.
func (f *flowReader) held(sheet, id int) bool {
	if f.holding == nil {
		f.holding = map[[2]int]bool{}
		for k, s := range f.sheets {
			for i := range s.Shapes {
				f.holding[[2]int{k, s.Shapes[i].Start.Shape}] = true
				f.holding[[2]int{k, s.Shapes[i].End.Shape}] = true
			}
		}
	}
	return id != 0 && f.holding[[2]int{sheet, id}]
}

// aside reports whether a box stands beside the lanes, among the rows.
func (f *flowReader) aside(sheet int, b workbook.Box) bool {
	for i := range f.grids {
		a := f.area(i)
		if f.grids[i].sheet == f.sheets[sheet] && middle(b).Y > a.Top && middle(b).Y < a.Bottom {
			return true
		}
	}
	return false
}

// explained reports whether a symbol is that of a legend: the text to its right
// says what such symbols mean.
func (f *flowReader) explained(sheet int, b workbook.Box) bool {
	s, m := f.sheets[sheet], middle(b)
	for column := s.Columns.At(b.Right); column <= s.Columns.At(b.Right)+1; column++ {
		text := s.Cells[cells.Place{Column: column, Row: s.Rows.At(m.Y)}].Text
		if meanings[key(text)] != 0 {
			return true
		}
	}
	return false
}

// area is what the lanes of a grid cover.
func (f *flowReader) area(grid int) workbook.Box {
	g := &f.grids[grid]
	if len(g.lanes) == 0 || len(g.rows) == 0 {
		return workbook.Box{}
	}
	return workbook.Box{Left: g.lanes[0].left, Right: g.lanes[len(g.lanes)-1].right,
		Top: g.rows[0].top, Bottom: g.rows[len(g.rows)-1].bottom}
}

// holds reports whether a point is in a figure; the corners of the box around a
// diamond are not.
func (f *flowReader) holds(figure int, p workbook.Point) bool {
	g := &f.figures[figure]
	m := middle(g.box)
	across, down := ratio(max(p.X-m.X, m.X-p.X), width(g.box)), ratio(max(p.Y-m.Y, m.Y-p.Y), height(g.box))
	if g.kind == decision {
		return across+down <= 0.5
	}
	return contains(g.box, p)
}

// writtenInto gives texts that stand in a figure to it; the others stand beside
// arrows.
func (f *flowReader) writtenInto(texts []noted, first int) {
	for _, n := range texts {
		in := -1
		for i := first; i < len(f.figures); i++ {
			b := f.figures[i].box
			area := shared(b.Left, b.Right, n.box.Left, n.box.Right) * shared(b.Top, b.Bottom, n.box.Top, n.box.Bottom)
			of := min(width(b)*height(b), width(n.box)*height(n.box))
			if f.holds(i, middle(n.box)) && ratio(area, of) > 0.6 {
				in = i
			}
		}
		switch {
		case in >= 0 && !answer(n.text):
			g := &f.figures[in]
			f.within = append(f.within, n)
			g.text = oneLine(g.text + " " + n.text)
			if kind, _ := kindOf(g.shape, g.text); kind != "" {
				g.kind = kind
			}
		case f.inside(n.sheet, n.box) || f.near(n.sheet, n.box):
			f.notes = append(f.notes, n)
		case answer(n.text) || strings.Count(n.text, " ") < 2:
			f.within = append(f.within, n)
		}
	}
}
