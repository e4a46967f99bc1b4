package audit

// ThroughSymbols counts the symbols that an arrow runs through, its own ends
// among them.
func ThroughSymbols(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		for _, y := range p.Symbols {
			for _, t := range a.pieces() {
				if y.covers(t.box()) {
					f.add(p, "%s through %s", a.Name, y.Name)
					break
				}
			}
		}
	})
	return f
}

// ThroughHeads counts the arrow heads that another arrow runs through, unless
// both enter a symbol at the same site.
func ThroughHeads(s *Sheet) []Fault {
	var f faults
	s.eachPair(func(p *Page, a, b *Arrow) {
		for _, pair := range [2][2]*Arrow{{a, b}, {b, a}} {
			head, ok := pair[0].headBox()
			if !ok || a.To.same(b.To) {
				continue
			}
			for _, t := range pair[1].pieces() {
				if t.runsThrough(head) {
					f.add(p, "%s through the head of %s", pair[1].Name, pair[0].Name)
					break
				}
			}
		}
	})
	return f
}

// OverBreaks counts the arrows that run from one page to another.
func OverBreaks(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		if box := bounds(a.Points); s.page(box.Y) != p || box.bottom() > p.end {
			f.add(p, "%s", a.Name)
		}
	})
	return f
}

// OutsideLanes counts the arrows that leave the roles' columns of the table.
func OutsideLanes(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		if !within(bounds(a.Points), s.area(p)) {
			f.add(p, "%s", a.Name)
		}
	})
	return f
}

// area is the roles' columns on a page, without the head of the table.
func (s *Sheet) area(p *Page) Rect {
	return Rect{s.Lanes[0], p.Top, s.Lanes[len(s.Lanes)-1] - s.Lanes[0], p.Bottom - p.Top}
}

func within(r, o Rect) bool {
	return r.X >= o.X && r.Y >= o.Y && r.right() <= o.right() && r.bottom() <= o.bottom()
}
