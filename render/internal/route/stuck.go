package route

// idle is a search for a better way of an edge that was in vain.
type idle struct {
	at    int32 // the change after which it was made, from 1; 0: there was none
	looks int   // what it has cost
}

// settled notes that a search was in vain that was begun when so much was done.
func (s *state) settled(edge, begun int) {
	if !s.lists.few { // where only some tracks are tried, any may be others the next time
		s.idle[edge] = idle{s.change, s.work.done - begun}
	}
}

// stuck reports whether a search for a better way of an edge would be in vain
// once more: nothing has changed on the levels it goes over, nor on those
// beside them. It counts as if it were made.
func (s *state) stuck(edge int) bool {
	was := s.idle[edge]
	if was.at == 0 {
		return false
	}
	a, b := s.g.Nodes[s.g.Edges[edge].From].Level, s.g.Nodes[s.g.Edges[edge].To].Level
	for _, at := range s.changed[2*min(a, b) : 2*max(a, b)+3] {
		if at > was.at {
			return false
		}
	}
	s.work.done += was.looks
	return true
}

// changes notes that paths have been placed for others.
func (s *state) changes(paths ...*poly) {
	s.change++
	for _, p := range paths {
		if p.n == 0 {
			continue
		}
		_, lo, _, hi := box(p)
		for k := slotOf(lo); k <= slotOf(hi); k++ {
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
