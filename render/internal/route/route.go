package route

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// ErrNoWay reports an edge that no path of five segments can draw.
var ErrNoWay = errors.New("route: no way for an arrow")

// Route finds the paths of all edges: first some for each, then better ones as
// long as the budget lasts. The error wraps ErrNoWay or ErrTangled, or is the
// context's.
func Route(ctx context.Context, g *Grid, b *Budget) (*Result, error) {
	s, err := laid(ctx, g, b)
	if err != nil {
		return nil, err
	}
	b.better += workPerEdge * len(g.Edges)
	from := s.work.done
	s.work.most = from + b.better
	s.improve()
	spent := s.work.done - from
	b.better, b.done = b.better-spent, b.done+spent
	b.least = min(b.least, b.better)
	if s.work.err != nil {
		return nil, s.work.err
	}
	return s.result(), nil
}

// Draft finds paths quickly, each beside those before it: good enough to tell
// about how many tracks Route will need. Its errors are those of Route.
func Draft(ctx context.Context, g *Grid, b *Budget) (*Result, error) {
	s, err := laid(ctx, g, b)
	if err != nil {
		return nil, err
	}
	return s.result(), nil
}

// laid puts the edges on the plane one by one.
func laid(ctx context.Context, g *Grid, b *Budget) (*state, error) {
	s := newState(g)
	s.work.ctx, s.work.err, s.first = ctx, ctx.Err(), true
	defer func() { b.first, b.done = b.first-s.work.done, b.done+s.work.done }()
	for _, e := range s.order() {
		if s.work.stopped() {
			return nil, s.work.err
		}
		if s.work.done > b.first {
			return nil, ErrTangled
		}
		p, _ := s.find(e, blocked)
		if p.n == 0 {
			return nil, fmt.Errorf("%w: edge %d", ErrNoWay, e)
		}
		s.place(e, p)
	}
	s.corners()
	s.first = false
	return s, nil
}

// order gives the edges that have the fewest ways first: along a level, to the
// next one, then forward, then back; within each from short to long.
func (s *state) order() []int {
	key := func(e int) int {
		a, b := s.g.Nodes[s.g.Edges[e].From], s.g.Nodes[s.g.Edges[e].To]
		d := 4*abs(b.Level-a.Level) + abs(b.Lane-a.Lane)
		if b.Level < a.Level {
			d += 4 * s.g.Levels
		}
		return d
	}
	n := len(s.g.Edges)
	list := make([]int, n)
	for e := range list {
		list[e] = key(e)*n + e
	}
	slices.Sort(list)
	for i := range list {
		list[i] %= n
	}
	return list
}

// own measures a placed edge against the others.
func (s *state) own(e int) cost {
	if s.clean(e) {
		s.work.done += s.known[e].measured
		return s.known[e].cost
	}
	begun, p := s.work.done, s.remove(e)
	c := s.measure(e, &p, blocked)
	s.place(e, p)
	s.learned(e, c, begun, s.work.done, false)
	return c
}

const rounds = 6

// improve takes edges off and lays them anew, alone and in pairs, as long as
// the drawing gets better.
func (s *state) improve() {
	for range rounds {
		s.corners()
		if s.work.over() || !s.alone() && !s.pairs() && !s.groups() {
			return
		}
	}
}

func (s *state) alone() bool {
	better := false
	for e := range s.paths {
		if s.work.over() {
			break
		}
		if s.settled(e) || s.stuck(e) {
			continue
		}
		begun := s.work.done
		if c := s.simple(e); c < enough {
			s.learned(e, c, begun, s.work.done, false)
			continue
		}
		old := s.remove(e)
		was := s.measure(e, &old, blocked)
		measured := s.work.done
		if was < enough {
			s.place(e, old)
			s.learned(e, was, begun, measured, false)
			continue
		}
		p, _ := s.find(e, was)
		if p.n > 0 {
			s.changes(&old, &p)
			s.place(e, p)
			better = true
			continue
		}
		s.place(e, old)
		s.learned(e, was, begun, measured, !s.lists.few) // where few tracks are tried, others may be the next time
	}
	return better
}

// pairs lays each pair of edges that hinder each other in the other order.
func (s *state) pairs() bool {
	better := false
	for e := range s.paths {
		if s.own(e) < crossing {
			continue
		}
		s.work.done += 4 * len(s.paths)
		for f := range s.paths {
			if s.swaps >= s.effort.swaps || s.work.over() {
				return better
			}
			if f != e && s.swap(e, f) {
				better = true
			}
		}
	}
	return better
}

// swap lays e and then f anew; it keeps the outcome when the two are better
// off than before.
func (s *state) swap(e, f int) bool {
	if !s.hinder(e, f) {
		return false
	}
	s.swaps++
	if s.failing(e, f) {
		return false
	}
	begun := s.work.done
	oldE, oldF := s.paths[e], s.paths[f]
	s.remove(f)
	was := s.measure(f, &oldF, blocked)
	s.remove(e)
	mine := s.measure(e, &oldE, blocked) // without f there is a way as good
	was += mine
	pe, c := s.find(e, min(was, mine+1))
	few := s.lists.few
	if pe.n > 0 && !(pe.same(&oldE) && s.stuck(f)) {
		s.place(e, pe)
		if pf, _ := s.find(f, was-c); pf.n > 0 {
			s.place(f, pf)
			s.changes(&oldE, &oldF, &pe, &pf)
			return true
		}
		s.remove(e)
		few = few || s.lists.few
	}
	s.place(e, oldE)
	s.place(f, oldF)
	if !few { // as in alone
		s.failed(e, f, begun)
	}
	return false
}
