package route

import "slices"

// search looks for the best path of one edge beside the paths placed.
type search struct {
	s      *state
	edge   int
	a, b   Node
	ax, ay int64
	bx, by int64
	back   bool
	best   cost
	path   poly

	every func(slot int, try func(int64)) // or nil; lists the tracks of a channel, whatever is in use
	keep  func(poly)                      // or nil; takes each path instead of measuring it
}

func (s *state) search(edge int) *search {
	e := s.g.Edges[edge]
	f := &search{s: s, edge: edge, a: s.g.Nodes[e.From], b: s.g.Nodes[e.To], best: blocked}
	f.ax, f.ay, f.bx, f.by = centre(f.a.Lane), centre(f.a.Level), centre(f.b.Lane), centre(f.b.Level)
	f.back = f.b.Level <= f.a.Level
	return f
}

// find returns the cheapest path of the edge and its cost. There is always
// one unless the grid's joint lines leave no way.
func (s *state) find(edge int) (poly, cost) {
	f := s.search(edge)
	for segments := 1; segments <= 5; segments++ {
		if f.path.n > 0 && f.best.conflicts == 0 && f.best.crossings == 0 {
			break
		}
		f.segments(segments)
	}
	return f.path, f.best
}

func (f *search) segments(n int) {
	switch n {
	case 1:
		if f.ax == f.bx || f.ay == f.by {
			f.try()
		}
	case 2:
		if f.ax != f.bx && f.ay != f.by {
			f.try(point{f.bx, f.ay})
			f.try(point{f.ax, f.by})
		}
	case 3:
		f.three()
	case 4:
		f.four()
	case 5:
		f.five()
	}
}

func (f *search) three() {
	f.columns(func(x int64) { f.try(point{x, f.ay}, point{x, f.by}) })
	if f.ax == f.bx {
		return
	}
	f.rows(func(y int64) { f.try(point{f.ax, y}, point{f.bx, y}) })
}

func (f *search) four() {
	f.columns(func(x int64) {
		if x == f.ax || x == f.bx {
			return
		}
		f.beside(f.a.Level, func(y int64) { f.try(point{f.ax, y}, point{x, y}, point{x, f.by}) })
		f.beside(f.b.Level, func(y int64) { f.try(point{x, f.ay}, point{x, y}, point{f.bx, y}) })
	})
}

func (f *search) five() {
	f.columns(func(x int64) {
		if x == f.ax || x == f.bx {
			return
		}
		f.beside(f.a.Level, func(y int64) {
			f.beside(f.b.Level, func(z int64) {
				if y != z {
					f.try(point{f.ax, y}, point{x, y}, point{x, z}, point{f.bx, z})
				}
			})
		})
	})
	across := func(y int64) {
		f.flank(f.a.Lane, func(x int64) {
			f.flank(f.b.Lane, func(z int64) {
				if x != z {
					f.try(point{x, f.ay}, point{x, y}, point{z, y}, point{z, f.by})
				}
			})
		})
	}
	f.beside(f.a.Level, across)
	f.beside(f.b.Level, across)
}

// columns calls try with each x a vertical segment may take: the tracks of
// every channel and, going forward, the centre lines.
func (f *search) columns(try func(int64)) {
	for k := range f.s.vs {
		if k&1 == 0 {
			f.tracks(k, f.s.vs[k], try)
		} else if !f.back {
			if x := centre(k / 2); x != f.ax && x != f.bx {
				try(x)
			}
		}
	}
}

// rows calls try with the tracks of the channels next to both nodes, and of
// those between them when they are near.
func (f *search) rows(try func(int64)) {
	lo, hi := 2*min(f.a.Level, f.b.Level), 2*max(f.a.Level, f.b.Level)+2
	for r := lo; r <= hi; r += 2 {
		if hi-lo > 16 && r > lo+4 && r < hi-4 {
			continue
		}
		f.tracks(r, f.s.hs[r], try)
	}
}

func (f *search) beside(level int, try func(int64)) {
	f.tracks(2*level, f.s.hs[2*level], try)
	f.tracks(2*level+2, f.s.hs[2*level+2], try)
}

func (f *search) flank(lane int, try func(int64)) {
	f.tracks(2*lane, f.s.vs[2*lane], try)
	f.tracks(2*lane+2, f.s.vs[2*lane+2], try)
}

// tracks calls try with the positions in use in a channel, then with the gaps
// between, before and after them.
func (f *search) tracks(slot int, used []seg, try func(int64)) {
	if f.every != nil {
		f.every(slot, try)
		return
	}
	lo, hi := int64(slot)*span, int64(slot+1)*span
	if len(used) == 0 {
		try(lo + span/2)
		return
	}
	var store [16]int64
	at := store[:0]
	for i := range used {
		at = append(at, used[i].at)
	}
	slices.Sort(at)
	at = slices.Compact(at)
	for _, p := range at {
		try(p)
	}
	for _, p := range at {
		if p-lo > 1 {
			try(lo + (p-lo)/2)
		}
		lo = p
	}
	if hi-lo > 2 {
		try(lo + (hi-lo)/2)
	}
}

// try measures the path over the given bends and keeps it when it is better
// than the best so far.
func (f *search) try(bends ...point) {
	p := poly{n: len(bends) + 2}
	p.p[0] = point{f.ax, f.ay}
	copy(p.p[1:], bends)
	p.p[p.n-1] = point{f.bx, f.by}
	for i := 1; i < p.n; i++ {
		if p.p[i] == p.p[i-1] {
			return
		}
	}
	p.p[0] = towards(p.p[0], p.p[1])
	p.p[p.n-1] = towards(p.p[p.n-1], p.p[p.n-2])
	if f.back && f.centred(&p) {
		return
	}
	if f.keep != nil {
		f.keep(p)
		return
	}
	c := f.s.measure(f.edge, &p, f.best)
	if c.less(f.best) {
		f.best, f.path = c, p
	}
}

// centred reports whether a path that goes back runs along the symbols of a
// lane instead of beside them.
func (f *search) centred(p *poly) bool {
	for i := 1; i < p.n; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.x == b.x && slotOf(a.x)&1 == 1 && abs(slotOf(a.y)-slotOf(b.y)) > 1 {
			return true
		}
	}
	return false
}

// towards moves a node's centre to the port that faces the next point.
func towards(p, next point) point {
	switch {
	case next.x > p.x:
		p.x += port
	case next.x < p.x:
		p.x -= port
	case next.y > p.y:
		p.y += port
	default:
		p.y -= port
	}
	return p
}
