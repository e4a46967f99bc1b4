package form

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// band is a run of rows that stays on one page.
type band struct {
	page.Band
	boxes  []box
	keep   bool   // stays with the next band
	repeat *band  // head to print again when a page begins with this band
	isHead bool   // the head of a table
	onTop  bool   // begins a page
	signs  bool   // a row of signers
	about  string // label of what is no input
}

// box is a cell before the grid is known.
type box struct {
	x0, x1 page.EMU
	row    int // of the band
	span   int // rows, at least 1
	cell   page.Cell
}

// on returns what is in the band for a grid whose tracks begin where track
// says.
func (k *band) on(track func(page.EMU) int) *page.Band {
	out := &page.Band{Rows: k.Rows}
	for _, x := range k.boxes {
		c := x.cell
		c.Col, c.Row, c.RowSpan = track(x.x0), x.row, x.span
		c.ColSpan = track(x.x1) - c.Col
		out.Cells = append(out.Cells, &c)
	}
	for _, i := range k.Images {
		m := *i
		out.Images = append(out.Images, &m)
	}
	return out
}

// put adds a cell.
func (k *band) put(x0, x1 page.EMU, row, span int, c page.Cell) {
	k.boxes = append(k.boxes, box{x0, x1, row, span, c})
}

// add puts a band under the others.
func (b *builder) add(k band) {
	k.onTop, b.breakNext = b.breakNext, false
	if n := len(b.bands); k.onTop && n > 0 {
		b.bands[n-1].keep = false
	}
	b.bands = append(b.bands, k)
}

// gap adds an empty row that stays with what comes before and after, so that
// no page begins with it when it need not.
func (b *builder) gap(h page.EMU) {
	k := band{}
	k.Row(h)
	if n := len(b.bands); n > 0 {
		k.keep = b.bands[n-1].keep
	}
	b.add(k)
}

// air adds a small gap unless one is there.
func (b *builder) air() {
	if n := len(b.bands); n > 0 && len(b.bands[n-1].boxes) > 0 {
		b.gap(max(b.sc.gap/2, leastAir))
	}
}

// stay keeps the last band that prints anything, and the gaps under it, with
// what comes next.
func (b *builder) stay() {
	for i := len(b.bands) - 1; i >= 0; i-- {
		b.bands[i].keep = true
		if len(b.bands[i].boxes) > 0 {
			return
		}
	}
}

// x returns a position as the grid can have it: whole pixels, and in a
// register an edge of its columns.
func (b *builder) x(at page.EMU) page.EMU {
	at = max(0, min(at, b.w)) / page.Pixel * page.Pixel
	if b.edges == nil {
		return at
	}
	best := b.edges[0]
	for _, e := range b.edges {
		if abs(e-at) < abs(best-at) {
			best = e
		}
	}
	return best
}

// after returns a position right of another one at least.
func (b *builder) after(x, at page.EMU) page.EMU {
	at = b.x(at)
	if at > x {
		return at
	}
	if b.edges == nil {
		return min(b.w, x+page.Pixel)
	}
	i, _ := slices.BinarySearch(b.edges, x+1)
	return b.edges[min(i, len(b.edges)-1)]
}

func abs(e page.EMU) page.EMU { return max(e, -e) }

// cell makes a cell of wrapped text.
func cell(text string, f page.Font, w page.EMU) page.Cell {
	if text == "" {
		return page.Cell{Font: f}
	}
	return *page.Wrap([]string{text}, f, w).Cell(f)
}
