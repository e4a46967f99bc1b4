package route

// costs keeps the costs of the segments that many paths of a search share;
// unknown ones are below zero.
type costs struct {
	outs, ins               []cost // by column: level with a node from it to the column, and back
	leaves, enters          []cost // by row: up or down from a node to the row, and back
	outTos, inFroms         []cost // by column and row: in the row from above a node to the column, and back
	leaveFlanks, enterFlank []cost // by flank: level with a node to a channel beside it, and back
	all                     []cost
}

func (c *costs) reset(f *search) {
	x, a, b, p, q := len(f.columns), len(f.aRows), len(f.bRows), len(f.aFlank), len(f.bFlank)
	n := 2*x + a + b + x*a + x*b + p + q
	if cap(c.all) < n {
		c.all = make([]cost, 2*n)
	}
	rest := c.all[:n]
	for i := range rest {
		rest[i] = -1
	}
	cut := func(n int) (list []cost) {
		list, rest = rest[:n], rest[n:]
		return list
	}
	c.outs, c.ins, c.leaves, c.enters = cut(x), cut(x), cut(a), cut(b)
	c.outTos, c.inFroms, c.leaveFlanks, c.enterFlank = cut(x*a), cut(x*b), cut(p), cut(q)
}

// out is the segment from the first node to a column, level with the node; in
// the one from the column to the second node.
func (f *search) out(i int) cost {
	c := &f.costs.outs[i]
	if *c < 0 {
		*c = f.level(f.ay, f.ax, f.columns[i]) + f.s.leaving(f.edge, sideways(f.ax, f.columns[i]))
	}
	return *c
}

func (f *search) in(i int) cost {
	c := &f.costs.ins[i]
	if *c < 0 {
		*c = f.level(f.by, f.bx, f.columns[i]) + f.s.entering(f.edge, sideways(f.bx, f.columns[i]))
	}
	return *c
}

// leave is the segment from the first node up or down to a row beside it;
// enter the one from a row to the second node.
func (f *search) leave(j int) cost {
	c := &f.costs.leaves[j]
	if *c < 0 {
		*c = f.upright(f.ax, f.ay, f.aRows[j]) + f.s.leaving(f.edge, upwards(f.ay, f.aRows[j]))
	}
	return *c
}

func (f *search) enter(j int) cost {
	c := &f.costs.enters[j]
	if *c < 0 {
		*c = f.upright(f.bx, f.by, f.bRows[j]) + f.s.entering(f.edge, upwards(f.by, f.bRows[j]))
	}
	return *c
}

// outTo is the segment in a row beside the first node to a column; inFrom the
// one from a column in a row beside the second.
func (f *search) outTo(i, j int) cost {
	c := &f.costs.outTos[i*len(f.aRows)+j]
	if *c < 0 {
		*c = f.s.horizontal(f.edge, f.aRows[j], f.ax, f.columns[i], f.bound)
	}
	return *c
}

func (f *search) inFrom(i, j int) cost {
	c := &f.costs.inFroms[i*len(f.bRows)+j]
	if *c < 0 {
		*c = f.s.horizontal(f.edge, f.bRows[j], f.columns[i], f.bx, f.bound)
	}
	return *c
}

// leaveFlank is the segment from the first node to a channel beside it;
// enterFlank the one from a channel to the second.
func (f *search) leaveFlank(i int) cost {
	c := &f.costs.leaveFlanks[i]
	if *c < 0 {
		*c = f.level(f.ay, f.ax, f.aFlank[i]) + f.s.leaving(f.edge, sideways(f.ax, f.aFlank[i]))
	}
	return *c
}

func (f *search) enterFlank(i int) cost {
	c := &f.costs.enterFlank[i]
	if *c < 0 {
		*c = f.level(f.by, f.bx, f.bFlank[i]) + f.s.entering(f.edge, sideways(f.bx, f.bFlank[i]))
	}
	return *c
}

// level is a segment from a node's side to an x; upright one to a y.
func (f *search) level(y, node, x int64) cost {
	return f.s.horizontal(f.edge, y, towards(point{x: node}, point{x: x}).x, x, f.bound)
}

func (f *search) upright(x, node, y int64) cost {
	return f.s.vertical(f.edge, x, towards(point{y: node}, point{y: y}).y, y, f.bound)
}

// sideways is the side of a node that faces an x, upwards the one that faces a
// y.
func sideways(node, x int64) Side { return facing(point{x: node}, point{x: x}) }
func upwards(node, y int64) Side  { return facing(point{y: node}, point{y: y}) }
