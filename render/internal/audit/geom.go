package audit

// Units of length, in EMU.
const (
	MM    = 36000
	PT    = 12700
	pixel = 9525
)

// Point is a position in EMU.
type Point struct{ X, Y int }

// Rect is an area in EMU.
type Rect struct{ X, Y, W, H int }

func (r Rect) right() int    { return r.X + r.W }
func (r Rect) bottom() int   { return r.Y + r.H }
func (r Rect) centre() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// inset returns the area without an edge of a width.
func (r Rect) inset(by int) Rect { return Rect{r.X + by, r.Y + by, r.W - 2*by, r.H - 2*by} }

// meets reports whether two areas have more than an edge in common.
func (r Rect) meets(o Rect) bool {
	return r.X < o.right() && o.X < r.right() && r.Y < o.bottom() && o.Y < r.bottom()
}

// gap is the distance between two areas, 0 where they meet.
func (r Rect) gap(o Rect) float64 {
	dx := max(r.X-o.right(), o.X-r.right(), 0)
	dy := max(r.Y-o.bottom(), o.Y-r.bottom(), 0)
	return hypot(dx, dy)
}

// bounds is the smallest area that holds the points.
func bounds(points []Point) Rect {
	a, z := points[0], points[0]
	for _, p := range points {
		a.X, a.Y = min(a.X, p.X), min(a.Y, p.Y)
		z.X, z.Y = max(z.X, p.X), max(z.Y, p.Y)
	}
	return Rect{a.X, a.Y, z.X - a.X, z.Y - a.Y}
}

func far(a, b Point) int { return max(a.X-b.X, b.X-a.X, a.Y-b.Y, b.Y-a.Y) }

func distance(a, b int) int { return max(a-b, b-a) }

// piece is one straight piece of an arrow.
type piece struct {
	a, b  Point // a is at the left or at the top
	of    *Arrow
	index int // from 0
}

func (s piece) level() bool { return s.a.Y == s.b.Y }

// at is the position across the piece, from and to are those along it.
func (s piece) at() int {
	if s.level() {
		return s.a.Y
	}
	return s.a.X
}

func (s piece) from() int {
	if s.level() {
		return s.a.X
	}
	return s.a.Y
}

func (s piece) to() int {
	if s.level() {
		return s.b.X
	}
	return s.b.Y
}

func (s piece) length() int { return s.to() - s.from() }

// fixed reports whether the piece ends on a symbol, so that it cannot be moved.
func (s piece) fixed() bool { return s.index == 0 || s.index == len(s.of.Points)-2 }

func (s piece) box() Rect { return Rect{s.a.X, s.a.Y, s.b.X - s.a.X, s.b.Y - s.a.Y} }

// beside is how far two pieces of one direction run side by side.
func (s piece) beside(t piece) int { return min(s.to(), t.to()) - max(s.from(), t.from()) }

// touches reports whether two pieces have a point in common.
func (s piece) touches(t piece) bool {
	return s.a.X <= t.b.X && t.a.X <= s.b.X && s.a.Y <= t.b.Y && t.a.Y <= s.b.Y
}

// crosses reports whether two pieces cross inside both.
func (s piece) crosses(t piece) bool {
	if s.level() == t.level() {
		return false
	}
	return s.from() < t.at() && t.at() < s.to() && t.from() < s.at() && s.at() < t.to()
}

// runsThrough reports whether the piece lies inside an area, not on its edge.
func (s piece) runsThrough(r Rect) bool {
	return s.a.X < r.right() && s.b.X > r.X && s.a.Y < r.bottom() && s.b.Y > r.Y
}
