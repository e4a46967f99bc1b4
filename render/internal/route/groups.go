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
func effortFor(g *Grid, crowded bool) effort {
	if len(g.Edges) <= 12 && !crowded {
		return effort{swaps: 4 * swapsOf(g), ways: 24, group: 1000, all: 6000}
	}
	return effort{swaps: swapsOf(g), ways: 12, group: 60, all: 150}
}

func swapsOf(g *Grid) int { return 50 + 4*len(g.Edges) }

// crowded reports whether a node has more arrows than sides.
func (s *state) crowded() bool {
	for v := range s.outs {
		if len(s.outs[v])+len(s.ins[v]) > sides {
			return true
		}
	}
	return false
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
	s.work.done += 30 * len(s.paths)
	group := append(s.relaying.group[:0], e)
	add := func(fits func(f int) bool) {
		for f := 0; f < len(s.paths) && len(group) < groupSize; f++ {
			if fits(f) && !slices.Contains(group, f) {
				group = append(group, f)
			}
		}
	}
	add(func(f int) bool { return s.touch(e, f) })
	for _, g := range group[:len(group):len(group)] { // what hinders those to give way
		add(func(f int) bool { return s.paths[f].n > 3 && s.touch(g, f) })
	}
	mine := &s.g.Edges[e]
	add(func(f int) bool {
		o := &s.g.Edges[f]
		return o.From == mine.From || o.To == mine.To || o.From == mine.To || o.To == mine.From
	})
	add(func(f int) bool { return s.paths[f].n > 3 && s.hinder(e, f) })
	add(func(f int) bool { return s.hinder(e, f) })
	s.relaying.group = group
	return group
}

// touch reports whether the paths of two edges have a point in common.
func (s *state) touch(e, f int) bool {
	if !s.hinder(e, f) {
		return false
	}
	p, q := &s.paths[e], &s.paths[f]
	for i := 1; i < p.n; i++ {
		a := boxOf(p.p[i-1 : i+1])
		for j := 1; j < q.n; j++ {
			if b := boxOf(q.p[j-1 : j+1]); a.meets(&b) {
				return true
			}
		}
	}
	return false
}

// relay lays a group of edges anew; it keeps the outcome when the drawing is
// better for it.
func (s *state) relay(group []int) bool {
	r := &s.relaying
	r.begin(s, group)
	for i, e := range group {
		r.old[i] = s.remove(e)
	}
	r.best = s.lay(group, r.old)
	for _, e := range group {
		s.remove(e)
	}
	if r.floors() {
		r.lay(0, 0)
	}
	s.tries += s.effort.group - r.tries
	paths, better := r.old, len(r.found) > 0
	if better {
		paths = r.found
	}
	for i, e := range group {
		s.place(e, paths[i])
		if better {
			s.changes(&r.old[i], &paths[i])
		}
	}
	return better
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

// relaying is a search over the ways of a group. The next takes over its room.
type relaying struct {
	s     *state
	group []int
	old   []poly // their paths before
	floor []cost // what the edges from each on cost at least
	ways  [][]way
	best  cost
	found []poly // better ones; none: none were found
	tries int    // ways that may be placed yet
}

func (r *relaying) begin(s *state, group []int) {
	if r.s == nil {
		r.old, r.found = make([]poly, groupSize), make([]poly, 0, groupSize)
		r.floor, r.ways = make([]cost, groupSize+1), make([][]way, groupSize)
	}
	r.s, r.group, r.tries = s, group, s.effort.group
	r.old, r.found = r.old[:len(group)], r.found[:0]
	r.floor[len(group)] = 0
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
	for k := range min(len(r.ways[i]), r.s.effort.ways) {
		cheapest(r.ways[i][k:])
		w := &r.ways[i][k]
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
