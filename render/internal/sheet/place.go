package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// wish is a label that wants its place beside an arrow.
type wish struct {
	label     page.Label // at the place it would have if nothing else stood there
	connector int        // index on the page
}

// smaller are the sizes of a label that finds no free place, in percent.
var smaller = [...]page.EMU{100, 85, 70}

// placeLabels puts each label where it lies on no arrow, no symbol and no
// other label: at its own place if it can, else at the first free place along
// its arrow, in smaller lettering if it must, else where it covers least.
func (s *sheet) placeLabels(p *page.Page, wishes []wish, area page.Rect) {
	for _, w := range wishes {
		best, least := w.label, 2*covered(p, &w.label)
		for _, size := range smaller {
			if least == 0 {
				break
			}
			l := w.label
			l.Font.Size = l.Font.Size * size / 100
			l.Box.W, l.Box.H, l.H = l.Box.W*size/100, l.Box.H*size/100, page.AlignMiddle
			for _, l.Box = range s.places(&l, p.Connectors[w.connector].Points) {
				if l.Box.X < area.X || l.Box.Y < area.Y || l.Box.Right() > area.Right() || l.Box.Bottom() > area.Bottom() {
					continue
				}
				n := 2 * covered(p, &l)
				if onRule(p, l.Box) {
					n++ // better than on an arrow, worse than free
				}
				if n < least {
					best, least = l, n
				}
				if least == 0 {
					break
				}
			}
		}
		p.Labels = append(p.Labels, best)
	}
}

// places lists boxes beside the pieces of an arrow, from its beginning on:
// over and under a level piece, right and left of an upright one.
func (s *sheet) places(l *page.Label, points []page.Point) []page.Rect {
	var out []page.Rect
	w, h, air := l.Box.W, l.Box.H, s.sc.tenths(2)
	for k := 1; k < len(points); k++ {
		a, b := points[k-1], points[k]
		length := max(b.X-a.X, a.X-b.X, b.Y-a.Y, a.Y-b.Y)
		for at := page.EMU(0); at == 0 || at+min(w, h) <= length; at += h {
			switch {
			case a.Y == b.Y && b.X >= a.X:
				out = append(out, page.Rect{X: a.X + air + at, Y: a.Y - h - air/2, W: w, H: h}, page.Rect{X: a.X + air + at, Y: a.Y + air/2, W: w, H: h})
			case a.Y == b.Y:
				out = append(out, page.Rect{X: a.X - air - at - w, Y: a.Y - h - air/2, W: w, H: h}, page.Rect{X: a.X - air - at - w, Y: a.Y + air/2, W: w, H: h})
			case b.Y >= a.Y:
				out = append(out, page.Rect{X: a.X + 2*air, Y: a.Y + at, W: w, H: h}, page.Rect{X: a.X - 2*air - w, Y: a.Y + at, W: w, H: h})
			default:
				out = append(out, page.Rect{X: a.X + 2*air, Y: a.Y - at - h, W: w, H: h}, page.Rect{X: a.X - 2*air - w, Y: a.Y - at - h, W: w, H: h})
			}
		}
	}
	return out
}

// onRule reports whether a box lies across the rule between two rows.
func onRule(p *page.Page, box page.Rect) bool {
	y := p.Margin.Top
	for _, h := range p.Rows {
		if y += h; y > box.Y+box.H/8 && y < box.Bottom()-box.H/8 {
			return true
		}
	}
	return false
}

// covered counts what a label would lie on.
func covered(p *page.Page, l *page.Label) int {
	lh := page.LineHeight(l.Font.Size)
	ink := page.Rect{X: l.Box.X, Y: l.Box.Y + lh/8, W: l.Box.W, H: lh * 3 / 4}
	n := 0
	for i := range p.Connectors {
		points := p.Connectors[i].Points
		for k := 1; k < len(points); k++ {
			a, b := points[k-1], points[k]
			x, y := min(a.X, b.X), min(a.Y, b.Y)
			if ink.Meets(page.Rect{X: x, Y: y, W: max(a.X, b.X) - x + 1, H: max(a.Y, b.Y) - y + 1}) {
				n++
			}
		}
	}
	for i := range p.Symbols {
		if y := &p.Symbols[i]; ink.Meets(y.Box) && !besideDiamond(y, ink) {
			n++
		}
	}
	for i := range p.Labels {
		if ink.Meets(p.Labels[i].Box) {
			n++
		}
	}
	return n
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
