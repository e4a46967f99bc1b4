package form

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// leaf is the blocks of one page; the first repeat of them stand there again.
type leaf struct {
	blocks []*block
	repeat int // blocks that repeat a head
}

// slack stays free at the foot of a page: a worksheet's rows may print a little
// higher than they are.
const slack = 4 * page.MM

// paginate breaks the blocks into pages: between blocks, never after one that
// stays with the next unless a page holds no more.
func (b *builder) paginate() ([]leaf, error) {
	room := b.st.paper.H - b.st.margin.Top - b.st.margin.Bottom - slack
	var pages []leaf
	now, used := leaf{}, page.EMU(0)
	for i := 0; i < len(b.blocks); {
		j := i
		var h page.EMU
		for h += b.blocks[j].height(); b.blocks[j].keep && j+1 < len(b.blocks); {
			j++
			h += b.blocks[j].height()
		}
		group := b.blocks[i : j+1]
		if (used+h > room || group[0].onTop) && len(now.blocks) > now.repeat {
			pages = append(pages, now)
			now, used = b.turn(&group[0])
		}
		for k := range group {
			x := &group[k]
			if used+x.height() > room && len(now.blocks) > now.repeat { // the group is higher than a page
				pages = append(pages, now)
				now, used = b.turn(x)
			}
			if used+x.height() > room {
				return nil, fmt.Errorf("%w: a value is longer than a page", ErrTooLarge)
			}
			now.blocks = append(now.blocks, x)
			used += x.height()
		}
		i = j + 1
	}
	return append(pages, now), nil
}

// turn begins a page with the head that the block wants again.
func (b *builder) turn(first *block) (leaf, page.EMU) {
	if first.repeat == nil {
		return leaf{}, 0
	}
	return leaf{blocks: []*block{first.repeat}, repeat: 1}, first.repeat.height()
}

// grid puts the pages on one grid: a column edge wherever a cell begins or
// ends.
func (b *builder) grid(d *page.Document, pages []leaf) {
	edges := []page.EMU{0, b.w}
	for _, p := range pages {
		for _, k := range p.blocks {
			for _, x := range k.boxes {
				edges = append(edges, x.x0, x.x1)
			}
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	cols := make([]page.EMU, len(edges)-1)
	for i := range cols {
		cols[i] = edges[i+1] - edges[i]
	}
	track := func(x page.EMU) int { i, _ := slices.BinarySearch(edges, x); return i }
	headShown := false
	for _, p := range pages {
		pg := &page.Page{Paper: b.st.paper, Margin: b.st.margin, Cols: cols, HeadAt: -1}
		y := b.st.margin.Top
		for i, k := range p.blocks {
			first := len(pg.Rows)
			if k.isHead && d.Grows {
				if i < p.repeat {
					pg.Repeat = len(k.rows)
				} else if !headShown {
					pg.HeadAt, pg.HeadRows, headShown = first, len(k.rows), true
				}
			}
			pg.Rows = append(pg.Rows, k.rows...)
			for _, x := range k.boxes {
				c := x.cell
				c.Col, c.Row, c.RowSpan = track(x.x0), first+x.row, x.span
				c.ColSpan = track(x.x1) - c.Col
				pg.Cells = append(pg.Cells, c)
			}
			for _, m := range k.images {
				m.Box.X += b.st.margin.Left
				m.Box.Y += y
				pg.Images = append(pg.Images, m)
			}
			y += k.height()
		}
		page.SplitTall(pg)
		d.Pages = append(d.Pages, pg)
	}
}
