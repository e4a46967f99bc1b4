package audit

import "math"

const (
	long    = 5 * MM       // pieces up to this length may run anywhere
	free    = 32 * MM / 10 // room beside a rule in which a piece need not hug it
	triple  = 15 * MM / 10 // two pieces so near a rule, one on each side, make one thick line
	apart   = 8 * MM / 10  // arrows nearer than this look like one
	shortly = 3 * MM       // but for so short a way they may
)

// Hugging counts the pieces of more than 5 mm that run beside a rule of the
// table no farther than a distance, in EMU. With freely, only those that could
// be moved: they end on no symbol, and at their side of the rule 3.2 mm or
// more are free.
func Hugging(s *Sheet, most int, freely bool) []Fault {
	var f faults
	for _, p := range s.Pages {
		list := p.pieces()
		for _, t := range list {
			if t.length() <= long {
				continue
			}
			rule := nearest(t.at(), s.rules(p, t))
			d := distance(t.at(), rule)
			if d > most || freely && (t.fixed() || s.room(p, list, t, rule) < free) {
				continue
			}
			f.add(p, "%s, piece %d: %.2f mm", t.of.Name, t.index+1, float64(d)/MM)
		}
	}
	return f
}

// rules are the rules that run as a piece does.
func (s *Sheet) rules(p *Page, t piece) []int {
	if t.level() {
		return p.Rules
	}
	return s.Lanes
}

func nearest(at int, rules []int) int {
	best := math.MinInt / 2
	for _, r := range rules {
		if distance(at, r) < distance(at, best) {
			best = r
		}
	}
	return best
}

// room is how much lies free between a rule and the next thing at the side of
// it where a piece runs: another rule, a symbol, another piece, or a label
// that is not the arrow's own.
func (s *Sheet) room(p *Page, list []piece, t piece, rule int) int {
	side := 1
	if t.at() < rule {
		side = -1
	}
	room := math.MaxInt / 2
	thing := func(from, to, start, end int) { // the extent across, and that along
		if start < t.to() && t.from() < end {
			if d := min(side*(from-rule), side*(to-rule)); max(side*(from-rule), side*(to-rule)) > 0 {
				room = min(room, max(0, d))
			}
		}
	}
	for _, r := range s.rules(p, t) {
		thing(r, r, t.from(), t.to())
	}
	boxes := []Rect{}
	for _, y := range p.Symbols {
		boxes = append(boxes, y.Box)
	}
	for _, l := range p.Labels {
		if l.Of != t.of {
			boxes = append(boxes, l.Ink)
		}
	}
	for _, b := range boxes {
		if t.level() {
			thing(b.Y, b.bottom(), b.X, b.right())
		} else {
			thing(b.X, b.right(), b.Y, b.bottom())
		}
	}
	for _, o := range list {
		if o != t && o.level() == t.level() {
			thing(o.at(), o.at(), o.from(), o.to())
		}
	}
	return room
}

// TripleLines counts the pairs of pieces that run along a rule for more than
// 5 mm, one at each side of it, both within 1.5 mm.
func TripleLines(s *Sheet) []Fault {
	var f faults
	s.eachPieces(func(p *Page, a, b piece) {
		if a.level() != b.level() || a.beside(b) <= long {
			return
		}
		if a.at() > b.at() {
			a, b = b, a
		}
		if b.at()-a.at() > 2*triple {
			return
		}
		for _, r := range s.rules(p, a) {
			if a.at() < r && r < b.at() && r-a.at() <= triple && b.at()-r <= triple {
				f.add(p, "%s and %s", a.of.Name, b.of.Name)
			}
		}
	})
	return f
}

// Close counts the pairs of pieces of two arrows that run side by side for
// more than 3 mm less than 0.8 mm apart.
func Close(s *Sheet) []Fault {
	var f faults
	s.eachPieces(func(p *Page, a, b piece) {
		d := distance(a.at(), b.at())
		if a.of != b.of && a.level() == b.level() && d > 0 && d < apart && a.beside(b) > shortly {
			f.add(p, "%s and %s: %.2f mm", a.of.Name, b.of.Name, float64(d)/MM)
		}
	})
	return f
}
