package form

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// sheets makes sheets of pages: with a frame around each, or with several copies
// of a page on each and a line to cut along between.
func (b *builder) sheets(pages []part) []part {
	out := make([]part, len(pages))
	for i, p := range pages {
		switch {
		case b.sc.copies > 1:
			out[i] = b.copied(p)
		case b.sc.inset > 0:
			out[i] = b.framed(p)
		default:
			out[i] = p
		}
	}
	return out
}

// copied repeats a page on its sheet. What is filled in stands in the first
// copy; the others print it again.
func (b *builder) copied(p part) part {
	var h page.EMU
	for _, k := range p.bands {
		h += k.Height()
	}
	if b.sc.across {
		return b.copiedBeside(p, b.sc.room()-h)
	}
	out := part{bands: p.bands, repeat: p.repeat}
	for range b.sc.copies - 1 {
		rest := &band{}
		rest.Row(max(b.sc.room()-h, 0) + cutHeight/2)
		rest.put(0, b.w, 0, 1, page.Cell{More: &page.More{Leaders: 1}})
		rest.Row(cutHeight / 2)
		out.bands = append(out.bands, rest)
		for _, k := range p.bands {
			out.bands = append(out.bands, k.again())
		}
	}
	return out
}

// copiedBeside repeats a page beside itself: both copies stand in the same rows
// of the worksheet, which grow with what is typed into the first. A line to cut
// along goes on below them, as far as the worksheet surely has room.
func (b *builder) copiedBeside(p part, rest page.EMU) part {
	cut, from := b.w+cutWidth/2, b.w+cutWidth
	foot := &band{}
	foot.Row(max(rest-4*slack, page.Pixel))
	out := part{repeat: p.repeat}
	for _, k := range append(slices.Clone(p.bands), foot) {
		both, again := *k, k.again()
		both.boxes, both.Images = slices.Clone(k.boxes), slices.Clone(k.Images)
		for _, x := range again.boxes {
			x.x0, x.x1 = x.x0+from, x.x1+from
			x.cell.Level = len(x.cell.Has().Pieces) > 0
			both.boxes = append(both.boxes, x)
		}
		for _, m := range k.Images {
			own := *m
			own.Box = own.Box.Moved(page.Point{X: from})
			both.Images = append(both.Images, &own)
		}
		if k.Height() > 0 {
			both.put(b.w, cut, 0, len(k.Rows), page.Cell{Border: page.BorderRight})
		}
		out.bands = append(out.bands, &both)
	}
	return out
}

// again is a band whose inputs are printed once more.
func (k *band) again() *band {
	out := *k
	out.boxes = slices.Clone(k.boxes)
	for i := range out.boxes {
		c := &out.boxes[i].cell
		in := c.Has().Input
		if in == nil {
			continue
		}
		piece := page.Piece{Ref: in.Name, Kind: in.Kind}
		switch {
		case in.Short:
			piece.As = page.AsShort
		case in.Day:
			piece.As = page.AsDay
		}
		with := c.Edit()
		with.Input, with.Pieces = nil, []page.Piece{piece}
		if in.Prefix != "" {
			with.Pieces = append([]page.Piece{{Text: in.Prefix}}, piece)
		}
	}
	return &out
}

// framed puts two lines around a page, a little apart.
func (b *builder) framed(p part) part {
	all := band{}
	in := b.sc.inset
	all.Row(frameRing)
	all.Row(in - frameRing)
	var h page.EMU
	for _, k := range p.bands {
		h += k.Height()
	}
	free := max(b.sc.room()-h, 0)
	all.Row(free / 3) // a little above the middle
	for _, k := range p.bands {
		moved := *k
		moved.boxes = slices.Clone(k.boxes)
		for i := range moved.boxes {
			moved.boxes[i].x0 += in
			moved.boxes[i].x1 += in
		}
		for _, m := range k.Images {
			own := *m
			own.Box = own.Box.Moved(page.Point{X: in, Y: all.Height()})
			all.Images = append(all.Images, &own)
		}
		all.under(moved)
	}
	all.Row(free - free/3 + in - frameRing)
	all.Row(frameRing)
	w, last := b.w+2*in, len(all.Rows)-1
	all.put(0, frameRing, 0, last+1, page.Cell{Border: page.BorderAll})
	all.put(w-frameRing, w, 0, last+1, page.Cell{Border: page.BorderAll})
	all.put(frameRing, w-frameRing, 0, 1, page.Cell{Border: page.BorderTop | page.BorderBottom})
	all.put(frameRing, w-frameRing, last, 1, page.Cell{Border: page.BorderTop | page.BorderBottom})
	return part{bands: []*band{&all}}
}
