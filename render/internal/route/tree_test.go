package route_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

func drawn(t *testing.T, g *route.Grid) *route.Result {
	t.Helper()
	res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
	require.NoError(t, err)
	return res
}

// The arrows of a fan leave at one side, over one track; those of any other
// node at sides of their own.
func TestTreesAndCorners(t *testing.T) {
	for _, fan := range []bool{true, false} {
		g := &route.Grid{Levels: 2, Lanes: 3,
			Nodes: []route.Node{{Level: 0, Lane: 1, Fan: fan}, {Level: 1, Lane: 0}, {Level: 1, Lane: 1},
				{Level: 1, Lane: 2}},
			Edges: []route.Edge{{From: 0, To: 1}, {From: 0, To: 2}, {From: 0, To: 3}}}
		sides := map[route.Side]bool{}
		for _, p := range drawn(t, g).Paths {
			sides[p.FromSide] = true
		}
		if fan {
			require.Equal(t, map[route.Side]bool{route.Bottom: true}, sides)
		} else {
			require.Len(t, sides, 3)
		}
	}
}

// What enters a node leaves its answers sides of their own, although there would
// be a free way to one of them: a joint line takes the left of node 7 and what
// is over it its top, so the rest that enters has to do so there too.
func TestAnswersKeepTheirSides(t *testing.T) {
	fan := func(level, lane int) route.Node { return route.Node{Level: level, Lane: lane, Fan: true} }
	g := &route.Grid{Levels: 8, Lanes: 3, Joints: [][2]int{{5, 7}},
		Nodes: []route.Node{fan(0, 2), fan(1, 2), fan(1, 0), fan(1, 1), {Level: 2}, fan(4, 0), fan(3, 1),
			{Level: 4, Lane: 1}, fan(5, 0), {Level: 6}, fan(7, 1)},
		Edges: []route.Edge{{From: 6, To: 7}, {From: 8, To: 9}, {From: 0, To: 1}, {From: 1, To: 4}, {From: 4, To: 7},
			{From: 4, To: 1}, {From: 4, To: 9}, {From: 7, To: 9}, {From: 7, To: 4}, {From: 9, To: 10},
			{From: 9, To: 7}}}
	left := map[[2]int]bool{}
	for e, p := range drawn(t, g).Paths {
		if from := g.Edges[e].From; !g.Nodes[from].Fan {
			require.False(t, left[[2]int{from, int(p.FromSide)}], "edge %d", e)
			left[[2]int{from, int(p.FromSide)}] = true
		}
	}
	require.Len(t, left, 7)
}

// Nothing uses the sides that lines have taken, and nothing passes between a
// hanging node and the line over it.
func TestHungAndLinked(t *testing.T) {
	g := &route.Grid{Levels: 4, Lanes: 3, Joints: [][2]int{{1, 2}},
		Nodes: []route.Node{{Level: 0, Lane: 1}, {Level: 1, Lane: 0}, {Level: 1, Lane: 2},
			{Level: 2, Lane: 1, Hung: true, Linked: true}, {Level: 3, Lane: 1, Hung: true}},
		Edges: []route.Edge{{From: 0, To: 3}, {From: 3, To: 0}, {From: 4, To: 1}, {From: 1, To: 2}}}
	res := drawn(t, g)
	require.NotEqual(t, route.Top, res.Paths[0].ToSide)
	require.NotEqual(t, route.Bottom, res.Paths[0].ToSide)
	require.NotEqual(t, route.Top, res.Paths[1].FromSide)
	require.NotEqual(t, route.Bottom, res.Paths[1].FromSide)
	require.NotEqual(t, route.Top, res.Paths[2].FromSide)
	for i := range res.Paths {
		for _, s := range strokes(&res.Paths[i]) {
			for _, level := range []int{2, 3} {
				between := s.flat() && s.y0 < centre(level)-reach && s.y0 > centre(level-1)
				over := between && s.x0 <= centre(1) && s.x1 >= centre(1)
				require.False(t, over, "path %d passes over level %d", i, level)
			}
		}
	}
	require.Zero(t, look(g, res).hits)
}
