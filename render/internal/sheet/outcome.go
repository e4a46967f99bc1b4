package sheet

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// outcome is a label that looks for its place beside an arrow.
type outcome struct {
	arrow  int // of those drawn
	text   string
	points []page.Point // of its arrow
	from   *page.Symbol // that the arrow leaves
	along  page.EMU     // how far along its arrow it may go
	known  *known       // what was found for it before
	rules  []page.EMU   // between lanes, that letters may stand right past; nil: they have a better place
}

// known is the place that was found for an outcome among what is drawn near it.
// Where the order of labels changes, little changes near most.
type known struct {
	solid []stroke
	label *page.Label // nil: none was found yet
	more  want
	bad   int
}

// Distances of labels, whatever the lettering.
const (
	farLabel     = 53 * page.MM / 10 // from its symbol
	farthest     = 10 * page.MM      // where there is no place so near
	anyFar       = 30 * page.MM      // where there is none so near either: better than lying on something
	alongFar     = 14 * page.MM      // along its arrow
	alongAnyFar  = 60 * page.MM      // where it may stand anywhere
	stride       = page.MM / 2       // from one place tried to the next
	shoulder     = 3 * page.MM       // beside the symbol itself, where that leaves a corner free
	otherLane    = 3 * page.MM       // how much worse a place in another lane is than one so much farther
	clearOfLine  = page.MM / 5       // between letters and what is drawn
	clearOfLabel = 8 * page.MM / 10  // between the letters of two labels
	clearOfRule  = 4 * page.MM / 10  // between letters and the rules beside them
	clearOfOther = 6 * page.MM / 10  // between letters and arrows that are not theirs
	nearerToOwn  = 4 * page.MM / 10  // how much nearer letters are to their arrow than to others
	leastLabel   = 6 * page.PT       // size of the letters, unless the table's are smaller
	mostLines    = 4
)

// inkOver and inkUnder are what letters of a size cover over and under the
// middle of their line.
func inkOver(size page.EMU) page.EMU  { return size * 37 / 100 }
func inkUnder(size page.EMU) page.EMU { return size * 55 / 100 }

// inkOf returns how wide and high the letters of a text are.
func inkOf(text string, f page.Font) (w, h page.EMU) {
	lines := page.EMU(strings.Count(text, "\n"))
	return page.WidestLine(text, f), lines*page.LineHeight(f.Size) + inkOver(f.Size) + inkUnder(f.Size)
}

// labelAt returns the label whose letters cover an area.
func labelAt(text string, f page.Font, p spot) *page.Label {
	half, lines := page.LineHeight(f.Size)/2, page.EMU(strings.Count(text, "\n")+1)
	box := page.Rect{X: p.ink.X, Y: p.ink.Y + inkOver(f.Size) - half, W: p.ink.W, H: 2 * half * lines}
	return &page.Label{Text: text, Font: f, Box: box, H: p.h}
}

// spot is a place that a label may have.
type spot struct {
	ink page.Rect // what its letters cover
	h   page.Align
	bad page.EMU // how much it is to be avoided
}

// spots gives places for letters beside the pieces of an arrow, from its
// beginning on.
func (s *sheet) spots(o *outcome, w, h page.EMU, give func(spot)) {
	points := o.points
	gone, first := page.EMU(0), s.sc.tenths(labelBeside)
	for k := 1; k < len(points) && gone < o.along; k++ {
		a, b := points[k-1], points[k]
		length, size := max(b.X-a.X, a.X-b.X, b.Y-a.Y, a.Y-b.Y), w
		if a.X == b.X {
			size = h
		}
		add := func(at page.EMU) {
			over := max(0, at+size-length) / 2 // past the end of the piece
			bad := gone/4 + max(at, -at) + over + page.EMU(k-1)*page.MM
			s.beside(a, b, at, w, h, o.rise(k, at), bad, give)
		}
		for at := first; at == first || at+size/2 <= length && gone+at < o.along; at += stride {
			add(at)
		}
		for at := first - stride/2; at > -o.before(k, size); at -= stride / 2 {
			add(at)
		}
		o.past(a, b, w, h, gone+page.EMU(k-1)*page.MM, give)
		gone += length
	}
}

// before returns how far before a piece letters of a size along it may begin:
// beside the symbol, and where they have no other place under or over all of
// it, or past the bend.
func (o *outcome) before(k int, size page.EMU) page.EMU {
	switch {
	case k == 1 && o.rules == nil:
		return shoulder
	case k == 1:
		return o.from.Box.W
	case o.rules == nil:
		return 0
	}
	return size
}

// rise returns how far letters stand from a piece to be clear of the slope of
// a decision, beside which they begin so far from its corner.
func (o *outcome) rise(k int, at page.EMU) page.EMU {
	if k > 1 || at >= 0 {
		return 0
	}
	return min((clearOfLine-at)*o.from.Box.H/o.from.Box.W, clearOfLine+o.from.Box.H/2)
}

// beside gives the two places at a distance along a piece, as bad as given or
// a little more: over and under a level one, and farther where the symbol rises
// into the way, right and left of an upright one.
func (s *sheet) beside(a, b page.Point, at, w, h, rise, bad page.EMU, give func(spot)) {
	over, right := 5*clearOfLine/4, s.sc.tenths(labelRight)
	x, y := a.X+at, a.Y+at
	if b.X < a.X {
		x = a.X - at - w
	}
	if b.Y < a.Y {
		y = a.Y - at - h
	}
	if a.Y == b.Y {
		align := page.AlignStart
		if b.X < a.X {
			align = page.AlignEnd
		}
		over += rise
		give(spot{page.Rect{X: x, Y: a.Y - over - h, W: w, H: h}, align, bad})
		give(spot{page.Rect{X: x, Y: a.Y + max(over, clearOfLine+s.sc.size/10), W: w, H: h}, align, bad + page.MM})
		return
	}
	give(spot{page.Rect{X: a.X + right, Y: y, W: w, H: h}, page.AlignStart, bad})
	give(spot{page.Rect{X: a.X - right - w, Y: y, W: w, H: h}, page.AlignEnd, bad + page.MM/2})
}

// best returns the best free place for a label in so many lines, nil where
// there is none.
func (s *sheet) best(around *surroundings, o *outcome, size page.EMU) *page.Label {
	f, found := page.Font{Size: size}, choice{}
	if page.Width(o.text, f) > mostLines*s.paper.W {
		return nil
	}
	for more, t := range s.work.folds(o.text, f) {
		s.spots(o, t.w, t.h, func(p spot) {
			if p.bad += page.EMU(more) * 2 * page.MM; !found.over(p.bad) {
				return
			}
			if around.elsewhere(p.ink) {
				p.bad += otherLane
			}
			if !found.over(p.bad) || around.covered(p.ink, true) > 0 {
				return
			}
			if p.bad += around.unclear(p.ink); found.over(p.bad) {
				found = choice{t.text, p, true}
			}
		})
	}
	return found.label(f)
}

// choice is the best place found so far; the zero value is none.
type choice struct {
	text string
	spot spot
	ok   bool
}

// over reports whether the choice is none, or worse than a badness.
func (c *choice) over(bad page.EMU) bool { return !c.ok || bad < c.spot.bad }

// label returns the label at the place chosen; nil where that is none.
func (c *choice) label(f page.Font) *page.Label {
	if !c.ok {
		return nil
	}
	return labelAt(c.text, f, c.spot)
}

// least returns a label at the place where it covers the least.
func (s *sheet) least(around *surroundings, o *outcome, size page.EMU) *page.Label {
	f, found := page.Font{Size: size}, choice{}
	for _, t := range s.work.folds(o.text, f) {
		s.spots(o, t.w, t.h, func(p spot) {
			if p.bad = page.EMU(around.covered(p.ink, false)); found.over(p.bad) {
				found = choice{t.text, p, true}
			}
		})
	}
	return found.label(f)
}

// How bad it is for a label to stand far from its decision, farther still, and
// to cover something.
const (
	farBadness      = 1
	anyFarBadness   = 3
	coveringBadness = 100
)

// label gives an outcome its place, and says what it wants when none is free.
// Then it stands at another place nearby, or farther along its arrow, and at last
// its letters lie where they cover least; these two are bad.
func (s *sheet) label(all *surroundings, o *outcome) (l *page.Label, more want, bad int) {
	longest := max(page.Width(o.text, s.sc.font()), mostLines*page.LineHeight(s.sc.size))
	around := &s.work.near
	all.near(around, o.from.Box, o.arrow, alongFar+longest)
	k := o.known
	if k.label != nil && slices.Equal(k.solid, around.solid) {
		return k.label, k.more, k.bad
	}
	k.solid = append(k.solid[:0], around.solid...)
	if k.label, k.more, k.bad = s.nearby(around, o); k.label != nil {
		return k.label, k.more, k.bad
	}
	more = k.more
	o.along = alongAnyFar
	all.near(around, o.from.Box, o.arrow, alongAnyFar+longest)
	around.away, around.loose, around.far = true, true, anyFar
	if l := s.smaller(around, o, s.sc.size); l != nil {
		return s.nearer(around, o, l), more, anyFarBadness
	}
	o.along = alongFar
	return s.least(around, o, min(leastLabel, s.sc.size)), more, coveringBadness
}

// nearby gives an outcome a place near its symbol, nil where none is free. Where
// it is not one it should have, its letters get smaller, or stand in another row
// than its symbol, or farther from it, which is bad.
func (s *sheet) nearby(around *surroundings, o *outcome) (l *page.Label, more want, bad int) {
	o.along = alongFar
	if l := s.best(around, o, s.sc.size); l != nil {
		return l, want{}, 0
	}
	more = s.wanted(around, o)
	if l := s.smaller(around, o, s.sc.size-step); l != nil {
		return l, more, 0
	}
	around.away = true
	if l := s.smaller(around, o, s.sc.size); l != nil {
		return l, more, 0
	}
	around.far, around.loose = farthest, true
	if l = s.smaller(around, o, s.sc.size); l != nil {
		l = s.nearer(around, o, l)
	}
	return l, more, farBadness
}

// smaller is best with the largest letters from a size down for which there is
// a place.
func (s *sheet) smaller(around *surroundings, o *outcome, size page.EMU) *page.Label {
	for floor := min(leastLabel, s.sc.size); size >= floor; size -= step {
		if l := s.best(around, o, size); l != nil {
			return l
		}
	}
	return nil
}

// wanted finds out what would make room for an outcome: a higher row if the
// rules over and under it are all that is in the way, a wider lane if those
// beside it are.
func (s *sheet) wanted(around *surroundings, o *outcome) want {
	high, wide := *around, *around
	high.ys, wide.xs = nil, nil // and so any row is its own
	switch {
	case s.best(&high, o, s.sc.size) != nil:
		return want{higher: 1}
	case s.best(&wide, o, s.sc.size) != nil:
		return want{wider: 1}
	}
	return want{1, 1}
}
