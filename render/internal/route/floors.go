package route

// What segments cost at least follows from the slots that they join, whatever
// their tracks: what passes the slots between from side to side is to be
// crossed. A path that cannot cost less than the bound is left before any
// segment of it is measured.

// floor is what a segment costs at least that joins slots so far apart, with so
// many segments that pass between them.
func (f *search) floor(passing int32, far int) cost {
	return cost(passing)*crossing + cost(far)*f.length
}

// column returns what a vertical in a column slot costs at least from one row
// slot to another; row what a horizontal in a row slot does.
func (f *search) column(slot, from, to int) cost {
	lo, hi := min(from, to), max(from, to)
	return f.floor(f.s.hs.within(slot, lo, hi), hi-lo)
}

func (f *search) row(slot, from, to int) cost {
	lo, hi := min(from, to), max(from, to)
	return f.floor(f.s.vs.within(slot, lo, hi), hi-lo)
}

// What the floors cost in looks at segments: those of a slot, and comparing
// them with the bound, which so many pairs of tracks do for one look.
const (
	floorLooks   = 2
	pairsPerLook = 4
)

// reach is what horizontals between a node's lane and a column slot cost at
// least: in the channel above the node's level, level with the node, and in the
// channel below.
type reach [3]cost

// least returns the least of them, with the bend that a row beside the node
// takes.
func (r *reach) least() cost { return min(r[1], bend+min(r[0], r[2])) }

// reaches lists the reach of the column slots around a node, by slot, and
// returns the first and the last of those over which a path may be below the
// bound.
func (f *search) reaches(list []reach, n *Node) (from, to int) {
	return f.reaching(list, n, -1), f.reaching(list, n, 1)
}

// reaching goes from a node's lane to one side.
func (f *search) reaching(list []reach, n *Node, step int) int {
	slot, far, c := 2*n.Lane+1, f.floor(0, 1), reach{}
	list[slot] = c
	for next := slot + step; next >= 0 && next < len(list); next += step {
		for k := range c {
			c[k] += far
		}
		if slot != 2*n.Lane+1 {
			for k := range c {
				c[k] += cost(f.s.vs.single(2*n.Level+k, slot)) * crossing
			}
		}
		if list[next] = c; 2*bend+c.least() >= f.bound {
			break
		}
		slot = next
	}
	return slot
}

// sided are costs by the side, before or behind a node, of a channel.
type sided [2]cost

// sideOf returns the side of a node's level or lane on which a track lies.
func sideOf(track int64, index int) int { return slotOf(track)/2 - index }

// least returns the least of some costs by the side of their tracks.
func least(tracks []int64, index int, of func(int) cost) sided {
	out := sided{blocked, blocked}
	for i, t := range tracks {
		side := &out[sideOf(t, index)]
		*side = min(*side, of(i))
	}
	return out
}

// straight are what the paths over a column slot that level with a node go
// there, or from there, cost at least.
type straight struct {
	out, in      cost  // from the first node, and to the second
	whole        cost  // in the column from node to node
	outTo, toB   sided // in a row beside the first node, and in the column from there
	fromA, inFor sided // in the column to a row beside the second node, and in that row
}

// straight finds what leads over a column slot from node to node.
func (f *search) straight(slot int) (w straight) {
	f.s.work.done += floorLooks
	w.out, w.in = f.aReach[slot][1], f.bReach[slot][1]
	w.whole = f.column(slot, 2*f.a.Level+1, 2*f.b.Level+1)
	return w
}

// turned finds what leads over a column slot and a row beside one of the nodes.
func (f *search) turned(slot int) (w straight) {
	f.s.work.done += floorLooks
	ay, by := 2*f.a.Level+1, 2*f.b.Level+1
	w.out, w.in = f.aReach[slot][1], f.bReach[slot][1]
	for k := range w.toB {
		above, beside := 2*(f.a.Level+k), 2*(f.b.Level+k)
		w.outTo[k], w.toB[k] = f.aReach[slot][2*k], f.column(slot, above, by)
		w.fromA[k], w.inFor[k] = f.column(slot, ay, beside), f.bReach[slot][2*k]
	}
	return w
}

// bridge is what the path over a row slot, up or down from both nodes, costs at
// least.
func (f *search) bridge(slot int) cost {
	ax, bx := 2*f.a.Lane+1, 2*f.b.Lane+1
	return f.column(ax, 2*f.a.Level+1, slot) + f.row(slot, ax, bx) + f.column(bx, slot, 2*f.b.Level+1)
}

// legs are what the inner segments of paths of five cost at least: there from
// a channel beside the first node, between, and back to one beside the second.
type legs struct {
	there, back sided
	between     [2]sided
	rest        sided // from the end of the first leg to the second node
	all         cost  // from node to node
}

// over finds the legs over a column slot, between rows beside the nodes.
func (f *search) over(slot int, first, last sided) (w legs) {
	for k := range w.there {
		w.there[k], w.back[k] = f.aReach[slot][2*k], f.bReach[slot][2*k]
		for m := range w.there {
			w.between[k][m] = f.column(slot, 2*(f.a.Level+k), 2*(f.b.Level+m))
		}
	}
	f.sum(&w, first, last)
	return w
}

// along finds the legs in a row slot, between columns beside the nodes.
func (f *search) along(slot int, first, last sided) (w legs) {
	for k := range w.there {
		w.there[k] = f.column(2*(f.a.Lane+k), 2*f.a.Level+1, slot)
		w.back[k] = f.column(2*(f.b.Lane+k), slot, 2*f.b.Level+1)
		for m := range w.there {
			w.between[k][m] = f.row(slot, 2*(f.a.Lane+k), 2*(f.b.Lane+m))
		}
	}
	f.sum(&w, first, last)
	return w
}

// sum adds up the legs, with what the first and the last segments cost at
// least.
func (f *search) sum(w *legs, first, last sided) {
	f.s.work.done += floorLooks
	w.all = blocked
	for k := range w.rest {
		w.rest[k] = min(w.between[k][0]+w.back[0]+last[0], w.between[k][1]+w.back[1]+last[1])
		w.all = min(w.all, first[k]+w.there[k]+w.rest[k])
	}
}
