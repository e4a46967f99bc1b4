package workbook

import "math"

// Turns, in 60,000ths of a degree.
const (
	quarter = 90 * 60_000
	full    = 4 * quarter
)

// affine maps places: x' = a x + c y + e, y' = b x + d y + f.
type affine struct{ a, b, c, d, e, f float64 }

var same = affine{a: 1, d: 1}

// after returns the map that does n first, then m.
func (m affine) after(n affine) affine {
	return affine{
		m.a*n.a + m.c*n.b, m.b*n.a + m.d*n.b,
		m.a*n.c + m.c*n.d, m.b*n.c + m.d*n.d,
		m.a*n.e + m.c*n.f + m.e, m.b*n.e + m.d*n.f + m.f,
	}
}

func (m affine) at(x, y float64) (float64, float64) { return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f }

func (m affine) point(x, y float64) Point {
	x, y = m.at(x, y)
	return Point{whole(x), whole(y)}
}

// whole rounds within what sheets can be.
func whole(v float64) int64 {
	const most = 1 << 46
	if math.IsNaN(v) {
		return 0
	}
	return int64(math.Round(math.Max(-most, math.Min(most, v))))
}

// rect is a box with sides in floating point.
type rect struct{ x, y, w, h float64 }

// unit maps the unit square to a box.
func (r rect) unit() affine { return affine{a: r.w, d: r.h, e: r.x, f: r.y} }

// stance is how a shape stands: flipped first, then turned.
type stance struct {
	turn         int
	flipH, flipV bool
}

// about is the map that brings a box to its stance, about its middle.
func (s stance) about(r rect) affine {
	cx, cy := r.x+r.w/2, r.y+r.h/2
	flip := same
	if s.flipH {
		flip.a = -1
	}
	if s.flipV {
		flip.d = -1
	}
	sin, cos := sincos(s.turn)
	turn := affine{a: cos, b: sin, c: -sin, d: cos}
	back, to := same, same
	back.e, back.f, to.e, to.f = -cx, -cy, cx, cy
	return to.after(turn).after(flip).after(back)
}

// sincos is exact at whole quarters.
func sincos(turn int) (sin, cos float64) {
	switch turn {
	case 0:
		return 0, 1
	case quarter:
		return 1, 0
	case 2 * quarter:
		return 0, -1
	case 3 * quarter:
		return -1, 0
	}
	return math.Sincos(float64(turn) / full * 2 * math.Pi)
}

// within is the stance of what stands so in a group of stance g.
func (s stance) within(g stance) stance {
	turn := s.turn
	if g.flipH != g.flipV {
		turn = -turn
	}
	return stance{turned(g.turn + turn), g.flipH != s.flipH, g.flipV != s.flipV}
}

// turned brings a turn into a whole one.
func turned(turn int) int { return ((turn % full) + full) % full }

// aside reports whether a turn is nearer to a quarter than to a half: then
// Excel's anchor holds the box with its sides exchanged.
func aside(turn int) bool {
	t := turn % (2 * quarter)
	return t >= quarter/2 && t < quarter+quarter/2
}

// exchanged is the box of the same middle with its sides exchanged.
func (r rect) exchanged() rect {
	return rect{r.x + (r.w-r.h)/2, r.y + (r.h-r.w)/2, r.h, r.w}
}

// bounds is the box that a map of a box fills.
func (m affine) bounds(r rect) Box {
	out := Box{math.MaxInt64, math.MaxInt64, math.MinInt64, math.MinInt64}
	for _, c := range [4][2]float64{{r.x, r.y}, {r.x + r.w, r.y}, {r.x, r.y + r.h}, {r.x + r.w, r.y + r.h}} {
		p := m.point(c[0], c[1])
		out.Left, out.Right = min(out.Left, p.X), max(out.Right, p.X)
		out.Top, out.Bottom = min(out.Top, p.Y), max(out.Bottom, p.Y)
	}
	return out
}
