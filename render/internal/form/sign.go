package form

import (
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// signatures prints the signers in rows of two, three in one row where there is
// little room; a single one, and the last of three, stands where the eye looks
// for it: right, or in the middle.
func (b *builder) signatures(p forms.Signatures) {
	b.stay()
	b.gap(b.st.gap)
	b.stay()
	if p.Opening != "" {
		k := block{keep: true}
		from := b.x(b.w / 2)
		c := b.phrase(p.Opening, b.st.font(), b.w-from)
		k.put(from, b.w, k.row(textHeight(len(c.Lines), b.st.size)), 1, c)
		b.add(k)
	}
	if p.Dated {
		k := block{keep: true}
		from := b.x(b.w / 2)
		if b.inRow(p) == 3 && b.w/3 >= 80*page.MM {
			from = b.x(b.w * 2 / 3)
		}
		c := b.phrase("{tempat}, {tanggal}", b.st.font(), b.w-from)
		c.H = page.AlignMiddle
		k.put(from, b.w, k.row(textHeight(len(c.Lines), b.st.size)), 1, c)
		b.add(k)
	}
	list := p.Signers
	for len(list) > 0 {
		n := min(b.inRow(p), len(list))
		k := block{keep: len(list) > n}
		mid := b.x(b.w / 2)
		switch {
		case n == 3:
			x, y := b.x(b.w/3), b.x(b.w*2/3)
			b.signer(&k, list[0], 0, x)
			b.signer(&k, list[1], x, y)
			b.signer(&k, list[2], y, b.w)
		case n == 2:
			b.signer(&k, list[0], 0, mid)
			b.signer(&k, list[1], mid, b.w)
		case len(p.Signers) == 1:
			b.signer(&k, list[0], mid, b.w)
			b.photo(&k, p.Photo)
		default:
			from := b.x(b.w / 4)
			b.signer(&k, list[0], from, b.after(from, b.w*3/4))
		}
		list = list[n:]
		if len(list) > 0 {
			k.row(b.st.gap)
		}
		b.add(k)
	}
}

// inRow is how many signers stand in one row at most.
func (b *builder) inRow(p forms.Signatures) int {
	if b.st.dense && len(p.Signers) == 3 {
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

// minNIP is the smallest lettering of a NIP that is to stay on one line.
const minNIP = 7 * page.PT

// signer prints a caption, space to sign, the name and the NIP.
func (b *builder) signer(k *block, s forms.Signer, x0, x1 page.EMU) {
	f := b.st.font()
	for row, text := range []string{s.Caption, s.Post} {
		c := cell(text, f, x1-x0)
		c.H, c.V = page.AlignMiddle, page.AlignEnd
		k.need(row, textHeight(len(c.Lines), f.Size))
		if text != "" {
			k.put(x0, x1, row, 1, c)
		}
	}
	k.need(2, b.st.sign)
	in := (x1 - x0) * 12 / 100 // dotted lines end short of the edges
	if x1-x0 < 60*page.MM {
		in = page.MM
	}
	from, to := b.within(x0, x1, in)
	field, _ := b.c.Form.Field(s.Name)
	name := b.value(field, b.st.bold(), to-from)
	name.H, name.V = page.AlignMiddle, page.AlignEnd
	k.need(3, textHeight(len(name.Lines), f.Size))
	k.put(from, to, 3, 1, name)
	row := 4
	if s.Rank != "" {
		field, _ = b.c.Form.Field(s.Rank)
		rank := b.value(field, f, to-from)
		rank.H, rank.V = page.AlignMiddle, page.AlignEnd
		if len(rank.Lines) > 0 {
			rank.Leaders = 0
		}
		k.need(row, textHeight(len(rank.Lines), f.Size))
		k.put(from, to, row, 1, rank)
		row++
	}
	k.need(row, textHeight(1, f.Size))
	if s.NIP == "" {
		return
	}
	field, _ = b.c.Form.Field(s.NIP)
	const whole = "19860926 201505 1 001"
	for f.Size > minNIP && page.Width("NIP."+whole, f)+4*page.PadX+2*page.Pixel > to-from {
		f.Size -= page.PT / 2
	}
	mid := b.after(from, from+max((to-from)*18/100, page.Width("NIP.", f)+2*page.PadX+page.Pixel))
	label := cell("NIP.", f, mid-from)
	label.H, label.V = page.AlignEnd, page.AlignEnd
	nip := b.value(field, f, to-mid)
	nip.V = page.AlignEnd
	if len(nip.Lines) > 0 {
		nip.Leaders = 0
	}
	k.need(row, textHeight(len(nip.Lines), f.Size))
	k.put(from, mid, row, 1, label)
	k.put(mid, to, row, 1, nip)
}

// photo prints a box to glue a photograph in, at the left of a signer, over
// all rows but the last.
func (b *builder) photo(k *block, label string) {
	if label == "" {
		return
	}
	c := cell(label, page.Font{Size: b.st.small}, 30*page.MM)
	c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	from := b.x(b.w / 5)
	b.grow(k, 0, len(k.rows), 40*page.MM)
	k.put(from, b.after(from, from+30*page.MM), 0, len(k.rows), c)
}

// consent prints a bordered box of its own.
func (b *builder) consent(p forms.Consent) {
	f := b.st.font()
	pad := 3 * page.MM
	k := block{}
	title := cell("PERSETUJUAN PENGGUNAAN DATA PRIBADI", b.st.bold(), b.w)
	title.H, title.V = page.AlignMiddle, page.AlignMiddle
	k.put(0, b.w, k.row(textHeight(1, f.Size)+page.MM), 1, title)
	text := cell(p.Text, f, b.w)
	k.put(0, b.w, k.row(textHeight(len(text.Lines), f.Size)+page.MM), 1, text)
	from, to := b.x(pad), b.x(b.w-pad)
	for _, name := range []string{p.Name, p.Name + "_nama", p.Name + "_tanggal"} {
		x, _ := b.c.Form.Field(name)
		items := []forms.Field{x, {Label: "Nama yang menyetujui"}}
		b.field(&k, x, b.area(items, from, to), len(k.rows))
	}
	sign := cell("Tanda tangan:", f, b.w/2)
	k.put(from, b.x(b.w/2), k.row(b.st.sign), 1, sign)
	frame(&k, b.w)
	b.gap(b.st.gap)
	b.add(k)
	b.gap(b.st.gap)
}

// frame rules the outline of a block: it fills the gaps at both sides of each
// row and gives the outermost cells their borders.
func frame(k *block, w page.EMU) {
	for r := range k.rows {
		var left, right *box
		for i := range k.boxes {
			x := &k.boxes[i]
			if r < x.row || r >= x.row+x.span {
				continue
			}
			if left == nil || x.x0 < left.x0 {
				left = x
			}
			if right == nil || x.x1 > right.x1 {
				right = x
			}
		}
		if left == nil {
			k.put(0, w, r, 1, page.Cell{Border: page.BorderLeft | page.BorderRight})
			continue
		}
		lx, rx := left.x0, right.x1
		if lx == 0 {
			left.cell.Border |= page.BorderLeft
		}
		if rx == w {
			right.cell.Border |= page.BorderRight
		}
		if lx > 0 {
			k.put(0, lx, r, 1, page.Cell{Border: page.BorderLeft})
		}
		if rx < w {
			k.put(rx, w, r, 1, page.Cell{Border: page.BorderRight})
		}
	}
	for i := range k.boxes {
		if x := &k.boxes[i]; x.row == 0 {
			x.cell.Border |= page.BorderTop
		} else if x.row+x.span == len(k.rows) {
			x.cell.Border |= page.BorderBottom
		}
	}
	last := len(k.rows) - 1
	covered := []page.EMU{}
	for i := range k.boxes {
		if x := &k.boxes[i]; x.row+x.span-1 == last {
			covered = append(covered, x.x0, x.x1)
		}
	}
	fillGaps(k, covered, last, w)
}

// fillGaps closes the bottom line of a frame where no cell stands.
func fillGaps(k *block, covered []page.EMU, row int, w page.EMU) {
	at := page.EMU(0)
	for at < w {
		next, inside := w, false
		for i := 0; i < len(covered); i += 2 {
			if covered[i] <= at && at < covered[i+1] {
				at, inside = covered[i+1], true
				break
			}
			if covered[i] > at {
				next = min(next, covered[i])
			}
		}
		if !inside {
			k.put(at, next, row, 1, page.Cell{Border: page.BorderBottom})
			at = next
		}
	}
}
