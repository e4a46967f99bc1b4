package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// seeking looks for a place for letters beside the pieces of an arrow.
type seeking struct {
	*outcome
	around *surroundings
	s      scale
	w, h   page.EMU // of the letters
	text   string   // as it is folded now
	folded page.EMU // how bad that is by itself
	aim    aim
	found  choice
}

// aim is what is looked for.
type aim int

const (
	bestFree     aim = iota // the best free place
	anyFree                 // whether there is a free place
	leastCovered            // the place where letters cover the least
)

// seek looks for a place for a label folded into 1, 2 and so on lines.
func (s *sheet) seek(around *surroundings, o *outcome, f page.Font, aim aim) choice {
	k := seeking{outcome: o, around: around, s: s.sc, aim: aim}
	for more, t := range s.work.folds(o.text, f) {
		k.text, k.w, k.h, k.folded = t.text, t.w, t.h, page.EMU(more)*2*page.MM
		k.spots()
	}
	return k.found
}

// worth reports whether a place that is so bad, or worse, may be taken.
func (k *seeking) worth(bad page.EMU) bool {
	switch k.aim {
	case anyFree:
		return !k.found.ok
	case leastCovered:
		return true
	}
	return k.found.over(bad + k.folded)
}

// try takes a place if it is better than the one found so far.
func (k *seeking) try(p spot) {
	switch {
	case !k.worth(p.bad):
		return
	case k.aim == leastCovered:
		p.bad = page.EMU(k.around.covered(p.ink))
	default:
		if p.bad += k.folded; k.around.elsewhere(p.ink) {
			p.bad += otherLane
		}
		if !k.found.over(p.bad) {
			return
		}
		unclear, ok := k.around.free(p.ink)
		if !ok {
			return
		}
		p.bad += unclear
	}
	if k.found.over(p.bad) {
		k.found = choice{k.text, p, true}
	}
}

// spots tries places beside the pieces of the arrow, from its beginning on.
func (k *seeking) spots() {
	gone := page.EMU(0)
	for i := 1; i < len(k.points) && gone < k.along; i++ {
		p := leg{a: k.points[i-1], b: k.points[i], index: i, gone: gone}
		p.level = p.a.Y == p.b.Y
		p.length = max(p.b.X-p.a.X, p.a.X-p.b.X, p.b.Y-p.a.Y, p.a.Y-p.b.Y)
		if p.size = k.h; p.level {
			p.size = k.w
		}
		k.beside(&p)
		k.past(p.a, p.b, gone+page.EMU(i-1)*page.MM)
		gone += p.length
	}
}

// leg is a piece of an arrow, along which letters have a size.
type leg struct {
	a, b         page.Point
	index        int      // from 1
	gone         page.EMU // of the arrow before it
	level        bool
	length, size page.EMU
}

// bad returns how bad letters are that begin at a distance along the piece,
// which get worse with that.
func (p *leg) bad(at page.EMU) page.EMU {
	past := max(0, at+p.size-p.length) / 2 // the end of the piece
	return p.gone/4 + max(at, -at) + past + page.EMU(p.index-1)*page.MM
}

// beside tries the places along a piece, then those before it.
func (k *seeking) beside(p *leg) {
	first, reach := k.s.tenths(labelBeside), k.along-p.gone
	if p.index == 1 {
		reach = min(reach, k.reach(p.a, p.b))
	}
	open := k.open(p, first)
	for at := first; at == first || at+p.size/2 <= p.length && at < reach && k.worth(p.bad(at)); {
		if open == [2]bool{} {
			break
		}
		at += k.both(p, at, 0, stride, open)
	}
	if p.level && p.index == 1 && k.around.away { // farther from the piece is another row
		open = [2]bool{true, true}
	}
	for at := first - stride/2; at > -k.before(p.index, p.size) && (at >= 0 || k.worth(p.bad(at))); {
		at += k.both(p, at, k.rise(p.index, at), -stride/2, open)
	}
}

// both tries the two places at a distance along a piece: over and under a level
// one, and farther where the symbol rises into the way, right and left of an
// upright one. It returns how far it is to the next that may be free, in steps.
func (k *seeking) both(p *leg, at, rise, step page.EMU, open [2]bool) page.EMU {
	places := k.places(p, at, rise)
	if over := k.ruled(p, places[0], step); over > 0 {
		return (over + max(step, -step) - 1) / max(step, -step) * step
	}
	align, worse := page.AlignStart, page.MM
	if p.b.X < p.a.X {
		align = page.AlignEnd
	}
	bad := p.bad(at)
	if open[0] {
		k.try(spot{places[0], align, bad})
	}
	if !p.level {
		align, worse = page.AlignEnd, page.MM/2
	}
	if open[1] {
		k.try(spot{places[1], align, bad + worse})
	}
	return step
}

// places returns the two places for letters at a distance along a piece.
func (k *seeking) places(p *leg, at, rise page.EMU) [2]page.Rect {
	x, y := p.a.X+at, p.a.Y+at
	if p.b.X < p.a.X {
		x = p.a.X - at - k.w
	}
	if p.b.Y < p.a.Y {
		y = p.a.Y - at - k.h
	}
	if p.level {
		over := 5*clearOfLine/4 + rise
		under := max(over, clearOfLine+k.s.size/10)
		return [2]page.Rect{{X: x, Y: p.a.Y - over - k.h, W: k.w, H: k.h}, {X: x, Y: p.a.Y + under, W: k.w, H: k.h}}
	}
	right := k.s.tenths(labelRight)
	return [2]page.Rect{{X: p.a.X + right, Y: y, W: k.w, H: k.h}, {X: p.a.X - right - k.w, Y: y, W: k.w, H: k.h}}
}

// open tells which of the two sides of a piece no rule along it closes.
func (k *seeking) open(p *leg, at page.EMU) (open [2]bool) {
	for i, ink := range k.places(p, at, 0) {
		switch {
		case k.aim == leastCovered:
			open[i] = true
		case p.level:
			open[i] = !k.around.acrossRows(ink)
		default:
			open[i] = !k.around.acrossLanes(ink)
		}
	}
	return open
}

// ruled returns how far along a piece letters have to go on, or back, to be
// clear of a rule across it that they lie on; 0 where they lie on none.
func (k *seeking) ruled(p *leg, ink page.Rect, step page.EMU) page.EMU {
	rules, lo, hi := k.around.ys, ink.Y-clearOfLine, ink.Bottom()+clearOfLine
	up := (p.b.Y > p.a.Y) == (step > 0)
	if p.level {
		rules, lo, hi = k.around.xs, ink.X-clearOfRule, ink.Right()+clearOfRule
		up = (p.b.X > p.a.X) == (step > 0)
	}
	rule, ok := within(rules, lo, hi)
	switch {
	case !ok || k.aim == leastCovered:
		return 0
	case up:
		return rule - lo
	}
	return hi - rule
}

// before returns how far before a piece letters of a size along it may begin:
// beside the symbol, and where they have no other place under or over all of
// it, or past the bend.
func (o *outcome) before(piece int, size page.EMU) page.EMU {
	switch {
	case piece == 1 && o.rules == nil:
		return shoulder
	case piece == 1:
		return o.from.Box.W
	case o.rules == nil:
		return 0
	}
	return size
}

// rise returns how far letters stand from a piece to be clear of the slope of
// a decision, beside which they begin so far from its corner.
func (o *outcome) rise(piece int, at page.EMU) page.EMU {
	if piece > 1 || at >= 0 {
		return 0
	}
	return min((clearOfLine-at)*o.from.Box.H/o.from.Box.W, clearOfLine+o.from.Box.H/2)
}

// reach returns how far along the first piece of the arrow letters may begin
// before they are too far from the symbol.
func (k *seeking) reach(a, b page.Point) page.EMU {
	box := k.from.Box
	switch {
	case k.aim == leastCovered:
		return k.along
	case b.X > a.X:
		return k.around.far + box.Right() - a.X + 1
	case b.X < a.X:
		return k.around.far + a.X - box.X + 1
	case b.Y > a.Y:
		return k.around.far + box.Bottom() - a.Y + 1
	}
	return k.around.far + a.Y - box.Y + 1
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
func (c choice) label(f page.Font) *page.Label {
	if !c.ok {
		return nil
	}
	return labelAt(c.text, f, c.spot)
}
