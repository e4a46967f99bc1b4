package route

import "slices"

// result numbers the tracks in use and writes the paths over them.
func (s *state) result() *Result {
	columns, rows := numbers(s.vs.slots), numbers(s.hs.slots)
	r := &Result{Paths: make([]Path, len(s.paths))}
	for i := 0; i < len(columns); i += 2 {
		r.Columns = append(r.Columns, len(columns[i]))
	}
	for i := 0; i < len(rows); i += 2 {
		r.Rows = append(r.Rows, len(rows[i]))
	}
	for e := range s.paths {
		r.Paths[e] = s.path(e, columns, rows)
	}
	r.Cost = s.total()
	return r
}

// total returns what the drawing costs; what two paths do to each other counts
// once.
func (s *state) total() int64 {
	paths := slices.Clone(s.paths)
	s.clear()
	var sum cost
	for e := range paths {
		sum += s.measure(e, &paths[e], blocked)
		s.place(e, paths[e])
	}
	return int64(sum)
}

// numbers lists the positions in use in each channel, in order.
func numbers(slots [][]seg) [][]int64 {
	out := make([][]int64, len(slots))
	for k := 0; k < len(slots); k += 2 {
		for i := range slots[k] {
			out[k] = append(out[k], slots[k][i].at)
		}
		slices.Sort(out[k])
		out[k] = slices.Compact(out[k])
	}
	return out
}

func (s *state) path(e int, columns, rows [][]int64) Path {
	p := &s.paths[e]
	out := Path{Points: make([]Point, p.n)}
	for i := range out.Points {
		out.Points[i] = Point{line(p.p[i].x, columns), line(p.p[i].y, rows)}
	}
	out.FromSide = facing(p.p[0], p.p[1])
	out.ToSide = facing(p.p[p.n-1], p.p[p.n-2])
	return out
}

func line(pos int64, slots [][]int64) Line {
	k := slotOf(pos)
	if k&1 == 1 {
		return Line{Slot: k}
	}
	i, _ := slices.BinarySearch(slots[k], pos)
	return Line{k, i}
}

func facing(p, next point) Side {
	switch {
	case next.x > p.x:
		return Right
	case next.x < p.x:
		return Left
	case next.y > p.y:
		return Bottom
	default:
		return Top
	}
}
