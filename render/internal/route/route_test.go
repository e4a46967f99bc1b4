package route_test

import (
	"context"

	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
)

// flow makes a grid with one node a level, arrows from each to the next, and
// some arrows back.
func flow(r *rand.Rand, levels, lanes, back int) *route.Grid {
	g := &route.Grid{Levels: levels, Lanes: lanes}
	for i := range levels {
		g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: r.IntN(lanes)})
		if i > 0 {
			g.Edges = append(g.Edges, route.Edge{From: i - 1, To: i})
		}
	}
	used := map[int]bool{}
	for range back {
		from := 1 + r.IntN(levels-1)
		to := max(0, from-1-r.IntN(min(from, 8)))
		if used[from] {
			continue
		}
		used[from] = true
		g.Edges = append(g.Edges, route.Edge{From: from, To: to})
	}
	return g
}

func TestRouteCounts(t *testing.T) {
	const seeds = 20
	for _, c := range []struct{ levels, lanes, back, mean int }{{7, 6, 1, 0}, {40, 8, 6, 2}, {200, 10, 30, 7}} {
		t.Run(fmt.Sprintf("%dx%d-%d", c.levels, c.lanes, c.back), func(t *testing.T) {
			sum, worst, shared := 0, 0, 0
			for seed := range uint64(seeds) {
				g := flow(rand.New(rand.NewPCG(seed, 1)), c.levels, c.lanes, c.back)
				res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
				require.NoError(t, err)
				seen := look(g, res)
				assert.Zero(t, seen.foreign, "seed %d: arrows that share no end run together", seed)
				assert.Zero(t, seen.hits, "seed %d: an arrow runs through a symbol", seed)
				assert.Zero(t, seen.crooked, "seed %d", seed)
				sum, worst, shared = sum+seen.crossings, max(worst, seen.crossings), shared+seen.shared
			}
			t.Logf("crossings mean %.2f worst %d, shared ends %d", float64(sum)/seeds, worst, shared)
			assert.LessOrEqual(t, sum, seeds*c.mean, "crossings of all")
		})
	}
}

// A grid is routed in a few pieces of memory, not in some for each arrow.
func TestRouteAllocations(t *testing.T) {
	for _, c := range []struct{ levels, lanes, back, most int }{{7, 6, 1, 45}, {40, 8, 6, 65}, {200, 10, 30, 230}} {
		g := flow(rand.New(rand.NewPCG(3, 1)), c.levels, c.lanes, c.back)
		n := testing.AllocsPerRun(3, func() {
			_, _ = route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
		})
		assert.LessOrEqual(t, int(n), c.most, "%d levels", c.levels)
	}
}

func BenchmarkRoute(b *testing.B) {
	for _, c := range []struct{ levels, lanes, back int }{{7, 6, 1}, {40, 8, 6}, {200, 10, 30}} {
		b.Run(fmt.Sprintf("%dx%d-%d", c.levels, c.lanes, c.back), func(b *testing.B) {
			g := flow(rand.New(rand.NewPCG(3, 1)), c.levels, c.lanes, c.back)
			for b.Loop() {
				_, _ = route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
			}
		})
	}
}
