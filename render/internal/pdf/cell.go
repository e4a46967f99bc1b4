package pdf

import "github.com/sopkit/sopkit/render/internal/page"

func (o *writer) cell(c *page.Cell) {
	if c.Box.H == 0 {
		return // in store on a worksheet
	}
	if c.Shade > 0 {
		v := int(c.Shade.Grey())
		o.f.SetFillColor(v, v, v)
		o.f.Rect(c.Box.X.PT(), c.Box.Y.PT(), c.Box.W.PT(), c.Box.H.PT(), "F")
	}
	o.border(c.Box, c.Border)
	o.dotted(c.Dotted())
	for i := range c.Lines {
		o.line(&c.Lines[i], c.Font)
	}
}

func (o *writer) border(r page.Rect, b page.Border) {
	o.f.SetLineWidth(page.RuleWidth.PT())
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

// dotted draws the lines of a cell that is written into by hand.
func (o *writer) dotted(lines []page.Stroke) {
	if len(lines) == 0 {
		return
	}
	o.f.SetLineWidth(lines[0].Width.PT())
	o.f.SetDashPattern([]float64{page.Dot.PT(), page.Gap.PT()}, 0)
	for _, s := range lines {
		o.f.Line(s.From.X.PT(), s.From.Y.PT(), s.To.X.PT(), s.To.Y.PT())
	}
	o.f.SetDashPattern([]float64{}, 0)
}
