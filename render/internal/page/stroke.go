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

// Dash and DashGap are the lengths of a dashed arrow's dashes and of the gaps
// between them: DrawingML's "dash", which follows the width of the line.
const (
	Dash    = 4 * ArrowWidth
	DashGap = 3 * ArrowWidth
)

// Stroke is a straight line at its place.
type Stroke struct {
	From, To Point
	Width    EMU
}

// HeadLength returns the length of the arrow heads beside lettering of a size.
func HeadLength(size EMU) EMU { return size * 65 / 100 }

// wide returns how wide a head of a length is, under how far under its tip the
// line of the arrow ends.
func wide(head EMU) EMU  { return head * 19 / 26 }
func under(head EMU) EMU { return head * 9 / 10 }

// OfficeHead is one of the sizes of arrow heads that Office offers.
type OfficeHead struct {
	Name string // DrawingML's word
	Size EMU    // length, or width, on a line of up to two points
}

var officeHeads = [...]OfficeHead{{"sm", 4 * PT}, {"med", 6 * PT}, {"lg", 10 * PT}}

// OfficeHeads returns Office's length and width nearest to those of a head.
func OfficeHeads(head EMU) (length, width OfficeHead) {
	return officeHeads[nearestHead(head)], officeHeads[nearestHead(wide(head))]
}

// nearestHead returns the index of the size that Office offers nearest to one.
func nearestHead(size EMU) int {
	best := 0
	for i := 1; i < len(officeHeads); i++ {
		h, b := officeHeads[i].Size, officeHeads[best].Size
		if max(h-size, size-h) < max(b-size, size-b) {
			best = i
		}
	}
	return best
}

// HeadRoom returns how long a head is at most, in any format.
func HeadRoom(head EMU) EMU {
	return max(head, officeHeads[nearestHead(head)].Size)
}

// Shaft returns the points of the line of a connector: an arrow's ends under
// its head.
func (c *Connector) Shaft() []Point {
	n := len(c.Points)
	if c.Head == 0 {
		return c.Points
	}
	out := append([]Point(nil), c.Points...)
	dx, dy := c.direction()
	out[n-1] = Point{out[n-1].X - dx*under(c.Head), out[n-1].Y - dy*under(c.Head)}
	return out
}

// Arrowhead returns the corners of the head, its tip first.
func (c *Connector) Arrowhead() [3]Point {
	tip, half := c.Points[len(c.Points)-1], wide(c.Head)/2
	dx, dy := c.direction()
	back := Point{tip.X - dx*c.Head, tip.Y - dy*c.Head}
	return [3]Point{tip, {back.X - dy*half, back.Y + dx*half}, {back.X + dy*half, back.Y - dx*half}}
}

// HeadBox returns the area that the head covers in any format.
func (c *Connector) HeadBox() Rect {
	tip := c.Points[len(c.Points)-1]
	dx, dy := c.direction()
	_, w := OfficeHeads(c.Head)
	long, half := HeadRoom(c.Head), max(wide(c.Head), w.Size)/2
	across := Point{half * (dy * dy), half * (dx * dx)}
	back := Point{tip.X - dx*long, tip.Y - dy*long}
	x, y := min(tip.X, back.X)-across.X, min(tip.Y, back.Y)-across.Y
	return Rect{x, y, max(tip.X, back.X) + across.X - x, max(tip.Y, back.Y) + across.Y - y}
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
