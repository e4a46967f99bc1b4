package route

// How many paths of five segments are tried with every track there is: in the
// first drawing so many for each edge by all edges, and in better ones.
const (
	firstWays  = 200_000
	betterWays = 30_000
)

// list fills the lists: of columns, the tracks of every channel and, going
// forward, the centre lines. Where that makes too many paths, only a few
// tracks of each channel are listed.
func (f *search) list() {
	if f.listed {
		return
	}
	f.listed = true
	f.aReach, f.bReach = f.reaches(f.aReach, &f.a), f.reaches(f.bReach, &f.b)
	most := betterWays
	if f.s.first {
		most = firstWays / len(f.s.paths)
	}
	if f.few = false; f.fill() > most {
		f.few = true
		f.fill()
	}
	f.costs.reset(f)
}

// fill makes the lists and returns about how many paths they stand for.
func (f *search) fill() int {
	f.marks = f.marks[:0]
	y := stretch{min(f.ay, f.by) - span, max(f.ay, f.by) + span}
	seen := f.levels()
	near, far := min(f.a.Lane, f.b.Lane)-1, max(f.a.Lane, f.b.Lane)+2
	columns := 0
	for k := range f.s.vs.slots {
		switch x := centre(k / 2); {
		case f.few && (k/2 < near || k/2 > far) && k > 0 && k < len(f.s.vs.slots)-1:
		case f.hopeless(k):
			if k&1 == 0 {
				columns += 2*int(f.s.vs.lines[k]) + 1
			} else if !f.back && x != f.ax && x != f.bx {
				columns++
			}
		case k&1 == 0:
			columns += f.channel(f.s.vs, k, y, seen)
		case !f.back && x != f.ax && x != f.bx:
			f.marks = append(f.marks, x)
			columns++
		}
	}
	f.columns = f.marks
	x := stretch{min(f.ax, f.bx), max(f.ax, f.bx)}
	f.aRows, f.bRows = f.beside(f.s.hs, f.a.Level, x, anywhere), f.beside(f.s.hs, f.b.Level, x, anywhere)
	if abs(f.a.Lane-f.b.Lane) < 2 { // paths may take two columns of one channel
		seen = anywhere
	}
	f.aFlank = f.beside(f.s.vs, f.a.Lane, stretch{f.ay - span, f.ay + span}, seen)
	f.bFlank = f.beside(f.s.vs, f.b.Lane, stretch{f.by - span, f.by + span}, seen)
	return columns * len(f.aRows) * len(f.bRows)
}

// levels is the stretch of a column that paths may take: from level to level and
// the channels beside those.
func (f *search) levels() stretch {
	return stretch{2 * int64(min(f.a.Level, f.b.Level)) * span, (2*int64(max(f.a.Level, f.b.Level))+3)*span - 1}
}

// beside lists the tracks of the channels on both sides of a centre line.
func (f *search) beside(l *layer, index int, fit, seen stretch) []int64 {
	from := len(f.marks)
	f.channel(l, 2*index, fit, seen)
	f.channel(l, 2*index+2, fit, seen)
	return f.marks[from:]
}

// channel lists the tracks of a channel that what is seen of them tells apart,
// or a few with room for a segment. It returns how many there are with those
// not told apart.
func (f *search) channel(l *layer, slot int, fit, seen stretch) (all int) {
	used := l.slots[slot]
	f.s.work.done += len(used)
	if f.few && len(used) > 0 {
		from := len(f.marks)
		f.marks = someTracks(f.marks, slot, used, fit.lo, fit.hi, f.s.kin[f.edge])
		return len(f.marks) - from
	}
	return f.tracks(slot, used, seen)
}

// rows lists the tracks of the channels next to both nodes, and of those
// between them when they are near.
func (f *search) rows() []int64 {
	from := len(f.marks)
	x := stretch{min(f.ax, f.bx), max(f.ax, f.bx)}
	lo, hi := 2*min(f.a.Level, f.b.Level), 2*max(f.a.Level, f.b.Level)+2
	for r := lo; r <= hi; r += 2 {
		if hi-lo <= 16 || r <= lo+4 || r >= hi-4 {
			f.channel(f.s.hs, r, x, x)
		}
	}
	rows := f.marks[from:]
	f.marks = f.marks[:from]
	return rows
}
