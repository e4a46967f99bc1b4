package book

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// all makes n values on all cores, in their order. The error joins those of
// all that could not be made; when the context is done it is the context's.
func all[T any](ctx context.Context, n int, one func(int) (T, error)) ([]T, error) {
	out, errs := make([]T, n), make([]error, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				out[i], errs[i] = one(i)
			}
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return out, errors.Join(errs...)
}
