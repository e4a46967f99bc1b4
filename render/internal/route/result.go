package route

import "slices"

// result numbers the tracks in use and writes the paths over them. It leaves the
// state without paths.
func (s *state) result() *Result {
	columns, rows := numbers(s.vs), numbers(s.hs)
	r := &Result{Paths: make([]Path, len(s.paths)), Columns: columns.tracks(), Rows: rows.tracks()}
	n := 0
	for e := range s.paths {
		n += s.paths[e].n
	}
	room := make([]Point, n)
	for e := range s.paths {
		p := &s.paths[e]
		r.Paths[e] = Path{room[:p.n:p.n], facing(p.p[0], p.p[1]), facing(p.p[p.n-1], p.p[p.n-2])}
		for i := range r.Paths[e].Points {
			r.Paths[e].Points[i] = Point{columns.line(p.p[i].x), rows.line(p.p[i].y)}
		}
		room = room[p.n:]
	}
	r.Cost = s.total()
	return r
}

// total returns what the drawing costs, and takes it apart: each path beside
// those before it, so that what two do to each other counts once.
func (s *state) total() int64 {
	var sum cost
	for e := len(s.paths) - 1; e >= 0; e-- {
		p := s.remove(e)
		sum += s.measure(e, &p, blocked)
	}
	return int64(sum)
}

// numbered holds the positions in use in channels, in order.
type numbered struct {
	at   []int64
	from []int // by slot: the first of its positions
}

func numbers(l *layer) numbered {
	n := 0
	for k := 0; k < len(l.slots); k += 2 {
		n += len(l.slots[k])
	}
	out := numbered{make([]int64, 0, n), make([]int, len(l.slots)+1)}
	for k := range l.slots {
		for i := range l.slots[k] {
			if at := l.slots[k][i].at; k&1 == 0 && (i == 0 || l.slots[k][i-1].at != at) {
				out.at = append(out.at, at)
			}
		}
		out.from[k+1] = len(out.at)
	}
	return out
}

// tracks counts the positions of each channel.
func (n *numbered) tracks() []int {
	out := make([]int, len(n.from)/2)
	for k := range out {
		out[k] = n.from[2*k+1] - n.from[2*k]
	}
	return out
}

func (n *numbered) line(pos int64) Line {
	k := slotOf(pos)
	if k&1 == 1 {
		return Line{Slot: k}
	}
	i, _ := slices.BinarySearch(n.at[n.from[k]:n.from[k+1]], pos)
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
