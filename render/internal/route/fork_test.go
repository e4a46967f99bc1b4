package route_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// What is routed with a fork of a budget counts as if it were routed with the
// budget, in any order of the forks.
func TestForksCountAsTheBudget(t *testing.T) {
	const grids = 4
	ctx := context.Background()
	b, one := route.NewBudget(40), route.NewBudget(40)
	var forks, after [grids]route.Budget
	for i := range grids {
		g := flow(rand.New(rand.NewPCG(uint64(i), 3)), 14, 4, 5)
		forks[i] = b.Fork()
		after[i] = forks[i]
		mine, err := route.Route(ctx, g, &after[i])
		require.NoError(t, err)
		want, err := route.Route(ctx, g, one)
		require.NoError(t, err)
		require.Equal(t, want, mine)
		require.Positive(t, after[i].Done())
	}
	for i := range grids {
		require.True(t, b.Take(&forks[i], &after[i]))
	}
	require.Equal(t, one, b)
}

// A fork is not taken when the budget has no more of what it was given.
func TestForkOfWhatIsSpent(t *testing.T) {
	ctx, g := context.Background(), flow(rand.New(rand.NewPCG(1, 3)), 14, 4, 5)
	b := route.NewBudget(10)
	was := b.Fork()
	is := was
	_, err := route.Route(ctx, g, &is)
	require.NoError(t, err)
	spent := &route.Budget{}
	require.False(t, spent.Take(&was, &is))
	require.Equal(t, &route.Budget{}, spent)
	require.True(t, b.Take(&was, &is))
}
