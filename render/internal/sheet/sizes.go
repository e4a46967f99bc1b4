package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Lettering, in quarter points. A sheet that fits one page uses the largest
// size that lets it, else the middle size or a smaller one on several pages,
// none below the floor, the ordinary one or what the options ask for. Only where
// the lanes do not fit across the paper at the floor, or a label would cover
// something at the ordinary one, it goes down to the smallest: office printers
// and copies of copies keep nothing smaller legible.
const (
	largest  = 9 * page.PT
	middle   = 8 * page.PT
	ordinary = 7 * page.PT
	smallest = 6 * page.PT
	step     = page.PT / 4
	longStep = page.PT // of a crowded sheet

	surelyMore = page.PT // a sheet that may fit with letters so much larger is surely short
)

// stride is the difference between two sizes that are tried.
func (s *sheet) stride() page.EMU {
	if s.crowded() {
		return longStep
	}
	return step
}

// floor is the lettering below which only sheets go that fit at no other, or
// whose labels do not where no floor was asked for.
func (s *sheet) floor() page.EMU {
	if s.o.MinLettering > 0 {
		return s.o.MinLettering
	}
	return ordinary
}

// plan is a sheet planned at one size of lettering.
type plan struct {
	parts   []part
	bad     int // how bad the places of labels are
	cramped int // pages without room to keep all arrows off rules
	cols    *columns
	rows    []rowText
	sc      scale
	air     page.EMU
}

// keep returns the plan of the pages at the present size. Nobody counts the
// labels of a crowded sheet: no other size makes room for them all.
func (s *sheet) keep(parts []part) *plan {
	bad, cramped := 0, 0
	for _, p := range parts {
		if p.placed != nil && !s.crowded() {
			bad += p.placed.bad
		}
		if p.placed != nil && !p.flow.placing.fits {
			cramped++
		}
	}
	return &plan{slices.Clone(parts), bad, cramped, s.cols, slices.Clone(s.rows), s.sc, s.air}
}

// better returns which of two plans, which may be nil, has fewer labels that
// cover something, the first when they are equal.
func better(p, q *plan) *plan {
	if p == nil || q != nil && q.bad < p.bad {
		return q
	}
	return p
}

// noWorse reports whether a plan has no more labels that cover something than
// another, and where those are as many, no more pages without room.
func (p *plan) noWorse(q *plan) bool {
	return p.bad < q.bad || p.bad == q.bad && p.cramped <= q.cramped
}

// pages plans the pages with drafts of their flows, and where a label covers
// something then or the lettering is below the floor, once more with all flows
// routed for good.
func (s *sheet) pages() ([]part, error) {
	s.hasty = !s.crowded()
	best, err := s.planned()
	if err == nil && s.hasty && (best.bad > 0 || best.sc.size < s.floor()) {
		s.hasty, s.sc, s.cols, s.rows = false, scale{}, nil, nil
		var again *plan
		again, err = s.planned()
		if err == nil && (again.bad < best.bad || again.bad == best.bad && again.sc.size > best.sc.size) {
			best = again
		}
	}
	if err != nil {
		return nil, err
	}
	s.cols, s.rows, s.sc, s.air = best.cols, best.rows, best.sc, best.air
	return best.parts, nil
}

// planned plans the pages with the largest lettering, down to the floor, at
// which no label covers anything, or the fewest do.
func (s *sheet) planned() (*plan, error) {
	floor := s.floor()
	s.whole, s.strict, s.parting = true, false, false
	best, err := s.onOne(floor)
	if err == nil && (best == nil || best.bad > 0) {
		var many *plan
		many, err = s.onSeveral(max(middle, floor), floor, true, false)
		best = better(best, many)
	}
	if err == nil && best != nil && best.bad > 0 {
		best, err = s.relieved(best, floor)
	}
	if err == nil && best == nil && s.fault >= 0 {
		s.parting = true
		best, err = s.onSeveral(floor, floor, false)
	}
	if err == nil && best == nil {
		best, err = s.below(floor)
	}
	if err == nil && best == nil {
		err = ErrTooLarge
	}
	return best, err
}

// relieved tries slim symbols, then broken words at the floor, and where no
// floor was asked for smaller lettering, to have fewer labels that cover
// something than a plan has.
func (s *sheet) relieved(best *plan, floor page.EMU) (*plan, error) {
	s.sc.slim = true
	for _, s.whole = range [...]bool{true, false} {
		p, err := s.onSeveral(floor, floor, false)
		if err != nil {
			return nil, err
		}
		if best = better(best, p); best.bad == 0 {
			return best, nil
		}
	}
	if s.o.MinLettering > 0 {
		return best, nil
	}
	p, err := s.onSeveral(floor-s.stride(), smallest, false)
	return better(best, p), err
}

// below plans a sheet whose lanes do not fit at the floor: there with slim
// symbols and broken words, or smaller. Its words go before its labels, but
// free labels before the size.
func (s *sheet) below(floor page.EMU) (*plan, error) {
	s.whole, s.sc.slim, s.strict = false, true, true
	best, err := s.onSeveral(floor, smallest, false)
	if best == nil || best.bad == 0 {
		return best, err
	}
	s.strict = false
	p, err := s.onSeveral(floor, smallest, false)
	return better(best, p), err
}

// onOne plans a sheet that fits one page. Lanes of one width look better, but
// not than the middle size.
func (s *sheet) onOne(floor page.EMU) (*plan, error) {
	if !s.mayFit(floor+surelyMore) && !s.short(floor) {
		return nil, nil
	}
	top, good := max(largest, floor), max(middle, floor)
	var best *plan
	for _, sizes := range [][2]page.EMU{{top, good}, {good - s.stride(), floor}} {
		for _, alike := range [...]bool{true, false} {
			for size := sizes[0]; size >= sizes[1]; size -= s.stride() {
				if err := s.ctx.Err(); err != nil {
					return nil, err
				}
				if !s.mayFit(size) {
					continue
				}
				one, err := s.at(size, alike).single()
				if err != nil || one != nil && one.bad == 0 {
					return one, err
				}
				best = better(best, one)
			}
		}
	}
	return best, nil
}

// onSeveral plans a sheet on as many pages as it takes, with the largest
// lettering between two sizes.
func (s *sheet) onSeveral(size, last page.EMU, alike ...bool) (*plan, error) {
	var best *plan
	s.need = nil
	for ; size >= last; size -= s.stride() {
		if size == last {
			s.need = nil
		}
		for _, a := range alike {
			if err := s.ctx.Err(); err != nil {
				return nil, err
			}
			many, err := s.resized(size, a).several()
			if err != nil || many != nil && (many.bad == 0 || s.strict) {
				return many, err
			}
			best = better(best, many)
		}
	}
	return best, nil
}

// short reports whether the sheet may fit one page: whether it would with the
// least lettering and nothing beside the symbols.
func (s *sheet) short(floor page.EMU) bool {
	s.at(floor, false)
	s.air = 0
	if page.EMU(len(s.p.Steps))*s.sc.lowest() > s.room() || !s.measure() {
		return false
	}
	h := s.heightOf(s.identity) + s.gapRow(true) + s.headHeight() + s.closingHeight(false)
	h -= 3 * page.LineHeight(s.sc.size) // other columns may break the boxes of the identity block better
	for i := range s.rows {
		h += max(s.rows[i].height, s.sc.lowest())
	}
	return h <= s.room()
}

// lowest is the least height of a row with a symbol.
func (s scale) lowest() page.EMU { return s.tenths(boxHeight) + 2*s.gap() }

// at sets the size of the lettering, and whether all lanes are of one width.
func (s *sheet) at(size page.EMU, alike bool) *sheet {
	s.alike, s.need, s.air = alike, make([]need, len(s.p.Roles)), headingAir
	clear(s.wants)
	clear(s.lifted)
	if s.sc.label = s.paper.W; s.strict { // there words go before labels
		s.sc.label = 0
	}
	if s.sc.size != size {
		s.sc.size, s.cols, s.rows = size, nil, nil
		s.demand()
	}
	return s
}

// resized is at with the needs found at the size before: smaller lettering
// puts more steps on a page, so its lanes need no fewer tracks.
func (s *sheet) resized(size page.EMU, alike bool) *sheet {
	was, old := s.need, s.sc.size
	s.at(size, alike)
	for j, n := range was {
		s.need[j] = n.resized(size, old)
	}
	return s
}
