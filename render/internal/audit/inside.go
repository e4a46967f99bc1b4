package audit

// TextsOutside counts the symbols whose text reaches over their outline, or
// that Office would break into other lines.
func TextsOutside(s *Sheet) []Fault {
	var f faults
	for _, p := range s.Pages {
		for _, y := range p.Symbols {
			if y.Text != "" && (!y.holds(y.Ink) || y.Ink.W > y.textBox().W) {
				f.add(p, "%q in %s", y.Text, y.Name)
			}
		}
	}
	return f
}

// Where the presets put text, as ECMA-376's presetShapeDefinitions.xml says:
// left, top, right and bottom in the box.
var textBoxes = map[string][4]float64{
	capsule:  {1018.0 / 21600, 3163.0 / 21600, 20582.0 / 21600, 18437.0 / 21600},
	diamond:  {0.25, 0.25, 0.75, 0.75},
	document: {0, 0, 1, 17322.0 / 21600},
	triangle: {0.25, 0, 0.75, 0.5},
	pentagon: {0, 0, 1, 0.8},
}

const capsule = "flowChartTerminator"

// textBox is where the symbol's text stands, half way down.
func (s *Symbol) textBox() Rect {
	t, ok := textBoxes[s.Preset]
	if !ok {
		return s.Box
	}
	at := func(of float64, length int) int { return round(of * float64(length)) }
	x, y := s.Box.X+at(t[0], s.Box.W), s.Box.Y+at(t[1], s.Box.H)
	return Rect{x, y, s.Box.X + at(t[2], s.Box.W) - x, s.Box.Y + at(t[3], s.Box.H) - y}
}

// holds reports whether an area lies within the outline: its corners do, and
// all outlines bulge.
func (s *Symbol) holds(r Rect) bool {
	b, c := s.Box, s.Box.centre()
	for _, x := range [2]int{r.X, r.right()} {
		for _, y := range [2]int{r.Y, r.bottom()} {
			dx, dy := max(x-c.X, c.X-x), max(y-c.Y, c.Y-y)
			ok := 2*dx <= b.W && 2*dy <= b.H
			switch s.Preset {
			case capsule:
				half := min(b.W, b.H) / 2
				ok = ok && (2*dx <= b.W-2*half || hypot(dx-(b.W/2-half), dy) <= float64(half))
			case diamond:
				ok = dx*b.H+dy*b.W <= b.W*b.H/2
			case document:
				ok = ok && float64(y-b.Y) <= documentFoot*float64(b.H)
			case triangle:
				ok = ok && dx*b.H <= (b.bottom()-y)*b.W/2
			}
			if !ok {
				return false
			}
		}
	}
	return true
}
