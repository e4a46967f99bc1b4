package route

// Positions are integers; a slot is span wide and its tracks may be split in
// half about 26 times before it is full.
const (
	span = int64(1) << 28
	port = span / 4 // from a node's centre to where its arrows begin
)

func centre(index int) int64 { return (2*int64(index)+1)*span + span/2 }
func slotOf(pos int64) int   { return int(pos / span) }

type point struct{ x, y int64 }

// poly is a path while it is being looked for.
type poly struct {
	n int // points in use; 0: no path
	p [6]point
}

// seg is a horizontal or vertical piece of a placed path.
type seg struct {
	at     int64 // y of a horizontal, x of a vertical one
	lo, hi int64 // its extent, lo < hi
	edge   int32 // whose it is; joint for a joint line
}

const joint = -1

// cost compares paths: conflicts weigh more than any number of crossings,
// those more than bends, those more than slots passed.
type cost int64

// What adds to a cost. Joining an arrow that enters the same node is the
// least conflict; parting from one that leaves the same node is harder to
// read; lying on one that shares neither end is worse than any number of those.
const (
	bend     cost = 1 << 16
	crossing cost = 1 << 22
	joined   cost = 1 << 36
	forked        = 20 * joined
	foreign       = 1000 * joined
	blocked  cost = 1 << 60 // no way, or not worth a look
)

// state is a grid with the paths placed so far.
type state struct {
	g      *Grid
	taken  []bool  // by level and lane: a node stands there
	hs     [][]seg // horizontals by row slot
	vs     [][]seg // verticals by column slot
	paths  []poly  // by edge
	tries  int     // spent by groups
	swaps  int     // pairs laid in the other order
	effort effort  // what groups and pairs may spend
	marks  []int64 // room for the lists of a search
	trial  poly    // room for the path a search tries
}

func newState(g *Grid) *state {
	s := &state{g: g,
		taken:  make([]bool, g.Levels*g.Lanes),
		hs:     make([][]seg, 2*g.Levels+1),
		vs:     make([][]seg, 2*g.Lanes+1),
		paths:  make([]poly, len(g.Edges)),
		effort: effortFor(g),
	}
	for _, n := range g.Nodes {
		s.taken[n.Level*g.Lanes+n.Lane] = true
	}
	for _, j := range g.Joints {
		a, b := g.Nodes[j[0]], g.Nodes[j[1]]
		lo, hi := min(a.Lane, b.Lane), max(a.Lane, b.Lane)
		r := 2*a.Level + 1
		s.hs[r] = append(s.hs[r], seg{centre(a.Level), centre(lo) + port, centre(hi) - port, joint})
	}
	return s
}

// place puts a path on the plane, remove takes it off.
func (s *state) place(edge int, p poly) {
	s.paths[edge] = p
	for i := 1; i < p.n; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.y == b.y {
			r := slotOf(a.y)
			s.hs[r] = append(s.hs[r], seg{a.y, min(a.x, b.x), max(a.x, b.x), int32(edge)})
		} else {
			c := slotOf(a.x)
			s.vs[c] = append(s.vs[c], seg{a.x, min(a.y, b.y), max(a.y, b.y), int32(edge)})
		}
	}
}

func (s *state) remove(edge int) poly {
	p := s.paths[edge]
	for i := 1; i < p.n; i++ {
		if p.p[i-1].y == p.p[i].y {
			drop(&s.hs[slotOf(p.p[i].y)], int32(edge))
		} else {
			drop(&s.vs[slotOf(p.p[i].x)], int32(edge))
		}
	}
	s.paths[edge].n = 0
	return p
}

func drop(list *[]seg, edge int32) {
	kept := (*list)[:0]
	for _, t := range *list {
		if t.edge != edge {
			kept = append(kept, t)
		}
	}
	*list = kept
}

// measure returns what a path of an edge costs beside those placed, or
// blocked as soon as that is certain to reach the bound.
func (s *state) measure(edge int, p *poly, bound cost) cost {
	c := cost(p.n-2)*bend + length(p)
	for i := 1; i < p.n; i++ {
		if c >= bound {
			return blocked
		}
		a, b := p.p[i-1], p.p[i]
		if a.y == b.y {
			c += s.horizontal(edge, a.y, min(a.x, b.x), max(a.x, b.x))
		} else {
			c += s.vertical(edge, a.x, min(a.y, b.y), max(a.y, b.y))
		}
	}
	if c >= bound {
		return blocked
	}
	return c
}

func length(p *poly) cost {
	sum := 0
	for i := 1; i < p.n; i++ {
		sum += abs(slotOf(p.p[i].x)-slotOf(p.p[i-1].x)) + abs(slotOf(p.p[i].y)-slotOf(p.p[i-1].y))
	}
	return cost(sum)
}

func abs(n int) int { return max(n, -n) }

// horizontal and vertical return what a segment meets.
func (s *state) horizontal(edge int, y, lo, hi int64) (c cost) {
	r := slotOf(y)
	from, to := slotOf(lo), slotOf(hi)
	if r&1 == 1 {
		for k := from | 1; k <= to; k += 2 {
			if m := centre(k / 2); m >= lo && m <= hi && s.taken[r/2*s.g.Lanes+k/2] {
				return blocked
			}
		}
	}
	for i := range s.hs[r] {
		if t := &s.hs[r][i]; t.at == y && t.lo <= hi && t.hi >= lo {
			if t.edge == joint {
				return blocked
			}
			c += s.overlap(edge, t)
		}
	}
	for k := from; k <= to; k++ {
		for i := range s.vs[k] {
			t := &s.vs[k][i]
			if t.lo <= y && t.hi >= y && t.at >= lo && t.at <= hi {
				if t.edge == joint {
					return blocked
				}
				c += s.meet(edge, t, t.at > lo && t.at < hi && t.lo < y && t.hi > y)
			}
		}
	}
	return min(c, blocked)
}

func (s *state) vertical(edge int, x, lo, hi int64) (c cost) {
	k := slotOf(x)
	from, to := slotOf(lo), slotOf(hi)
	if k&1 == 1 {
		for r := from | 1; r <= to; r += 2 {
			if m := centre(r / 2); m >= lo && m <= hi && s.taken[r/2*s.g.Lanes+k/2] {
				return blocked
			}
		}
	}
	for i := range s.vs[k] {
		if t := &s.vs[k][i]; t.at == x && t.lo <= hi && t.hi >= lo {
			if t.edge == joint {
				return blocked
			}
			c += s.overlap(edge, t)
		}
	}
	for r := from; r <= to; r++ {
		for i := range s.hs[r] {
			t := &s.hs[r][i]
			if t.lo <= x && t.hi >= x && t.at >= lo && t.at <= hi {
				if t.edge == joint {
					return blocked
				}
				c += s.meet(edge, t, t.at > lo && t.at < hi && t.lo < x && t.hi > x)
			}
		}
	}
	return min(c, blocked)
}

// meet judges a perpendicular segment that is touched: a clean crossing, or an
// end or bend on a line, which reads as a junction.
func (s *state) meet(edge int, t *seg, clean bool) cost {
	if clean {
		return crossing
	}
	return s.overlap(edge, t)
}

func (s *state) overlap(edge int, t *seg) cost {
	a, b := s.g.Edges[edge], s.g.Edges[t.edge]
	switch {
	case a.To == b.To:
		return joined
	case a.From == b.From:
		return forked
	default:
		return foreign
	}
}
