package form

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// letterhead prints the unit's lines, the greater one first, its address, and
// the closing double rule.
func (b *builder) letterhead() {
	u := b.o.Unit
	k := band{keep: true}
	lines := slices.Clone(u.Lines)
	slices.Reverse(lines)
	left := page.EMU(0)
	if len(b.o.Logo) > 0 {
		left = b.x(logoColumn)
	}
	put := func(text string, f page.Font) {
		f = whole(text, f, b.w-2*left, leastHead)
		c := cell(text, f, b.w-2*left)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
		k.put(left, b.w-left, k.Row(textHeight(len(c.Lines), f.Size)), 1, c)
	}
	for i, l := range lines {
		f := page.Font{Size: b.sc.size + page.PT, Bold: true}
		if b.sc.copies > 1 { // a slip
			f.Size = b.sc.size
		}
		if i == len(lines)-1 {
			f.Size += 2 * page.PT
		}
		put(l, f)
	}
	for _, l := range u.Address {
		put(l, page.Font{Size: b.sc.small})
	}
	if len(lines)+len(u.Address) == 0 {
		return
	}
	if h := k.Height(); left > 0 {
		side := min(h-leastAir, logoSize)
		k.Images = append(k.Images, &page.Image{
			Box:  page.Fit(b.o.Logo, page.Rect{X: 0, Y: (h - side) / 2, W: side, H: side}),
			Data: b.o.Logo, Type: page.ImageType(b.o.Logo), Name: "Lambang",
		})
	}
	k.put(0, b.w, k.Row(doubleRule), 1, page.Cell{Border: page.BorderTop | page.BorderBottom})
	k.Row(b.sc.gap)
	b.add(k)
}

// leastHead is the share of its lettering, in hundredths, down to which a line of
// a letterhead is kept on one line.
const leastHead = 75

// whole is a font in which a text does not break, smaller down to a share of its
// size; the font itself where it breaks all the same.
func whole(text string, f page.Font, w, share page.EMU) page.Font {
	own := f
	for own.Size > f.Size*share/100 {
		if page.Width(text, own)+2*page.PadX <= w {
			return own
		}
		own.Size -= page.PT / 2
	}
	return f
}

// crest prints the emblem in the middle over the unit's lines, the greater one
// first: the head of a certificate.
func (b *builder) crest() {
	k := band{keep: true}
	if len(b.o.Logo) > 0 {
		side := cmp.Or(b.o.Emblem, logoSize)
		k.Row(side + leastAir)
		box := page.Fit(b.o.Logo, page.Rect{X: (b.w - side) / 2, W: side, H: side})
		k.Images = append(k.Images, &page.Image{Box: box,
			Data: b.o.Logo, Type: page.ImageType(b.o.Logo), Name: "Lambang"})
	}
	lines := slices.Clone(b.o.Unit.Lines)
	slices.Reverse(lines)
	f := page.Font{Size: b.sc.size + page.PT, Bold: true}
	for _, l := range lines {
		c := cell(l, f, b.w)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
		k.put(0, b.w, k.Row(textHeight(len(c.Lines), f.Size)), 1, c)
	}
	k.Row(2 * b.sc.gap)
	b.add(k)
}

// named reports whether papers of a kind name their unit when they have no
// letterhead: books, lists, reports and case papers of the house.
func named(k forms.Kind) bool {
	switch k {
	case forms.Register, forms.List, forms.Report, forms.CasePaper:
		return true
	}
	return false
}

// office prints the unit's name over the title of a paper without a letterhead.
func (b *builder) office() {
	if len(b.o.Unit.Lines) == 0 {
		return
	}
	k := band{keep: true}
	c := cell(b.o.Unit.Lines[0], b.sc.bold(), b.w)
	c.H, c.V = page.AlignMiddle, page.AlignMiddle
	k.put(0, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	b.add(k)
}

// title prints the title and the number.
func (b *builder) title() {
	k := band{keep: true}
	if !b.c.Form.Untitled {
		f := page.Font{Size: b.sc.size + page.PT, Bold: true}
		c := cell(b.c.Form.Title, f, b.w)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
		k.put(0, b.w, k.Row(textHeight(len(c.Lines), f.Size)), 1, c)
	}
	if b.c.Form.Numbered {
		x, _ := b.c.Form.Field("nomor")
		from, mid, to := b.x(b.w*numberFrom/100), b.x(b.w*numberAt/100), b.x(b.w*numberTo/100)
		mid = b.after(from, mid)
		need := page.Width(x.Print(b.c.Values[x.Name]), b.sc.font())*otherLettering/100 + 2*page.PadX
		to = b.after(mid, max(to, mid+need))
		v := b.value(x, b.sc.font(), to-mid)
		r := k.Row(max(b.sc.line, textHeight(len(v.Lines), b.sc.size)))
		label := cell("Nomor :", b.sc.font(), mid-from)
		label.H, label.V, v.V = page.AlignEnd, page.AlignEnd, page.AlignEnd
		k.put(from, mid, r, 1, label)
		k.put(mid, to, r, 1, v)
	}
	k.Row(b.sc.gap * 2)
	b.add(k)
}

// heading prints the heading of a section.
func (b *builder) heading(text string, h page.Align) {
	if text == "" {
		return
	}
	k := band{keep: true}
	k.Row(b.sc.gap)
	c := cell(text, b.sc.bold(), b.w)
	c.H, c.V = h, page.AlignEnd
	k.put(0, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	b.add(k)
}

func (b *builder) paragraph(p forms.Paragraph) {
	f := b.sc.font()
	f.Bold = p.Bold
	if p.Scale > 0 {
		f.Size = max(f.Size*page.EMU(p.Scale)/100/(page.PT/2)*(page.PT/2), minTable)
	}
	h := page.AlignStart
	if p.Center {
		h = page.AlignMiddle
	}
	b.air()
	b.running(p.Text, f, h)
}

// running prints a text with places.
func (b *builder) running(text string, f page.Font, h page.Align) {
	c := b.phrase(text, f, b.w)
	c.H = h
	k := band{}
	k.put(0, b.w, k.Row(max(textHeight(len(c.Lines), f.Size), b.room(text, f, b.w))+b.sc.gap/2), 1, c)
	b.add(k)
}

// phrase makes the cell of a text with places.
func (b *builder) phrase(text string, f page.Font, w page.EMU) page.Cell {
	c := cell(b.sentence(text), f, w)
	if pieces := b.pieces(b.c.Form.Pieces(text)); pieces != nil {
		c.Edit().Pieces = pieces
	}
	return c
}

// sentence writes a text with its values.
func (b *builder) sentence(text string) string {
	var out strings.Builder
	for _, p := range b.c.Form.Pieces(text) {
		out.WriteString(p.Write(b.c.Values))
	}
	return out.String()
}

// space prints a label over an empty box.
func (b *builder) space(p forms.Space) {
	k := band{about: p.Label}
	if p.Label != "" {
		c := cell(p.Label, b.sc.font(), b.w)
		k.put(0, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	}
	to := b.w
	if p.Width > 0 {
		to = b.after(0, page.EMU(p.Width)*page.MM)
	}
	k.put(0, to, k.Row(page.EMU(max(p.Height, leastSpace))*page.MM), 1, page.Cell{Border: page.BorderAll})
	k.Row(b.sc.gap)
	b.add(k)
}
