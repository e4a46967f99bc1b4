package audit

// contact is how two arrows meet.
type contact struct {
	crossings int
	touches   bool // they run into or along one another
}

func meet(a, b *Arrow) (c contact) {
	if !touching(bounds(a.Points), bounds(b.Points)) {
		return c
	}
	for _, s := range a.pieces() {
		for _, t := range b.pieces() {
			if s.crosses(t) {
				c.crossings++
			} else if s.touches(t) {
				c.touches = true
			}
		}
	}
	return c
}

func touching(r, o Rect) bool {
	return r.X <= o.right() && o.X <= r.right() && r.Y <= o.bottom() && o.Y <= r.bottom()
}

func (e End) same(o End) bool { return e.Symbol != nil && e == o }

func (a *Arrow) joint() bool { return a.Head == 0 }

// Crossings counts the places where two arrows cross.
func Crossings(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		for range meet(a, b).crossings {
			if !a.joint() && !b.joint() {
				f.add(p, "%s × %s", a.Name, b.Name)
			}
		}
	})
	return f
}

// OverJoints counts the arrows that cross a line of joint work.
func OverJoints(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		if (a.joint() || b.joint()) && meet(a, b).crossings > 0 {
			f.add(p, "%s × %s", a.Name, b.Name)
		}
	})
	return f
}

// Overlaps counts the pairs of arrows that touch although they neither leave
// nor enter a symbol at the same site.
func Overlaps(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		if !a.From.same(b.From) && !a.To.same(b.To) && meet(a, b).touches {
			f.add(p, "%s and %s", a.Name, b.Name)
		}
	})
	return f
}

// Merges counts the pairs of arrows that enter a symbol at the same site.
func Merges(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		if a.To.same(b.To) {
			f.add(p, "%s and %s", a.Name, b.Name)
		}
	})
	return f
}

// Trunks counts the pairs of arrows that leave a symbol, no decision, at the
// same site.
func Trunks(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		if a.From.same(b.From) && !a.decision() {
			f.add(p, "%s and %s", a.Name, b.Name)
		}
	})
	return f
}

// SharedCorners counts the pairs of answers that leave a decision at the same
// corner: nobody sees which way is which.
func SharedCorners(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		if a.From.same(b.From) && a.decision() {
			f.add(p, "%s and %s", a.Name, b.Name)
		}
	})
	return f
}
