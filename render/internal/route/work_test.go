package route_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// anywhere makes a grid with one node a level, an arrow from each to the next,
// and an arrow from each to any.
func anywhere(r *rand.Rand, levels, lanes int) *route.Grid {
	g := &route.Grid{Levels: levels, Lanes: lanes}
	for i := range levels {
		g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: r.IntN(lanes)})
		if i > 0 {
			g.Edges = append(g.Edges, route.Edge{From: i - 1, To: i})
		}
		if to := r.IntN(levels); to != i {
			g.Edges = append(g.Edges, route.Edge{From: i, To: to})
		}
	}
	return g
}

// TestFirstDrawingCost draws ever larger grids: what an arrow costs must not
// grow with them.
func TestFirstDrawingCost(t *testing.T) {
	for _, levels := range []int{25, 50, 100, 200, 400, 800} {
		g := anywhere(rand.New(rand.NewPCG(1, 3)), levels, 6)
		b := route.NewBudget(len(g.Edges))
		_, err := route.Draft(context.Background(), g, b)
		require.NoError(t, err)
		each := b.Done() / len(g.Edges)
		t.Logf("%d arrows: %d looks each", len(g.Edges), each)
		assert.Less(t, each, 25_000, "%d levels", levels)
	}
}

// TestBudgetEnds draws a grid that could be bettered for ever.
func TestBudgetEnds(t *testing.T) {
	g := mutual(rand.New(rand.NewPCG(1, 3)), 32, 5)
	b := route.NewBudget(len(g.Edges))
	_, err := route.Draft(context.Background(), g, b)
	require.NoError(t, err)
	draft := b.Done()
	_, err = route.Route(context.Background(), g, b)
	require.NoError(t, err)
	better, most := b.Done()-2*draft, route.WorkOnTop+route.WorkPerEdge*len(g.Edges)
	assert.Greater(t, better, most/2)
	assert.Less(t, better, most+2_000_000, "no more than one step beyond")

	_, err = route.Route(context.Background(), g, b)
	require.NoError(t, err)
	assert.Less(t, b.Done()-3*draft-better, route.WorkPerEdge*len(g.Edges)+2_000_000, "the next grid has what is left")
}

// TestTooTangled draws far more arrows than a sheet of the budget has.
func TestTooTangled(t *testing.T) {
	g := mutual(rand.New(rand.NewPCG(1, 3)), 90, 4)
	_, err := route.Draft(context.Background(), g, route.NewBudget(10))
	require.ErrorIs(t, err, route.ErrTangled)
}

// countdown is a context that is done when it has been asked so often.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestContextStops stops the search at its first questions; none is long after
// the one before.
func TestContextStops(t *testing.T) {
	g := mutual(rand.New(rand.NewPCG(1, 3)), 12, 4)
	last := 0
	for left := range 40 {
		b := route.NewBudget(len(g.Edges))
		res, err := route.Route(&countdown{context.Background(), left}, g, b)
		require.ErrorIs(t, err, context.Canceled)
		require.Nil(t, res)
		require.Less(t, b.Done()-last, 2_000_000, "question %d", left)
		last = b.Done()
	}
	require.Positive(t, last)
}
