package route

import "slices"

// search looks for the best path of one edge beside the paths placed.
type search struct {
	s      *state
	a, b   Node
	ax, ay int64
	bx, by int64
	back   bool
	keep   func(*poly) // takes each path

	listed         bool    // whether the lists are made
	columns        []int64 // x that a vertical segment may take
	aRows, bRows   []int64 // y in the channels above and below a node
	aFlank, bFlank []int64 // x in the channels beside a node
}

func (s *state) search(edge int) *search {
	e := s.g.Edges[edge]
	f := &search{s: s, a: s.g.Nodes[e.From], b: s.g.Nodes[e.To]}
	f.ax, f.ay, f.bx, f.by = centre(f.a.Lane), centre(f.a.Level), centre(f.b.Lane), centre(f.b.Level)
	f.back = f.b.Level <= f.a.Level
	return f
}

// find returns the cheapest path of the edge and its cost. There is always
// one unless the grid's joint lines leave no way.
func (s *state) find(edge int) (poly, cost) {
	var path poly
	best := blocked
	f := s.search(edge)
	f.keep = func(p *poly) {
		if c := s.measure(edge, p, best); c < best {
			best, path = c, *p
		}
	}
	for n := 1; n <= 5 && cost(n-1)*bend < best; n++ {
		f.segments(n)
	}
	return path, best
}

// segments tries the paths of n segments.
func (f *search) segments(n int) {
	if n > 2 {
		f.list()
	}
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
	for _, x := range f.columns {
		f.try(point{x, f.ay}, point{x, f.by})
	}
	if f.ax == f.bx {
		return
	}
	for _, y := range f.rows() {
		f.try(point{f.ax, y}, point{f.bx, y})
	}
}

func (f *search) four() {
	for _, x := range f.columns {
		for _, y := range f.aRows {
			f.try(point{f.ax, y}, point{x, y}, point{x, f.by})
		}
		for _, y := range f.bRows {
			f.try(point{x, f.ay}, point{x, y}, point{f.bx, y})
		}
	}
}

func (f *search) five() {
	for _, x := range f.columns {
		for _, y := range f.aRows {
			for _, z := range f.bRows {
				f.try(point{f.ax, y}, point{x, y}, point{x, z}, point{f.bx, z})
			}
		}
	}
	for _, rows := range [2][]int64{f.aRows, f.bRows} {
		for _, y := range rows {
			for _, x := range f.aFlank {
				for _, z := range f.bFlank {
					f.try(point{x, f.ay}, point{x, y}, point{z, y}, point{z, f.by})
				}
			}
		}
	}
}

// list fills the lists: of columns, the tracks of every channel and, going
// forward, the centre lines.
func (f *search) list() {
	if f.listed {
		return
	}
	f.listed = true
	at := f.s.marks[:0]
	for k := range f.s.vs {
		if k&1 == 0 {
			at = tracks(at, k, f.s.vs[k])
		} else if x := centre(k / 2); !f.back && x != f.ax && x != f.bx {
			at = append(at, x)
		}
	}
	f.columns = at
	cut := func(slots [][]seg, index int) []int64 {
		from := len(at)
		at = tracks(at, 2*index, slots[2*index])
		at = tracks(at, 2*index+2, slots[2*index+2])
		return at[from:]
	}
	f.aRows, f.bRows = cut(f.s.hs, f.a.Level), cut(f.s.hs, f.b.Level)
	f.aFlank, f.bFlank = cut(f.s.vs, f.a.Lane), cut(f.s.vs, f.b.Lane)
	f.s.marks = at
}

// rows lists the tracks of the channels next to both nodes, and of those
// between them when they are near.
func (f *search) rows() []int64 {
	lo, hi := 2*min(f.a.Level, f.b.Level), 2*max(f.a.Level, f.b.Level)+2
	at := f.s.marks
	from := len(at)
	for r := lo; r <= hi; r += 2 {
		if hi-lo <= 16 || r <= lo+4 || r >= hi-4 {
			at = tracks(at, r, f.s.hs[r])
		}
	}
	return at[from:]
}

// tracks appends the positions in use in a channel, then the gaps between,
// before and after them.
func tracks(out []int64, slot int, used []seg) []int64 {
	lo, hi := int64(slot)*span, int64(slot+1)*span
	if len(used) == 0 {
		return append(out, lo+span/2)
	}
	from := len(out)
	for i := range used {
		out = append(out, used[i].at)
	}
	slices.Sort(out[from:])
	to := from + len(slices.Compact(out[from:]))
	out = out[:to]
	for i := from; i < to; i++ {
		p := out[i]
		if p-lo > 1 {
			out = append(out, lo+(p-lo)/2)
		}
		lo = p
	}
	if hi-lo > 2 {
		out = append(out, lo+(hi-lo)/2)
	}
	return out
}

// try offers the path over the given bends, unless two of them are one.
func (f *search) try(bends ...point) {
	p := &f.s.trial
	p.n = len(bends) + 2
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
	if !f.back || !f.centred(p) {
		f.keep(p)
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
