package route

import (
	"context"
	"errors"
	"math"
)

// ErrTangled reports arrows that are too many and too tangled to be drawn.
var ErrTangled = errors.New("route: arrows are too tangled")

// What the arrows of a sheet may cost, in segments looked at: better drawings
// so much for each edge of a grid and so much more for the whole, first
// drawings so much for each arrow of the sheet and so much more.
const (
	workPerEdge   = 15_000
	workOnTop     = 60_000_000
	draftPerArrow = 125_000
	draftOnTop    = 100_000_000
)

// Budget bounds what is spent on the grids of one sheet. What one grid leaves,
// the next may use. It counts segments looked at, never time, so that the same
// grids in the same order always give the same paths.
type Budget struct {
	better, first, done int
	least               int // that any grid has left of better
}

// Done returns how many segments have been looked at so far.
func (b *Budget) Done() int { return b.done }

// NewBudget returns the budget of a sheet with so many arrows.
func NewBudget(arrows int) *Budget {
	return &Budget{better: workOnTop, first: draftOnTop + draftPerArrow*arrows, least: math.MaxInt}
}

// Fork returns a budget for grids that are routed before it is known whether
// their paths are needed. Nothing is done of it yet.
func (b *Budget) Fork() Budget {
	return Budget{better: b.better, first: b.first, least: math.MaxInt}
}

// Take counts as spent what was spent of a fork, given as it was and as it is.
// It reports false, and counts nothing, where the same grids might have other
// paths now.
func (b *Budget) Take(was, is *Budget) bool {
	first, more := was.first-is.first, b.better-was.better
	if first > b.first || is.least <= 0 || is.least <= -more {
		return false
	}
	b.better, b.first, b.done = b.better+is.better-was.better, b.first-first, b.done+is.done
	if is.least < math.MaxInt {
		b.least = min(b.least, is.least+more)
	}
	return true
}

// askEvery is how many segments are looked at before the context is asked
// again: less than a millisecond's work.
const askEvery = 100_000

// work counts what the drawing of one grid costs, and says when it is over.
type work struct {
	ctx   context.Context
	done  int
	most  int   // where improving ends
	asked int   // what was done when the context was asked last
	err   error // of the context
}

// over reports whether improving has to end.
func (w *work) over() bool { return w.done >= w.most || w.stopped() }

// stopped reports whether the context is done.
func (w *work) stopped() bool {
	if w.err == nil && w.done-w.asked >= askEvery {
		w.asked, w.err = w.done, w.ctx.Err()
	}
	return w.err != nil
}
