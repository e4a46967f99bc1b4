package pdf

import (
	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/page"
)

// line prints one line, whose line box starts at y, in an area from x of width
// w.
func (o *writer) line(text string, f page.Font, x, w, y page.EMU, h page.Align) {
	if text == "" {
		return
	}
	var wide page.EMU
	if h != page.AlignStart || f.Underline {
		wide = page.EMU(font.Width(text, int64(f.Size), f.Bold))
	}
	switch h {
	case page.AlignMiddle:
		x += (w - wide) / 2
	case page.AlignEnd:
		x += w - wide
	}
	// the ascent is 0.905 and the descent 0.212 of the size
	base := y + (page.LineHeight(f.Size)-f.Size*1117/1000)/2 + f.Size*905/1000
	o.text(text, f, x, base)
	if f.Underline {
		o.f.SetLineWidth(f.Size.PT() / 16)
		under := (base + f.Size*14/100).PT()
		o.f.Line(x.PT(), under, (x + wide).PT(), under)
	}
}

// text prints a text from x on, on a base line.
func (o *writer) text(text string, f page.Font, x, base page.EMU) {
	codes, ok := encode(text)
	if !ok {
		codes = basic(text)
	}
	o.setFont(f, !ok)
	o.f.Text(x.PT(), base.PT(), codes)
}
