package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// band is a run of grid rows with what stands in them; rows count from its
// top, positions from its top left corner.
type band struct {
	rows       []page.EMU
	cells      []page.Cell
	symbols    []page.Symbol
	connectors []page.Connector
	images     []page.Image
}

func (b *band) height() (h page.EMU) {
	for _, r := range b.rows {
		h += r
	}
	return h
}

// row adds a row and returns its index.
func (b *band) row(h page.EMU) int {
	b.rows = append(b.rows, h.CeilPixel())
	return len(b.rows) - 1
}

// cell adds a cell over the columns from a to b-1 of one row.
func (b *band) cell(row, from, to int, text page.Wrapped, f page.Font) *page.Cell {
	b.cells = append(b.cells, page.Cell{Col: from, Row: row, ColSpan: to - from, RowSpan: 1, Text: text.Text, Lines: text.Lines, Font: f})
	return &b.cells[len(b.cells)-1]
}

// onto puts the band under what stands on the page and returns its top.
func (b *band) onto(p *page.Page) page.EMU {
	top := p.Margin.Top
	for _, r := range p.Rows {
		top += r
	}
	first := len(p.Rows)
	p.Rows = append(p.Rows, b.rows...)
	for _, c := range b.cells {
		c.Row += first
		p.Cells = append(p.Cells, c)
	}
	for _, s := range b.symbols {
		s.Box.X += p.Margin.Left
		s.Box.Y += top
		p.Symbols = append(p.Symbols, s)
	}
	for _, c := range b.connectors {
		points := make([]page.Point, len(c.Points))
		for i, q := range c.Points {
			points[i] = page.Point{X: q.X + p.Margin.Left, Y: q.Y + top}
		}
		c.Points = points
		p.Connectors = append(p.Connectors, c)
	}
	for _, i := range b.images {
		i.Box.X += p.Margin.Left
		i.Box.Y += top
		p.Images = append(p.Images, i)
	}
	return top
}
