package hand

// way is a path between two boxes, and the sides it leaves and enters: 0 top,
// 1 left, 2 bottom, 3 right.
type way struct {
	path     []Point
	from, to int
}

// stub is how far an arrow runs beside the symbols before it turns, in EMU.
const stub = 4 * MM

// ways are the paths between two boxes that a route allows, the plainest first.
func ways(a, b Box, r Route) (out []way) {
	routes := []Route{r}
	if r == Auto {
		routes = []Route{Straight, VHV, HV, VH, HVH, AsideRight, AsideLeft}
	}
	for _, one := range routes {
		out = append(out, waysOf(a, b, one)...)
	}
	return out
}

func waysOf(a, b Box, r Route) (out []way) {
	down := b.T >= a.B
	out0, in0, level, into := 2, 0, 3, 1 // the sides that face each other
	if !down {
		out0, in0 = 0, 2
	}
	if b.Mid().X < a.Mid().X {
		level, into = 1, 3
	}
	bent := func(from, to int, mid ...Point) {
		path := append([]Point{a.Side(from)}, mid...)
		out = append(out, way{tidy(append(path, b.Side(to))), from, to})
	}
	switch s, t := a.Side(level), b.Side(into); r {
	case Straight:
		if b.T < a.B && b.B > a.T {
			bent(level, into)
		} else {
			bent(out0, in0)
		}
	case VHV:
		y := (a.Side(out0).Y + b.Side(in0).Y) / 2
		bent(out0, in0, Point{a.Mid().X, y}, Point{b.Mid().X, y})
	case HV:
		bent(level, in0, Point{b.Mid().X, s.Y})
	case VH:
		bent(out0, into, Point{a.Mid().X, t.Y})
	case HVH:
		x := (s.X + t.X) / 2
		bent(level, into, Point{x, s.Y}, Point{x, t.Y})
	case AsideRight, AsideLeft:
		for k := range int64(3) {
			side, x := 3, max(a.R, b.R)+stub-k*MM
			if r == AsideLeft {
				side, x = 1, min(a.L, b.L)-stub+k*MM
			}
			bent(side, side, Point{x, a.Mid().Y}, Point{x, b.Mid().Y})
		}
	}
	return out
}

// tidy leaves out points that are no corners.
func tidy(path []Point) []Point {
	out := path[:1]
	for i := 1; i < len(path); i++ {
		p, last := path[i], out[len(out)-1]
		if p == last && i+1 < len(path) {
			continue
		}
		if n := len(out); n > 1 && (out[n-2].X == last.X && last.X == p.X || out[n-2].Y == last.Y && last.Y == p.Y) {
			out[n-1] = p
			continue
		}
		out = append(out, p)
	}
	return out
}

// crooked reports whether a path is a slanting line.
func crooked(w way) bool {
	p := w.path
	return len(p) == 2 && p[0].X != p[1].X && p[0].Y != p[1].Y
}

// cost tells how bad a path looks: through symbols, along other arrows.
func cost(w way, others []Box, drawn [][]Point) (bad int) {
	if crooked(w) {
		bad += 500
	}
	for _, other := range drawn {
		if other[0] == w.path[0] { // two arrows leave the same side
			bad += 200
		}
	}
	for i := 1; i < len(w.path); i++ {
		seg := ends(w.path[i-1], w.path[i])
		for _, o := range others {
			if seg.L < o.R && seg.R > o.L && seg.T < o.B && seg.B > o.T {
				bad += 1000
			}
		}
		for _, other := range drawn {
			bad += 40 * along(seg, other)
		}
	}
	return bad + len(w.path)
}

// along counts the segments of a path that run on another segment.
func along(seg Box, path []Point) (n int) {
	for i := 1; i < len(path); i++ {
		o := ends(path[i-1], path[i])
		upright := seg.L == seg.R && o.L == o.R && near(seg.L, o.L) && seg.T < o.B && seg.B > o.T
		level := seg.T == seg.B && o.T == o.B && near(seg.T, o.T) && seg.L < o.R && seg.R > o.L
		if upright || level {
			n++
		}
	}
	return n
}

func near(a, b int64) bool { return max(a-b, b-a) < MM }
