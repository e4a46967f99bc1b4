package route

// known is what was found out about a placed edge.
type known struct {
	at       int32 // the last change by then, from 1; 0: nothing was
	cost     cost  // of its path
	vain     bool  // a search for a better way was in vain
	measured int   // what it has cost to measure it, and to search
	searched int
}

// learned notes what an edge costs that was measured and perhaps searched a
// better way for in vain; it is told how much was done before each.
func (s *state) learned(edge int, c cost, measured, searched int, vain bool) {
	s.known[edge] = known{s.change, c, vain, searched - measured, s.work.done - searched}
}

// clean reports whether what is known of an edge holds: nothing has changed on
// the levels that its ways go over, nor on those beside them.
func (s *state) clean(edge int) bool {
	return s.known[edge].at > 0 && s.since(edge, s.known[edge].at)
}

// since reports whether nothing has changed there since some change.
func (s *state) since(edge int, was int32) bool {
	a, b := s.g.Nodes[s.g.Edges[edge].From].Level, s.g.Nodes[s.g.Edges[edge].To].Level
	for _, at := range s.changed[2*min(a, b) : 2*max(a, b)+3] {
		if at > was {
			return false
		}
	}
	return true
}

// enough is what a path costs that is so simple that none better is looked for.
const enough = 2 * bend

// simple returns what a placed path of no more than two segments costs, and
// blocked for any other. Such a path does not cross itself: there is no need to
// take it off.
func (s *state) simple(edge int) cost {
	if p := &s.paths[edge]; p.n <= 3 {
		return s.measure(edge, p, enough)
	}
	return blocked
}

// settled reports whether an edge would be found to have such a path once more.
// It counts as if that were measured.
func (s *state) settled(edge int) bool {
	if s.known[edge].cost >= enough || !s.clean(edge) {
		return false
	}
	s.work.done += s.known[edge].measured
	return true
}

// stuck reports whether a search for a better way of an edge would be in vain
// once more. It counts as if it were made.
func (s *state) stuck(edge int) bool {
	k := &s.known[edge]
	if !k.vain || !s.clean(edge) {
		return false
	}
	s.work.done += k.measured + k.searched
	return true
}

// tried is what was found out about a pair of placed edges.
type tried struct {
	second int   // the edge that was laid last
	at     int32 // the last change by then
	done   int   // what it has cost
}

// failed notes that no better ways were found for a first edge and then a
// second one; it is told how much was done before.
func (s *state) failed(e, f, begun int) {
	if s.tried == nil {
		s.tried = make([][]tried, len(s.paths))
	}
	t := tried{f, s.change, s.work.done - begun}
	for i := range s.tried[e] {
		if s.tried[e][i].second == f {
			s.tried[e][i] = t
			return
		}
	}
	s.tried[e] = append(s.tried[e], t)
}

// failing reports whether none would be found once more. It counts as if they
// were searched for.
func (s *state) failing(e, f int) bool {
	if s.tried == nil {
		return false
	}
	for _, t := range s.tried[e] {
		if t.second == f && s.since(e, t.at) && s.since(f, t.at) {
			s.work.done += t.done
			return true
		}
	}
	return false
}

// changes notes that paths have been placed for others.
func (s *state) changes(paths ...*poly) {
	s.change++
	for _, p := range paths {
		if p.n == 0 {
			continue
		}
		b := boxOf(p.p[:p.n])
		for k := slotOf(b.y0); k <= slotOf(b.y1); k++ {
			s.changed[k] = s.change
		}
	}
}

// same reports whether two paths are one.
func (p *poly) same(q *poly) bool {
	if p.n != q.n {
		return false
	}
	for i := range p.n {
		if p.p[i] != q.p[i] {
			return false
		}
	}
	return true
}
