package form

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// part is a page being planned: its bands; the first repeat of them stand there again.
type part struct {
	bands  []*band
	repeat int // bands that repeat a head
}

// paginate breaks the bands into pages: between bands, never after one that
// stays with the next unless a page holds no more.
func (b *builder) paginate() ([]part, error) {
	room := b.sc.room()
	var pages []part
	now, used := part{}, page.EMU(0)
	for i := 0; i < len(b.bands); {
		j := i
		var h page.EMU
		for h += b.bands[j].Height(); b.bands[j].keep && j+1 < len(b.bands); {
			j++
			h += b.bands[j].Height()
		}
		group := slices.Clone(b.bands[i : j+1])
		if (used+h > room && !group[0].flows(room-used, room) || group[0].onTop) && len(now.bands) > now.repeat {
			pages = append(pages, now)
			now, used = b.turn(&group[0])
		}
		for k := range group {
			x := &group[k]
			for used+x.Height() > room {
				flows := x.flows(room-used, room) || len(now.bands) == now.repeat
				upper, lower, ok := x.parted(room - used)
				switch {
				case flows && ok:
					now.bands = append(now.bands, &upper)
					x = &lower
				case len(now.bands) == now.repeat:
					return nil, fmt.Errorf("%w: %s", ErrTooLarge, x.says())
				}
				pages = append(pages, now)
				now, used = b.turn(x)
			}
			now.bands = append(now.bands, x)
			used += x.Height()
		}
		i = j + 1
	}
	return append(pages, now), nil
}

// flows reports whether a band is parted where a page has no more than left of
// its whole room: one that no page holds, and a long text outside a table where
// enough is left for a good part of it.
func (k *band) flows(left, whole page.EMU) bool {
	if k.Height() > whole {
		return left > whole/8
	}
	if k.keep || k.repeat != nil || left < whole/5 {
		return false
	}
	for _, x := range k.boxes {
		lines := len(x.cell.Lines)
		if lines < longText {
			continue
		}
		above := int((left - 2*page.PadY) / page.LineHeight(x.cell.Font.Size))
		if above >= leastAbove && lines-above >= leastBelow {
			return true
		}
	}
	return false
}

// says names what a band holds, without any value.
func (k *band) says() string {
	for _, x := range k.boxes {
		if in := x.cell.Has().Input; in != nil {
			return fmt.Sprintf("the value of %q is longer than a page", in.Name.Field)
		}
	}
	if k.about != "" {
		return fmt.Sprintf("%q is higher than a page", k.about)
	}
	return "a text is longer than a page"
}

// turn begins a page with the head that the band wants again.
func (b *builder) turn(first *band) (part, page.EMU) {
	if first.repeat == nil {
		return part{}, 0
	}
	return part{bands: []*band{first.repeat}, repeat: 1}, first.repeat.Height()
}

// grid puts the pages on one grid: a column edge wherever a cell begins or
// ends.
func (b *builder) grid(d *page.Document, parts []part) {
	edges := []page.EMU{0, b.sc.printed()}
	for _, p := range parts {
		for _, k := range p.bands {
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
	for _, p := range parts {
		pg, all := &page.Page{Paper: b.sc.paper, Margin: b.sc.margin, Cols: cols, HeadAt: -1}, &page.Band{}
		for i, k := range p.bands {
			if k.isHead && d.Grows && (i < p.repeat || !headShown) {
				pg.Head(len(all.Rows), len(k.Rows), &headShown)
			}
			all.Under(k.on(track))
		}
		all.On(pg)
		d.Pages = append(d.Pages, pg)
	}
}
