package route

// Positions are integers; a slot is span wide and its tracks may be split in
// half about 44 times before it is full.
const (
	bits = 46
	span = int64(1) << bits
	port = span / 4 // from a node's centre to where its arrows begin
)

func centre(index int) int64 { return (2*int64(index)+1)*span + span/2 }
func slotOf(pos int64) int   { return int(pos >> bits) }

type point struct{ x, y int64 }

// poly is a path while it is being looked for.
type poly struct {
	n int // points in use; 0: no path
	p [6]point
}

// cost compares paths: conflicts weigh more than any number of crossings,
// those more than bends, those more than slots passed.
type cost int64

// What adds to a cost. A branch of a tree that leaves at another side than
// another costs more than any bends, and one that leaves at the left or the
// right more than some where the tree has branches to both. Joining an arrow that enters the same node
// is the least conflict; taking a side that an answer needs is worse than any
// number of those, and lying on one that shares neither end, on another answer
// of the same decision, or on one of another kind, is worse still.
const (
	bend     cost = 1 << 16
	astray        = 8 * bend
	backward      = 4 * bend
	crossing cost = 1 << 22
	joined   cost = 1 << 36
	crammed       = 50 * joined
	forked        = 100 * joined
	foreign       = 1000 * joined
	blocked  cost = 1 << 60 // no way, or not worth a look
)

// state is a grid with the paths placed so far.
type state struct {
	g        *Grid
	walls    walls
	hs       *layer    // horizontals by row slot
	vs       *layer    // verticals by column slot
	paths    []poly    // by edge
	boxes    []box     // by edge: around its path, or the last one it had
	kin      [][]int32 // by edge: the other branches of its tree
	spread   []bool    // by edge: its tree has branches to the left and to the right
	outs     [][]int   // by node: the edges that leave it
	ins      [][]int   // by node: the edges that enter it
	spare    []int     // by node: how many sides those may take
	tried    [][]tried // by edge: pairs of it and another laid in this order, in vain; nil: there were none
	known    []known   // by edge
	changed  []int32   // by row slot: the last change of a path there
	change   int32     // the last of all, from 1
	first    bool      // the first drawing is being made
	tries    int       // spent by groups
	swaps    int       // pairs laid in the other order
	effort   effort    // what groups and pairs may spend
	work     work      // what the search as a whole may spend
	lists    search    // room for the lists of a search
	relaying relaying  // room for the search over a group
}

func newState(g *Grid) *state {
	s := &state{g: g,
		walls:   newWalls(g),
		hs:      newLayer(2*g.Levels+1, 2*g.Lanes+1, 3*len(g.Edges)),
		vs:      newLayer(2*g.Lanes+1, 2*g.Levels+1, 3*len(g.Edges)),
		paths:   make([]poly, len(g.Edges)),
		boxes:   make([]box, len(g.Edges)),
		known:   make([]known, len(g.Edges)),
		changed: make([]int32, 2*g.Levels+1),
		change:  1,
	}
	s.outs, s.ins = g.ends()
	s.effort = effortFor(g, s.crowded())
	s.kin = trees(g, s.outs)
	s.spread, s.spare = spread(g, s.kin), spare(g, s.outs, s.ins)
	return s
}

// spread tells which edges belong to a tree with branches to lanes on both
// sides of it.
func spread(g *Grid, kin [][]int32) []bool {
	beside := func(e int) int { return g.Nodes[g.Edges[e].To].Lane - g.Nodes[g.Edges[e].From].Lane }
	out := make([]bool, len(g.Edges))
	for i := range g.Edges {
		least, most := beside(i), beside(i)
		for _, k := range kin[i] {
			least, most = min(least, beside(int(k))), max(most, beside(int(k)))
		}
		out[i] = least < 0 && most > 0
	}
	return out
}

// trees lists the other branches of each edge's tree.
func trees(g *Grid, outs [][]int) [][]int32 {
	out := make([][]int32, len(g.Edges))
	for i, e := range g.Edges {
		if !g.Nodes[e.From].Fan {
			continue
		}
		for _, j := range outs[e.From] {
			if i != j && e.Kind == g.Edges[j].Kind {
				out[i] = append(out[i], int32(j))
			}
		}
	}
	return out
}

// place puts a path on the plane, remove takes it off.
func (s *state) place(edge int, p poly) {
	s.paths[edge], s.boxes[edge] = p, boxOf(p.p[:p.n])
	for i := 1; i < p.n; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.y == b.y {
			s.hs.add(seg{a.y, min(a.x, b.x), max(a.x, b.x), int32(edge)})
		} else {
			s.vs.add(seg{a.x, min(a.y, b.y), max(a.y, b.y), int32(edge)})
		}
	}
}

func (s *state) remove(edge int) poly {
	p := s.paths[edge]
	for i := 1; i < p.n; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.y == b.y {
			s.hs.drop(seg{a.y, min(a.x, b.x), max(a.x, b.x), int32(edge)})
		} else {
			s.vs.drop(seg{a.x, min(a.y, b.y), max(a.y, b.y), int32(edge)})
		}
	}
	s.paths[edge].n = 0
	return p
}

// measure returns what a path of an edge costs beside those placed, or
// blocked when that reaches the bound.
func (s *state) measure(edge int, p *poly, bound cost) cost {
	c := cost(p.n-2)*bend + s.ends(edge, facing(p.p[0], p.p[1]), facing(p.p[p.n-1], p.p[p.n-2]))
	for i := 1; i < p.n && c < bound; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.y == b.y {
			c += s.horizontal(edge, a.y, a.x, b.x, bound-c)
		} else {
			c += s.vertical(edge, a.x, a.y, b.y, bound-c)
		}
	}
	if c += s.twined(edge, p); c >= bound {
		return blocked
	}
	return c
}

// twined judges a branch of a tree that runs along another of its branches
// after it has left it, or without having left the node with it.
func (s *state) twined(edge int, p *poly) (c cost) {
	for _, k := range s.kin[edge] {
		q := &s.paths[k]
		if q.n == 0 {
			continue
		}
		same := 1 // points that both have, one after the other
		for same < p.n && same < q.n && p.p[same] == q.p[same] {
			same++
		}
		parted := same // the first pieces that may end at different points
		if facing(p.p[same-1], p.p[min(same, p.n-1)]) == facing(q.p[same-1], q.p[min(same, q.n-1)]) {
			parted++
		}
		if together(p, q, parted, same) || together(p, q, same, parted) {
			c += forked
		}
	}
	return c
}

// together reports whether pieces of two paths, from those that end in some
// points on, run along each other.
func together(p, q *poly, from, other int) bool {
	for i := from; i < p.n; i++ {
		for j := other; j < q.n; j++ {
			a, b, c, d := p.p[i-1], p.p[i], q.p[j-1], q.p[j]
			level := a.y == b.y && c.y == d.y && a.y == c.y && overlapping(a.x, b.x, c.x, d.x)
			upright := a.x == b.x && c.x == d.x && a.x == c.x && overlapping(a.y, b.y, c.y, d.y)
			if level || upright {
				return true
			}
		}
	}
	return false
}

// overlapping reports whether the stretches from a to b and from c to d have
// more than a point in common.
func overlapping(a, b, c, d int64) bool {
	return min(max(a, b), max(c, d)) > max(min(a, b), min(c, d))
}

func abs(n int) int { return max(n, -n) }
