package drawn

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
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
		b.grid.lanes = append(b.grid.lanes, lane{int(i), i * laneWide * mm, (i + 1) * laneWide * mm, int(i) + 1, int(i) + 1})
	}
	for i := range int64(rows) {
		b.grid.rows = append(b.grid.rows, gridRow{int(i), i * rowHigh * mm, (i + 1) * rowHigh * mm, int(i) + 1, int(i) + 1})
	}
	return b
}

// shape puts a shape into a box.
func (b *board) shape(preset string, left, top, right, bottom int64) *workbook.Shape {
	id := len(b.sheet.Shapes) + 2
	b.sheet.Shapes = append(b.sheet.Shapes, workbook.Shape{ID: id, Name: fmt.Sprint("S", id), Preset: preset, Outline: true,
		Box: workbook.Box{Left: left * mm, Top: top * mm, Right: right * mm, Bottom: bottom * mm}})
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
		s.Box = workbook.Box{Left: min(s.Box.Left, p.X), Right: max(s.Box.Right, p.X), Top: min(s.Box.Top, p.Y), Bottom: max(s.Box.Bottom, p.Y)}
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

// glued glues a line to two shapes.
func (b *board) glued(from, to int) *workbook.Shape {
	s := b.arrow(0, 0, 1, 1)
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

// Arrows as people draw them.
func TestArrows(t *testing.T) {
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"glued":          {func(b *board) { three(b); b.glued(0, 1); b.glued(1, 2) }, "1a>2a, 2a>3a", ""},
		"touching":       {func(b *board) { three(b); b.arrow(15, 15, 15, 25); b.arrow(15, 35, 15, 45) }, "1a>2a, 2a>3a", ""},
		"backwards":      {func(b *board) { three(b); s := b.line(15, 25, 15, 15); s.HeadStart = true; b.glued(1, 2) }, "1a>2a, 2a>3a", ""},
		"a little short": {func(b *board) { three(b); b.arrow(15, 17, 15, 23); b.arrow(16, 36, 14, 44) }, "1a>2a, 2a>3a", ""},
		"too long":       {func(b *board) { three(b); b.arrow(15, 11, 15, 29); b.arrow(15, 30, 15, 50) }, "1a>2a, 2a>3a", ""},
		"far too short":  {func(b *board) { three(b); b.arrow(15, 15, 15, 18); b.glued(1, 2) }, "1a>2a, 2a>3a", "arrow-loose-to"},
		"to nowhere":     {func(b *board) { three(b); b.arrow(23, 10, 70, 10); b.glued(0, 1); b.glued(1, 2) }, "1a>2a, 2a>3a", "arrow-lost"},
		"no head":        {func(b *board) { three(b); b.line(15, 15, 15, 25); b.glued(1, 2) }, "1a>2a, 2a>3a", "arrow-headless"},
		"two heads":      {func(b *board) { three(b); b.arrow(15, 15, 15, 25).HeadStart = true; b.glued(1, 2) }, "1a>2a, 2a>1a, 2a>3a", "arrow-two-heads"},
		"dashed":         {func(b *board) { three(b); b.glued(0, 1); b.glued(1, 2); b.glued(0, 2).Dashed = true }, "1a>2a, 1a>3a dashed, 2a>3a", ""},
		"drawn twice":    {func(b *board) { three(b); b.glued(0, 1); b.arrow(15, 15, 15, 25); b.glued(1, 2) }, "1a>2a, 2a>3a", ""},
		"glued to one, drawn to another": {func(b *board) {
			three(b)
			s := b.arrow(15, 15, 15, 25)
			s.Start.Shape, s.End.Shape = 2, 4
			b.glued(1, 2)
		}, "1a>3a, 2a>3a", "arrow-moved"},
		"in pieces": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(40, 10, 40, 50)
			b.arrow(40, 50, 23, 50)
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"in pieces, the last drawn backwards": {func(b *board) {
			three(b)
			b.line(40, 10, 23, 10)
			b.line(40, 50, 40, 10)
			s := b.line(23, 50, 40, 50)
			s.HeadStart = true
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"onto another": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.arrow(23, 10, 40, 10, 40, 50, 23, 50)
			b.arrow(23, 30, 40, 30)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"a tree": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(40, 10, 40, 50)
			b.arrow(40, 30, 23, 30)
			b.arrow(40, 50, 23, 50)
		}, "1a>2a, 1a>3a", ""},
		"several into one": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(23, 30, 40, 30)
			b.line(40, 10, 40, 50)
			b.arrow(40, 50, 23, 50)
		}, "1a>3a, 2a>3a", ""},
		"thick": {func(b *board) { three(b); b.shape("downArrow", 13, 15, 17, 25); b.glued(1, 2) }, "1a>2a, 2a>3a", ""},
		"thick, turned": {func(b *board) {
			three(b)
			b.shape("rightArrow", 13, 15, 17, 25).Turn = quarter
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", ""},
		"joint work": {func(b *board) { three(b); b.symbol("rect", 0, 1); b.line(23, 10, 37, 10); b.glued(0, 1); b.glued(1, 2) }, "1a-1b, 1a>2a, 2a>3a", ""},
		"joint work, an arrow": {func(b *board) {
			three(b)
			b.symbol("rect", 0, 1)
			b.arrow(23, 10, 37, 10)
			b.glued(3, 1)
			b.glued(1, 2)
		}, "1a>1b, 1b>2a, 2a>3a", ""},
		"not tied": {func(b *board) { three(b); b.glued(0, 1) }, "1a>2a", "symbol-alone"},
		"rules and ornaments": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.glued(1, 2)
			b.line(0, 20, 90, 20)
			b.shape("leftBrace", 0, 0, 5, 60)
		}, "1a>2a, 2a>3a", ""},
	} {
		b := newBoard(3, 3)
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Symbols as people draw them.
func TestSymbols(t *testing.T) {
	for name, c := range map[string]struct {
		draw            func(b *board)
		symbols, doubts string
	}{
		"in cells":      {func(b *board) { b.symbol("diamond", 0, 1); b.symbol("flowChartDocument", 1, 2) }, "1b decision, 2c document", "symbol-alone, symbol-alone"},
		"over a border": {func(b *board) { b.shape("rect", 22, 5, 38, 15); b.symbol("rect", 1, 0); b.glued(0, 1) }, "1a process, 2a process", "symbol-straddles"},
		"mostly in one": {func(b *board) { b.shape("rect", 12, 9, 28, 22); b.symbol("rect", 1, 1); b.glued(0, 1) }, "1a process, 2b process", ""},
		"in no lane":    {func(b *board) { b.shape("rect", 100, 5, 116, 15); b.symbol("rect", 0, 0) }, "1a process", "symbol-aside"},
		"legend":        {func(b *board) { b.shape("diamond", 5, 75, 15, 80); b.symbol("rect", 0, 0); b.arrow(5, 90, 15, 90) }, "1a process", ""},
		"capsule and box": {func(b *board) {
			b.shape("flowChartTerminator", 5, 1, 25, 7)
			b.shape("rect", 5, 11, 25, 19)
			b.arrow(15, 7, 15, 11)
		}, "1a terminator, 1a process", ""},
		"words in it": {func(b *board) {
			b.symbol("roundRect", 0, 0).Text = "Mulai"
			b.symbol("rect", 1, 0).Text = "Ketik"
			b.glued(0, 1)
		}, "1a terminator Mulai, 2a process Ketik", ""},
		"words over it": {func(b *board) { b.symbol("ellipse", 0, 0); b.words("Selesai", 8, 6, 22, 14) }, "1a terminator Selesai", ""},
		"round": {func(b *board) {
			b.symbol("roundRect", 0, 0).Adjust = []int64{50_000}
			b.symbol("roundRect", 1, 0)
			b.glued(0, 1)
		}, "1a terminator, 2a process", ""},
		"copied twice": {func(b *board) { b.symbol("rect", 0, 0); b.symbol("rect", 0, 0); b.symbol("rect", 1, 0); b.glued(1, 2) }, "1a process, 2a process", ""},
		"a picture":    {func(b *board) { b.symbol("rect", 0, 0).Picture = true; b.symbol("rect", 0, 1) }, "1b process", ""},
		"not usual":    {func(b *board) { b.symbol("cloud", 0, 0); b.symbol("can", 1, 0); b.glued(0, 1) }, "1a process, 2a archive", "symbol-unknown, symbol-unknown"},
		"too large":    {func(b *board) { b.shape("rect", 1, 1, 89, 59); b.symbol("rect", 0, 0) }, "1a process", "shape-large"},
		"one of two": {func(b *board) {
			b.shape("diamond", 5, 1, 25, 8)
			b.shape("diamond", 5, 12, 25, 19)
			b.line(15, 8, 15, 12)
			b.symbol("rect", 1, 0)
			b.symbol("rect", 2, 0)
			b.glued(0, 3)
			b.glued(1, 4)
		}, "1a decision, 2a process, 3a process", "answer-missing"},
	} {
		b := newBoard(3, 3)
		c.draw(b)
		symbols, _, doubts := b.told()
		require.Equal(t, c.symbols, symbols, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Findings say in words what is doubtful, and where.
func TestFindings(t *testing.T) {
	b := newBoard(2, 3)
	three(b)
	b.arrow(15, 15, 15, 18).Name = "Panah 12"
	b.glued(1, 2)
	f := readFlow([]grid{b.grid})
	require.Len(t, f.findings, 1)
	got := f.findings[0]
	require.Equal(t, `panah "Panah 12" tidak menempel pada simbol; dianggap menuju langkah 2`, got.Message(sop.Indonesian))
	require.Equal(t, `arrow "Panah 12" is not tied to a symbol; taken to lead to step 2`, got.Message(sop.English))
	require.Equal(t, []string{"SOP", "A1", "Panah 12"}, []string{got.Sheet, got.Cell, got.Shape})
	for kind, text := range doubtTexts {
		require.Equal(t, strings.Count(text.ID, "%"), strings.Count(text.EN, "%"), kind)
	}
}

// Answers stand beside their arrows, in them, or in cells.
func TestAnswers(t *testing.T) {
	// A decision at 7–23 × 25–35 with an arrow down and one to the right and down.
	decide := func(b *board) {
		b.symbol("rect", 0, 0)
		b.symbol("diamond", 1, 0)
		b.symbol("rect", 2, 0)
		b.symbol("rect", 2, 1)
		b.glued(0, 1)
		b.arrow(15, 35, 15, 45)
		b.arrow(23, 30, 45, 30, 45, 45)
	}
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"text boxes": {func(b *board) { b.words("Ya", 16, 37, 22, 42); b.words("Tidak", 26, 25, 36, 29) }, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"one of two": {func(b *board) { b.words("Tdk", 26, 25, 36, 29) }, "1a>2a, 2a>3a, 2a>3b Tdk", ""},
		"onto another arrow": {func(b *board) {
			b.symbol("diamond", 0, 2)
			b.arrow(67, 10, 45, 10, 45, 30)
			b.words("Ya", 16, 37, 22, 42)
			b.words("Tidak", 26, 25, 36, 29)
			b.words("Gagal", 56, 5, 64, 9)
		}, "1a>2a, 1c>3b Gagal, 2a>3a Ya, 2a>3b Tidak", ""},
		"none":             {func(*board) {}, "1a>2a, 2a>3a, 2a>3b", "answer-missing"},
		"other words":      {func(b *board) { b.words("Sehat", 16, 37, 24, 42); b.words("Perlu\nperbaikan", 26, 20, 38, 29) }, "1a>2a, 2a>3a Sehat, 2a>3b Perlu perbaikan", ""},
		"with a border":    {func(b *board) { b.shape("rect", 16, 37, 22, 42).Text = "Ya"; b.words("Tidak", 26, 25, 36, 29) }, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"in the arrow":     {func(b *board) { b.sheet.Shapes[5].Text = "Ya"; b.sheet.Shapes[6].Text = "Tidak" }, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"in a cell":        {func(b *board) { b.sheet.Cells[cells.Place{Column: 2, Row: 2}] = workbook.Cell{Text: "Tidak"} }, "1a>2a, 2a>3a, 2a>3b Tidak", ""},
		"between both":     {func(b *board) { b.words("Ya", 18, 33, 22, 36) }, "1a>2a, 2a>3a Ya, 2a>3b", "answer-unsure"},
		"near nothing":     {func(b *board) { b.words("Ya", 70, 2, 76, 6) }, "1a>2a, 2a>3a, 2a>3b", "answer-alone, answer-missing"},
		"a question in it": {func(b *board) { b.words("Lengkap?", 9, 27, 21, 33); b.words("Tidak", 26, 25, 36, 29) }, "1a>2a, 2a>3a, 2a>3b Tidak", ""},
	} {
		b := newBoard(3, 3)
		decide(b)
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Pentagons join what they cut.
func TestPages(t *testing.T) {
	// Boxes in rows 1, 2, 4 and 5; row 3 is no step.
	pages := func() *board {
		b := newBoard(3, 5)
		for _, row := range []int64{0, 1, 3, 4} {
			b.symbol("rect", row, 0)
		}
		b.grid.rows[2].step, b.grid.rows[3].step, b.grid.rows[4].step = -1, 2, 3
		b.glued(0, 1)
		b.glued(2, 3)
		return b
	}
	pair := func(b *board, preset, first, second string, lane int64) {
		x := lane*laneWide + 15
		b.shape(preset, 12, 41, 18, 46).Text = first
		b.shape(preset, x-3, 52, x+3, 57).Text = second
		b.glued(1, 6)
		b.glued(7, 2)
	}
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"letters":            {func(b *board) { pair(b, "flowChartOffpageConnector", "A", "a", 1) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"turned home plates": {func(b *board) { pair(b, "homePlate", "1", "1", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"circles":            {func(b *board) { pair(b, "ellipse", "B", "B", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"one lane":           {func(b *board) { pair(b, "homePlate", "", "", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"another lane":       {func(b *board) { pair(b, "homePlate", "", "", 1) }, "1a>2a, 2a>3a, 3a>4a", "page-guess"},
		"another letter":     {func(b *board) { pair(b, "homePlate", "A", "B", 0) }, "1a>2a, 3a>4a", "page-alone, page-alone"},
		"one alone":          {func(b *board) { b.shape("homePlate", 12, 41, 18, 46).Text = "A"; b.glued(1, 6) }, "1a>2a, 3a>4a", "page-alone"},
		"no arrow":           {func(b *board) { b.shape("homePlate", 70, 41, 76, 46).Text = "A" }, "1a>2a, 3a>4a", "page-unused"},
	} {
		b := pages()
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Drawings of more than any flow has are not read, and lines that lead to each
// other everywhere come to an end.
func TestLargeDrawings(t *testing.T) {
	b := newBoard(3, 3)
	for range maxStrokes + 1 {
		b.arrow(1, 1, 2, 2)
	}
	_, arrows, doubts := b.told()
	require.Empty(t, arrows)
	require.True(t, doubts == "drawing-large")

	b = newBoard(3, 3)
	three(b)
	for i := range int64(36) {
		b.line(23+i/3*5, 10, 28+i/3*5, 10)
	}
	_, _, doubts = b.told()
	require.True(t, strings.Contains(doubts, "drawing-tangled"))
}
