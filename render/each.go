package render

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Each works on a sequence of any length on all cores, and visits what it was
// given with what became of it, in order:
//
//	for p, err := range render.Each(ctx, procedures, func(ctx context.Context, p *sop.Procedure) error {
//		return write(ctx, p)
//	}) {
//		if err != nil { … } // goes on with the others
//	}
//
// Work is called from several goroutines at once, the sequence from one. Memory
// does not grow with the length of the sequence: no more than four items to each
// core are taken from it ahead of the one visited. When the loop ends early, or
// the context is done, no further item is taken; those that were are worked on
// with a context that is done, and after the context's end still visited. A nil
// context never is done. Each returns when no work is going on any more.
func Each[T, R any](ctx context.Context, list iter.Seq[T], work func(context.Context, T) R) iter.Seq2[T, R] {
	return func(yield func(T, R) bool) {
		ctx, stop := context.WithCancel(orNever(ctx))
		workers := runtime.GOMAXPROCS(0)
		waiting := make(chan *doing[T, R], 4*workers-1) // in order; one more is at the end of it
		begun := make(chan *doing[T, R])
		var all sync.WaitGroup
		defer all.Wait()
		defer stop()
		all.Go(func() {
			defer close(waiting)
			defer close(begun)
			for item := range list {
				d := &doing[T, R]{item: item, done: make(chan struct{})}
				select {
				case waiting <- d:
				case <-ctx.Done():
					return
				}
				begun <- d
				if ctx.Err() != nil {
					return
				}
			}
		})
		for range workers {
			all.Go(func() {
				for d := range begun {
					d.result = work(ctx, d.item)
					close(d.done)
				}
			})
		}
		for d := range waiting {
			<-d.done
			if !yield(d.item, d.result) {
				return
			}
		}
	}
}

// doing is an item and, when it is done, its result.
type doing[T, R any] struct {
	item   T
	result R
	done   chan struct{}
}
