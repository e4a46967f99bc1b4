package route_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// Places on the plane the audit draws on: a slot is wide, a symbol reaches
// half of reach to each side of its centre.
const (
	wide  = 10000
	reach = 2000
)

func place(l route.Line) int {
	if l.Slot&1 == 1 {
		return l.Slot*wide + wide/2
	}
	return l.Slot*wide + 1 + l.Track
}

func centre(index int) int { return place(route.Line{Slot: 2*index + 1}) }

// stroke is a straight piece of a finished path; x0 <= x1, y0 <= y1.
type stroke struct{ x0, y0, x1, y1 int }

func (s stroke) flat() bool { return s.y0 == s.y1 }

// strokes draws a path from the border of one symbol to that of the other.
func strokes(p *route.Path) []stroke {
	type spot struct{ x, y int }
	var at []spot
	for _, q := range p.Points {
		at = append(at, spot{place(q.X), place(q.Y)})
	}
	out := map[route.Side]spot{route.Top: {0, -reach}, route.Left: {-reach, 0}, route.Bottom: {0, reach},
		route.Right: {reach, 0}}
	last := len(at) - 1
	at[0] = spot{at[0].x + out[p.FromSide].x, at[0].y + out[p.FromSide].y}
	at[last] = spot{at[last].x + out[p.ToSide].x, at[last].y + out[p.ToSide].y}
	var list []stroke
	for i := 1; i < len(at); i++ {
		a, b := at[i-1], at[i]
		list = append(list, stroke{min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)})
	}
	return list
}

// counts is what a reader sees on a finished drawing.
type counts struct {
	crossings int
	shared    int // pairs of arrows of one source or target that run together
	foreign   int // other pairs that run together or touch
	hits      int // pieces through a symbol or a joint line
	crooked   int // paths that are not orthogonal, or have too many pieces
}

// look counts from the paths alone; it asks nothing of the router.
func look(g *route.Grid, res *route.Result) counts {
	var c counts
	drawn := make([][]stroke, len(res.Paths))
	for e := range res.Paths {
		p := &res.Paths[e]
		drawn[e] = strokes(p)
		if straight(drawn[e]) == 0 || len(drawn[e]) > 5 {
			c.crooked++
		}
		for _, s := range drawn[e] {
			c.hits += hits(g, s)
		}
		for d := range e {
			crossings, together := meet(drawn[e], drawn[d])
			c.crossings += crossings
			switch a, b := g.Edges[e], g.Edges[d]; {
			case !together:
			case a.From == b.From || a.To == b.To:
				c.shared++
			default:
				c.foreign++
			}
		}
	}
	return c
}

// straight returns the number of strokes when they go flat and upright in
// turn, else 0.
func straight(list []stroke) int {
	for i, s := range list {
		if (s.x0 == s.x1) == (s.y0 == s.y1) || i > 0 && s.flat() == list[i-1].flat() {
			return 0
		}
	}
	return len(list)
}

func hits(g *route.Grid, s stroke) (n int) {
	for _, v := range g.Nodes {
		x, y := centre(v.Lane), centre(v.Level)
		if s.x0 < x+reach && s.x1 > x-reach && s.y0 < y+reach && s.y1 > y-reach {
			n++
		}
	}
	for _, j := range g.Joints {
		a, b := g.Nodes[j[0]], g.Nodes[j[1]]
		x0, x1 := min(centre(a.Lane), centre(b.Lane))+reach, max(centre(a.Lane), centre(b.Lane))-reach
		if y := centre(a.Level); s.x0 <= x1 && s.x1 >= x0 && s.y0 <= y && s.y1 >= y {
			n++
		}
	}
	return n
}

// meet counts the clean crossings of two paths and tells whether they touch in
// any other way.
func meet(a, b []stroke) (crossings int, together bool) {
	for _, s := range a {
		for _, t := range b {
			if s.x0 > t.x1 || t.x0 > s.x1 || s.y0 > t.y1 || t.y0 > s.y1 {
				continue
			}
			f, v := s, t
			if !f.flat() {
				f, v = t, s
			}
			if f.flat() && !v.flat() && f.x0 < v.x0 && v.x0 < f.x1 && v.y0 < f.y0 && f.y0 < v.y1 {
				crossings++
			} else {
				together = true
			}
		}
	}
	return crossings, together
}

// TestLookSees checks the audit itself on drawings with known faults.
func TestLookSees(t *testing.T) {
	at := func(x, y int) route.Point { return route.Point{X: route.Line{Slot: x}, Y: route.Line{Slot: y}} }
	path := func(from, to route.Side, points ...route.Point) route.Path {
		return route.Path{Points: points, FromSide: from, ToSide: to}
	}
	g := &route.Grid{Levels: 3, Lanes: 3,
		Nodes: []route.Node{{Level: 0, Lane: 1}, {Level: 2, Lane: 1}, {Level: 1, Lane: 0}, {Level: 1, Lane: 2}},
		Edges: []route.Edge{{From: 0, To: 1}, {From: 2, To: 3}}}
	down := path(route.Bottom, route.Top, at(3, 1), at(3, 5))
	res := &route.Result{Paths: []route.Path{down, path(route.Right, route.Left, at(1, 3), at(5, 3))}}
	require.Equal(t, counts{crossings: 1}, look(g, res))

	g.Nodes = append(g.Nodes, route.Node{Level: 1, Lane: 1})
	require.Equal(t, counts{crossings: 1, hits: 2}, look(g, res))

	g.Nodes, g.Edges[1] = g.Nodes[:4], route.Edge{From: 2, To: 1}
	res.Paths[1] = path(route.Right, route.Top, at(1, 3), at(3, 3), at(3, 5))
	require.Equal(t, counts{shared: 1}, look(g, res))
	g.Edges[1] = route.Edge{From: 2, To: 3}
	require.Equal(t, counts{foreign: 1}, look(g, res))
	res.Paths[1] = path(route.Right, route.Left, at(1, 3), at(5, 2))
	require.Equal(t, 1, look(g, res).crooked)
}
