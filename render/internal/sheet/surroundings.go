package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// stroke is an area that something drawn covers.
type stroke struct {
	area page.Rect
	of   int // the arrow it belongs to, or one of those below
}

const (
	ofHead  = -1 - iota // of an arrow
	ofLabel             // of any arrow
)

// surroundings are what letters must not lie on.
type surroundings struct {
	area    page.Rect  // the lanes
	xs, ys  []page.EMU // rules between lanes and between rows
	solid   []stroke
	symbols []*page.Symbol
	from    page.Rect // the symbol to which a label is to be near
	arrow   int       // to which it belongs
	away    bool      // letters may be in another row than the symbol
	far     page.EMU  // how far from it they may be
	loose   bool      // they need be no nearer to their own arrow than to others
}

// surroundings collects what is drawn on a page.
func newSurroundings(fr *frame, symbols []*page.Symbol, connectors []*page.Connector) *surroundings {
	n, m := len(fr.lanes)-1, len(fr.rules)-1
	strokes := 0
	for _, c := range connectors {
		strokes += len(c.Points)
	}
	s := &surroundings{xs: fr.lanes, ys: fr.rules, symbols: symbols, solid: make([]stroke, 0, strokes),
		area: page.Rect{X: fr.lanes[0], Y: fr.rules[0], W: fr.lanes[n] - fr.lanes[0], H: fr.rules[m] - fr.rules[0]}}
	for i, c := range connectors {
		for k := 1; k < len(c.Points); k++ {
			s.solid = append(s.solid, stroke{rectOf(c.Points[k-1], c.Points[k]), i})
		}
		if c.Head > 0 {
			s.solid = append(s.solid, stroke{c.HeadBox(), ofHead})
		}
	}
	return s
}

func rectOf(a, b page.Point) page.Rect {
	x, y := min(a.X, b.X), min(a.Y, b.Y)
	return page.Rect{X: x, Y: y, W: max(a.X, b.X) - x, H: max(a.Y, b.Y) - y}
}

func grown(r page.Rect, by page.EMU) page.Rect {
	return page.Rect{X: r.X - by, Y: r.Y - by, W: r.W + 2*by, H: r.H + 2*by}
}

// add puts a label among the things drawn.
func (s *surroundings) add(l *page.Label) {
	s.solid = append(s.solid, stroke{inkAt(l), ofLabel})
}

// inkAt returns what the letters of a label cover.
func inkAt(l *page.Label) page.Rect {
	ink := l.Box
	half := page.LineHeight(l.Font.Size) / 2
	ink.Y += half - inkOver(l.Font.Size)
	ink.H += inkOver(l.Font.Size) + inkUnder(l.Font.Size) - 2*half
	return ink
}

// farFrom reports whether letters are farther from a symbol than so far.
func farFrom(ink, symbol page.Rect, far page.EMU) bool {
	dx := max(ink.X-symbol.Right(), symbol.X-ink.Right(), 0)
	dy := max(ink.Y-symbol.Bottom(), symbol.Y-ink.Bottom(), 0)
	return dx*dx+dy*dy > far*far
}

// near sets out to what is so near to a symbol that the label of an arrow from
// it, that ends at most so far off, may meet it or be taken for another's.
func (s *surroundings) near(out *surroundings, from page.Rect, arrow int, reached page.EMU) {
	reach := grown(from, reached+shoulder+10*page.MM)
	*out = surroundings{area: s.area, from: from, arrow: arrow, far: farLabel,
		xs: among(s.xs, reach.X, reach.Right()), ys: among(s.ys, reach.Y, reach.Bottom()),
		solid: out.solid[:0], symbols: out.symbols[:0]}
	for _, r := range s.solid {
		if reach.Meets(grown(r.area, 1)) {
			out.solid = append(out.solid, r)
		}
	}
	for _, y := range s.symbols {
		if reach.Meets(y.Box) {
			out.symbols = append(out.symbols, y)
		}
	}
}

// covered counts what letters would lie on, be outside of, or be far from.
func (s *surroundings) covered(ink page.Rect) int {
	return s.misplaced(ink, false) + s.drawnOver(ink) + drawnBadness*s.onSymbols(ink)
}

// drawnBadness is how much worse it is for letters to lie on something than on
// a rule.
const drawnBadness = 4

// misplaced counts the ways in which letters are where none should be, whatever
// is drawn there; one is enough where only the first matters.
func (s *surroundings) misplaced(ink page.Rect, first bool) (n int) {
	air := grown(ink, clearOfLine)
	if air.X < s.area.X || air.Y < s.area.Y || air.Right() > s.area.Right() || air.Bottom() > s.area.Bottom() {
		n += 3
	}
	if n > 0 && first {
		return n
	}
	if farFrom(ink, s.from, s.far) {
		n += 2
	}
	if n > 0 && first {
		return n
	}
	if s.acrossLanes(ink) || crossed(s.ys, air.Y, air.Bottom()) {
		n++
	}
	if s.otherRow(air) {
		n++
	}
	return n
}

// acrossLanes reports whether letters lie on a rule between lanes.
func (s *surroundings) acrossLanes(ink page.Rect) bool {
	return crossed(s.xs, ink.X-clearOfRule, ink.Right()+clearOfRule)
}

// acrossRows reports whether letters lie on a rule between rows, or stand in
// another row than they may.
func (s *surroundings) acrossRows(ink page.Rect) bool {
	air := grown(ink, clearOfLine)
	return crossed(s.ys, air.Y, air.Bottom()) || s.otherRow(air)
}

// otherRow reports whether an area is not all in the row of the symbol, though
// it has to be.
func (s *surroundings) otherRow(air page.Rect) bool {
	y := s.from.Center().Y
	return !s.away && crossed(s.ys, min(y, air.Y), max(y, air.Bottom()))
}

// drawnOver counts what is drawn and letters would lie on, or stand too near
// to.
func (s *surroundings) drawnOver(ink page.Rect) (n int) {
	air, apart, other := grown(ink, clearOfLine), grown(ink, clearOfLabel), grown(ink, clearOfOther)
	if !s.loose {
		other = grown(ink, s.nearest(ink).own+nearerToOwn)
	}
	for _, r := range s.solid {
		clear := air
		switch {
		case r.of == ofLabel:
			clear = apart
		case r.of >= 0 && r.of != s.arrow:
			clear = other
		}
		if clear.Meets(grown(r.area, 1)) {
			n += drawnBadness
		}
	}
	return n
}

// onSymbols counts the symbols that letters would lie on.
func (s *surroundings) onSymbols(ink page.Rect) (n int) {
	air := grown(ink, clearOfLine)
	for _, y := range s.symbols {
		if air.Meets(y.Box) && !besideDiamond(y, air) {
			n++
		}
	}
	return n
}

// elsewhere reports whether letters are in another lane than the symbol.
func (s *surroundings) elsewhere(ink page.Rect) bool {
	x := s.from.Center().X
	return crossed(s.xs, min(x, ink.X), max(x, ink.Right()))
}

// crossed reports whether one of some rules, in order, lies between two
// positions.
func crossed(rules []page.EMU, lo, hi page.EMU) bool {
	_, ok := within(rules, lo, hi)
	return ok
}

// among returns those of some rules, in order, that lie from one position to
// another.
func among(rules []page.EMU, lo, hi page.EMU) []page.EMU {
	for len(rules) > 0 && rules[0] < lo {
		rules = rules[1:]
	}
	for len(rules) > 0 && rules[len(rules)-1] > hi {
		rules = rules[:len(rules)-1]
	}
	return rules
}

// within returns the first of some rules, in order, that lies between two
// positions, and whether one does.
func within(rules []page.EMU, lo, hi page.EMU) (page.EMU, bool) {
	for _, r := range rules {
		if r > lo {
			return r, r < hi
		}
	}
	return 0, false
}

// besideDiamond reports whether an area lies in an empty corner of a
// decision's box.
func besideDiamond(y *page.Symbol, r page.Rect) bool {
	if y.Kind != page.Diamond {
		return false
	}
	c := y.Box.Center()
	dx, dy := max(r.X-c.X, c.X-r.Right(), 0), max(r.Y-c.Y, c.Y-r.Bottom(), 0)
	return dx*y.Box.H+dy*y.Box.W >= y.Box.W*y.Box.H/2
}
