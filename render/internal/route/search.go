package route

// search looks for the best path of one edge beside the paths placed. It adds
// up the costs of segments, and leaves a path as soon as those it has measured
// reach the bound.
type search struct {
	s      *state
	edge   int
	a, b   Node
	ax, ay int64
	bx, by int64
	back   bool
	length cost // of a slot: none in a tree, as what a path shares with other branches has no length
	bound  cost // a path that reaches it is not taken
	trial  poly
	best   poly // the cheapest path, unless many are looked for
	many   bool // whether the cheapest path of each shape is looked for
	found  ways

	listed         bool    // whether the lists are made
	few            bool    // whether they hold only a few tracks of each channel
	columns        []int64 // x that a vertical segment may take
	aRows, bRows   []int64 // y in the channels above and below a node
	aFlank, bFlank []int64 // x in the channels beside a node
	marks          []int64 // room for the lists
	aReach, bReach []reach // by column slot
	costs          costs
}

// begin readies the state's search for an edge.
func (s *state) begin(edge int, bound cost) *search {
	e, f := s.g.Edges[edge], &s.lists
	f.s, f.edge, f.bound, f.many, f.listed, f.few = s, edge, bound, false, false, false
	f.a, f.b = s.g.Nodes[e.From], s.g.Nodes[e.To]
	f.ax, f.ay, f.bx, f.by = centre(f.a.Lane), centre(f.a.Level), centre(f.b.Lane), centre(f.b.Level)
	f.back, f.length = f.b.Level <= f.a.Level, 1
	if len(s.kin[edge]) > 0 {
		f.length = 0
	}
	return f
}

// find returns the cheapest path of the edge below a bound, and its cost; no
// path and the bound when there is none. Below blocked there is always one
// unless the grid's joint lines leave no way.
func (s *state) find(edge int, bound cost) (poly, cost) {
	f := s.begin(edge, bound)
	f.best.n = 0
	for n := 1; n <= 5 && cost(n-1)*bend < f.bound; n++ {
		f.segments(n)
		if s.first && f.few && (f.bound < joined || n == 4 && f.bound < foreign) {
			break // the rest is for later
		}
	}
	return f.best, f.bound
}

// segments tries the paths of n segments.
func (f *search) segments(n int) {
	if n > 2 {
		f.list()
	}
	switch n {
	case 1:
		if f.ax == f.bx || f.ay == f.by {
			f.plain()
		}
	case 2:
		if f.ax != f.bx && f.ay != f.by {
			f.plain(point{f.bx, f.ay})
			f.plain(point{f.ax, f.by})
		}
	case 3:
		f.three()
	case 4:
		f.four()
	case 5:
		f.five()
	}
}

// apart reports whether a track of a list lies in another slot than the one
// before it.
func apart(list []int64, i int) bool { return i == 0 || slotOf(list[i]) != slotOf(list[i-1]) }

func (f *search) three() {
	if f.ay != f.by {
		var w straight
		for i, x := range f.columns {
			if apart(f.columns, i) {
				w = f.straight(slotOf(x))
			}
			c := 2 * bend
			if c+w.out+w.whole+w.in >= f.bound {
				continue
			}
			if c += f.out(i); c+w.whole+w.in < f.bound {
				if c += f.in(i); c+w.whole < f.bound {
					f.offer(c, seg{at: x, lo: f.ay, hi: f.by}, true, point{x, f.ay}, point{x, f.by})
				}
			}
		}
	}
	if f.ax == f.bx {
		return
	}
	for _, y := range f.rows() {
		if 2*bend+f.bridge(slotOf(y)) < f.bound {
			f.plain(point{f.ax, y}, point{f.bx, y})
		}
	}
}

func (f *search) four() {
	for j := range f.aRows {
		f.leave(j)
	}
	for j := range f.bRows {
		f.enter(j)
	}
	var w straight
	for i, x := range f.columns {
		if apart(f.columns, i) {
			w = f.turned(slotOf(x))
		}
		f.s.work.done += (len(f.aRows) + len(f.bRows)) / pairsPerLook
		for j, y := range f.aRows {
			side := sideOf(y, f.a.Level)
			c, rest := 3*bend+f.costs.leaves[j], w.outTo[side]+w.toB[side]
			if c+rest+w.in >= f.bound {
				continue
			}
			if c += f.in(i); c+rest < f.bound {
				if c += f.outTo(i, j); c+w.toB[side] < f.bound {
					f.offer(c, seg{at: x, lo: y, hi: f.by}, true, point{f.ax, y}, point{x, y}, point{x, f.by})
				}
			}
		}
		for j, y := range f.bRows {
			side := sideOf(y, f.b.Level)
			c, rest := 3*bend+f.costs.enters[j], w.fromA[side]+w.inFor[side]
			if c+rest+w.out >= f.bound {
				continue
			}
			if c += f.out(i); c+rest < f.bound {
				if c += f.inFrom(i, j); c+w.fromA[side] < f.bound {
					f.offer(c, seg{at: x, lo: f.ay, hi: y}, true, point{x, f.ay}, point{x, y}, point{f.bx, y})
				}
			}
		}
	}
}

func (f *search) five() {
	first, last := least(f.aRows, f.a.Level, f.leave), least(f.bRows, f.b.Level, f.enter)
	var w legs
	for i, x := range f.columns {
		if apart(f.columns, i) {
			w = f.over(slotOf(x), first, last)
		}
		if 4*bend+w.all >= f.bound {
			continue
		}
		f.s.work.done += len(f.aRows) / pairsPerLook
		for j, y := range f.aRows {
			k := sideOf(y, f.a.Level)
			c := 4*bend + f.costs.leaves[j]
			if c+w.there[k]+w.rest[k] >= f.bound {
				continue
			}
			if c += f.outTo(i, j); c+w.rest[k] >= f.bound {
				continue
			}
			for n, z := range f.bRows {
				m := sideOf(z, f.b.Level)
				if d := c + f.costs.enters[n]; y != z && d+w.between[k][m]+w.back[m] < f.bound {
					if d += f.inFrom(i, n); d+w.between[k][m] < f.bound {
						f.offer(d, seg{at: x, lo: y, hi: z}, true, point{f.ax, y}, point{x, y}, point{x, z},
							point{f.bx, z})
					}
				}
			}
		}
	}
	f.flanks(f.aRows)
	f.flanks(f.bRows)
}

// flanks tries the paths that leave and enter at the sides and go from lane to
// lane in one of the rows.
func (f *search) flanks(rows []int64) {
	first, last := least(f.aFlank, f.a.Lane, f.leaveFlank), least(f.bFlank, f.b.Lane, f.enterFlank)
	var w legs
	for r, y := range rows {
		if apart(rows, r) {
			w = f.along(slotOf(y), first, last)
		}
		f.costs.forget()
		for i, x := range f.aFlank {
			k := sideOf(x, f.a.Lane)
			c := 4*bend + f.costs.leaveFlanks[i]
			if c+w.there[k]+w.rest[k] >= f.bound {
				continue
			}
			if c += f.s.vertical(f.edge, x, f.ay, y, f.bound-c); c+w.rest[k] >= f.bound {
				continue
			}
			for n, z := range f.bFlank {
				m := sideOf(z, f.b.Lane)
				if d := c + f.costs.enterFlanks[n]; x != z && d+w.between[k][m]+w.back[m] < f.bound {
					if d += f.turn(n, y); d+w.between[k][m] < f.bound {
						f.offer(d, seg{at: y, lo: x, hi: z}, false,
							point{x, f.ay}, point{x, y}, point{z, y}, point{z, f.by})
					}
				}
			}
		}
	}
}
