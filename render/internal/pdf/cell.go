package pdf

import "github.com/sopkit/sopkit/render/internal/layout"

// grid holds the edges of a page's tracks.
type grid struct{ x, y []layout.EMU }

func newGrid(p *layout.Page) *grid {
	return &grid{edges(p.Margin.Left, p.Cols), edges(p.Margin.Top, p.Rows)}
}

func edges(at layout.EMU, sizes []layout.EMU) []layout.EMU {
	out := make([]layout.EMU, 1, len(sizes)+1)
	out[0] = at
	for _, s := range sizes {
		at += s
		out = append(out, at)
	}
	return out
}

const rule = 0.5 // points; width of a cell border

func (o *writer) cell(g *grid, c *layout.Cell) {
	r := layout.Rect{X: g.x[c.Col], Y: g.y[c.Row]}
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
	lh := layout.LineHeight(c.Font.Size)
	y := r.Y + layout.PadY
	if free := r.H - layout.EMU(len(c.Lines))*lh; c.V == layout.AlignMiddle {
		y = r.Y + free/2
	} else if c.V == layout.AlignEnd {
		y = r.Y + free - layout.PadY
	}
	for _, l := range c.Lines {
		o.line(l.Text, c.Font, r.X+layout.PadX+l.Indent, r.W-2*layout.PadX-l.Indent, y, c.H)
		y += lh
	}
}

func (o *writer) border(r layout.Rect, b layout.Border) {
	o.f.SetLineWidth(rule)
	x0, y0, x1, y1 := r.X.PT(), r.Y.PT(), r.Right().PT(), r.Bottom().PT()
	if b == layout.BorderAll {
		o.f.Rect(x0, y0, x1-x0, y1-y0, "D")
		return
	}
	for _, side := range []struct {
		on             layout.Border
		ax, ay, bx, by float64
	}{
		{layout.BorderTop, x0, y0, x1, y0}, {layout.BorderLeft, x0, y0, x0, y1},
		{layout.BorderBottom, x0, y1, x1, y1}, {layout.BorderRight, x1, y0, x1, y1},
	} {
		if b&side.on != 0 {
			o.f.Line(side.ax, side.ay, side.bx, side.by)
		}
	}
}
