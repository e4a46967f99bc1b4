package route_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// joint makes a grid of levels where now and then several lanes work together,
// with an arrow from each level to the next and some between any two.
func joint(r *rand.Rand, levels, lanes, more int) *route.Grid {
	g := &route.Grid{Levels: levels, Lanes: lanes}
	var first []int
	for i := range levels {
		first = append(first, len(g.Nodes))
		last := -1
		among := map[int]bool{r.IntN(lanes): true}
		for r.IntN(4) == 0 {
			among[r.IntN(lanes)] = true
		}
		for l := range lanes {
			if !among[l] {
				continue
			}
			if last >= 0 {
				g.Joints = append(g.Joints, [2]int{last, len(g.Nodes)})
			}
			last = len(g.Nodes)
			g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: l})
		}
		if i > 0 {
			g.Edges = append(g.Edges, route.Edge{From: first[i-1], To: first[i]})
		}
	}
	for range more {
		if a, b := r.IntN(len(g.Nodes)), r.IntN(len(g.Nodes)); g.Nodes[a].Level != g.Nodes[b].Level {
			g.Edges = append(g.Edges, route.Edge{From: a, To: b})
		}
	}
	return g
}

// mutual makes a grid with an arrow from each of its levels to each other.
func mutual(r *rand.Rand, levels, lanes int) *route.Grid {
	g := &route.Grid{Levels: levels, Lanes: lanes}
	for i := range levels {
		g.Nodes = append(g.Nodes, route.Node{Level: i, Lane: r.IntN(lanes)})
		for j := range levels {
			if j != i {
				g.Edges = append(g.Edges, route.Edge{From: i, To: j})
			}
		}
	}
	return g
}

// kinds of grids, each drawn several times at random.
var kinds = []struct {
	name  string
	seeds uint64
	grid  func(r *rand.Rand) *route.Grid
}{
	{"small", 400, smallGrid},
	{"7 levels, 1 back", 20, func(r *rand.Rand) *route.Grid { return flow(r, 7, 6, 1) }},
	{"40 levels, 6 back", 10, func(r *rand.Rand) *route.Grid { return flow(r, 40, 8, 6) }},
	{"200 levels, 30 back", 2, func(r *rand.Rand) *route.Grid { return flow(r, 200, 10, 30) }},
	{"12 levels, 6 anywhere", 20, func(r *rand.Rand) *route.Grid { return joint(r, 12, 5, 6) }},
	{"15 levels, 10 anywhere", 15, func(r *rand.Rand) *route.Grid { return joint(r, 15, 5, 10) }},
	{"20 levels, 20 anywhere", 6, func(r *rand.Rand) *route.Grid { return joint(r, 20, 5, 20) }},
	{"12 levels, 40 anywhere", 2, func(r *rand.Rand) *route.Grid { return joint(r, 12, 4, 40) }},
	{"6 levels, each to each", 2, func(r *rand.Rand) *route.Grid { return mutual(r, 6, 3) }},
	{"8 levels, each to each", 1, func(r *rand.Rand) *route.Grid { return mutual(r, 8, 3) }},
	{"45 levels, each to each", 1, func(r *rand.Rand) *route.Grid { return mutual(r, 45, 6) }},
}

// TestCosts compares what the drawings of fixed random grids cost with what
// they did: a change to the search that makes any of them worse shows, and one
// that makes them better is seen to.
func TestCosts(t *testing.T) {
	var b strings.Builder
	for _, k := range kinds {
		var all counts
		var total int64
		for seed := range k.seeds {
			g := k.grid(rand.New(rand.NewPCG(seed, 9)))
			res, err := route.Route(context.Background(), g, route.NewBudget(len(g.Edges)))
			require.NoError(t, err, "%s, seed %d", k.name, seed)
			seen := look(g, res)
			assert.Zero(t, seen.hits+seen.crooked, "%s, seed %d", k.name, seed)
			all.crossings += seen.crossings
			all.shared += seen.shared
			all.foreign += seen.foreign
			total += route.Total(g, res)
		}
		fmt.Fprintf(&b, "%-24s %5d crossings %5d shared %3d foreign, cost %d\n",
			k.name, all.crossings, all.shared, all.foreign, total)
	}
	golden.Same(t, "costs.golden", b.String())
}
