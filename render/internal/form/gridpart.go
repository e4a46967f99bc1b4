package form

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// gridPart prints a ruled table of cells with labels and values.
func (b *builder) gridPart(g forms.Grid) {
	edges := []page.EMU{0}
	sum := 0
	for _, w := range g.Widths {
		sum += w
		edges = append(edges, b.after(edges[len(edges)-1], b.w*page.EMU(sum)/100))
	}
	edges[len(edges)-1] = b.w
	b.air()
	loose := b.sc
	b.sc.line = min(b.sc.line, gridLine)
	if b.sc.dense {
		b.sc.sign = b.sc.sign * gridSign / 100
	}
	defer func() { b.sc = loose }()
	for i, row := range g.Rows {
		k := b.gridRow(row, edges, !g.Plain)
		k.keep = i == 0 && len(g.Rows) > 1
		b.add(k)
	}
	b.gap(b.sc.gap)
}

// gridRow makes a row: each cell is arranged alone, and then all on the rows
// that any of them has.
func (b *builder) gridRow(row forms.GridRow, edges []page.EMU, ruled bool) band {
	cells := make([]band, len(row.Cells))
	from := make([]int, len(row.Cells)+1)
	var h page.EMU
	for i, c := range row.Cells {
		from[i+1] = from[i] + max(c.Span, 1)
		cells[i] = b.gridCell(c, edges[from[i]], edges[from[i+1]], ruled)
		h = max(h, cells[i].Height())
	}
	for i := range cells {
		b.stretch(&cells[i], row.Cells[i], h-cells[i].Height())
	}
	if ruled && slices.ContainsFunc(cells, band.endsInLine) { // which keeps off the rule
		for i := range cells {
			cells[i].Row(leastAir)
		}
	}
	cuts := cutsOf(cells)
	out := band{}
	last := page.EMU(0)
	for _, c := range cuts {
		out.Row(c - last)
		last = c
	}
	for i := range cells {
		at := []int{0}
		sum := page.EMU(0)
		for _, r := range cells[i].Rows {
			sum += r
			n, _ := slices.BinarySearch(cuts, sum)
			at = append(at, n+1)
		}
		for _, x := range cells[i].boxes {
			x.row, x.span = at[x.row], at[x.row+x.span]-at[x.row]
			out.boxes = append(out.boxes, x)
		}
		if !ruled {
			continue
		}
		out.rule(edges[from[i]], edges[from[i+1]], 0, len(out.Rows), page.BorderAll)
	}
	return out
}

// cutsOf returns where the rows of cells beside each other end, from the top.
func cutsOf(cells []band) []page.EMU {
	var cuts []page.EMU
	for i := range cells {
		at := page.EMU(0)
		for _, r := range cells[i].Rows {
			at += r
			cuts = append(cuts, at)
		}
	}
	slices.Sort(cuts)
	return slices.Compact(cuts)
}

// endsInLine reports whether a line to write on is the last of a band.
func (k band) endsInLine() bool {
	return slices.ContainsFunc(k.boxes, func(x box) bool {
		return x.cell.Has().Leaders > 0 && x.row+x.span == len(k.Rows)
	})
}

// gridCell arranges a cell from top to bottom. In a ruled one one value alone
// is written on the rule, and boxes to tick keep off it.
func (b *builder) gridCell(c forms.GridCell, x0, x1 page.EMU, ruled bool) band {
	k := band{}
	h := page.AlignStart
	if c.Center {
		h = page.AlignMiddle
	}
	text := func(text string, f page.Font) {
		if text == "" {
			return
		}
		t := b.phrase(text, f, x1-x0)
		t.H = h
		k.put(x0, x1, k.Row(max(textHeight(len(t.Lines), f.Size), b.room(text, f, x1-x0))), 1, t)
	}
	f := b.sc.font()
	f.Bold = c.Bold
	text(c.Text, f)
	b.gridItems(&k, c, b.area(c.Items, x0, x1), ruled)
	if c.Height > 0 {
		k.Row(page.EMU(c.Height) * page.MM)
	}
	if c.Sign.Name != "" {
		own := band{}
		b.signers(&own, []forms.Signer{c.Sign}, []page.EMU{x0, x1})
		if len(b.c.Post(c.Sign)) == 0 {
			own.Rows[postRow] = page.Pixel
		}
		k.under(own)
	}
	text(c.Foot, b.sc.font())
	if len(k.Rows) == 0 {
		k.Row(textHeight(1, b.sc.size))
	}
	return k
}

// gridItems puts the fields of a cell below each other.
func (b *builder) gridItems(k *band, c forms.GridCell, a area, ruled bool) {
	for _, x := range c.Items {
		own := a
		if c.Bare {
			x.Label = ""
		}
		if x.Label == "" {
			own.value = a.x0
		}
		if own.value == a.x0 && ruled && Boxes(x) {
			own.value = b.after(a.x0, a.x0+leastAir)
		}
		first := len(k.boxes)
		b.field(k, x, own, len(k.Rows))
		if ruled && c.Bare && c.Text == "" && len(c.Items) == 1 {
			unlined(k.boxes[first:])
		}
	}
}

// stretch makes a cell as high as its row: who signs and the last text stay at
// its foot.
func (b *builder) stretch(k *band, c forms.GridCell, more page.EMU) {
	if more <= 0 {
		return
	}
	foot := len(k.Rows) // the first row of what stays at the foot
	if c.Foot != "" {
		foot--
	}
	if c.Sign.Name != "" {
		foot -= b.signRows(c.Sign)
	}
	for i := range k.boxes {
		if k.boxes[i].row >= foot {
			k.boxes[i].row++
		}
	}
	k.Rows = slices.Insert(k.Rows, foot, more)
}

// signRows are the rows of a signer.
func (b *builder) signRows(s forms.Signer) int {
	rows := nameRow + 1
	for _, name := range []string{s.Rank, s.NIP} {
		if b.shows(name) {
			rows++
		}
	}
	return rows
}

// unlined takes the line to write on off a cell, but not several.
func unlined(boxes []box) {
	if len(boxes) == 1 && boxes[0].cell.Has().Leaders == 1 {
		boxes[0].cell.Edit().Leaders = 0
	}
}
