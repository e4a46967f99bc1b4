package pdf

import "github.com/sopkit/sopkit/render/internal/layout"

// leaders draws the dotted lines of a cell that is written into by hand.
func (o *writer) leaders(r layout.Rect, c *layout.Cell) {
	if c.Leaders == 0 {
		return
	}
	o.f.SetLineWidth(rule)
	o.f.SetDashPattern([]float64{0.5, 1.5}, 0)
	for i := 1; i <= c.Leaders; i++ {
		y := (r.Y + r.H*layout.EMU(i)/layout.EMU(c.Leaders) - layout.Pixel).PT()
		o.f.Line((r.X + layout.PadX/2).PT(), y, (r.Right() - layout.PadX/2).PT(), y)
	}
	o.f.SetDashPattern([]float64{}, 0)
}

// header prints the document's header at the top right of a page.
func (o *writer) header(p *layout.Page) {
	if o.d.Header == "" {
		return
	}
	font := layout.Font{Size: 10 * layout.PT, Bold: true}
	o.line(o.d.Header, font, p.Margin.Left, p.Paper.W-p.Margin.Left-p.Margin.Right, 8*layout.MM, layout.AlignEnd)
}
