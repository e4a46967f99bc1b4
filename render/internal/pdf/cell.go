package pdf

import "github.com/sopkit/sopkit/render/internal/page"

// grid holds the edges of a page's tracks.
type grid struct{ x, y []page.EMU }

func newGrid(p *page.Page) *grid {
	return &grid{edges(p.Margin.Left, p.Cols), edges(p.Margin.Top, p.Rows)}
}

func edges(at page.EMU, sizes []page.EMU) []page.EMU {
	out := make([]page.EMU, 1, len(sizes)+1)
	out[0] = at
	for _, s := range sizes {
		at += s
		out = append(out, at)
	}
	return out
}

const rule = 0.5 // points; width of a cell border

func (o *writer) cell(g *grid, c *page.Cell) {
	r := page.Rect{X: g.x[c.Col], Y: g.y[c.Row]}
	r.W, r.H = g.x[c.Col+c.ColSpan]-r.X, g.y[c.Row+c.RowSpan]-r.Y
	if c.Shade > 0 {
		v := 255 - int(c.Shade)
		o.f.SetFillColor(v, v, v)
		o.f.Rect(r.X.PT(), r.Y.PT(), r.W.PT(), r.H.PT(), "F")
	}
	o.border(r, c.Border)
	o.leaders(r, c)
	if len(c.Lines) == 0 {
		return
	}
	lh := page.LineHeight(c.Font.Size)
	y := r.Y + page.PadY
	if free := r.H - page.EMU(len(c.Lines))*lh; c.V == page.AlignMiddle {
		y = r.Y + free/2
	} else if c.V == page.AlignEnd {
		y = r.Y + free - page.PadY
	}
	for _, l := range c.Lines {
		o.line(l.Text, c.Font, r.X+page.PadX+l.Indent, r.W-2*page.PadX-l.Indent, y, c.H)
		y += lh
	}
}

func (o *writer) border(r page.Rect, b page.Border) {
	o.f.SetLineWidth(rule)
	x0, y0, x1, y1 := r.X.PT(), r.Y.PT(), r.Right().PT(), r.Bottom().PT()
	if b == page.BorderAll {
		o.f.Rect(x0, y0, x1-x0, y1-y0, "D")
		return
	}
	for _, side := range []struct {
		on             page.Border
		ax, ay, bx, by float64
	}{
		{page.BorderTop, x0, y0, x1, y0}, {page.BorderLeft, x0, y0, x0, y1},
		{page.BorderBottom, x0, y1, x1, y1}, {page.BorderRight, x1, y0, x1, y1},
	} {
		if b&side.on != 0 {
			o.f.Line(side.ax, side.ay, side.bx, side.by)
		}
	}
}
