package route

import "slices"

// way is a path of an edge and what it costs.
type way struct {
	path poly
	cost cost
}

// shape tells ways apart that differ in more than tracks.
type shape struct {
	middle   int32
	n        uint8
	from, to Side
}

// ways are the cheapest of each shape.
type ways struct {
	list   []way
	shapes []shape
	at     int   // of the shape of the path on trial; below 0: it is new
	shape  shape // of that path
}

// ways appends the cheapest way of each shape of an edge below the bound to an
// empty list.
func (s *state) ways(edge int, bound cost, list []way) []way {
	f := s.begin(edge, bound)
	f.many, f.found.list, f.found.shapes = true, list, f.found.shapes[:0]
	for n := 1; n <= 5 && cost(n-1)*bend < bound; n++ {
		f.segments(n)
	}
	return f.found.list
}

// limit returns what a path of a shape must cost less than.
func (w *ways) limit(p *poly, bound cost) cost {
	w.shape = shape{int32(middle(p)), uint8(p.n), facing(p.p[0], p.p[1]), facing(p.p[p.n-1], p.p[p.n-2])}
	if w.at = slices.Index(w.shapes, w.shape); w.at < 0 {
		return bound
	}
	return w.list[w.at].cost
}

// take keeps a path that costs less than its limit.
func (w *ways) take(p *poly, c cost) {
	if w.at < 0 {
		w.list, w.shapes = append(w.list, way{*p, c}), append(w.shapes, w.shape)
		return
	}
	w.list[w.at] = way{*p, c}
}

// cheapest puts the cheapest of some ways, the first of all that are, before the
// others.
func cheapest(list []way) {
	best := 0
	for i := range list {
		if list[i].cost < list[best].cost {
			best = i
		}
	}
	w := list[best]
	copy(list[1:best+1], list[:best])
	list[0] = w
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
