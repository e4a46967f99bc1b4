package drawn

import "github.com/sopkit/sopkit/sop/workbook"

// together tells of answers of a decision whose arrows leave it on one line: of
// texts beside such a line nobody can say which arrow each is for. Taken are the
// texts by stroke.
func (f *flowReader) together(taken map[int]int) {
	for i := range f.ways {
		a := &f.ways[i]
		if f.figures[f.one(a.from)].kind != decision || a.joint || a.dashed || !f.beside(a, taken) {
			continue
		}
		for k := i + 1; k < len(f.ways); k++ {
			b := &f.ways[k]
			if b.from != a.from || b.joint || b.dashed || b.outcome == a.outcome || !f.beside(b, taken) {
				continue
			}
			if f.leave(a) == f.leave(b) {
				g := &f.figures[a.from]
				f.tell(at{g.sheet, g.box, g.shape}, "answer-shared", f.stepOf(a.from), a.outcome, b.outcome)
				break
			}
		}
	}
}

// beside reports whether the answer of an arrow is a text that stands beside it.
func (f *flowReader) beside(w *way, taken map[int]int) bool {
	if w.outcome == "" {
		return false
	}
	for _, s := range w.strokes[:w.own] {
		if _, ok := taken[s]; ok {
			return true
		}
	}
	return false
}

// leave tells where an arrow begins, to the millimetre, and whether it goes on
// to the right, left, down or up from there.
func (f *flowReader) leave(w *way) (at [3]int64) {
	s := &f.strokes[w.strokes[0]]
	first, next := s.path[0], s.path[1]
	if n := len(s.path); s.heads[0] && !s.heads[1] { // drawn backwards
		first, next = s.path[n-1], s.path[n-2]
	}
	return [3]int64{(first.X + mm/2) / mm, (first.Y + mm/2) / mm, heading(first, next)}
}

// heading is the quarter that a line goes to.
func heading(from, to workbook.Point) int64 {
	dx, dy := to.X-from.X, to.Y-from.Y
	switch {
	case max(dx, -dx) >= max(dy, -dy) && dx > 0:
		return 0
	case max(dx, -dx) >= max(dy, -dy):
		return 1
	case dy > 0:
		return 2
	}
	return 3
}
