package xlsx

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// Rows of a form grow with what is typed into them. Neither Excel nor
// LibreOffice fits a row to its merged cells, so each of those has a mirror: a
// single cell beyond the paper, as wide, with the same text in white. A strut
// keeps the row at least as high as it was.

// growing is a cell whose row grows.
type growing struct {
	cell *page.Cell
	at   string // of the cell
	row  int    // of the worksheet, from 0
}

const (
	mirrorGap  = 3   // characters; column between the paper and the mirrors
	strutShare = 132 // of its type size, in hundredths, a row is high at most that fits itself
	mostType   = 400 // points of a strut
)

// grow notes a cell whose row grows: one that is typed into, or that repeats
// what is.
func (b *book) grow(c *page.Cell, at string, row int) {
	if b.d.Form == "" || c.RowSpan > 1 || shrinks(c) {
		return
	}
	if c.Input == nil && len(c.Pieces) == 0 || c.Input != nil && c.Input.Kind == page.InputTick {
		return
	}
	b.growing = append(b.growing, growing{c, at, row})
}

// shrinks reports whether the text of a cell gets smaller on the worksheet
// where it is too long: numbers and dates, which must not break, and what is
// typed elsewhere, with which no row grows.
func shrinks(c *page.Cell) bool {
	switch {
	case len(c.Sum) > 0:
		return true
	case c.Input == nil:
		return len(c.Pieces) == 1 && c.Pieces[0].Ref != (page.Name{}) && len(c.Lines) < 2 && c.Cut == (page.Cut{})
	}
	switch c.Input.Kind {
	case page.InputText, page.InputChoice, page.InputTick:
		return false
	}
	return len(c.Lines) < 2
}

// mirrors writes the mirrors and struts to the right of all else.
func (b *book) mirrors() error {
	if len(b.growing) == 0 {
		return nil
	}
	first := len(b.cols) + 1 // a gap between
	if len(b.d.Side) > 0 {
		first += len(sideWidths)
	}
	columns := map[string]int{} // by width, and which of them in the row
	in := map[int]map[page.EMU]int{}
	for _, g := range b.growing {
		if in[g.row] == nil {
			in[g.row] = map[page.EMU]int{}
			if err := b.strut(g.row, first-1); err != nil {
				return err
			}
		}
		if g.cell.ColSpan == 1 {
			continue // fits itself
		}
		n := in[g.row][g.cell.Box.W]
		in[g.row][g.cell.Box.W]++
		key := fmt.Sprint(g.cell.Box.W, n)
		col, ok := columns[key]
		if !ok {
			col = first + len(columns)
			columns[key] = col
			if err := b.width(col, col, min(g.cell.Box.W, maxCol)); err != nil {
				return err
			}
		}
		if err := b.mirror(g, col); err != nil {
			return err
		}
	}
	return nil
}

// mirror writes the mirror of a cell.
func (b *book) mirror(g growing, col int) error {
	at, err := excelize.CoordinatesToCellName(col+1, g.row+1)
	if err != nil {
		return err
	}
	s := styleOf(g.cell)
	id, err := b.style(style{font: s.font, h: s.h, indent: s.indent, white: true, format: s.format})
	if err != nil {
		return err
	}
	if err := b.f.SetCellStyle(b.sheet, at, at, id); err != nil {
		return err
	}
	if text := g.cell.Text; text != "" {
		if err := b.f.SetCellDefault(b.sheet, at, fillin.Literal(text)); err != nil {
			return err
		}
	}
	return b.f.SetCellFormula(b.sheet, at, g.at+`&""`)
}

// strut gives an empty cell of a row lettering that keeps the row high.
func (b *book) strut(row, col int) error {
	at, err := excelize.CoordinatesToCellName(col+1, row+1)
	if err != nil {
		return err
	}
	h := b.height(row)
	size := page.EMU(min(float64(h)*100/strutShare, float64(mostType*page.PT)))
	id, err := b.style(style{font: page.Font{Size: max(size/page.PT, 1) * page.PT}, white: true})
	if err != nil {
		return err
	}
	return b.f.SetCellStyle(b.sheet, at, at, id)
}

// height returns the height of a row of the worksheet; that of a spare one is
// the height of the rows before it.
func (b *book) height(row int) page.EMU {
	for row > 0 && b.rows[row+1] == b.rows[row] {
		row--
	}
	return b.rows[row+1] - b.rows[row]
}

var rowTag = regexp.MustCompile(`<row r="([0-9]+)"[^>]*>`)
var fixedHeight = regexp.MustCompile(` customHeight="[^"]*"`)

// unfixed returns the part of the worksheet with the rows that grow no longer
// fixed in their height.
func (b *book) unfixed(part []byte) []byte {
	rows := map[string]bool{}
	for _, g := range b.growing {
		rows[strconv.Itoa(g.row+1)] = true
	}
	return rowTag.ReplaceAllFunc(part, func(tag []byte) []byte {
		if !rows[string(rowTag.FindSubmatch(tag)[1])] {
			return tag
		}
		return fixedHeight.ReplaceAll(tag, nil)
	})
}
