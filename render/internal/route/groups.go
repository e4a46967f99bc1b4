package route

import "slices"

// groupSize is how many edges are laid anew together.
const groupSize = 7

// effort bounds the search over pairs and groups of edges.
type effort struct {
	swaps int // pairs laid in the other order before the drawing is left as it is
	ways  int // different ways tried for each edge
	group int // ways placed before a group is left as it is
	all   int // ways placed before the drawing is left as it is
}

// effortFor lets a small drawing have a thorough search. In a large one the
// groups are many, and where a node has more arrows than sides some must run
// together: there each group gets a short look.
func effortFor(g *Grid) effort {
	if len(g.Edges) <= 12 && !g.crowded() {
		return effort{swaps: 4 * swapsOf(g), ways: 24, group: 1000, all: 6000}
	}
	return effort{swaps: swapsOf(g), ways: 12, group: 60, all: 150}
}

func swapsOf(g *Grid) int { return 50 + 4*len(g.Edges) }

// crowded reports whether a node has more arrows than sides.
func (g *Grid) crowded() bool {
	count := make([]int, len(g.Nodes))
	for _, e := range g.Edges {
		count[e.From]++
		count[e.To]++
	}
	return slices.ContainsFunc(count, func(n int) bool { return n > 4 })
}

// groups takes each edge that is still hindered off together with the edges
// around it, and looks for a better way to lay them all.
func (s *state) groups() bool {
	better := false
	for e := range s.paths {
		if s.tries >= s.effort.all || s.work.over() {
			break
		}
		if c := s.own(e); c >= forked || c%joined >= crossing {
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
	s.work.done += 30 * len(s.paths)
	add := func(fits func(f int, q *poly) bool) {
		for f := range s.paths {
			if q := s.paths[f]; !in[f] && len(group) < groupSize && fits(f, &q) {
				group, in[f] = append(group, f), true
			}
		}
	}
	mine, p := s.g.Edges[e], s.paths[e]
	add(func(_ int, q *poly) bool { return touch(&p, q) })
	for _, f := range slices.Clone(group) { // what hinders those to give way
		q := s.paths[f]
		add(func(f int, r *poly) bool { return r.n > 3 && touch(&q, r) })
	}
	add(func(f int, q *poly) bool {
		o := s.g.Edges[f]
		return o.From == mine.From || o.To == mine.To || o.From == mine.To || o.To == mine.From
	})
	add(func(_ int, q *poly) bool { return q.n > 3 && hinder(&p, q) })
	add(func(_ int, q *poly) bool { return hinder(&p, q) })
	return group
}

// touch reports whether two paths have a point in common.
func touch(p, q *poly) bool {
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
	r := relaying{s: s, group: group, tries: s.effort.group,
		floor: make([]cost, len(group)+1), ways: make([][]way, len(group))}
	old := make([]poly, len(group))
	for i, e := range group {
		old[i] = s.remove(e)
	}
	for i, e := range group {
		r.best += s.measure(e, &old[i], blocked)
		s.place(e, old[i])
	}
	for _, e := range group {
		s.remove(e)
	}
	if r.floors() {
		r.lay(0, 0)
	}
	s.tries += s.effort.group - r.tries
	paths := old
	if r.found != nil {
		paths = r.found
	}
	for i, e := range group {
		s.place(e, paths[i])
		if r.found != nil {
			s.changes(&old[i], &paths[i])
		}
	}
	return r.found != nil
}

// floors finds what each edge costs at least; it reports whether the group may
// cost less than it did.
func (r *relaying) floors() bool {
	for i := len(r.group) - 1; i >= 0; i-- {
		p, c := r.s.find(r.group[i], r.best-r.floor[i+1])
		if r.floor[i] = r.floor[i+1] + c; p.n == 0 {
			return false
		}
	}
	return true
}

type relaying struct {
	s     *state
	group []int
	floor []cost // what the edges from each on cost at least
	ways  [][]way
	best  cost
	found []poly
	tries int
}

func (r *relaying) lay(i int, sum cost) {
	if i == len(r.group) {
		r.best, r.found = sum, r.found[:0]
		for _, e := range r.group {
			r.found = append(r.found, r.s.paths[e])
		}
		return
	}
	e, rest := r.group[i], sum+r.floor[i+1]
	r.ways[i] = r.s.ways(e, r.best-rest, r.ways[i][:0])
	for _, w := range r.ways[i] {
		if rest+w.cost >= r.best {
			return
		}
		if r.tries--; r.tries < 0 || r.s.work.over() {
			return
		}
		r.s.place(e, w.path)
		r.lay(i+1, sum+w.cost)
		r.s.remove(e)
	}
}
