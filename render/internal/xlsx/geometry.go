package xlsx

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

// geometry is a connector in DrawingML's terms: a preset in a box that is
// flipped and then turned about its centre.
//
// A preset starts at the top left of its box, goes right, bends as often as
// its number says, and ends at the bottom right; adj1 and adj3 place its
// upright pieces along the width, adj2 its level piece along the height, in
// 1/100,000.
type geometry struct {
	preset       string
	box          page.Rect // before turning
	turn         int       // degrees clockwise: 0, 90 or 270
	flipH, flipV bool
	adjust       []int64
}

// fit finds the geometry that draws the points of a connector.
func fit(points []page.Point) geometry {
	n := len(points)
	a, z := points[0], points[n-1]
	dx, dy := z.X-a.X, z.Y-a.Y
	if n == 2 {
		box := bounds(points)
		return geometry{preset: "straightConnector1", box: box, flipH: dx < 0, flipV: dy < 0}
	}
	g := geometry{preset: fmt.Sprintf("bentConnector%d", n-1)}
	w, h := max(dx, -dx, thin), max(dy, -dy, thin)
	centre := page.Point{X: a.X + dx/2, Y: a.Y + dy/2}
	upright := points[1].X == a.X
	if upright {
		g.box = page.Rect{X: centre.X - h/2, Y: centre.Y - w/2, W: h, H: w}
		switch {
		case dy >= 0 && dx < 0:
			g.turn = 90
		case dy >= 0:
			g.turn, g.flipH = 270, true
		case dx < 0:
			g.turn, g.flipH = 90, true
		default:
			g.turn = 270
		}
	} else {
		g.box = page.Rect{X: centre.X - w/2, Y: centre.Y - h/2, W: w, H: h}
		g.flipH, g.flipV = dx < 0, dy < 0
	}
	for i := 2; i < n-1; i++ { // the pieces between the first bend and the last
		if upright == (i%2 == 0) {
			g.adjust = append(g.adjust, fraction(points[i-1].Y, centre.Y, h, dy < 0))
		} else {
			g.adjust = append(g.adjust, fraction(points[i-1].X, centre.X, w, dx < 0))
		}
	}
	return g
}

// fraction gives a position along a side of a box around a centre in 1/100,000
// of the side, from its beginning or, back, from its end.
func fraction(at, centre, side page.EMU, back bool) int64 {
	distance := at - (centre - side/2)
	if back {
		distance = centre - side/2 + side - at
	}
	return int64(distance) * 100_000 / int64(side)
}

// visible returns the box after turning.
func (g geometry) visible() page.Rect {
	if g.turn == 0 {
		return g.box
	}
	c := g.box.Center()
	return page.Rect{X: c.X - g.box.H/2, Y: c.Y - g.box.W/2, W: g.box.H, H: g.box.W}
}

func (g geometry) attributes() string {
	s := ""
	if g.turn != 0 {
		s += fmt.Sprintf(` rot="%d"`, g.turn*60000)
	}
	if g.flipH {
		s += ` flipH="1"`
	}
	if g.flipV {
		s += ` flipV="1"`
	}
	return s
}
