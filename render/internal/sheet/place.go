package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// wish is a label that wants its place beside an arrow.
type wish struct {
	label  page.Label   // at the place it would have if nothing else stood there
	points []page.Point // of the arrow
}

// smaller are the sizes of a label that finds no free place, in percent.
var smaller = [...]page.EMU{100, 85, 70}

// placeLabels puts each label where it lies on no arrow, no symbol and no
// other label: at its own place if it can, else at the first free place along
// its arrow, in smaller lettering if it must, else where it covers least.
func (s *sheet) placeLabels(all *page.Band, wishes []wish, area page.Rect) {
	for _, w := range wishes {
		best, least := w.label, 2*covered(all, &w.label)
		for _, size := range smaller {
			if least == 0 {
				break
			}
			l := w.label
			l.Font.Size = l.Font.Size * size / 100
			l.Box.W, l.Box.H, l.H = l.Box.W*size/100, l.Box.H*size/100, page.AlignMiddle
			for _, l.Box = range s.places(&l, w.points) {
				if !area.Holds(l.Box) {
					continue
				}
				n := 2 * covered(all, &l)
				if onRule(all, l.Box) {
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
		all.Labels = append(all.Labels, &best)
	}
}

// places lists boxes beside the pieces of an arrow, from its beginning on:
// over and under a level piece, right and left of an upright one.
func (s *sheet) places(l *page.Label, points []page.Point) []page.Rect {
	var out []page.Rect
	w, h, air := l.Box.W, l.Box.H, s.sc.tenths(labelBeside)
	add := func(x, y page.EMU) { out = append(out, page.Rect{X: x, Y: y, W: w, H: h}) }
	for k := 1; k < len(points); k++ {
		a, b := points[k-1], points[k]
		length := max(b.X-a.X, a.X-b.X, b.Y-a.Y, a.Y-b.Y)
		for at := page.EMU(0); at == 0 || at+min(w, h) <= length; at += h {
			switch {
			case a.Y == b.Y && b.X >= a.X:
				add(a.X+air+at, a.Y-h-air/2)
				add(a.X+air+at, a.Y+air/2)
			case a.Y == b.Y:
				add(a.X-air-at-w, a.Y-h-air/2)
				add(a.X-air-at-w, a.Y+air/2)
			case b.Y >= a.Y:
				add(a.X+2*air, a.Y+at)
				add(a.X-2*air-w, a.Y+at)
			default:
				add(a.X+2*air, a.Y-at-h)
				add(a.X-2*air-w, a.Y-at-h)
			}
		}
	}
	return out
}

// onRule reports whether a box lies across the rule between two rows.
func onRule(all *page.Band, box page.Rect) bool {
	y := page.EMU(0)
	for _, h := range all.Rows {
		if y += h; y > box.Y+box.H/8 && y < box.Bottom()-box.H/8 {
			return true
		}
	}
	return false
}

// covered counts what a label would lie on.
func covered(all *page.Band, l *page.Label) int {
	lh := page.LineHeight(l.Font.Size)
	ink := page.Rect{X: l.Box.X, Y: l.Box.Y + lh/8, W: l.Box.W, H: lh * 3 / 4}
	n := 0
	for _, c := range all.Connectors {
		for k := 1; k < len(c.Points); k++ {
			a, b := c.Points[k-1], c.Points[k]
			x, y := min(a.X, b.X), min(a.Y, b.Y)
			if ink.Meets(page.Rect{X: x, Y: y, W: max(a.X, b.X) - x + 1, H: max(a.Y, b.Y) - y + 1}) {
				n++
			}
		}
	}
	for _, y := range all.Symbols {
		if ink.Meets(y.Box) && !besideDiamond(y, ink) {
			n++
		}
	}
	for _, other := range all.Labels {
		if ink.Meets(other.Box) {
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
