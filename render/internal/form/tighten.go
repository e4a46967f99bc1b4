package form

import (
	"context"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// tightened arranges a copy in the loosest of the scales with the fewest pages,
// with sentences that have room for the longest values unless that costs a page.
func tightened(ctx context.Context, c *forms.Copy, o *Options, loose scale) (*builder, []part, error) {
	best, pages, err := arrange(ctx, c, o, loose, 0)
	if err != nil || len(pages) == 1 {
		return best, pages, err
	}
	best, pages = tighter(best, pages, loose)
	loose.terse = true
	if !c.Open || len(pages) == 1 {
		return best, pages, nil
	}
	if b, p, err := arrange(ctx, c, o, loose, 0); err == nil {
		if b, p = tighter(b, p, loose); len(p) < len(pages) {
			return b, p, nil
		}
	}
	return best, pages, nil
}

func tighter(best *builder, pages []part, loose scale) (*builder, []part) {
	most := len(pages)
	for share := page.EMU(tightest); share < 100; share += 4 {
		b, p, err := arrange(best.ctx, best.c, best.o, loose.tight(share), 0)
		if err != nil || len(p) >= most || len(p) > len(pages) {
			break
		}
		best, pages = b, p
	}
	return spareRows(best, pages, loose)
}

// likeBlank sets a filled copy in smaller lettering, when it then takes no more
// pages than a blank one: a paper of one sheet stays on it.
func likeBlank(best *builder, pages []part, loose scale) (*builder, []part) {
	blank := &forms.Copy{Form: best.c.Form, Open: true}
	_, least, err := tightened(best.ctx, blank, best.o, loose)
	if err != nil || len(least) >= len(pages) || len(pages) > len(least)+min(len(least), 2) {
		return best, pages
	}
	for sc := loose.tight(tightest); sc.size > leastType; {
		sc = sc.smaller()
		for _, fewer := range []int{0, best.blankRows()} {
			if b, p, err := arrange(best.ctx, best.c, best.o, sc, fewer); err == nil && len(p) <= len(least) {
				return b, p
			}
		}
	}
	return best, pages
}

// blankRows is the number of rows of a filled copy's one table that grows which
// are still blank; 0 for what has other tables.
func (b *builder) blankRows() int {
	tables := b.c.Form.Tables()
	if len(tables) != 1 || len(tables[0].Fixed) > 0 {
		return 0
	}
	rows := len(b.c.Values[tables[0].Name].Rows)
	if rows == 0 {
		return 0
	}
	return max(tables[0].BlankRows()-rows, 0)
}

// cutToSize sets a copy that shares its sheet with others in smaller lettering,
// when it then keeps to its part of one sheet; else it has the sheet for itself.
func cutToSize(best *builder, pages []part, loose scale) (*builder, []part) {
	for sc := loose.tight(tightest); sc.size > leastSlip; {
		sc = sc.smaller()
		if b, p, err := arrange(best.ctx, best.c, best.o, sc, 0); err == nil && len(p) == 1 {
			return b, p
		}
	}
	loose = loose.alone()
	if b, p, err := tightened(best.ctx, best.c, best.o, loose); err == nil {
		return b, p
	}
	return best, pages
}

// spareRows drops blank rows of a form with one table that grows, when that
// spares a page; half of the rows stay, or those that are filled in. A
// row less in the loose scale comes before as many in the tight one.
func spareRows(best *builder, pages []part, loose scale) (*builder, []part) {
	tables := best.c.Form.Tables()
	if len(pages) < 2 || len(tables) != 1 || len(tables[0].Fixed) > 0 {
		return best, pages
	}
	t := &tables[0]
	least := len(best.c.Values[t.Name].Rows)
	if least == 0 {
		least = max(t.BlankRows()/2, 1)
	}
	for fewer := 1; t.BlankRows()-fewer >= least; fewer++ {
		for _, sc := range []scale{loose, loose.tight(tightest)} {
			if b, p, err := arrange(best.ctx, best.c, best.o, sc, fewer); err == nil && len(p) < len(pages) {
				return b, p
			}
		}
	}
	return best, pages
}
