package route

// horizontal returns the length of a segment and what it meets; vertical does
// so too. Both stop counting at the bound.
func (s *state) horizontal(edge int, y, x0, x1 int64, bound cost) cost {
	lo, hi := min(x0, x1), max(x0, x1)
	if r := slotOf(y); r&1 == 1 && s.walls.across(r/2, y, lo, hi) || r&1 == 0 && s.walls.under(r/2, lo, hi) {
		return blocked
	}
	return s.meets(s.hs, s.vs, seg{y, lo, hi, int32(edge)}, bound)
}

func (s *state) vertical(edge int, x, y0, y1 int64, bound cost) cost {
	lo, hi := min(y0, y1), max(y0, y1)
	if s.walls.along(slotOf(x), lo, hi) {
		return blocked
	}
	return s.meets(s.vs, s.hs, seg{x, lo, hi, int32(edge)}, bound)
}

// meets judges what a segment lies on, and what it crosses. Those of the same
// edge that it ends at do not count.
func (s *state) meets(own, other *layer, t seg, bound cost) cost {
	from, to, slot := slotOf(t.lo), slotOf(t.hi), slotOf(t.at)
	c, looks, shared := cost(to-from), to-from+4, 0
	same := own.slots[slot]
	for i := first(same, t.at); i < len(same) && same[i].at == t.at && same[i].lo <= t.hi; i++ {
		if u := &same[i]; u.edge != t.edge && u.hi >= t.lo {
			c += s.overlap(t.edge, u.edge)
			if s.branches(t.edge, u.edge) {
				shared = max(shared, slotOf(min(t.hi, u.hi))-slotOf(max(t.lo, u.lo)))
			}
		}
		looks++
	}
	c += cost(other.within(slot, from, to))*crossing - cost(shared)
	ends := other.ends[slot*len(other.slots):][from : to+1]
	for k, i := range ends {
		if c >= bound {
			break
		}
		if (k == 0 || k == to-from) && other.single(slot, from+k) > 0 {
			n, more := s.stands(other.slots[from+k], &t)
			c, looks = c+more, looks+n
			continue
		}
		for ; i != 0; i = other.stops[i].next {
			if u := &other.stops[i]; u.lo <= t.at && u.hi >= t.at && u.at >= t.lo && u.at <= t.hi {
				c += s.meet(&t, &u.seg)
			}
			looks++
		}
	}
	s.work.done += looks
	return min(c, blocked)
}

// stands judges the perpendicular segments in a slot where a segment begins or
// ends, and tells how many lie before its end.
func (s *state) stands(list []seg, t *seg) (looks int, c cost) {
	for i := first(list, t.lo); i < len(list) && list[i].at <= t.hi; i++ {
		if u := &list[i]; u.lo <= t.at && u.hi >= t.at {
			c += s.meet(t, u)
		}
		looks++
	}
	return looks, c
}

// meet judges a perpendicular segment that is touched: a clean crossing, or an
// end or bend on a line, which reads as a junction.
func (s *state) meet(t, u *seg) cost {
	if u.at > t.lo && u.at < t.hi && u.lo < t.at && u.hi > t.at {
		return crossing
	}
	return s.overlap(t.edge, u.edge)
}

// overlap judges a segment that touches one of an edge, which may be its own.
func (s *state) overlap(edge, other int32) cost {
	a, b := &s.g.Edges[edge], &s.g.Edges[other]
	switch {
	case edge == other:
		return 0
	case a.Kind != b.Kind && (a.To == b.To || a.From == b.From):
		return forked
	case a.To == b.To:
		return joined
	case s.branches(edge, other):
		return 0
	case a.From == b.From:
		return forked
	default:
		return foreign
	}
}

// branches reports whether two edges belong to one tree.
func (s *state) branches(edge, other int32) bool {
	a, b := &s.g.Edges[edge], &s.g.Edges[other]
	return a.From == b.From && a.Kind == b.Kind && s.g.Nodes[a.From].Fan
}
