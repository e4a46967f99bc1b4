package hand

import "github.com/sopkit/sopkit/sop"

// legend explains the symbols in use below the table.
func (d *drawer) legend() {
	d.row += 2
	d.put(span{d.span.no, d.span.no + 1}, d.row, 1, d.words.Legend+" :", Bare)
	seen := map[sop.Symbol]bool{}
	for i := range d.p.Steps {
		for t := range d.p.Steps[i].Tasks {
			for _, k := range d.p.Symbols(i, t) {
				seen[k] = true
			}
		}
	}
	for _, k := range sop.Symbols() {
		if !seen[k] {
			continue
		}
		d.row++
		d.tall(d.row, 36)
		d.s.Put(Cell{Col: d.span.no + 1, Row: d.row, Text: k.Meaning(), Style: Bare})
		sh := d.symbol(k, d.s.Area(d.span.no, d.row, d.span.no, d.row), true)
		sh.Box = around(sh.Box.Mid(), 30*pixel, 20*pixel)
		d.s.Add(sh)
	}
	d.row++
}

// clutter draws what says nothing: a frame around the heading, a logo, and a
// rule.
func clutter(s *Sheet) {
	head := s.Area(1, 1, 2, 1)
	s.Add(&Shape{Name: "Rectangle", Preset: "rect", Box: Box{2 * MM, MM, head.R - 2*MM, head.B - MM}, NoFill: true},
		&Shape{Name: "Picture", Picture: true, Box: Box{3 * MM, head.B + 2*MM, 15 * MM, head.B + 16*MM}},
		Line("Straight Connector", []Point{{MM, head.B}, {head.R, head.B}}, false))
}
