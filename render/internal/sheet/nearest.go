package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// nearest is how far letters are from what is drawn: less than 0 where they lie
// on it, nowhere where there is none.
type nearest struct {
	own   page.EMU // their arrow; at most as far as they may be from the symbol, and at least 0
	other page.EMU // other arrows
	label page.EMU
	under page.EMU // a label over or under them, up or down
	rest  page.EMU // heads, and pieces of their arrow
}

const nowhere = page.EMU(1) << 40

// nearest finds what is drawn nearest to letters.
func (s *surroundings) nearest(ink page.Rect) nearest {
	n := nearest{s.far, nowhere, nowhere, nowhere, nowhere}
	for i := range s.solid {
		r := &s.solid[i]
		dx := max(ink.X-r.area.Right(), r.area.X-ink.Right())
		dy := max(ink.Y-r.area.Bottom(), r.area.Y-ink.Bottom())
		far := max(dx, dy)
		switch {
		case r.of == s.arrow:
			n.own, n.rest = min(n.own, max(far, 0)), min(n.rest, far)
		case r.of >= 0:
			n.other = min(n.other, far)
		case r.of == ofLabel:
			if n.label = min(n.label, far); dx < 0 {
				n.under = min(n.under, dy)
			}
		default:
			n.rest = min(n.rest, far)
		}
	}
	return n
}

// Distances at which nobody wonders which arrow letters belong to, or where a
// label ends.
const (
	surelyNearer = 12 * page.MM / 10 // than to another arrow
	surelyApart  = 18 * page.MM / 10 // from a label over or under
	surelyOff    = 9 * page.MM / 10  // from a rule between lanes
	doubt        = 3                 // how much worse what is lacking there is than so much way
)

// free reports whether letters may stand at a place, and how much is lacking
// there for them to be surely read: as their own arrow's, as one label, and as
// letters beside a rule.
func (s *surroundings) free(ink page.Rect) (unclear page.EMU, ok bool) {
	if s.misplaced(ink, true) > 0 {
		return 0, false
	}
	n, other := s.nearest(ink), clearOfOther
	if !s.loose {
		other = n.own + nearerToOwn
	}
	if n.rest <= clearOfLine || n.label <= clearOfLabel || n.other <= other || s.onSymbols(ink) > 0 {
		return 0, false
	}
	lacking := max(0, n.own+surelyNearer-n.other, surelyApart-n.under)
	if !s.loose { // else they had better be near their symbol
		lacking = max(lacking, surelyOff-s.offRules(ink))
	}
	return doubt * lacking, true
}

// offRules returns how far letters are from the nearest rule between lanes.
func (s *surroundings) offRules(ink page.Rect) page.EMU {
	least := nowhere
	for _, x := range s.xs {
		least = min(least, max(ink.X-x, x-ink.Right()))
	}
	return least
}
