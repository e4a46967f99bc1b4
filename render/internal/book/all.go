package book

import (
	"context"
	"errors"

	"github.com/sopkit/sopkit/render/internal/cores"
)

// all makes n values on all cores, in their order. The error joins those of
// all that could not be made; when the context is done it is the context's.
func all[T any](ctx context.Context, n int, one func(int) (T, error)) ([]T, error) {
	out, errs := make([]T, n), make([]error, n)
	err := cores.Share(n, 1, func(i int) error {
		if ctx.Err() == nil {
			out[i], errs[i] = one(i)
		}
		return ctx.Err()
	})
	if err != nil {
		return nil, ctx.Err()
	}
	return out, errors.Join(errs...)
}
