package route

import "slices"

// sides is how many sides a node has.
const sides = 4

// ends judges the sides at which a path leaves and enters.
func (s *state) ends(edge int, from, to Side) cost {
	return s.leaving(edge, from) + s.entering(edge, to)
}

// leaving judges the side at which a path leaves: a line may have taken it, and
// branches of a tree want to leave at one.
func (s *state) leaving(edge int, side Side) (c cost) {
	if s.g.Nodes[s.g.Edges[edge].From].closed(side) {
		return blocked
	}
	if s.spread[edge] && (side == Left || side == Right) {
		c += backward
	}
	for _, k := range s.kin[edge] {
		if p := &s.paths[k]; p.n > 0 && facing(p.p[0], p.p[1]) != side {
			c += astray
		}
	}
	return c
}

// entering judges the side at which a path enters: a line may have taken it, or
// the answers of the node may need it.
func (s *state) entering(edge int, side Side) cost {
	v := s.g.Edges[edge].To
	if s.g.Nodes[v].closed(side) {
		return blocked
	}
	if s.spare[v] >= sides {
		return 0
	}
	var taken [sides]bool
	left := s.spare[v]
	for _, e := range s.ins[v] {
		if p := &s.paths[e]; p.n > 0 && e != edge {
			if at := facing(p.p[p.n-1], p.p[p.n-2]); !taken[at] {
				taken[at] = true
				left--
			}
		}
	}
	if !taken[side] && left <= 0 {
		return crammed
	}
	return 0
}

// closed reports whether a side of a node is taken by a line.
func (n *Node) closed(side Side) bool { return side == Top && n.Hung || side == Bottom && n.Linked }

// ends lists the edges that leave each node, and those that enter it from
// another.
func (g *Grid) ends() (outs, ins [][]int) {
	outs = g.at(func(e *Edge) (int, bool) { return e.From, true })
	return outs, g.at(func(e *Edge) (int, bool) { return e.To, e.From != e.To })
}

// at lists the edges at each node, if they are there.
func (g *Grid) at(end func(e *Edge) (node int, there bool)) [][]int {
	from := make([]int, len(g.Nodes)+1)
	for e := range g.Edges {
		if v, there := end(&g.Edges[e]); there {
			from[v+1]++
		}
	}
	out, room := make([][]int, len(g.Nodes)), make([]int, len(g.Edges))
	for v := range out {
		out[v], room = room[:0:from[v+1]], room[from[v+1]:]
	}
	for e := range g.Edges {
		if v, there := end(&g.Edges[e]); there {
			out[v] = append(out[v], e)
		}
	}
	return out
}

// spare tells how many sides of each node the edges that enter it may take: of
// one with answers those that its lines and its answers leave, unless they are
// fewer than the kinds of what enters, which share none.
func spare(g *Grid, outs, ins [][]int) []int {
	out := make([]int, len(g.Nodes))
	for v := range g.Nodes {
		out[v] = sides
		for _, side := range [...]Side{Top, Bottom} {
			if g.Nodes[v].closed(side) {
				out[v]--
			}
		}
	}
	for _, j := range g.Joints {
		out[j[0]]--
		out[j[1]]--
	}
	for v := range out {
		out[v] -= len(outs[v])
		if g.Nodes[v].Fan || len(outs[v]) < 2 || out[v] < g.kinds(ins[v]) {
			out[v] = sides
		}
	}
	return out
}

// kinds counts the kinds of some edges.
func (g *Grid) kinds(edges []int) (n int) {
	for i, e := range edges {
		alike := func(f int) bool { return g.Edges[f].Kind == g.Edges[e].Kind }
		if !slices.ContainsFunc(edges[:i], alike) {
			n++
		}
	}
	return n
}
