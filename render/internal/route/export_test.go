package route

import "context"

// What better drawings may cost.
const (
	WorkPerEdge = workPerEdge
	WorkOnTop   = workOnTop
)

// Total is what the drawing of a result costs, as the search counts it.
func Total(g *Grid, res *Result) int64 {
	s := newState(g)
	for e := range res.Paths {
		s.place(e, polyOf(&res.Paths[e]))
	}
	var sum cost
	for e := range s.paths { // each beside those before it, so that what two do to each other counts once
		p := s.remove(e)
		sum += s.measure(e, &p, blocked)
	}
	return int64(sum)
}

// polyOf puts a finished path on the plane of the search.
func polyOf(p *Path) (q poly) {
	at := func(l Line) int64 {
		if l.Slot&1 == 1 {
			return centre(l.Slot / 2)
		}
		return int64(l.Slot)*span + int64(l.Track) + 1
	}
	q.n = len(p.Points)
	for i, r := range p.Points {
		q.p[i] = point{at(r.X), at(r.Y)}
	}
	q.p[0] = towards(q.p[0], q.p[1])
	q.p[q.n-1] = towards(q.p[q.n-1], q.p[q.n-2])
	return q
}

// UnderFloor counts the segments of a result's paths that cost less than the
// floor of the slots they join.
func UnderFloor(g *Grid, res *Result) (n int) {
	s := newState(g)
	for e := range res.Paths {
		s.place(e, polyOf(&res.Paths[e]))
	}
	for e := range res.Paths {
		p := s.remove(e)
		f := s.begin(e, blocked)
		for i := 1; i < p.n; i++ {
			a, b := p.p[i-1], p.p[i]
			least, c := f.row(slotOf(a.y), slotOf(a.x), slotOf(b.x)), s.horizontal(e, a.y, a.x, b.x, blocked)
			if a.x == b.x {
				least, c = f.column(slotOf(a.x), slotOf(a.y), slotOf(b.y)), s.vertical(e, a.x, a.y, b.y, blocked)
			}
			if c < least {
				n++
			}
		}
		s.place(e, p)
	}
	return n
}

// Missed counts the edges and the pairs of a drawing made better for which the
// search holds that there is no better way although it would find one.
func Missed(g *Grid, b *Budget) (n int, err error) {
	s, err := laid(context.Background(), g, b)
	if err != nil {
		return 0, err
	}
	s.work.most = s.work.done + b.better
	s.improve()
	for e := range s.paths {
		if !s.stuck(e) {
			continue
		}
		old := s.remove(e)
		if p, _ := s.find(e, s.measure(e, &old, blocked)); p.n > 0 {
			n++
		}
		s.place(e, old)
	}
	for e := range s.paths {
		for f := range s.paths {
			if s.tried != nil && s.failing(e, f) {
				s.tried[e] = nil
				if s.swap(e, f) {
					return n + 1, nil
				}
			}
		}
	}
	return n, nil
}
