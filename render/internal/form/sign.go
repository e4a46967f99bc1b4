package form

import (
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// signatures prints the signers in rows of two, three in one row where there is
// little room; a single one, and the last of three, stands where the eye looks
// for it: right, or in the middle.
func (b *builder) signatures(p forms.Signatures) {
	b.stay()
	b.gap(b.overSigners())
	b.stay()
	if p.Opening != "" && p.Photo == "" {
		b.add(b.opening(p))
	}
	if p.Dated {
		b.dated(p)
	}
	list := p.Signers
	for len(list) > 0 {
		n := min(b.inRow(p), len(list))
		k := band{keep: len(list) > n, signs: true}
		b.signerRow(&k, p, list[:n])
		list = list[n:]
		if len(list) > 0 {
			k.Row(max(2*b.sc.gap, signerGap))
		}
		b.add(k)
	}
}

// overSigners is the room over a row of signers: more where others signed over
// them.
func (b *builder) overSigners() page.EMU {
	if n := len(b.bands); n > 0 && b.bands[n-1].signs {
		return max(2*b.sc.gap, signerGap)
	}
	return b.sc.gap
}

// opening makes "Ditetapkan di …" over the signer at the right.
func (b *builder) opening(p forms.Signatures) band {
	k := band{keep: true}
	from := b.atRight(p.Opening)
	c := b.phrase(p.Opening, b.sc.font(), b.w-from)
	k.put(from, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	return k
}

// atRight is where a text in the right half begins: further left where a line of
// it would break, down to a third of the width; not on a blank, whose dots are no
// measure of what is typed there.
func (b *builder) atRight(text string) page.EMU {
	need := page.EMU(0)
	if b.c.Open {
		return b.x(b.w / 2)
	}
	for _, line := range strings.Split(b.sentence(text), "\n") {
		need = max(need, page.Width(line, b.sc.font())*otherLettering/100+2*page.PadX)
	}
	return b.x(max(min(b.w/2, b.w-need), b.w/3))
}

// dated prints place and date over the last signer of the first row.
func (b *builder) dated(p forms.Signatures) {
	k := band{keep: true}
	const text = "{tempat}, {tanggal:tanggal}"
	from, h := b.atRight(text), page.AlignMiddle
	if from < b.x(b.w/2) {
		h = page.AlignEnd
	}
	third := b.x(b.w * 2 / 3)
	if b.inRow(p) == 3 && b.w/3 >= thirdOfPage && page.Width(b.sentence(text), b.sc.font())+2*page.PadX <= b.w-third {
		from = third
	}
	c := b.phrase(text, b.sc.font(), b.w-from)
	c.H = h
	k.put(from, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
	b.add(k)
}

// signerRow prints one to three signers side by side.
func (b *builder) signerRow(k *band, p forms.Signatures, list []forms.Signer) {
	mid := b.x(b.w / 2)
	switch {
	case len(list) == 3:
		x, y := b.x(b.w/3), b.x(b.w*2/3)
		b.signers(k, list, []page.EMU{0, x, y, b.w})
	case len(list) == 2:
		b.signers(k, list, []page.EMU{0, mid, b.w})
	case len(p.Signers) == 1:
		b.signers(k, list, []page.EMU{mid, b.w})
		if p.Photo != "" && p.Opening != "" {
			own := b.opening(p)
			own.under(*k)
			own.keep, *k = k.keep, own
		}
		b.photo(k, p.Photo)
	default:
		from := b.x(b.w / 4)
		b.signers(k, list, []page.EMU{from, b.after(from, b.w*3/4)})
	}
}

// inRow is how many signers stand in one row at most.
func (b *builder) inRow(p forms.Signatures) int {
	if b.sc.dense && len(p.Signers) == 3 {
		return 3
	}
	return 2
}

// within returns the part of a span that keeps a distance from its ends; in a
// register up to the next column, where that leaves half of the span.
func (b *builder) within(x0, x1, in page.EMU) (from, to page.EMU) {
	from = b.x(x0 + in)
	to = b.after(from, x1-in)
	if b.edges == nil {
		return from, to
	}
	first, last := x1, x0
	for _, e := range b.edges {
		if e >= x0+in {
			first = min(first, e)
		}
		if e <= x1-in {
			last = max(last, e)
		}
	}
	if last-first >= (x1-x0)/2 {
		return first, last
	}
	return from, to
}

// photo prints a box to glue a photograph in, at the left of a signer, over
// as many rows as it needs.
func (b *builder) photo(k *band, label string) {
	if label == "" {
		return
	}
	c := cell(label, page.Font{Size: b.sc.small}, photoWidth)
	c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	from := b.x(b.w / 5)
	k.Grow(0, len(k.Rows), photoHeight)
	rows, h := 0, page.EMU(0)
	for h < photoHeight {
		h += k.Rows[rows]
		rows++
	}
	k.put(from, b.after(from, from+photoWidth), 0, rows, c)
}

// consent prints a bordered box of its own.
func (b *builder) consent(p forms.Consent) {
	f := b.sc.font()
	k := band{}
	title := cell("PERSETUJUAN PENGGUNAAN DATA PRIBADI", b.sc.bold(), b.w)
	title.H, title.V = page.AlignMiddle, page.AlignMiddle
	k.put(0, b.w, k.Row(textHeight(1, f.Size)+leastAir), 1, title)
	text := cell(p.Text, f, b.w)
	k.put(0, b.w, k.Row(textHeight(len(text.Lines), f.Size)+leastAir), 1, text)
	from, to := b.x(frameIn), b.x(b.w-frameIn)
	for _, name := range []string{p.Name, p.Name + "_nama", p.Name + "_tanggal"} {
		x, _ := b.c.Form.Field(name)
		items := []forms.Field{x, {Label: "Nama yang menyetujui"}}
		b.field(&k, x, b.area(items, from, to), len(k.Rows))
	}
	sign := cell("Tanda tangan:", f, b.w/2)
	k.put(from, b.x(b.w/2), k.Row(b.sc.sign), 1, sign)
	k.rule(0, b.w, 0, len(k.Rows), page.BorderAll)
	b.gap(b.sc.gap)
	b.add(k)
	b.gap(b.sc.gap)
}
