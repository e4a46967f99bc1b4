package route

import "context"

// What a sheet's arrows may cost, in segments looked at: so much for each
// arrow and each piece of a cut one, and so much more for the whole.
const (
	workPerEdge = 15_000
	workOnTop   = 60_000_000
)

// Budget bounds what is spent on better drawings of the grids of one sheet.
// What one grid leaves, the next may use. It counts segments looked at, never
// time, so that the same grids in the same order always give the same paths.
type Budget struct{ left int }

// NewBudget returns the budget of a sheet.
func NewBudget() *Budget { return &Budget{left: workOnTop} }

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
