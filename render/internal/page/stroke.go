package page

// Widths of lines.
const (
	RuleWidth    = PT / 2      // borders of cells, lines to write on
	ArrowWidth   = 8 * PT / 10 // arrows and joint lines
	OutlineWidth = 9 * PT / 10 // symbols
)

// Lines to write on are dotted: so long a dot, so long a gap.
const (
	Dot = PT / 2
	Gap = 3 * PT / 2
)

// Stroke is a straight line at its place.
type Stroke struct {
	From, To Point
	Width    EMU
}

// Size of an arrow head, and how far under it the line of the arrow ends.
const (
	headLong  = 52 * PT / 10
	headWide  = 38 * PT / 10
	headUnder = headLong * 9 / 10
)

// Shaft returns the points of the line of a connector: an arrow's ends under
// its head.
func (c *Connector) Shaft() []Point {
	n := len(c.Points)
	if !c.Head {
		return c.Points
	}
	out := append([]Point(nil), c.Points...)
	dx, dy := c.direction()
	out[n-1] = Point{out[n-1].X - dx*headUnder, out[n-1].Y - dy*headUnder}
	return out
}

// Arrowhead returns the corners of the head, its tip first.
func (c *Connector) Arrowhead() [3]Point {
	tip := c.Points[len(c.Points)-1]
	dx, dy := c.direction()
	back := Point{tip.X - dx*headLong, tip.Y - dy*headLong}
	return [3]Point{tip,
		{back.X - dy*headWide/2, back.Y + dx*headWide/2}, {back.X + dy*headWide/2, back.Y - dx*headWide/2}}
}

// direction is where the last segment goes, in steps of one.
func (c *Connector) direction() (dx, dy EMU) {
	n := len(c.Points)
	a, z := c.Points[n-2], c.Points[n-1]
	return sign(z.X - a.X), sign(z.Y - a.Y)
}

func sign(e EMU) EMU {
	switch {
	case e > 0:
		return 1
	case e < 0:
		return -1
	}
	return 0
}
