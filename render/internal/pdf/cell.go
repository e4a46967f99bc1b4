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
	o.ink.rules.add(c.Box, c.Border)
	o.dotted(c.Dotted())
	return o.lines(c.Lines, c.Font)
}

// dotted draws the lines of a cell that is written into by hand.
func (o *writer) dotted(lines []page.Stroke) {
	for _, s := range lines {
		o.ink.dashes(s.Width, page.Dot, page.Gap)
		o.ink.stroke(s.From, s.To)
	}
}
