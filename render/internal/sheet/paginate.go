package sheet

import (
	"cmp"

	"github.com/sopkit/sopkit/render/internal/page"
)

// several plans the sheet on as many pages as it needs; nil when a row is
// higher than a page or the lanes do not fit at this size.
func (s *sheet) several() (*plan, error) {
	s.draft, s.trial = true, s.hasty
	parts, err := s.paginate()
	s.draft = false
	if parts == nil || err != nil {
		return nil, err
	}
	var best, draft *plan
	fresh := false // other routes have just been taken
	for round := 1; ; round++ {
		ok, err := s.settle(parts)
		if err == nil && fresh {
			ok, err = s.heard(parts, ok)
		}
		fresh = false
		if err == nil && !ok {
			parts, err = s.paginate()
		}
		for parts == nil && err == nil && s.narrowed() {
			parts, err = s.paginate()
		}
		if err != nil {
			return nil, err
		}
		if parts == nil {
			return s.back(cmp.Or(best, draft)), nil
		}
		done := s.placeAll(parts) || round >= s.rounds()
		if now := s.keep(parts); best == nil || s.trial || now.noWorse(best) {
			best = now // of plans that are no drafts the later keeps arrows off rules better
		}
		if !done {
			continue
		}
		more, err := s.polish(parts)
		if err != nil {
			return nil, err
		}
		if !more {
			return best, nil
		}
		clear(s.wants) // other routes leave room at other places
		clear(s.lifted)
		round, draft, best, fresh = 0, best, nil, true
	}
}

// back goes back to a plan that gives not all labels the room they want, when
// no smaller lettering is left; otherwise it returns nil.
func (s *sheet) back(was *plan) *plan {
	if s.sc.size > min(smallest, s.floor()) {
		return nil
	}
	return was
}

// narrowed gives up some of the room in lanes that labels asked for. It
// reports false when there was none to give up.
func (s *sheet) narrowed() bool {
	if s.sc.label == 0 || s.alike || len(s.wants) == 0 {
		return false
	}
	var most page.EMU
	for _, n := range s.need {
		most = max(most, n.before, n.after)
	}
	if s.sc.label = min(s.sc.label, most) * 9 / 10; s.crowded() || s.sc.label < s.sc.head() {
		s.sc.label = 0
	}
	s.need = make([]need, len(s.need))
	return true
}

// placeAll puts the flows of all pages on their places; it reports whether all
// labels found one.
func (s *sheet) placeAll(parts []part) bool {
	ok := true
	for i := range parts {
		if parts[i].flow != nil && !s.place(&parts[i]) {
			ok = false
		}
	}
	return ok
}

// paginate breaks the sheet into pages until the lanes are wide enough for all.
func (s *sheet) paginate() ([]part, error) {
	for {
		if err := s.ctx.Err(); err != nil {
			return nil, err
		}
		if !s.measure() {
			return nil, nil
		}
		parts, err := s.fill()
		if parts == nil || err != nil {
			return nil, err
		}
		if !s.widenAll(parts) {
			return parts, nil
		}
	}
}

// widen adds the needs of a page's flow; it reports whether any grew.
func (s *sheet) widen(f *flow) bool {
	grew := false
	for j, n := range f.lanesNeed(s.sc, len(s.p.Roles), s.work) {
		was := s.need[j]
		s.need[j] = was.max(n)
		grew = grew || s.need[j] != was
	}
	return grew
}

// widenAll adds the needs of all pages; it reports whether any grew.
func (s *sheet) widenAll(parts []part) bool {
	grew := false
	for _, p := range parts {
		if p.flow != nil && s.widen(p.flow) {
			grew = true
		}
	}
	return grew
}

// settle finishes the flows of planned pages and fits columns and rows to
// them. It reports false when a page has become too high; a crowded sheet then
// keeps the draft of that page.
func (s *sheet) settle(parts []part) (bool, error) {
	if err := s.finishAll(parts); err != nil {
		return false, err
	}
	s.need = make([]need, len(s.need))
	for {
		s.widenAll(parts)
		if !s.measure() || len(s.blockHeights()) != blocksOf(parts) || !s.sameRests(parts) {
			return false, nil
		}
		high := s.tooHigh(parts)
		if high == nil || !s.crowded() || high.routes == high.quick {
			return high == nil, nil
		}
		high.take(high.quick)
	}
}

// tooHigh sets the heights of the pages' rows, up to the first page that has
// become too high; it returns that page's flow.
func (s *sheet) tooHigh(parts []part) *flow {
	for i := range parts {
		if p := &parts[i]; p.flow != nil {
			if p.heights = s.heights(p.flow); s.partHeight(p) > s.room() {
				return p.flow
			}
		}
	}
	return nil
}

// blocksOf counts the blocks of the identity block on planned pages.
func blocksOf(parts []part) (n int) {
	for _, p := range parts {
		n = max(n, p.block)
	}
	return n
}

// fill puts rows on pages, as many on each as fit.
func (s *sheet) fill() ([]part, error) {
	blocks := s.blockHeights()
	head, closing := s.headHeight(), s.closingHeight(true)
	if len(blocks) == 0 || closing > s.room() {
		s.fault = blockFault
		return nil, nil
	}
	var parts []part
	for i := range blocks[1:] {
		parts = append(parts, part{block: 1 + i})
	}
	first, top := part{block: len(blocks)}, blocks[len(blocks)-1]
	end := s.together(s.room()-head, closing)
	defer end()
	hi, p, err := s.fits(0, s.room()-top-s.gapRow(true)-head, closing, first)
	if err != nil {
		return nil, err
	}
	if hi < s.leastRows() {
		parts, hi = append(parts, first), 0
	} else {
		parts = append(parts, p)
	}
	if parts, err = s.further(parts, p, hi, closing); parts == nil || err != nil {
		return nil, err
	}
	if !parts[len(parts)-1].close {
		parts = append(parts, part{close: true})
	}
	return s.balanced(parts, head, closing)
}

// leastRows is how many rows must fit under the identity block for the table to
// begin there; under a title one will do.
func (s *sheet) leastRows() int {
	if s.p.TitleOnly {
		return 1
	}
	return min(2, len(s.p.Steps))
}

// fits finds the most rows from lo on that fit into the room. The last page
// must also hold the closing block, and then has at least one row, unless that
// row leaves no room for it on any page.
func (s *sheet) fits(lo int, room, closing page.EMU, p part) (int, part, error) {
	if a, ok := s.taken(lo, room, closing, &p); ok {
		return a.hi, a.part, nil
	}
	return s.fit(lo, room, closing, p)
}

// fit is fits of a page that has not been filled ahead.
func (s *sheet) fit(lo int, room, closing page.EMU, p part) (int, part, error) {
	n, hi := len(s.p.Steps), lo
	low := s.sc.lowest()
	var sum page.EMU
	for hi < n && sum+max(s.rows[hi].height, low) <= room {
		sum += max(s.rows[hi].height, low)
		if hi++; s.pieces(hi) > 0 {
			break
		}
	}
	for hi > lo {
		f, err := s.flow(lo, hi)
		if err != nil {
			return lo, p, err
		}
		over := s.try(&p, f, closing) - room
		if over <= 0 && !s.draft && !s.finished(f) {
			s.goAhead(hi)
			if err := s.finish(f); err != nil {
				return lo, p, err
			}
			over = s.try(&p, f, closing) - room
		}
		if over <= 0 {
			return hi, p, nil
		}
		if p.close && p.block == 0 && hi == lo+1 && over <= closing {
			p.close = false
			return hi, p, nil
		}
		if p.close {
			over = max(1, over-closing) // the closing block goes with the last row
		}
		hi -= s.surplus(p.heights, over)
	}
	return lo, p, nil
}

// try puts a flow on a page and returns the height of its rows and of what
// follows them.
func (s *sheet) try(p *part, f *flow, closing page.EMU) (sum page.EMU) {
	p.flow, p.heights, p.close = f, s.heights(f), f.hi == len(s.p.Steps) && s.pieces(f.hi) == 0
	sum = total(p.heights)
	if p.close {
		sum += closing
	}
	return sum
}

// surplus counts the last rows that must go for a page to lose some height,
// or one less: fewer rows may need less height each.
func (s *sheet) surplus(heights []page.EMU, over page.EMU) int {
	count := 0
	for i := len(heights) - 1; i >= 0 && over > 0; i-- {
		over -= heights[i]
		count++
	}
	return max(1, count-1)
}
