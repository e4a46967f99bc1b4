package drawn

import (
	"math"

	"github.com/sopkit/sopkit/sop/workbook"
)

// Distances, in parts of how high symbols are.
const (
	touching = 0.35 // of an end from its symbol, without a doubt
	meeting  = 0.22 // of ends from each other, and from the path of another
	parted   = 0.35 // of an end from the symbol it is glued to: one of them was moved
	reaching = 1.6  // of an end that points to a symbol, with a doubt
)

func (f *flowReader) part(of float64) int64 { return int64(float64(f.unit) * of) }

// tieAll finds out what the ends of all strokes are tied to.
func (f *flowReader) tieAll() {
	for i := range f.strokes {
		for side := range 2 {
			f.tie(end{i, side})
		}
		f.apartEnds(i)
	}
	for i := range f.strokes {
		for side := range 2 {
			f.string(end{i, side})
		}
	}
	for i := range f.strokes {
		for side := range 2 {
			f.settle(end{i, side})
		}
	}
	for i := range f.strokes {
		f.apartEnds(i)
		for side := range 2 {
			if k := &f.strokes[i].ends[side]; k.onto >= 0 {
				on := &f.strokes[k.onto]
				on.on = append(on.on, branch{end{i, side}, k.along})
			}
		}
	}
}

func (f *flowReader) knot(e end) *knot { return &f.strokes[e.stroke].ends[e.side] }

// tie ties an end to the symbol it is glued to, or else to one that it touches.
func (f *flowReader) tie(e end) {
	s, k := &f.strokes[e.stroke], f.knot(e)
	tip := s.tip(e.side)
	k.gap = math.MaxInt64
	if g := f.glued(s, e.side); g >= 0 {
		k.figure, k.gap = g, 0
		f.elsewhere(s, tip, g)
		return
	}
	g, gap := f.nearest(s.sheet, tip, -1)
	id := s.glue(e.side).Shape
	if id != 0 && f.inside(s.sheet, s.box) && (f.there(s.sheet, id) || gap > f.part(touching)) {
		f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-unread")
	}
	if g < 0 || gap > f.part(touching) {
		return
	}
	k.figure, k.gap = g, gap
	other, second := f.nearest(s.sheet, tip, g)
	if other >= 0 && second <= f.part(touching) && gap > f.part(meeting)/2 && second < 2*gap &&
		f.stepOf(other) != f.stepOf(g) {
		k.doubt = "arrow-between"
	}
}

// there reports whether a shape is on a sheet: connectors stay glued to those
// that were deleted, which is no matter where they touch another.
func (f *flowReader) there(sheet, id int) bool {
	if f.ids == nil {
		f.ids = map[[2]int]bool{}
		for k, s := range f.sheets {
			for i := range s.Shapes {
				f.ids[[2]int{k, s.Shapes[i].ID}] = true
			}
		}
	}
	return id != 0 && f.ids[[2]int{sheet, id}]
}

// elsewhere tells of an end that is drawn apart from the figure it is glued to.
func (f *flowReader) elsewhere(s *stroke, tip workbook.Point, glued int) {
	gap := f.gap(glued, tip)
	if other, near := f.nearest(s.sheet, tip, glued); other >= 0 && near < f.part(meeting)/2 &&
		gap > f.part(touching) {
		f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-moved", f.stepOf(glued), f.stepOf(other))
	} else if gap > f.part(parted) {
		f.tell(at{s.sheet, s.shape.Box, s.shape}, "arrow-apart", f.stepOf(glued))
	}
}

// glued is the figure that an end is glued to; of several of one number, as
// copies have, the nearest. -1 is none.
func (f *flowReader) glued(s *stroke, side int) int {
	glue := s.glue(side)
	best, least := -1, int64(math.MaxInt64)
	if glue.Shape == 0 {
		return -1
	}
	for i := range f.figures {
		if g := &f.figures[i]; g.sheet == s.sheet && g.shape.ID == glue.Shape {
			if d := f.gap(i, s.tip(side)); d < least {
				best, least = i, d
			}
		}
	}
	return best
}

// nearest is the figure nearest to a point, but for one, and how far it is.
func (f *flowReader) nearest(sheet int, p workbook.Point, but int) (best int, least int64) {
	best, least = -1, math.MaxInt64
	for i := range f.figures {
		b := &f.figures[i].box
		if f.figures[i].sheet != sheet || i == but ||
			max(b.Left-p.X, p.X-b.Right, b.Top-p.Y, p.Y-b.Bottom) >= least { // farther than another
			continue
		}
		if d := f.gap(i, p); d < least {
			best, least = i, d
		}
	}
	return best, least
}

// gap is how far a point is from the outline of a figure; 0 inside.
func (f *flowReader) gap(figure int, p workbook.Point) int64 {
	g := &f.figures[figure]
	d := apart(g.box, p)
	if g.kind != decision || d > f.unit {
		return d
	}
	m := middle(g.box)
	corners := [4]workbook.Point{{X: m.X, Y: g.box.Top}, {X: g.box.Right, Y: m.Y}, {X: m.X, Y: g.box.Bottom},
		{X: g.box.Left, Y: m.Y}}
	a, b := float64(max(width(g.box), 1))/2, float64(max(height(g.box), 1))/2
	if math.Abs(float64(p.X-m.X))/a+math.Abs(float64(p.Y-m.Y))/b <= 1 {
		return 0
	}
	d = math.MaxInt64
	for i := range corners {
		_, far := segment{corners[i], corners[(i+1)%4]}.nearest(p)
		d = min(d, far)
	}
	return d
}

// apartEnds keeps the ends of a stroke from being tied to one symbol: the one
// that is farther from it gets the next.
func (f *flowReader) apartEnds(i int) {
	s := &f.strokes[i]
	a, z := &s.ends[0], &s.ends[1]
	if a.figure < 0 || a.figure != z.figure || s.length() > 3*f.unit && a.gap == 0 && z.gap == 0 {
		return
	}
	side := 0
	if z.gap > a.gap || z.gap == a.gap && f.deeper(a.figure, s.tip(0), s.tip(1)) {
		side = 1
	}
	k := &s.ends[side]
	other, gap := f.nearest(s.sheet, s.tip(side), k.figure)
	k.figure, k.gap, k.doubt = -1, math.MaxInt64, ""
	if other >= 0 && gap <= f.part(touching) {
		k.figure, k.gap = other, gap
	}
}

// deeper reports whether the first of two points is nearer to the middle of a
// figure.
func (f *flowReader) deeper(figure int, p, q workbook.Point) bool {
	m := middle(f.figures[figure].box)
	return far(p, m) < far(q, m)
}

// string finds the ends and paths of other strokes that an end meets, where it
// is nearer to them than to a symbol.
func (f *flowReader) string(e end) {
	s, k := &f.strokes[e.stroke], f.knot(e)
	if k.figure >= 0 && (f.glued(s, e.side) >= 0 || k.gap <= f.part(meeting)) {
		return
	}
	tip, near := s.tip(e.side), min(f.part(meeting), k.gap)
	path := near
	for i := range f.strokes {
		t := &f.strokes[i]
		if t.sheet != s.sheet || i == e.stroke || apart(t.box, tip) > near {
			continue
		}
		met := false
		for side := range 2 {
			if far(tip, t.tip(side)) <= near && !(s.heads[e.side] && t.heads[side]) {
				k.strung = append(k.strung, end{i, side})
				met = true
			}
		}
		if along, d := pathFromPoint(t.path, tip); !met && d <= path {
			path, k.onto, k.along = d, i, along
		}
	}
}

// settle decides between the symbol an end is near and the strokes it meets.
func (f *flowReader) settle(e end) {
	s, k := &f.strokes[e.stroke], f.knot(e)
	for _, o := range k.strung {
		if other := f.knot(o); other.figure >= 0 && len(other.strung) == 0 && other.onto < 0 && k.figure < 0 {
			*k = knot{figure: other.figure, gap: far(s.tip(e.side), f.strokes[o.stroke].tip(o.side)), onto: -1}
			return
		}
	}
	switch {
	case len(k.strung) > 0 && f.flows(e):
		k.figure, k.onto = -1, -1
	case k.onto >= 0 && k.figure < 0:
		k.strung = nil
	case k.figure >= 0:
		k.strung, k.onto = nil, -1
	default:
		k.strung = nil
		f.reach(e)
	}
}

// flows reports whether the strokes that meet at an end can pass on what comes
// in: at least one may lead to it and another away from it.
func (f *flowReader) flows(e end) bool {
	all := append([]end{e}, f.knot(e).strung...)
	for _, x := range all {
		s := &f.strokes[x.stroke]
		if !s.heads[x.side] && s.heads[1-x.side] { // nothing comes in here
			continue
		}
		for _, y := range all {
			if y != x && !f.strokes[y.stroke].heads[y.side] {
				return true
			}
		}
	}
	return false
}

// reach ties an end that hangs loose to the symbol it points to, if there is
// one near.
func (f *flowReader) reach(e end) {
	s, k := &f.strokes[e.stroke], f.knot(e)
	line, best := s.ahead(e.side, f.part(reaching)), math.Inf(1)
	for i := range f.figures {
		g := &f.figures[i]
		if g.sheet != s.sheet || i == s.ends[1-e.side].figure {
			continue
		}
		if part, ok := line.enters(grown(g.box, f.part(touching)/2)); ok && part < best {
			best, k.figure, k.gap = part, i, f.gap(i, s.tip(e.side))
			k.doubt = "arrow-loose"
		}
	}
}
