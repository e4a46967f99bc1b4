package route

import "slices"

// Limits of the search over groups of edges.
const (
	groupSize  = 7    // edges laid anew together
	groupWays  = 12   // different ways tried for each
	groupTries = 400  // ways placed before a group is left as it is
	allTries   = 1200 // ways placed before the drawing is left as it is
)

// groups takes each edge that is still hindered off together with the edges
// around it, and looks for a better way to lay them all.
func (s *state) groups() bool {
	better := false
	for e := range s.paths {
		if s.tries >= allTries {
			break
		}
		p := s.paths[e]
		if c := s.own(e, &p); c.conflicts >= forked || c.crossings > 0 {
			if s.relay(s.around(e)) {
				better = true
			}
		}
	}
	return better
}

// around returns an edge with those that most likely hinder it: that cross it,
// that share a node with it, and then those whose boxes meet its own.
func (s *state) around(e int) []int {
	group, in := []int{e}, map[int]bool{e: true}
	add := func(fits func(f int, q *poly) bool) {
		for f := range s.paths {
			if q := s.paths[f]; !in[f] && len(group) < groupSize && fits(f, &q) {
				group, in[f] = append(group, f), true
			}
		}
	}
	mine, p := s.g.Edges[e], s.paths[e]
	add(func(_ int, q *poly) bool { return crossing(&p, q) })
	for _, f := range slices.Clone(group) { // what hinders those to give way
		q := s.paths[f]
		add(func(f int, r *poly) bool { return r.n > 3 && crossing(&q, r) })
	}
	add(func(f int, q *poly) bool {
		o := s.g.Edges[f]
		return o.From == mine.From || o.To == mine.To || o.From == mine.To || o.To == mine.From
	})
	add(func(_ int, q *poly) bool { return q.n > 3 && hinder(&p, q) })
	add(func(_ int, q *poly) bool { return hinder(&p, q) })
	return group
}

// crossing reports whether two paths have a point in common.
func crossing(p, q *poly) bool {
	for i := 1; i < p.n; i++ {
		for j := 1; j < q.n; j++ {
			a, b, c, d := p.p[i-1], p.p[i], q.p[j-1], q.p[j]
			if min(a.x, b.x) <= max(c.x, d.x) && min(c.x, d.x) <= max(a.x, b.x) &&
				min(a.y, b.y) <= max(c.y, d.y) && min(c.y, d.y) <= max(a.y, b.y) {
				return true
			}
		}
	}
	return false
}

// relay lays a group of edges anew; it keeps the outcome when the drawing is
// better for it.
func (s *state) relay(group []int) bool {
	old := make([]poly, len(group))
	for i, e := range group {
		old[i] = s.remove(e)
	}
	var was cost
	for i, e := range group {
		was = was.plus(s.measure(e, &old[i], cost{conflicts: 1 << 50}))
		s.place(e, old[i])
	}
	for _, e := range group {
		s.remove(e)
	}
	r := relaying{s: s, group: group, best: was, tries: groupTries}
	r.lay(0, cost{})
	s.tries += groupTries - r.tries
	paths := old
	if r.found != nil {
		paths = r.found
	}
	for i, e := range group {
		s.place(e, paths[i])
	}
	return r.found != nil
}

type relaying struct {
	s     *state
	group []int
	best  cost
	found []poly
	tries int
}

func (r *relaying) lay(i int, sum cost) {
	if i == len(r.group) {
		r.best, r.found = sum, nil
		for _, e := range r.group {
			r.found = append(r.found, r.s.paths[e])
		}
		return
	}
	e := r.group[i]
	for _, w := range r.s.ways(e) {
		if r.tries--; r.tries < 0 {
			return
		}
		if next := sum.plus(w.cost); next.less(r.best) {
			r.s.place(e, w.path)
			r.lay(i+1, next)
			r.s.remove(e)
		}
	}
}

type candidate struct {
	path poly
	cost cost
}

// ways returns the cheapest ways of an edge that differ in more than tracks,
// best first.
func (s *state) ways(edge int) []candidate {
	type shape struct {
		n, from, to, middle int
	}
	index := map[shape]int{}
	var list []candidate
	f := s.search(edge)
	f.keep = func(p poly) {
		k := shape{p.n, int(facing(p.p[0], p.p[1])), int(facing(p.p[p.n-1], p.p[p.n-2])), middle(&p)}
		i, known := index[k]
		bound := blocked
		if known {
			bound = list[i].cost
		}
		c := s.measure(edge, &p, bound)
		switch {
		case !c.less(bound):
		case known:
			list[i] = candidate{p, c}
		default:
			index[k] = len(list)
			list = append(list, candidate{p, c})
		}
	}
	for n := 1; n <= 5; n++ {
		f.segments(n)
	}
	slices.SortStableFunc(list, func(a, b candidate) int {
		switch {
		case a.cost.less(b.cost):
			return -1
		case b.cost.less(a.cost):
			return 1
		}
		return 0
	})
	return list[:min(len(list), groupWays)]
}

// middle returns the slot in which a path goes from level to level.
func middle(p *poly) int {
	best, slot := int64(-1), 0
	for i := 1; i < p.n; i++ {
		if a, b := p.p[i-1], p.p[i]; a.x == b.x && max(a.y-b.y, b.y-a.y) > best {
			best, slot = max(a.y-b.y, b.y-a.y), slotOf(a.x)
		}
	}
	return slot
}
