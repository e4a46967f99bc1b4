package route

import "slices"

// corners frees the sides of each node whose answers share one: it takes off
// all edges at the node and lays the answers first, each at a side of its own,
// or one that enters and then the answers; all others have to do with the sides
// left.
func (s *state) corners() {
	for v := range s.g.Nodes {
		if s.work.stopped() {
			return
		}
		outs := s.sharing(v)
		if outs == nil {
			continue
		}
		ins := s.ins[v]
		if len(outs)+min(len(ins), 1) > sides { // there are no sides to free
			continue
		}
		s.anew(slices.Concat(outs, ins))
		for i := 0; i < min(len(ins), firstIns) && s.sharing(v) != nil; i++ {
			s.anew(slices.Concat(ins[i:i+1], outs, ins[:i], ins[i+1:]))
		}
	}
}

// firstIns is how many of the edges that enter a node are tried to be laid
// before its answers.
const firstIns = 4

// sharing lists the edges from a node when two of them leave at one side that
// should not.
func (s *state) sharing(v int) []int {
	if s.g.Nodes[v].Fan {
		return nil
	}
	var used [sides]bool
	for _, e := range s.outs[v] {
		p := &s.paths[e]
		side := facing(p.p[0], p.p[1])
		if used[side] {
			return s.outs[v]
		}
		used[side] = true
	}
	return nil
}

// anew lays edges anew in the order given, and keeps the outcome when the
// drawing is better for it.
func (s *state) anew(group []int) {
	old := make([]poly, len(group))
	for i, e := range group {
		old[i] = s.remove(e)
	}
	was := s.lay(group, old)
	for _, e := range group {
		s.remove(e)
	}
	var now cost
	for _, e := range group {
		p, c := s.find(e, blocked)
		now += min(c, blocked/16)
		if p.n > 0 {
			s.place(e, p)
		}
	}
	if now < was {
		for i, e := range group {
			s.changes(&old[i], &s.paths[e])
		}
		return
	}
	for _, e := range group {
		s.remove(e)
	}
	s.lay(group, old)
}

// lay places paths one by one and returns what they cost in this order.
func (s *state) lay(group []int, paths []poly) (sum cost) {
	for i, e := range group {
		sum += s.measure(e, &paths[i], blocked)
		s.place(e, paths[i])
	}
	return sum
}
