package route

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
		if p := &s.paths[e]; p.n > 0 {
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
	outs, ins = make([][]int, len(g.Nodes)), make([][]int, len(g.Nodes))
	for e, edge := range g.Edges {
		outs[edge.From] = append(outs[edge.From], e)
		if edge.From != edge.To {
			ins[edge.To] = append(ins[edge.To], e)
		}
	}
	return outs, ins
}

// spare tells how many sides of each node the edges that enter it may take: of
// one with answers those that its lines and its answers leave, unless they are
// fewer than the kinds of what enters, which share none.
func spare(g *Grid) []int {
	out, outs, kinds := make([]int, len(g.Nodes)), make([]int, len(g.Nodes)), map[[2]int]bool{}
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
	need := make([]int, len(g.Nodes))
	for _, e := range g.Edges {
		outs[e.From]++
		if key := [2]int{e.To, e.Kind}; !kinds[key] {
			kinds[key] = true
			need[e.To]++
		}
	}
	for v := range out {
		if out[v] -= outs[v]; g.Nodes[v].Fan || outs[v] < 2 || out[v] < need[v] {
			out[v] = sides
		}
	}
	return out
}
