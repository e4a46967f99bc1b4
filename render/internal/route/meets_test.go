package route

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// tangle lays the arrows of a random grid with trees, kinds and arrows between
// any two of its nodes.
func tangle(t *testing.T, seed uint64) *state {
	r := rand.New(rand.NewPCG(seed, 42))
	g := &Grid{Levels: 8 + r.IntN(12), Lanes: 2 + r.IntN(5)}
	for i := range g.Levels {
		g.Nodes = append(g.Nodes, Node{Level: i, Lane: r.IntN(g.Lanes), Fan: r.IntN(2) == 0})
	}
	for range 2 * g.Levels {
		if a, b := r.IntN(g.Levels), r.IntN(g.Levels); a != b {
			g.Edges = append(g.Edges, Edge{From: a, To: b, Kind: r.IntN(4) / 3})
		}
	}
	s, err := laid(context.Background(), g, NewBudget(len(g.Edges)))
	require.NoError(t, err)
	return s
}

// What a segment meets is what a look at all segments gives.
func TestMeetsAll(t *testing.T) {
	for seed := range uint64(20) {
		s, r := tangle(t, seed), rand.New(rand.NewPCG(seed, 43))
		for e := range s.paths {
			p := s.remove(e)
			f := s.begin(e, blocked)
			f.list()
			for range 20 {
				x, y := f.columns[r.IntN(len(f.columns))], f.aRows[r.IntN(len(f.aRows))]
				h := seg{y, min(x, f.bx), max(x, f.bx), int32(e)}
				require.Equal(t, s.meetsAll(&h, true), s.meets(s.hs, s.vs, h, blocked))
				v := seg{x, min(y, f.by), max(y, f.by), int32(e)}
				require.Equal(t, s.meetsAll(&v, false), s.meets(s.vs, s.hs, v, blocked))
			}
			s.place(e, p)
		}
	}
}

// meetsAll is meets without an index.
func (s *state) meetsAll(t *seg, level bool) cost {
	c, shared := cost(slotOf(t.hi)-slotOf(t.lo)), 0
	for e := range s.paths {
		for i := 1; i < s.paths[e].n; i++ {
			a, b := s.paths[e].p[i-1], s.paths[e].p[i]
			u := seg{a.y, min(a.x, b.x), max(a.x, b.x), int32(e)}
			if a.x == b.x {
				u = seg{a.x, min(a.y, b.y), max(a.y, b.y), int32(e)}
			}
			switch lies := (a.y == b.y) == level; {
			case lies && u.at == t.at && u.lo <= t.hi && u.hi >= t.lo:
				c += s.overlap(t.edge, u.edge)
				if s.branches(t.edge, u.edge) {
					shared = max(shared, slotOf(min(t.hi, u.hi))-slotOf(max(t.lo, u.lo)))
				}
			case !lies && u.at > t.lo && u.at < t.hi && t.at > u.lo && t.at < u.hi:
				c += crossing
			case !lies && u.at >= t.lo && u.at <= t.hi && t.at >= u.lo && t.at <= u.hi:
				c += s.overlap(t.edge, u.edge)
			}
		}
	}
	return min(c-cost(shared), blocked)
}

// A simple path costs where it is what it costs when it is taken off.
func TestSimplePaths(t *testing.T) {
	seen := 0
	for seed := range uint64(40) {
		s := tangle(t, seed)
		for e := range s.paths {
			old, f := s.remove(e), s.begin(e, blocked)
			for _, bend := range []point{{f.bx, f.ay}, {f.ax, f.by}} {
				if f.ax != f.bx && f.ay != f.by {
					f.path([]point{bend})
					want := s.measure(e, &f.trial, enough)
					s.place(e, f.trial)
					require.Equal(t, want, s.simple(e), "seed %d, edge %d", seed, e)
					s.remove(e)
					seen++
				}
			}
			s.place(e, old)
		}
	}
	require.Greater(t, seen, 100)
}

// The side that a simple path takes itself is none that others have left it.
func TestSimplePathAtASideTooMany(t *testing.T) {
	g := &Grid{Levels: 5, Lanes: 5,
		Nodes: []Node{{Level: 2, Lane: 2}, {Level: 2, Lane: 4}, {Level: 4, Lane: 2}, {Level: 4, Lane: 4}, {Lane: 2},
			{}},
		Edges: []Edge{{From: 0, To: 1}, {From: 0, To: 2}, {From: 0, To: 3}, {From: 4, To: 0}, {From: 5, To: 0}}}
	s := newState(g)
	f := s.begin(3, blocked)
	f.path(nil)
	s.place(3, f.trial)
	f = s.begin(4, blocked)
	f.path([]point{{f.ax, f.by}})
	require.GreaterOrEqual(t, s.measure(4, &f.trial, blocked), crammed)
	s.place(4, f.trial)
	require.GreaterOrEqual(t, s.simple(4), crammed)
}

// The columns that are not listed hold no better path than those that are, nor
// one of a shape that no other has.
func TestColumnsLeftOut(t *testing.T) {
	fewer := 0
	for seed := range uint64(8) {
		s := tangle(t, seed)
		s.first = false
		for e := range s.paths {
			old := s.remove(e)
			for _, bound := range []cost{blocked, s.measure(e, &old, blocked) + 1} {
				p, c := s.find(e, bound)
				ways := s.ways(e, bound, nil)
				n, few := len(s.lists.columns), s.lists.few
				s.listAll(e)
				if few {
					continue
				}
				all, costs := s.lists.findListed(bound)
				require.Equal(t, c, costs, "seed %d, edge %d", seed, e)
				require.True(t, p.same(&all), "seed %d, edge %d", seed, e)
				alike := slices.EqualFunc(ways, s.lists.waysListed(bound), func(a, b way) bool {
					return a.cost == b.cost && a.path.same(&b.path)
				})
				require.True(t, alike, "seed %d, edge %d", seed, e)
				if n < len(s.lists.columns) {
					fewer++
				}
			}
			s.place(e, old)
		}
	}
	require.Positive(t, fewer)
}

// listAll lists every track of every channel, and holds that all of them can be
// reached.
func (s *state) listAll(edge int) {
	f := s.begin(edge, blocked)
	f.list()
	clear(f.aReach)
	clear(f.bReach)
	f.columns, f.marks = nil, nil
	f.aFlank = slices.Clone(f.beside(s.vs, f.a.Lane, stretch{}, anywhere))
	f.bFlank = slices.Clone(f.beside(s.vs, f.b.Lane, stretch{}, anywhere))
	for k := range s.vs.slots {
		if x := centre(k / 2); k&1 == 0 {
			f.columns = tracks(f.columns, k, s.vs.slots[k], anywhere)
		} else if !f.back && x != f.ax && x != f.bx {
			f.columns = append(f.columns, x)
		}
	}
}

func (f *search) findListed(bound cost) (poly, cost) {
	f.costs.reset(f)
	f.bound, f.best.n, f.many = bound, 0, false
	for n := 1; n <= 5 && cost(n-1)*bend < f.bound; n++ {
		f.segments(n)
	}
	return f.best, f.bound
}

func (f *search) waysListed(bound cost) []way {
	f.costs.reset(f)
	f.bound, f.many, f.found = bound, true, ways{}
	for n := 1; n <= 5 && cost(n-1)*bend < f.bound; n++ {
		f.segments(n)
	}
	return f.found.list
}
