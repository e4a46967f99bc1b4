package hand

// Anchor says how a shape is tied to the cells.
type Anchor int

// The anchors.
const (
	TwoCell Anchor = iota
	OneCell
	Absolute
)

// Quarter is a turn by 90 degrees, in the 60,000ths that files have.
const Quarter = 90 * 60000

// Shape is a shape, a line, a connector or a group.
type Shape struct {
	ID     int // given by Sheet.Add
	Name   string
	Preset string // empty: a free form along Path, or a group
	Text   string
	Box    Box // what is seen
	Anchor Anchor
	Turn   int // clockwise, in 60,000ths of a degree
	FlipH  bool
	FlipV  bool
	Stale  int64   // EMU that the transform in the file is away from what is seen
	Adjust []int64 // adj1, adj2, …, or adj where there is one

	Connector  bool // cxnSp
	TextBox    bool
	Picture    bool // a logo
	Start, End Glue
	HeadStart  bool
	HeadEnd    bool
	Dashed     bool
	NoFill     bool
	NoLine     bool
	Themed     bool      // colours come from the theme, none stand in the shape
	Path       []Point   // of lines, connectors and free forms
	Lines      [][]Point // further lines of a free form

	Children []*Shape // of a group, at their places on the sheet
	Scale    float64  // of a group: its own units to an EMU; 0: as on the sheet
	Origin   Point    // of a group: where its own coordinates begin, with Scale
}

// Glue ties an end of a connector to a shape.
type Glue struct {
	To   *Shape
	Site int
}

// turned reports whether width and height of the transform are those of the
// other direction.
func (sh *Shape) turned() bool {
	q := (sh.Turn/Quarter%4 + 4) % 4
	return q == 1 || q == 3
}

// own is the box before it was turned.
func (sh *Shape) own() Box {
	if !sh.turned() {
		return sh.Box
	}
	return around(sh.Box.Mid(), sh.Box.H(), sh.Box.W())
}

// hull is the box around points.
func hull(path []Point) Box {
	b := Box{path[0].X, path[0].Y, path[0].X, path[0].Y}
	for _, p := range path {
		b.L, b.R = min(b.L, p.X), max(b.R, p.X)
		b.T, b.B = min(b.T, p.Y), max(b.B, p.Y)
	}
	return b
}

// Line makes a connector along a path of at most four bends with a right angle
// at each. Other says that of the two ways to write its turn and flips the
// longer one is taken.
func Line(name string, path []Point, other bool) *Shape {
	from, to := path[0], path[len(path)-1]
	sh := &Shape{Name: name, Preset: "straightConnector1", Connector: true, Path: path, Box: ends(from, to)}
	sh.FlipH, sh.FlipV = to.X < from.X, to.Y < from.Y
	if n := len(path) - 1; n > 1 {
		sh.Preset = [...]string{2: "bentConnector2", 3: "bentConnector3", 4: "bentConnector4", 5: "bentConnector5"}[n]
		first := path[1].Y == path[0].Y
		if !first { // it begins upright: the shape lies on its side
			sh.Turn = Quarter
			sh.FlipH, sh.FlipV = to.Y < from.Y, to.X > from.X
		}
		sh.Adjust = adjusts(path, first)
		sh.Box = widened(sh.Box, n > 2, first)
	}
	if other {
		sh.Turn = (sh.Turn + 2*Quarter) % (4 * Quarter)
		sh.FlipH, sh.FlipV = !sh.FlipH, !sh.FlipV
	}
	return sh
}

func ends(a, b Point) Box { return hull([]Point{a, b}) }

// adjusts are the places of the inner segments, in 100,000ths of the way along
// the box.
func adjusts(path []Point, level bool) (out []int64) {
	from, to := path[0], path[len(path)-1]
	for i := 1; i+2 < len(path); i++ {
		a, b, at := from.X, to.X, path[i].X
		if level != (i%2 == 1) {
			a, b, at = from.Y, to.Y, path[i].Y
		}
		if a == b {
			b += thin
		}
		out = append(out, (at-a)*100000/(b-a))
	}
	return out
}

// thin is how wide Excel makes a connector between two points above each other
// that bends aside.
const thin = 12700

func widened(b Box, bends, level bool) Box {
	switch {
	case bends && level && b.L == b.R:
		b.R += thin
	case bends && !level && b.T == b.B:
		b.B += thin
	}
	return b
}
