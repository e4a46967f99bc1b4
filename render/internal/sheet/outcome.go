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

// best returns the best free place for a label in so many lines, nil where
// there is none.
func (s *sheet) best(around *surroundings, o *outcome, size page.EMU) *page.Label {
	f := page.Font{Size: size}
	if page.Width(o.text, f) > mostLines*s.paper.W {
		return nil
	}
	return s.seek(around, o, f, bestFree).label(f)
}

// free reports whether there is a free place for a label.
func (s *sheet) free(around *surroundings, o *outcome) bool {
	f := s.sc.font()
	return page.Width(o.text, f) <= mostLines*s.paper.W && s.seek(around, o, f, anyFree).ok
}

// least returns a label at the place where it covers the least.
func (s *sheet) least(around *surroundings, o *outcome, size page.EMU) *page.Label {
	f := page.Font{Size: size}
	return s.seek(around, o, f, leastCovered).label(f)
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
	room := &s.work.roomier
	*room = *around
	room.ys = nil // and so any row is its own
	if s.free(room, o) {
		return want{higher: 1}
	}
	room.xs, room.ys = nil, around.ys
	if s.free(room, o) {
		return want{wider: 1}
	}
	return want{1, 1}
}
