package drawn

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/sop/workbook"
)

// stroke is a line that is an arrow, or a part of one.
type stroke struct {
	sheet int
	shape *workbook.Shape
	path  []workbook.Point
	box   workbook.Box // around the path
	heads [2]bool      // at its start, at its end
	ends  [2]knot
	on    []branch // ends of others on its path
	text  string
	used  bool // a part of an arrow that was found
}

// knot is what an end of a stroke is tied to.
type knot struct {
	figure int // -1: none
	gap    int64
	strung []end  // ends of other strokes it meets
	onto   int    // stroke on whose path it lies; -1: none
	along  int64  // where on that
	doubt  string // kind of the doubt about it
}

// end is an end of a stroke: 0 its start, 1 its end.
type end struct{ stroke, side int }

// branch is an end of a stroke that lies on another.
type branch struct {
	end
	along int64
}

// blockArrows are presets that are arrows by themselves: from where to where
// they point in their box, and whether they have a head at the other end too.
var blockArrows = map[string]struct {
	dx, dy int64
	two    bool
}{
	"rightArrow": {1, 0, false}, "leftArrow": {-1, 0, false}, "upArrow": {0, -1, false}, "downArrow": {0, 1, false},
	"leftRightArrow": {1, 0, true}, "upDownArrow": {0, 1, true}, "notchedRightArrow": {1, 0, false},
	"stripedRightArrow": {1, 0, false},
}

// strokeOf takes a shape for a line; false for one that is none.
func strokeOf(sheet int, s *workbook.Shape) (stroke, bool) {
	line := stroke{sheet: sheet, shape: s, text: oneLine(s.Text)}
	line.ends = [2]knot{{figure: -1, onto: -1}, {figure: -1, onto: -1}}
	if block, ok := blockArrows[s.Preset]; ok && (s.Outline || s.Fill) {
		dx, dy := stand(s, block.dx, block.dy)
		m := middle(s.Box)
		w, h := width(s.Box)/2*dx, height(s.Box)/2*dy
		line.path = []workbook.Point{{X: m.X - w, Y: m.Y - h}, {X: m.X + w, Y: m.Y + h}}
		line.heads = [2]bool{block.two, true}
		line.box = s.Box
		return line, true
	}
	if len(s.Path) < 2 || !s.Outline {
		return stroke{}, false
	}
	first, last := s.Path[0], s.Path[len(s.Path)-1]
	if s.Preset == "" && (first == last || far(first, last) < mm && len(s.Path) > 4 || s.Fill && !s.HeadStart &&
		!s.HeadEnd &&
		!s.Connector && len(s.Path) > 4) {
		return stroke{}, false
	}
	line.path = plain(s.Path)
	line.box = around(line.path)
	line.heads = [2]bool{s.HeadStart, s.HeadEnd}
	return line, len(line.path) > 1
}

// stroke adds a line, unless it was pasted on top of one that is just like it:
// then that has what only the copy has.
func (f *flowReader) stroke(s stroke) {
	at := placed{s.sheet, s.path[0], s.path[len(s.path)-1]}
	for _, i := range f.drawn[at] {
		o := &f.strokes[i]
		if slices.Equal(o.path, s.path) && o.heads == s.heads && o.shape.Dashed == s.shape.Dashed &&
			(o.text == "" || s.text == "" || o.text == s.text) {
			o.text = cmp.Or(o.text, s.text)
			return
		}
	}
	if f.drawn == nil {
		f.drawn = map[placed][]int{}
	}
	f.drawn[at] = append(f.drawn[at], len(f.strokes))
	f.strokes = append(f.strokes, s)
}

// placed is where a line begins and ends.
type placed struct {
	sheet    int
	from, to workbook.Point
}

// stand turns a direction as a shape is turned and flipped, in whole quarters.
func stand(s *workbook.Shape, dx, dy int64) (int64, int64) {
	if s.FlipH {
		dx = -dx
	}
	if s.FlipV {
		dy = -dy
	}
	for range (s.Turn + quarter/2) / quarter % 4 {
		dx, dy = -dy, dx
	}
	return dx, dy
}

const quarter = 90 * 60_000 // of workbook.Shape.Turn

// plain leaves out points that are the same as the one before.
func plain(path []workbook.Point) []workbook.Point { return slices.Compact(slices.Clone(path)) }

// around is the box around a path.
func around(path []workbook.Point) workbook.Box {
	b := workbook.Box{Left: path[0].X, Right: path[0].X, Top: path[0].Y, Bottom: path[0].Y}
	for _, p := range path {
		b.Left, b.Right = min(b.Left, p.X), max(b.Right, p.X)
		b.Top, b.Bottom = min(b.Top, p.Y), max(b.Bottom, p.Y)
	}
	return b
}

// tip is the place of an end.
func (s *stroke) tip(side int) workbook.Point { return s.path[side*(len(s.path)-1)] }

// glue is what an end is glued to.
func (s *stroke) glue(side int) workbook.Glue {
	if side == 0 {
		return s.shape.Start
	}
	return s.shape.End
}

// ahead is the straight piece that goes on from an end for a length.
func (s *stroke) ahead(side int, length int64) segment {
	tip, before := s.tip(side), s.path[1]
	if side == 1 {
		before = s.path[len(s.path)-2]
	}
	size := max(far(tip, before), 1)
	out := segment{before, tip}.at(1 + float64(length)/float64(size))
	return segment{tip, out}
}

// length of the stroke.
func (s *stroke) length() int64 {
	n := lengths(s.path)
	return n[len(n)-1]
}
