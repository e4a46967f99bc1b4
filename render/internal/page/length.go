package page

// EMU is a length: 36,000 per millimetre, 12,700 per point, 914,400 per inch,
// the unit of DrawingML. It is an integer, so a position is the same on every
// machine.
type EMU int64

// Units of length.
const (
	MM    EMU = 36000
	PT    EMU = 12700
	Inch  EMU = 914400
	Pixel EMU = 9525 // at 96 dpi; every track is a whole number of pixels, as in Excel
)

// MM returns the length in millimetres.
func (e EMU) MM() float64 { return float64(e) / float64(MM) }

// PT returns the length in points.
func (e EMU) PT() float64 { return float64(e) / float64(PT) }

// CeilPixel returns the length rounded up to whole pixels.
func (e EMU) CeilPixel() EMU { return (e + Pixel - 1) / Pixel * Pixel }

// Point is a position on a page, from the page's top left corner; y grows
// downwards.
type Point struct{ X, Y EMU }

// Moved returns the position so much further.
func (p Point) Moved(by Point) Point { return Point{p.X + by.X, p.Y + by.Y} }

// Rect is an area of a page.
type Rect struct{ X, Y, W, H EMU }

// Moved returns the area so much further.
func (r Rect) Moved(by Point) Rect { return Rect{r.X + by.X, r.Y + by.Y, r.W, r.H} }

// Right returns the x of the right edge.
func (r Rect) Right() EMU { return r.X + r.W }

// Bottom returns the y of the lower edge.
func (r Rect) Bottom() EMU { return r.Y + r.H }

// Center returns the middle of the area.
func (r Rect) Center() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Meets reports whether two areas have more than an edge in common.
func (r Rect) Meets(o Rect) bool {
	return r.X < o.Right() && o.X < r.Right() && r.Y < o.Bottom() && o.Y < r.Bottom()
}

// Holds reports whether another area lies inside this one.
func (r Rect) Holds(o Rect) bool {
	return o.X >= r.X && o.Y >= r.Y && o.Right() <= r.Right() && o.Bottom() <= r.Bottom()
}

// Side returns the middle of a side: where an arrow is glued.
func (r Rect) Side(s Side) Point {
	switch s {
	case Top:
		return Point{r.X + r.W/2, r.Y}
	case Left:
		return Point{r.X, r.Y + r.H/2}
	case Bottom:
		return Point{r.X + r.W/2, r.Bottom()}
	default:
		return Point{r.Right(), r.Y + r.H/2}
	}
}

// Side is a side of a symbol. The values are the connection site indexes of
// DrawingML's rectangle and flowchart shapes.
type Side uint8

// The sides.
const (
	Top Side = iota
	Left
	Bottom
	Right
)
