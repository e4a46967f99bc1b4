package drawn

import "slices"

// way is an arrow between two figures, or a line without a head.
type way struct {
	from, to int
	strokes  []int // that it is made of, in order
	own      int   // how many of them come before it ends on another arrow
	plain    bool  // no head on it
	joint    bool
	dashed   bool
	outcome  string
	name     string
}

// walker follows the strokes from one figure.
type walker struct {
	f       *flowReader
	from    int
	trail   []int
	joined  int // how much of the trail came before it ended on another stroke; -1: it did not
	visited map[int]bool
	head    bool // one was passed
}

// Bounds of how tangled lines may be: how often one is gone along, and how many
// make up an arrow.
const (
	maxSteps = 100_000
	maxTrail = 30
)

// walkAll follows all strokes from the figures they leave.
func (f *flowReader) walkAll() {
	for i := range f.strokes {
		s := &f.strokes[i]
		for side := range 2 {
			k := &s.ends[side]
			if k.figure < 0 || s.heads[side] && !s.heads[1-side] {
				continue
			}
			w := walker{f: f, from: k.figure, joined: -1, visited: map[int]bool{}}
			w.follow(end{i, side})
		}
		if s.heads[0] && s.heads[1] && s.used {
			f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-two-heads")
		}
	}
	if f.steps > maxSteps {
		f.tell(at{}, "drawing-tangled")
	}
	for i := range f.strokes {
		s := &f.strokes[i]
		if !s.used && f.concerns(s) {
			f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-lost")
		}
		if s.used {
			f.tellLoose(s)
		}
	}
}

// concerns reports whether a stroke that is no part of an arrow should be told:
// it is tied to something, or has a head and stands over a grid. Others are
// rules and lines of a letterhead.
func (f *flowReader) concerns(s *stroke) bool {
	tied := s.ends[0].figure >= 0 || s.ends[1].figure >= 0
	return tied && f.inSome(s) || (s.heads[0] || s.heads[1]) && f.inside(s.sheet, s.shape.Box)
}

// inSome reports whether an end of the stroke is tied to a figure of a grid.
func (f *flowReader) inSome(s *stroke) bool {
	for side := range 2 {
		if k := s.ends[side].figure; k >= 0 && f.figures[k].grid >= 0 {
			return true
		}
	}
	return false
}

// tellLoose tells of ends that were tied with a doubt.
func (f *flowReader) tellLoose(s *stroke) {
	for side := range 2 {
		k := &s.ends[side]
		if k.figure < 0 || k.doubt == "" {
			continue
		}
		step := f.stepOf(k.figure)
		switch {
		case k.doubt == "arrow-between":
			other, _ := f.nearest(s.sheet, s.tip(side), k.figure)
			f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-between", step, f.stepOf(other))
		case s.heads[side]:
			f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-loose-to", step)
		default:
			f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-loose-from", step)
		}
	}
}

// follow goes along a stroke from one of its ends to the other, and along what
// leaves it on the way.
func (w *walker) follow(e end) {
	s := &w.f.strokes[e.stroke]
	if w.visited[e.stroke] || len(w.trail) == maxTrail || w.f.tangled() {
		return
	}
	w.visited[e.stroke] = true
	w.trail = append(w.trail, e.stroke)
	w.branches(e.stroke, 0, s.length())
	w.leave(end{e.stroke, 1 - e.side})
	w.trail = w.trail[:len(w.trail)-1]
	w.visited[e.stroke] = false
}

// tangled counts a step, and reports whether they are too many.
func (f *flowReader) tangled() bool {
	f.steps++
	return f.steps > maxSteps
}

// branches follows the strokes that begin on a part of another.
func (w *walker) branches(stroke int, from, to int64) {
	for _, b := range w.f.strokes[stroke].on {
		if !w.f.strokes[b.stroke].heads[b.side] && b.along >= from && b.along <= to {
			w.follow(b.end)
		}
	}
}

// leave comes to an end of a stroke that it has gone along.
func (w *walker) leave(e end) {
	s, k := &w.f.strokes[e.stroke], w.f.knot(e)
	head := w.head
	w.head = head || s.heads[e.side]
	defer func() { w.head = head }()
	switch {
	case k.figure >= 0:
		w.arrive(k.figure)
	case len(k.strung) > 0:
		for _, o := range k.strung {
			if !w.f.strokes[o.stroke].heads[o.side] {
				w.follow(o)
			}
		}
	case k.onto >= 0:
		w.join(k.onto, k.along)
	}
}

// join goes on along a stroke that another ends on: as its head says, or both
// ways where it has none.
func (w *walker) join(stroke int, along int64) {
	if w.visited[stroke] || len(w.trail) == maxTrail || w.f.tangled() {
		return
	}
	s, before := &w.f.strokes[stroke], w.joined
	if w.joined < 0 {
		w.joined = len(w.trail)
	}
	w.visited[stroke] = true
	w.trail = append(w.trail, stroke)
	for side := range 2 {
		if s.heads[1-side] && !s.heads[side] {
			continue
		}
		if side == 0 {
			w.branches(stroke, 0, along)
		} else {
			w.branches(stroke, along, s.length())
		}
		w.leave(end{stroke, side})
	}
	w.trail = w.trail[:len(w.trail)-1]
	w.visited[stroke], w.joined = false, before
}

// arrive ends at a figure.
func (w *walker) arrive(to int) {
	f := w.f
	if f.one(to) == f.one(w.from) && len(w.trail) > 0 && !w.head {
		return
	}
	first := &f.strokes[w.trail[0]]
	way := way{from: w.from, to: to, strokes: slices.Clone(w.trail), plain: !w.head, name: first.shape.Name}
	if way.own = w.joined; way.own < 0 {
		way.own = len(way.strokes)
	}
	dashed := 0
	for k, i := range w.trail {
		f.strokes[i].used = true
		if f.strokes[i].shape.Dashed && k < way.own {
			dashed++
		}
		if t := f.strokes[i].text; t != "" && way.outcome == "" && k < way.own {
			way.outcome = t
		}
	}
	if way.dashed = dashed == way.own; !way.dashed && dashed > 0 {
		f.tell(at{first.sheet, first.shape.Box, first.shape}, "arrow-mixed")
	}
	f.figures[w.from].used, f.figures[to].used = true, true
	f.ways = append(f.ways, way)
}
