package pdf

import (
	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/layout"
)

// line prints one line, whose line box starts at y, in an area from x of width
// w.
func (o *writer) line(text string, f layout.Font, x, w, y layout.EMU, h layout.Align) {
	if text == "" {
		return
	}
	var wide layout.EMU
	if h != layout.AlignStart || f.Underline {
		wide = layout.EMU(font.Width(text, int64(f.Size), f.Bold))
	}
	switch h {
	case layout.AlignMiddle:
		x += (w - wide) / 2
	case layout.AlignEnd:
		x += w - wide
	}
	// the ascent is 0.905 and the descent 0.212 of the size
	base := y + (layout.LineHeight(f.Size)-f.Size*1117/1000)/2 + f.Size*905/1000
	o.text(text, f, x, base)
	if f.Underline {
		o.f.SetLineWidth(f.Size.PT() / 16)
		under := (base + f.Size*14/100).PT()
		o.f.Line(x.PT(), under, (x + wide).PT(), under)
	}
}

// text prints a text from x on, on a base line.
func (o *writer) text(text string, f layout.Font, x, base layout.EMU) {
	codes, ok := encode(text)
	if !ok {
		codes = basic(text)
	}
	o.setFont(f, !ok)
	o.f.Text(x.PT(), base.PT(), codes)
}
