package xlsx

import (
	"fmt"
	"unicode/utf16"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// Rows of a form grow with what is typed into them. Neither Excel nor
// LibreOffice fits a row to its merged cells, so each of those has a mirror: a
// single cell beyond the paper, as wide, with the same text in white. A strut
// keeps the row at least as high as it was.

// growing is a cell whose row grows; of one over several rows it is the first.
type growing struct {
	cell *page.Cell
	row  int // of the worksheet, from 0
	less int // characters of its text that have room in its other rows
}

const (
	mirrorGap  = 3   // characters; column between the paper and the mirrors
	strutShare = 132 // of its type size, in hundredths, a row is high at most that fits itself
	mostType   = 400 // points of a strut
	fewLines   = 3   // for which a cell has room that need not shrink its text
)

// grow notes a cell whose row grows: one that is typed into, or that repeats
// what is.
func (b *book) grow(c *page.Cell, row int) {
	has := c.Has()
	if b.d.Form == "" || c.RowSpan > 1 && has.Input == nil || b.shrinks(c) {
		return
	}
	if has.Input == nil && len(has.Pieces) == 0 || has.Input != nil && has.Input.Kind == page.InputTick {
		return
	}
	b.growing = append(b.growing, growing{c, row, b.room(c, row)})
}

// room is how many characters at least have room in the rows of a cell under its
// first.
func (b *book) room(c *page.Cell, row int) int {
	rest := c.Box.H - b.height(row)
	if c.RowSpan == 1 || rest < page.LineHeight(c.Font.Size) {
		return 0
	}
	wide := page.Width("m", c.Font) + page.Width("i", c.Font) // of two characters
	return int(rest/page.LineHeight(c.Font.Size)) * int((c.Box.W-2*page.PadX)*2/wide)
}

// shrinks reports whether the text of a cell gets smaller on the worksheet
// where it is too long: numbers and dates, which must not break, what is typed
// elsewhere, with which no row grows, a line of text over several rows, such as
// place and date, and on a form a fixed text of one line, which other lettering
// might break. The post of a signer has its own lines, and
// what has room for several runs on over them.
func (b *book) shrinks(c *page.Cell) bool {
	has := c.Has()
	switch {
	case len(has.Sum) > 0:
		return true
	case has.Input == nil && len(has.Pieces) == 0:
		return b.d.Form != "" && len(c.Lines) == 1
	case has.Input == nil && c.Level:
		return len(c.Lines) < 2 && len(has.Pieces) == 1 && whole(has.Pieces[0].Kind)
	case has.Input == nil:
		p := has.Pieces[0]
		one := len(has.Pieces) == 1 && p.Ref != (page.Name{}) && p.As != page.AsPost
		if c.RowSpan > 1 && len(c.Lines) == 1 && c.Box.H < page.TextHeight(2, c.Font.Size) {
			return true
		}
		return one && len(c.Lines) < 2 && has.Cut == (page.Cut{}) && c.Box.H < page.TextHeight(fewLines, c.Font.Size)
	}
	return len(c.Lines) < 2 && whole(has.Input.Kind)
}

// whole reports whether the values of a kind must not break.
func whole(kind page.InputKind) bool {
	return kind != page.InputText && kind != page.InputChoice && kind != page.InputTick
}

// mirrors writes the mirrors and struts to the right of all else.
func (b *book) mirrors() {
	first := len(b.cols) + 1 // a gap between
	first += b.sideColumns()
	columns := map[string]int{} // by width, and which of them in the row
	in := map[int]map[page.EMU]int{}
	for _, g := range b.growing {
		if in[g.row] == nil {
			in[g.row] = map[page.EMU]int{}
			b.strut(g.row, first-1)
			b.s.Height(g.row, b.height(g.row).PT(), false)
		}
		if g.cell.ColSpan == 1 && g.cell.RowSpan == 1 {
			continue // fits itself
		}
		n := in[g.row][g.cell.Box.W]
		in[g.row][g.cell.Box.W]++
		key := fmt.Sprint(g.cell.Box.W, n)
		col, ok := columns[key]
		if !ok {
			col = first + len(columns)
			columns[key] = col
			b.width(col, col, min(g.cell.Box.W, maxCol))
		}
		b.mirror(g, col)
	}
}

// mirror writes the mirror of a cell.
func (b *book) mirror(g growing, col int) {
	s, at := b.styleOf(g.cell), parts.CellName(g.row, g.cell.Col)
	id := b.style(style{font: s.font, h: s.h, indent: s.indent, white: true, format: s.format})
	b.s.Style(parts.Area{Row: g.row, Col: col, Rows: 1, Cols: 1}, id)
	text, formula := g.cell.Text, at+`&""`
	if g.less > 0 {
		all := utf16.Encode([]rune(text))
		text = string(utf16.Decode(all[min(g.less, len(all)):]))
		formula = fmt.Sprintf("MID(%s,%d,%d)", at, g.less+1, maxText)
	}
	b.s.Formula(g.row, col, formula, fillin.Literal(text))
}

// strut gives an empty cell of a row lettering that keeps the row high.
func (b *book) strut(row, col int) {
	h := b.height(row)
	size := page.EMU(min(float64(h)*100/strutShare, float64(mostType*page.PT)))
	id := b.style(style{font: page.Font{Size: max(size/page.PT, 1) * page.PT}, white: true})
	b.s.Style(parts.Area{Row: row, Col: col, Rows: 1, Cols: 1}, id)
}

// height returns the height of a row of the worksheet; that of a spare one is
// the height of the rows before it.
func (b *book) height(row int) page.EMU {
	for row > 0 && b.rows[row+1] == b.rows[row] {
		row--
	}
	return b.rows[row+1] - b.rows[row]
}
