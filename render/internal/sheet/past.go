package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// pastRule is how far from its symbol a label may stand that has no place in the
// symbol's lane: better so far, or where that does not do, a little farther.
var pastRule = [...]page.EMU{59 * page.MM / 10, 8 * page.MM}

// past tries places for letters right past rules between lanes: over and under
// a level piece from a rule on, and across the rule beside an upright one.
func (k *seeking) past(a, b page.Point, bad page.EMU) {
	over, w, h := 5*clearOfLine/4, k.w, k.h
	for _, rule := range k.rules {
		x, align, off := rule+clearOfRule, page.AlignStart, rule-a.X
		if off < 0 {
			x, align, off = rule-clearOfRule-w, page.AlignEnd, -off
		}
		switch {
		case off > farthest:
		case a.Y == b.Y && (b.X > a.X) == (rule > a.X) && off < max(b.X-a.X, a.X-b.X)-clearOfRule:
			k.try(spot{page.Rect{X: x, Y: a.Y - over - h, W: w, H: h}, align, bad + off})
			k.try(spot{page.Rect{X: x, Y: a.Y + over, W: w, H: h}, align, bad + off + page.MM})
		case a.X == b.X:
			top, bottom := min(a.Y, b.Y), max(a.Y, b.Y)
			for y := top; y+h <= bottom; y += stride {
				k.try(spot{page.Rect{X: x, Y: y, W: w, H: h}, align, bad + off + max(y-a.Y, a.Y-y-h)})
			}
		}
	}
}

// nearer returns a label that stands right past a rule in place of one that is
// far from its symbol; that one where there is no such place.
func (s *sheet) nearer(around *surroundings, o *outcome, far *page.Label) *page.Label {
	o.rules = around.xs
	for _, around.far = range pastRule {
		if l := s.smaller(around, o, s.sc.size); l != nil {
			return l
		}
	}
	return far
}
