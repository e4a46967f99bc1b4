package drawn

import "slices"

// plainWays finds out what lines without heads mean: joint work in a row, one
// symbol drawn as two in a cell, a capsule that belongs to the box in its cell;
// elsewhere an arrow whose head was forgotten, which is told.
func (f *flowReader) plainWays() {
	f.mergeDecisions()
	var out []way
	seen := map[[2]int]bool{}
	led := f.led()
	for _, w := range f.ways {
		if !w.plain {
			out = append(out, w)
			continue
		}
		a, z := f.one(w.from), f.one(w.to)
		if a == z || len(w.strokes) > 1 && slices.ContainsFunc(w.strokes, func(i int) bool { return led[i] }) ||
			seen[[2]int{a, z}] || seen[[2]int{z, a}] {
			continue
		}
		seen[[2]int{a, z}] = true
		if w, ok := f.plainWay(w); ok {
			out = append(out, w)
		}
	}
	f.ways = out
}

// led tells the strokes that lead to a head: between the symbols that lines of
// them tie on the way there, nothing leads.
func (f *flowReader) led() []bool {
	out := make([]bool, len(f.strokes))
	for _, w := range f.ways {
		for _, s := range w.strokes {
			out[s] = out[s] || !w.plain
		}
	}
	return out
}

// mergeDecisions makes one of decisions in a cell that a line without a head
// ties: they are one of many answers.
func (f *flowReader) mergeDecisions() {
	for _, w := range f.ways {
		a, z := f.one(w.from), f.one(w.to)
		x, y := &f.figures[a], &f.figures[z]
		if !w.plain || a == z || !f.sameCell(x, y) || x.kind != decision || y.kind != decision {
			continue
		}
		if x.box.Top <= y.box.Top {
			y.same = a
		} else {
			x.same = z
		}
	}
}

func (f *flowReader) sameCell(x, y *figure) bool { return f.sameRow(x, y) && x.lane == y.lane }

// sameRow reports whether two figures stand in one row.
func (f *flowReader) sameRow(x, y *figure) bool {
	return x.grid >= 0 && x.grid == y.grid && x.row == y.row && x.kind != offPage && y.kind != offPage
}

// plainWay decides about one line; false leaves it out.
func (f *flowReader) plainWay(w way) (way, bool) {
	x, y := &f.figures[w.from], &f.figures[w.to]
	switch {
	case f.sameCell(x, y):
		if x.box.Top > y.box.Top {
			w.from, w.to = w.to, w.from
		}
		return w, true
	case f.sameRow(x, y):
		if x.lane > y.lane {
			w.from, w.to = w.to, w.from
		}
		w.joint = true
		return w, true
	}
	if f.after(x, y) {
		w.from, w.to = w.to, w.from
	}
	s := &f.strokes[w.strokes[0]]
	f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-headless", f.stepOf(w.from), f.stepOf(w.to))
	return w, true
}

// after reports whether the first of two figures stands further on.
func (f *flowReader) after(x, y *figure) bool {
	if x.sheet == y.sheet {
		return x.box.Top > y.box.Top
	}
	return x.sheet > y.sheet
}
