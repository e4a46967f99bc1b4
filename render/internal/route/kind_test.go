package route_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// Edges of unlike kinds leave a fan at sides of their own.
func TestKindsRunApart(t *testing.T) {
	for kind, want := range map[int]int{0: 1, 1: 2} {
		g := &route.Grid{Levels: 3, Lanes: 3,
			Nodes: []route.Node{{Lane: 1, Fan: true}, {Level: 1, Lane: 1}, {Level: 2, Lane: 1}},
			Edges: []route.Edge{{From: 0, To: 1}, {From: 0, To: 2, Kind: kind}}}
		sides := map[route.Side]bool{}
		for _, p := range drawn(t, g).Paths {
			sides[p.FromSide] = true
		}
		require.Len(t, sides, want)
	}
}

// An edge along a level is straight where nothing stands between its nodes, and
// else goes round it.
func TestAlongALevel(t *testing.T) {
	g := &route.Grid{Levels: 2, Lanes: 4, Nodes: []route.Node{{}, {Lane: 2}, {Lane: 3}, {Level: 1, Lane: 1}},
		Edges: []route.Edge{{From: 0, To: 1, Kind: 1}, {From: 2, To: 0, Kind: 1}, {From: 1, To: 3}}}
	res := drawn(t, g)
	require.Len(t, res.Paths[0].Points, 2)
	require.Greater(t, len(res.Paths[1].Points), 3)
	require.Zero(t, look(g, res).hits)
}

// A fan with branches to both sides leaves at the bottom, one with branches to
// one side there.
func TestSpreadFans(t *testing.T) {
	for _, c := range []struct {
		lane int
		want route.Side
	}{{0, route.Right}, {1, route.Bottom}} {
		g := &route.Grid{Levels: 2, Lanes: 4, Nodes: []route.Node{{Lane: c.lane, Fan: true}}}
		for lane := range 4 {
			if lane != c.lane {
				g.Nodes = append(g.Nodes, route.Node{Level: 1, Lane: lane})
				g.Edges = append(g.Edges, route.Edge{To: len(g.Nodes) - 1})
			}
		}
		for _, p := range drawn(t, g).Paths {
			require.Equal(t, c.want, p.FromSide)
		}
	}
}
