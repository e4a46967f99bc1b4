package route

import (
	"cmp"
	"slices"
)

// way is a path of an edge and what it costs.
type way struct {
	path  poly
	cost  cost
	shape shape
}

// shape tells ways apart that differ in more than tracks.
type shape struct {
	n, middle int
	from, to  Side
}

// ways are the cheapest of each shape.
type ways struct {
	list  []way
	at    int   // of the shape of the path on trial; below 0: it is new
	shape shape // of that path
}

// ways appends the cheapest ways of an edge below the bound to an empty list,
// one of each shape, best first.
func (s *state) ways(edge int, bound cost, list []way) []way {
	f := s.begin(edge, bound)
	f.many, f.found.list = true, list
	for n := 1; n <= 5 && cost(n-1)*bend < bound; n++ {
		f.segments(n)
	}
	list = f.found.list
	slices.SortStableFunc(list, func(a, b way) int { return cmp.Compare(a.cost, b.cost) })
	return list[:min(len(list), s.effort.ways)]
}

// limit returns what a path of a shape must cost less than.
func (w *ways) limit(p *poly, bound cost) cost {
	w.shape = shape{p.n, middle(p), facing(p.p[0], p.p[1]), facing(p.p[p.n-1], p.p[p.n-2])}
	for w.at = range w.list {
		if t := &w.list[w.at]; t.shape == w.shape {
			return t.cost
		}
	}
	w.at = -1
	return bound
}

// take keeps a path that costs less than its limit.
func (w *ways) take(p *poly, c cost) {
	if w.at < 0 {
		w.list = append(w.list, way{*p, c, w.shape})
		return
	}
	w.list[w.at].path, w.list[w.at].cost = *p, c
}

// middle returns the slot in which a path goes from level to level.
func middle(p *poly) int {
	best, slot := int64(-1), 0
	for i := 1; i < p.n; i++ {
		if a, b := p.p[i-1], p.p[i]; a.x == b.x && max(a.y-b.y, b.y-a.y) > best {
			best, slot = max(a.y-b.y, b.y-a.y), slotOf(a.x)
		}
	}
	return slot
}
