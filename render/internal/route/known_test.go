package route_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// Where the search holds that an edge has no better way, there is none.
func TestNothingMissed(t *testing.T) {
	for seed := range uint64(30) {
		for _, g := range []*route.Grid{
			smallGrid(rand.New(rand.NewPCG(seed, 31))),
			flow(rand.New(rand.NewPCG(seed, 32)), 40, 8, 6),
			joint(rand.New(rand.NewPCG(seed, 33)), 20, 5, 20),
			anywhere(rand.New(rand.NewPCG(seed, 34)), 25, 6),
		} {
			missed, err := route.Missed(g, route.NewBudget(len(g.Edges)))
			require.NoError(t, err, "seed %d", seed)
			require.Zero(t, missed, "seed %d", seed)
		}
	}
}
