package audit

// LabelsOnSymbols counts the labels whose letters lie on a symbol.
func LabelsOnSymbols(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		for _, y := range p.Symbols {
			if y.covers(l.Ink) {
				f.add(p, "%q on %s", l.Text, y.Name)
			}
		}
	})
	return f
}

// LabelsOnLabels counts the pairs of labels whose letters overlap.
func LabelsOnLabels(s *Sheet) []Fault {
	var f faults
	for _, p := range s.Pages {
		for i, l := range p.Labels {
			for _, m := range p.Labels[:i] {
				if l.Ink.meets(m.Ink) {
					f.add(p, "%q on %q", l.Text, m.Text)
				}
			}
		}
	}
	return f
}

// LabelsOnLines counts the labels and the arrows that run through their
// letters, an arrow once for a label.
func LabelsOnLines(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		for _, a := range p.Arrows {
			for _, t := range a.pieces() {
				if t.runsThrough(l.Ink) {
					f.add(p, "%q on %s", l.Text, a.Name)
					break
				}
			}
		}
	})
	return f
}

// LabelsOnHeads counts the labels and the arrow heads they lie on.
func LabelsOnHeads(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		for _, a := range p.Arrows {
			if head, ok := a.headBox(); ok && head.meets(l.Ink) {
				f.add(p, "%q on the head of %s", l.Text, a.Name)
			}
		}
	})
	return f
}

// LabelsOnRules counts the labels whose letters lie across a rule of the
// table, between two roles or two rows.
func LabelsOnRules(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		on := false
		for _, x := range s.Lanes {
			on = on || l.Ink.X < x && x < l.Ink.right()
		}
		for _, y := range p.Rules {
			on = on || l.Ink.Y < y && y < l.Ink.bottom()
		}
		if on {
			f.add(p, "%q", l.Text)
		}
	})
	return f
}

// LabelsOutside counts the labels whose letters leave the roles' columns.
func LabelsOutside(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		if !within(l.Ink, s.area(p)) {
			f.add(p, "%q", l.Text)
		}
	})
	return f
}

// farLabel is how far an answer may stand from its decision.
const farLabel = 6 * MM

// FarLabels counts the labels that stand far from the symbol their arrow
// leaves, and those that are no arrow's.
func FarLabels(s *Sheet) []Fault {
	var f faults
	s.eachLabel(func(p *Page, l *Label) {
		if l.Of == nil || l.Of.From.Symbol == nil {
			f.add(p, "%q is no arrow's", l.Text)
		} else if d := l.Ink.gap(l.Of.From.Symbol.Box); d > farLabel {
			f.add(p, "%q %.0f mm from %s", l.Text, d/MM, l.Of.From.Symbol.Name)
		}
	})
	return f
}
