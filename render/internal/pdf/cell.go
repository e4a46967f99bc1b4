package pdf

import "github.com/sopkit/sopkit/render/internal/page"

func (o *writer) cell(c *page.Cell) error {
	if c.Box.H == 0 {
		return nil // in store on a worksheet
	}
	if c.Shade > 0 {
		o.ink.fill(int(c.Shade.Grey()))
		o.ink.rect(c.Box, filled)
	}
	o.border(c.Box, c.Border)
	o.dotted(c.Dotted())
	return o.lines(c.Lines, c.Font)
}

func (o *writer) border(r page.Rect, b page.Border) {
	if b == 0 {
		return
	}
	o.ink.width(page.RuleWidth)
	if b == page.BorderAll {
		o.ink.rect(r, stroked)
		return
	}
	nw, se := page.Point{X: r.X, Y: r.Y}, page.Point{X: r.Right(), Y: r.Bottom()}
	ne, sw := page.Point{X: se.X, Y: nw.Y}, page.Point{X: nw.X, Y: se.Y}
	for _, side := range []struct {
		on       page.Border
		from, to page.Point
	}{{page.BorderTop, nw, ne}, {page.BorderLeft, nw, sw}, {page.BorderBottom, sw, se}, {page.BorderRight, ne, se}} {
		if b&side.on != 0 {
			o.ink.stroke(side.from, side.to)
		}
	}
}

// dotted draws the lines of a cell that is written into by hand.
func (o *writer) dotted(lines []page.Stroke) {
	if len(lines) == 0 {
		return
	}
	o.ink.width(lines[0].Width)
	o.ink.dash(page.Dot, page.Gap)
	for _, s := range lines {
		o.ink.stroke(s.From, s.To)
	}
	o.ink.dash()
}
