package route_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// TestFloors compares what segments cost with what they cost at least: a floor
// that is too high would hide the best path.
func TestFloors(t *testing.T) {
	for seed := range uint64(20) {
		for _, g := range []*route.Grid{
			smallGrid(rand.New(rand.NewPCG(seed, 21))),
			flow(rand.New(rand.NewPCG(seed, 22)), 40, 8, 6),
			anywhere(rand.New(rand.NewPCG(seed, 23)), 25, 6),
		} {
			res, err := route.Draft(context.Background(), g, route.NewBudget(len(g.Edges)))
			require.NoError(t, err, "seed %d", seed)
			require.Zero(t, route.UnderFloor(g, res), "seed %d", seed)
		}
	}
}
