package page

// Band is a run of grid rows with what stands in them, for those who arrange
// pages. Rows count from its top, positions from its top left corner.
type Band struct {
	Rows       []EMU
	Cells      []*Cell
	Images     []*Image
	Connectors []*Connector
	Symbols    []*Symbol
	Labels     []*Label

	From *Cells // where its cells are made; nil: in memory of its own

	spare []*Cell     // to be used again
	fresh arena[Cell] // made at once: a sheet has hundreds
}

// Cells is memory for the cells of several bands.
type Cells struct{ made arena[Cell] }

// NewCells makes room for about so many cells.
func NewCells(n int) *Cells { return &Cells{arena[Cell]{made: make([]Cell, 0, n)}} }

// Reset empties the band; the cells that it holds are used again.
func (b *Band) Reset() {
	b.spare = append(b.spare, b.Cells...)
	b.Rows, b.Cells = b.Rows[:0], b.Cells[:0]
	b.Images, b.Connectors, b.Symbols, b.Labels = nil, nil, nil, nil
}

// Height returns the height of all rows.
func (b *Band) Height() (h EMU) {
	for _, r := range b.Rows {
		h += r
	}
	return h
}

// Row adds a row, its height rounded up to whole pixels, and returns its
// index.
func (b *Band) Row(h EMU) int {
	b.Rows = append(b.Rows, h.CeilPixel())
	return len(b.Rows) - 1
}

// Cell adds a cell over the columns from from to to-1 of one row.
func (b *Band) Cell(row, from, to int, text Wrapped, f Font) *Cell {
	c := b.cell()
	c.Text, c.Lines, c.Font, c.Col, c.Row, c.ColSpan, c.RowSpan = text.Text, text.Lines, f, from, row, to-from, 1
	b.Cells = append(b.Cells, c)
	return c
}

// cell returns an empty cell that is not in use.
func (b *Band) cell() *Cell {
	n := len(b.spare)
	switch {
	case n == 0 && b.From != nil:
		return &b.From.made.room(1)[0]
	case n == 0:
		return &b.fresh.room(1)[0]
	}
	c := b.spare[n-1]
	b.spare = b.spare[:n-1]
	*c = Cell{}
	return c
}

// Grow makes the last of some rows higher, so that all are as high as needed.
func (b *Band) Grow(row, span int, need EMU) {
	for _, h := range b.Rows[row : row+span] {
		need -= h
	}
	if last := row + span - 1; need > 0 {
		b.Rows[last] = (b.Rows[last] + need).CeilPixel()
	}
}

// Under puts another band below this one, which takes over what stands in it,
// and returns its top.
func (b *Band) Under(o *Band) (top EMU) {
	top, first := b.Height(), len(b.Rows)
	b.Rows = append(b.Rows, o.Rows...)
	for _, c := range o.Cells {
		c.Row += first
	}
	o.move(Point{Y: top})
	b.Cells = append(b.Cells, o.Cells...)
	b.Images = append(b.Images, o.Images...)
	b.Connectors = append(b.Connectors, o.Connectors...)
	b.Symbols = append(b.Symbols, o.Symbols...)
	b.Labels = append(b.Labels, o.Labels...)
	return top
}

// move shifts what stands in the band.
func (b *Band) move(by Point) {
	for _, i := range b.Images {
		i.Box = i.Box.Moved(by)
	}
	for _, c := range b.Connectors {
		for i := range c.Points {
			c.Points[i] = c.Points[i].Moved(by)
		}
	}
	for _, s := range b.Symbols {
		s.Box = s.Box.Moved(by)
	}
	for _, l := range b.Labels {
		l.Box = l.Box.Moved(by)
	}
}

// On makes the band all that a page holds, in the order in which things lie on
// one another: cells, pictures, arrows, symbols, labels.
func (b *Band) On(p *Page) {
	b.move(Point{p.Margin.Left, p.Margin.Top})
	p.Rows = b.Rows
	p.Items = make([]Item, 0, len(b.Cells)+len(b.Images)+len(b.Connectors)+len(b.Symbols)+len(b.Labels))
	add(p, b.Cells)
	add(p, b.Images)
	add(p, b.Connectors)
	add(p, b.Symbols)
	add(p, b.Labels)
}

func add[T Item](p *Page, list []T) {
	for _, i := range list {
		p.Items = append(p.Items, i)
	}
}
