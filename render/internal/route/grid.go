package route

// Side is a side of a node; the values are those of page.Side.
type Side uint8

// The sides.
const (
	Top Side = iota
	Left
	Bottom
	Right
)

// Node is a symbol at the crossing of a level's and a lane's centre lines.
type Node struct {
	Level, Lane int
	Fan         bool // its arrows leave as a tree, one trunk with branches; else each leaves at a side of its own
	Hung        bool // it hangs from the level above: from the joint line or a linked node a line runs down to its top
	Linked      bool // a line runs down from its bottom
}

// Edge is an arrow from one node to another.
type Edge struct {
	From, To int
	Kind     int // arrows of one node that are of unlike kinds are no branches of one tree, and run apart
}

// Grid is what is to be routed.
type Grid struct {
	Levels, Lanes int
	Nodes         []Node   // no two on one place
	Joints        [][2]int // pairs of nodes of one level, joined by a plain line; nothing stands between them
	Edges         []Edge   // in the order that breaks ties
}

// Line is a coordinate. An even slot 2k is the channel before lane (or level)
// k, an odd slot 2k+1 the centre line of lane (or level) k.
type Line struct {
	Slot  int
	Track int // place in the channel from 0; 0 on a centre line
}

// Point is a bend or an end of a path.
type Point struct{ X, Y Line }

// Path is the way of one edge. The first and last points are the centres of
// its nodes.
type Path struct {
	Points   []Point
	FromSide Side
	ToSide   Side
}

// Result holds the paths in the order of the edges, the number of tracks each
// channel needs, and what the drawing costs: the less the better among those of
// one page.
type Result struct {
	Paths   []Path
	Columns []int // tracks in the channel before each lane, and after the last
	Rows    []int // tracks in the channel above each level, and below the last
	Cost    int64
}
