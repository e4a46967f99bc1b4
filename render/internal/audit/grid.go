package audit

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// digit is the width of the character that columns are counted in: the
// workbook's default font is Times New Roman 6, 4 pixels a digit.
const digit = 4

// grid is the worksheet: the edges of its columns and rows, and its cells.
type grid struct {
	x, y   []int // edges, from 0
	cells  map[[2]int]*cell
	breaks []int // rows, from 0, that begin a page; the first is 0
}

// cell is a cell, or the first of a merged area.
type cell struct {
	col, row         int // from 0
	colSpan, rowSpan int
	text             string
	size             float64 // of the lettering, in points
	bold, underline  bool
	ruled            bool // has a rule at the left, the right and below
}

func readGrid(parts map[string][]byte) (*grid, error) {
	var w worksheetXML
	var texts stringsXML
	var styles stylesXML
	for name, v := range map[string]any{sheetPart: &w, stringsPart: &texts, stylesPart: &styles} {
		if err := part(parts, name, v); err != nil {
			return nil, err
		}
	}
	g := &grid{cells: map[[2]int]*cell{}, breaks: []int{0}}
	g.tracks(&w)
	for i := range w.Rows {
		for _, c := range w.Rows[i].Cells {
			if err := g.cell(&c, &texts, &styles); err != nil {
				return nil, err
			}
		}
	}
	for _, m := range w.Merged {
		if err := g.merge(m.Ref); err != nil {
			return nil, err
		}
	}
	for _, b := range w.Breaks {
		g.breaks = append(g.breaks, b.ID)
	}
	return g, nil
}

// tracks finds the edges of columns and rows.
func (g *grid) tracks(w *worksheetXML) {
	g.x, g.y = []int{0}, []int{0}
	for _, c := range w.Cols {
		for range c.Max - c.Min + 1 {
			g.x = append(g.x, g.x[len(g.x)-1]+int(math.Round(c.Width*digit))*pixel)
		}
	}
	for _, r := range w.Rows {
		g.y = append(g.y, g.y[len(g.y)-1]+int(math.Round(r.Height*PT)))
	}
}

func (g *grid) cell(c *cellXML, texts *stringsXML, styles *stylesXML) error {
	col, row, err := address(c.Ref)
	if err != nil {
		return err
	}
	out := &cell{col: col, row: row, colSpan: 1, rowSpan: 1, text: c.Value}
	if c.Type == "s" {
		n, err := strconv.Atoi(c.Value)
		if err != nil || n >= len(texts.Items) {
			return fmt.Errorf("audit: cell %s has no text %q", c.Ref, c.Value)
		}
		out.text = texts.Items[n].Text + strings.Join(texts.Items[n].Runs, "")
	}
	if c.Style >= len(styles.Cells) {
		return fmt.Errorf("audit: cell %s has no style %d", c.Ref, c.Style)
	}
	s := styles.Cells[c.Style]
	f, b := styles.Fonts[s.Font], styles.Borders[s.Border]
	out.size, _ = strconv.ParseFloat(f.Size.Val, 64)
	out.bold, out.underline = f.Bold.on(), f.Underline != nil && f.Underline.Val != "none"
	out.ruled = b.Left.Style != "" && b.Right.Style != "" && b.Bottom.Style != ""
	g.cells[[2]int{col, row}] = out
	return nil
}

// merge makes one cell of an area such as A1:C2.
func (g *grid) merge(ref string) error {
	first, last, _ := strings.Cut(ref, ":")
	c0, r0, err := address(first)
	if err != nil {
		return err
	}
	c1, r1, err := address(last)
	if err != nil {
		return err
	}
	whole := g.cells[[2]int{c0, r0}]
	if whole == nil {
		return fmt.Errorf("audit: no cell at the head of %s", ref)
	}
	whole.colSpan, whole.rowSpan = c1-c0+1, r1-r0+1
	for c := c0; c <= c1; c++ {
		for r := r0; r <= r1; r++ {
			g.cells[[2]int{c, r}] = whole
		}
	}
	return nil
}

// at returns the cell over a place of the grid, or a blank one.
func (g *grid) at(col, row int) *cell {
	if c := g.cells[[2]int{col, row}]; c != nil {
		return c
	}
	return &cell{col: col, row: row, colSpan: 1, rowSpan: 1}
}

func (g *grid) cols() int { return len(g.x) - 1 }
func (g *grid) rows() int { return len(g.y) - 1 }

// width is how wide a cell is.
func (g *grid) width(c *cell) int { return g.x[c.col+c.colSpan] - g.x[c.col] }

// address reads a reference such as AB12 as column and row, from 0.
func address(ref string) (col, row int, err error) {
	n := strings.IndexFunc(ref, func(r rune) bool { return r < 'A' || r > 'Z' })
	if n < 1 {
		return 0, 0, fmt.Errorf("audit: %q is no cell", ref)
	}
	for _, r := range ref[:n] {
		col = col*26 + int(r-'A') + 1
	}
	row, err = strconv.Atoi(ref[n:])
	if err != nil {
		return 0, 0, fmt.Errorf("audit: %q is no cell", ref)
	}
	return col - 1, row - 1, nil
}
