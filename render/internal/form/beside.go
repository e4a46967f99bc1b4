package form

import (
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// besideWidth is how wide a text at the right of a field is on one line. Dots may
// be wider in other lettering, and what is typed there later than they are.
func (b *builder) besideWidth(p forms.Paragraph) page.EMU {
	return page.WidestLine(b.sentence(p.Text), b.sc.font())*otherLettering/100 + 2*page.PadX
}

// besideFrom is where a text at the right of a field begins: further left where
// it would break, up to the middle, as on a paper that is still to be filled in.
func (b *builder) besideFrom(p forms.Paragraph, right page.EMU) page.EMU {
	if b.c.Open {
		return right / 2
	}
	return max(min(right*besideAt/100, right-b.besideWidth(p)), right/2)
}

// besideBreaks reports whether a text at the right of a field breaks even so.
func (b *builder) besideBreaks(p forms.Paragraph, right page.EMU) bool {
	return !b.c.Open && b.besideWidth(p) > right/2
}

// above makes a line of its own of what is too long to stand beside a field.
func (b *builder) above(p forms.Paragraph, right page.EMU) band {
	k := band{keep: true}
	c := b.phrase(p.Text, b.sc.font(), right)
	c.H = page.AlignEnd
	k.put(0, right, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	return k
}

// beside prints a text with places at the right of a field, level with its first
// line; over all of its rows where more is typed there later.
func (b *builder) beside(k *band, p forms.Paragraph, from page.EMU) {
	c := b.phrase(p.Text, b.sc.font(), b.w-from)
	c.H, c.V = page.AlignEnd, page.AlignEnd
	first := 0
	if !b.c.Open && len(k.Rows) > 1 {
		first, c.V = 1, page.AlignStart
	}
	k.Grow(first, len(k.Rows)-first, textHeight(len(c.Lines), b.sc.size))
	k.put(from, b.w, first, len(k.Rows)-first, c)
}
