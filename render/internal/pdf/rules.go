package pdf

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// rules are the borders of cells. Cells side by side share them, and those of
// one row lie on one line: they are gathered, and each line drawn once.
type rules struct{ level, upright []rule }

// rule is a part of a level or an upright line.
type rule struct{ at, from, to page.EMU }

// none takes all rules away.
func (r rules) none() rules { return rules{r.level[:0], r.upright[:0]} }

// add adds sides of a box.
func (r *rules) add(box page.Rect, sides page.Border) {
	for _, s := range [...]struct {
		side page.Border
		list *[]rule
		rule rule
	}{
		{page.BorderTop, &r.level, rule{box.Y, box.X, box.Right()}},
		{page.BorderBottom, &r.level, rule{box.Bottom(), box.X, box.Right()}},
		{page.BorderLeft, &r.upright, rule{box.X, box.Y, box.Bottom()}},
		{page.BorderRight, &r.upright, rule{box.Right(), box.Y, box.Bottom()}},
	} {
		if sides&s.side != 0 {
			*s.list = append(*s.list, s.rule)
		}
	}
}

// joined returns the rules in order, those that touch or overlap as one, in
// place.
func joined(list []rule) []rule {
	slices.SortFunc(list, func(a, b rule) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from))
	})
	out := list[:0]
	for _, r := range list {
		if n := len(out); n > 0 && out[n-1].at == r.at && out[n-1].to >= r.from {
			out[n-1].to = max(out[n-1].to, r.to)
			continue
		}
		out = append(out, r)
	}
	return out
}

// ruled draws the rules that were gathered. They have square ends, so that a
// corner is whole.
func (k *ink) ruled() {
	if len(k.rules.level)+len(k.rules.upright) == 0 {
		return
	}
	k.pen(page.RuleWidth)
	k.graphics()
	k.put("2 J\n")
	for _, r := range joined(k.rules.level) {
		k.segment(page.Point{X: r.from, Y: r.at}, page.Point{X: r.to, Y: r.at})
	}
	for _, r := range joined(k.rules.upright) {
		k.segment(page.Point{X: r.at, Y: r.from}, page.Point{X: r.at, Y: r.to})
	}
	k.put("S 0 J\n")
	k.rules = k.rules.none()
}
