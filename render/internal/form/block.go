package form

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// block is a run of rows that stays on one page.
type block struct {
	rows   []page.EMU
	boxes  []box
	images []page.Image // positions from the block's top left corner
	keep   bool         // stays with the next block
	repeat *block       // head to print again when a page begins with this block
	isHead bool         // the head of a table
	onTop  bool         // begins a page
}

// box is a cell before the grid is known.
type box struct {
	x0, x1 page.EMU
	row    int // of the block
	span   int // rows, at least 1
	cell   page.Cell
}

func (k *block) height() (h page.EMU) {
	for _, r := range k.rows {
		h += r
	}
	return h
}

// row adds a row and returns its index.
func (k *block) row(h page.EMU) int {
	k.rows = append(k.rows, h.CeilPixel())
	return len(k.rows) - 1
}

// put adds a cell.
func (k *block) put(x0, x1 page.EMU, row, span int, c page.Cell) *page.Cell {
	k.boxes = append(k.boxes, box{x0, x1, row, span, c})
	return &k.boxes[len(k.boxes)-1].cell
}

// add puts a block under the others.
func (b *builder) add(k block) {
	k.onTop, b.breakNext = b.breakNext, false
	if n := len(b.blocks); k.onTop && n > 0 {
		b.blocks[n-1].keep = false
	}
	b.blocks = append(b.blocks, k)
}

// gap adds an empty row that stays with what comes before and after, so that
// no page begins with it when it need not.
func (b *builder) gap(h page.EMU) {
	k := block{}
	k.row(h)
	if n := len(b.blocks); n > 0 {
		k.keep = b.blocks[n-1].keep
	}
	b.add(k)
}

// air adds a small gap unless one is there.
func (b *builder) air() {
	if n := len(b.blocks); n > 0 && len(b.blocks[n-1].boxes) > 0 {
		b.gap(max(b.st.gap/2, page.MM))
	}
}

// stay keeps the last block that prints anything, and the gaps under it, with
// what comes next.
func (b *builder) stay() {
	for i := len(b.blocks) - 1; i >= 0; i-- {
		b.blocks[i].keep = true
		if len(b.blocks[i].boxes) > 0 {
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
	c := page.Cell{Text: text, Font: f}
	if text != "" {
		c.Lines = page.Wrap([]string{text}, f, w).Lines
	}
	return c
}
