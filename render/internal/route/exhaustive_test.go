package route_test

import (
	"context"

	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// every lists all paths of an edge with at most five pieces over the channels
// and the centre lines, except those through a symbol and, going back, those
// along the symbols of a lane.
func every(g *route.Grid, e int, xs, ys []route.Line) []route.Path {
	a, b := g.Nodes[g.Edges[e].From], g.Nodes[g.Edges[e].To]
	from := route.Point{X: route.Line{Slot: 2*a.Lane + 1}, Y: route.Line{Slot: 2*a.Level + 1}}
	to := route.Point{X: route.Line{Slot: 2*b.Lane + 1}, Y: route.Line{Slot: 2*b.Level + 1}}
	var out []route.Path
	var grow func(points []route.Point, flat bool)
	grow = func(points []route.Point, flat bool) {
		last := points[len(points)-1]
		if flat && last.Y == to.Y && last.X != to.X || !flat && last.X == to.X && last.Y != to.Y {
			out = appendPath(out, g, e, append(slices.Clone(points), to))
		}
		if len(points) == 5 {
			return
		}
		if flat {
			for _, x := range xs {
				if x != last.X {
					grow(append(slices.Clone(points), route.Point{X: x, Y: last.Y}), false)
				}
			}
			return
		}
		for _, y := range ys {
			if y != last.Y {
				grow(append(slices.Clone(points), route.Point{X: last.X, Y: y}), true)
			}
		}
	}
	grow([]route.Point{from}, true)
	grow([]route.Point{from}, false)
	return out
}

// positions lists the lines of a direction: the tracks a finished drawing has
// in each channel, at least one, and the centre lines between the channels.
func positions(channels []int) []route.Line {
	var out []route.Line
	for k, tracks := range channels {
		for t := range max(1, tracks) {
			out = append(out, route.Line{Slot: 2 * k, Track: t})
		}
		if k+1 < len(channels) {
			out = append(out, route.Line{Slot: 2*k + 1})
		}
	}
	return out
}

func appendPath(list []route.Path, g *route.Grid, e int, points []route.Point) []route.Path {
	n := len(points)
	p := route.Path{Points: points, FromSide: facing(points[0], points[1]), ToSide: facing(points[n-1], points[n-2])}
	drawn := strokes(&p)
	if straight(drawn) == 0 {
		return list
	}
	back := g.Nodes[g.Edges[e].To].Level <= g.Nodes[g.Edges[e].From].Level
	for i, s := range drawn {
		along := points[i].X == points[i+1].X && points[i].X.Slot&1 == 1 &&
			apart(points[i].Y.Slot, points[i+1].Y.Slot) > 1
		if hits(g, s) > 0 || back && along {
			return list
		}
	}
	return append(list, p)
}

func apart(a, b int) int { return max(a-b, b-a) }

func facing(p, next route.Point) route.Side {
	switch {
	case place(next.X) > place(p.X):
		return route.Right
	case place(next.X) < place(p.X):
		return route.Left
	case place(next.Y) > place(p.Y):
		return route.Bottom
	default:
		return route.Top
	}
}

// touching stands for a pair of ways that may not be chosen together.
const touching = 100

// choice is a way to draw an edge, and how many of those chosen it crosses.
type choice struct{ way, crossed int }

// trial looks through the drawings of a grid.
type trial struct {
	limit int
	pairs [][]uint8 // crossings of each two ways, or touching
}

// fewer tells whether any drawing over the channels of a finished one has no
// two arrows that touch, and fewer crossings than the limit.
func fewer(g *route.Grid, res *route.Result, limit int) bool {
	xs, ys := positions(res.Columns), positions(res.Rows)
	left := make([][]choice, len(g.Edges))
	var ways [][]stroke
	var edge []int
	for e := range g.Edges {
		for _, p := range every(g, e, xs, ys) {
			left[e] = append(left[e], choice{way: len(ways)})
			ways, edge = append(ways, strokes(&p)), append(edge, e)
		}
	}
	t := &trial{limit: limit, pairs: make([][]uint8, len(ways))}
	for i := range ways {
		t.pairs[i] = make([]uint8, len(ways))
		for j := range i {
			if edge[i] != edge[j] {
				n, together := meet(ways[i], ways[j])
				if together {
					n = touching
				}
				t.pairs[i][j], t.pairs[j][i] = uint8(n), uint8(n)
			}
		}
	}
	return t.choose(left, 0)
}

// choose takes the edge with the fewest ways left and tries each of them.
func (t *trial) choose(left [][]choice, crossings int) bool {
	if len(left) == 0 {
		return true
	}
	at := 0
	for e := range left {
		if len(left[e]) < len(left[at]) {
			at = e
		}
	}
	for _, c := range left[at] {
		sum := crossings + c.crossed
		if next := t.without(left, at, c.way, t.limit-sum); next != nil && t.choose(next, sum) {
			return true
		}
	}
	return false
}

// without returns the ways left to the other edges beside a chosen one, or nil
// when the best of each cross too much.
func (t *trial) without(left [][]choice, at, way, spare int) [][]choice {
	next := make([][]choice, 0, len(left))
	for e := range left {
		if e == at {
			continue
		}
		var ways []choice
		least := spare
		for _, w := range left[e] {
			n := int(t.pairs[way][w.way])
			if w.crossed += n; n < touching && w.crossed < spare {
				ways, least = append(ways, w), min(least, w.crossed)
			}
		}
		if spare -= least; spare <= 0 {
			return nil
		}
		next = append(next, ways)
	}
	return next
}

// smallGrid makes a grid with one symbol a level, arrows from each to the next,
// and a few more.
func smallGrid(r *rand.Rand) *route.Grid {
	g := &route.Grid{Levels: 3 + r.IntN(3), Lanes: 1 + r.IntN(3)}
	for i := range g.Levels {
		g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: r.IntN(g.Lanes)})
		if i > 0 {
			g.Edges = append(g.Edges, route.Edge{From: i - 1, To: i})
		}
	}
	for range 3 + r.IntN(5) {
		a, b := r.IntN(g.Levels), r.IntN(g.Levels)
		if e := (route.Edge{From: a, To: b}); a != b && !slices.Contains(g.Edges, e) {
			g.Edges = append(g.Edges, e)
		}
	}
	return g
}

// TestNoDrawingHasFewerCrossings asks of each small drawing with crossings
// whether any other over the same channels has fewer.
func TestNoDrawingHasFewerCrossings(t *testing.T) {
	clean, crossed, full := 0, 0, 0
	for seed := range uint64(600) {
		g := smallGrid(rand.New(rand.NewPCG(seed, 5)))
		res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
		require.NoError(t, err)
		switch seen := look(g, res); {
		case seen.shared+seen.foreign > 0:
			full++ // more arrows on a symbol than it has sides
			assert.True(t, crowded(g), "seed %d: arrows run together: %+v", seed, seen)
		case seen.crossings > 0:
			crossed++
			assert.False(t, fewer(g, res, seen.crossings), "seed %d is not the best: %+v", seed, seen)
		default:
			clean++ // nothing can be better
		}
	}
	t.Logf("%d drawings without a crossing, %d checked against every other, %d crowded", clean, crossed, full)
	require.Greater(t, clean, 400)
}

// crowded tells whether a symbol has more arrows than sides.
func crowded(g *route.Grid) bool {
	count := make([]int, len(g.Nodes))
	for _, e := range g.Edges {
		count[e.From]++
		count[e.To]++
	}
	return slices.Max(count) > 4
}

// TestSearchThroughEveryDrawing checks that the search finds what there is: a
// better drawing than a draft with crossings, where Route has drawn one.
func TestSearchThroughEveryDrawing(t *testing.T) {
	found := 0
	for seed := range uint64(600) {
		g := smallGrid(rand.New(rand.NewPCG(seed, 5)))
		draft, err := route.Draft(context.Background(), g, route.NewBudget(len(g.Edges)))
		require.NoError(t, err)
		res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
		require.NoError(t, err)
		was, now := look(g, draft), look(g, res)
		if was.crossings == 0 || now != (counts{}) || len(g.Edges) > 6 {
			continue
		}
		require.True(t, fewer(g, res, was.crossings), "seed %d", seed)
		if found++; found == 10 {
			return
		}
	}
	require.Positive(t, found)
}

// TestCrossingsThatMustBe draws the two smallest graphs that no plane holds
// without a crossing.
func TestCrossingsThatMustBe(t *testing.T) {
	grid := func(nodes int, linked func(a, b int) bool) *route.Grid {
		g := &route.Grid{Levels: nodes, Lanes: 3}
		for i := range nodes {
			g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: i % 3})
			for j := range i {
				if linked(j, i) {
					g.Edges = append(g.Edges, route.Edge{From: j, To: i})
				}
			}
		}
		return g
	}
	for name, g := range map[string]*route.Grid{
		"K3,3": grid(6, func(a, b int) bool { return (a+b)%2 == 1 }),
		"K5":   grid(5, func(int, int) bool { return true }),
	} {
		res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
		require.NoError(t, err)
		assert.Equal(t, counts{crossings: 1}, look(g, res), name)
	}
}
