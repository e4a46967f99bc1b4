package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// leastLast is how many rows the last page should hold: a page with a row or
// two and the signature looks forgotten.
const leastLast = 3

// balanced moves rows to a last page that holds too few, where that costs
// neither a page nor an off-page symbol. Head and closing are the heights of
// the table's head and of the closing block.
func (s *sheet) balanced(parts []part, head, closing page.EMU) ([]part, error) {
	k, n := len(parts)-1, len(s.p.Steps)
	if k < 1 || parts[k].flow == nil || parts[k-1].flow == nil || n-parts[k].flow.lo >= leastLast ||
		parts[k].rest.piece > 0 { // its first row is the last of the page before
		return parts, nil
	}
	before, hi := parts[k-1], parts[k].flow.lo
	lo, room := before.flow.lo, s.room()-head
	roomBefore := room - s.restBand(before.rest).Height()
	if before.block > 0 {
		roomBefore -= s.blockHeights()[before.block-1] + s.gapRow(true)
	}
	for at := max(n-leastLast, lo+max(leastLast, s.leastRows())); at < hi; at++ {
		if s.cuts(lo, at) > s.cuts(lo, hi) {
			continue
		}
		p, q := part{block: before.block, rest: before.rest}, part{}
		ok, err := s.holds(&p, lo, at, roomBefore, closing)
		if ok && err == nil {
			ok, err = s.holds(&q, at, n, room, closing)
		}
		if err != nil {
			return nil, err
		}
		if ok {
			parts[k-1], parts[k] = p, q
			break
		}
	}
	return parts, nil
}

// cuts counts the arrows between the steps from lo on that a page break before
// a step cuts.
func (s *sheet) cuts(lo, at int) (n int) {
	for _, w := range s.ways {
		if a, b := min(w.key.step, w.to), max(w.key.step, w.to); lo <= a && a < at && at <= b {
			n++
		}
	}
	return n
}

// holds puts steps lo to hi-1 on a page, and reports whether they fit a room.
func (s *sheet) holds(p *part, lo, hi int, room, closing page.EMU) (bool, error) {
	f, err := s.flow(lo, hi)
	if err != nil {
		return false, err
	}
	over := s.try(p, f, closing) - room
	if over <= 0 && !s.draft && !f.final {
		if err := s.finish(f); err != nil {
			return false, err
		}
		over = s.try(p, f, closing) - room
	}
	return over <= 0, nil
}
