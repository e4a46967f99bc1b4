package route

import "slices"

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
	f.marks = slices.Grow(f.marks[:0], 64)
	most := betterWays
	if f.s.first {
		most = firstWays / len(f.s.paths)
	}
	f.few = false
	if f.fillRows(); f.tracks()*len(f.aRows)*len(f.bRows) > most {
		f.few = true
		f.fillRows()
	}
	f.fillColumns()
	f.costs.reset(f)
}

// tracks returns how many columns there are without regard to what keeps
// them apart.
func (f *search) tracks() int {
	n := 2*f.s.vs.lines + f.s.g.Lanes + 1
	if !f.back {
		n += f.s.g.Lanes - 1
		if f.ax != f.bx {
			n--
		}
	}
	return n
}

func (f *search) fillRows() {
	f.marks = f.marks[:0]
	x := stretch{min(f.ax, f.bx), max(f.ax, f.bx)}
	f.aRows, f.bRows = f.beside(f.s.hs, f.a.Level, x, anywhere), f.beside(f.s.hs, f.b.Level, x, anywhere)
}

func (f *search) fillColumns() {
	slots := len(f.s.vs.slots)
	if cap(f.aReach) < slots {
		f.aReach, f.bReach = make([]reach, slots), make([]reach, slots)
	}
	aFrom, aTo := f.reaches(f.aReach, &f.a)
	bFrom, bTo := f.reaches(f.bReach, &f.b)
	y, seen := stretch{min(f.ay, f.by) - span, max(f.ay, f.by) + span}, f.levels()
	near, far := min(f.a.Lane, f.b.Lane)-1, max(f.a.Lane, f.b.Lane)+2
	at := len(f.marks)
	for k := max(aFrom, bFrom); k <= min(aTo, bTo); k++ {
		switch x := centre(k / 2); {
		case f.few && (k/2 < near || k/2 > far) && k > 0 && k < slots-1:
		case 2*bend+f.aReach[k].least()+f.bReach[k].least() >= f.bound:
		case k&1 == 0:
			f.channel(f.s.vs, k, y, seen)
		case !f.back && x != f.ax && x != f.bx:
			f.marks = append(f.marks, x)
		}
	}
	f.columns = f.marks[at:]
	if abs(f.a.Lane-f.b.Lane) < 2 { // paths may take two columns of one channel
		seen = anywhere
	}
	f.aFlank = f.beside(f.s.vs, f.a.Lane, stretch{f.ay - span, f.ay + span}, seen)
	f.bFlank = f.beside(f.s.vs, f.b.Lane, stretch{f.by - span, f.by + span}, seen)
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

// channel lists the tracks of a channel that what is seen of them keeps apart,
// or a few with room for a segment.
func (f *search) channel(l *layer, slot int, fit, seen stretch) {
	used := l.slots[slot]
	f.s.work.done += len(used)
	if f.few && len(used) > 0 {
		f.marks = someTracks(f.marks, slot, used, fit.lo, fit.hi, f.s.kin[f.edge])
		return
	}
	f.marks = tracks(f.marks, slot, used, seen)
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
