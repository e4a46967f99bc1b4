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

// fill makes the lists and returns about how many paths they give.
func (f *search) fill() int {
	f.marks = f.marks[:0]
	y0, y1 := min(f.ay, f.by)-span, max(f.ay, f.by)+span
	near, far := min(f.a.Lane, f.b.Lane)-1, max(f.a.Lane, f.b.Lane)+2
	for k := range f.s.vs.slots {
		switch x := centre(k / 2); {
		case f.few && (k/2 < near || k/2 > far) && k > 0 && k < len(f.s.vs.slots)-1:
		case k&1 == 0:
			f.channel(f.s.vs, k, y0, y1)
		case !f.back && x != f.ax && x != f.bx:
			f.marks = append(f.marks, x)
		}
	}
	f.columns = f.marks
	x0, x1 := min(f.ax, f.bx), max(f.ax, f.bx)
	f.aRows, f.bRows = f.beside(f.s.hs, f.a.Level, x0, x1), f.beside(f.s.hs, f.b.Level, x0, x1)
	f.aFlank = f.beside(f.s.vs, f.a.Lane, f.ay-span, f.ay+span)
	f.bFlank = f.beside(f.s.vs, f.b.Lane, f.by-span, f.by+span)
	return len(f.columns) * len(f.aRows) * len(f.bRows)
}

// beside lists the tracks of the channels on both sides of a centre line.
func (f *search) beside(l *layer, index int, lo, hi int64) []int64 {
	from := len(f.marks)
	f.channel(l, 2*index, lo, hi)
	f.channel(l, 2*index+2, lo, hi)
	return f.marks[from:]
}

// channel lists the tracks of a channel, or a few that suit a segment from lo
// to hi.
func (f *search) channel(l *layer, slot int, lo, hi int64) {
	used := l.slots[slot]
	if f.few && len(used) > 0 {
		f.marks = someTracks(f.marks, slot, used, lo, hi)
	} else {
		f.marks = tracks(f.marks, slot, used)
	}
	f.s.work.done += len(used)
}

// rows lists the tracks of the channels next to both nodes, and of those
// between them when they are near.
func (f *search) rows() []int64 {
	from := len(f.marks)
	lo, hi := 2*min(f.a.Level, f.b.Level), 2*max(f.a.Level, f.b.Level)+2
	for r := lo; r <= hi; r += 2 {
		if hi-lo <= 16 || r <= lo+4 || r >= hi-4 {
			f.channel(f.s.hs, r, min(f.ax, f.bx), max(f.ax, f.bx))
		}
	}
	rows := f.marks[from:]
	f.marks = f.marks[:from]
	return rows
}
