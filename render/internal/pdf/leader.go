package pdf

import "github.com/sopkit/sopkit/render/internal/page"

// leaders draws the dotted lines of a cell that is written into by hand.
func (o *writer) leaders(r page.Rect, c *page.Cell) {
	if c.Leaders == 0 {
		return
	}
	o.f.SetLineWidth(rule)
	o.f.SetDashPattern([]float64{0.5, 1.5}, 0)
	for i := 1; i <= c.Leaders; i++ {
		y := (r.Y + r.H*page.EMU(i)/page.EMU(c.Leaders) - page.Pixel).PT()
		o.f.Line((r.X + page.PadX/2).PT(), y, (r.Right() - page.PadX/2).PT(), y)
	}
	o.f.SetDashPattern([]float64{}, 0)
}

// header prints the document's header at the top right of a page.
func (o *writer) header(p *page.Page) {
	if o.d.Header == "" {
		return
	}
	font := page.Font{Size: 10 * page.PT, Bold: true}
	o.line(o.d.Header, font, p.Margin.Left, p.Paper.W-p.Margin.Left-p.Margin.Right, 8*page.MM, page.AlignEnd)
}
