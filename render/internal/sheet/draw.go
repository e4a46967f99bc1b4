package sheet

import (
	"context"
	"errors"
	"fmt"

	"github.com/sopkit/sopkit/render/internal/route"
)

// draft routes the flow quickly.
func (f *flow) draft(ctx context.Context, b *route.Budget) (err error) {
	if f.quick, err = route.Draft(ctx, &f.grid, b); err == nil {
		f.take(f.quick)
	}
	return f.failed(err)
}

// finish routes the flow for good, once.
func (f *flow) finish(ctx context.Context, b *route.Budget) error {
	if f.final {
		return nil
	}
	f.final = true
	routes, err := route.Route(ctx, &f.grid, b)
	if err == nil {
		f.take(routes)
	}
	return f.failed(err)
}

// take makes routes those of the flow.
func (f *flow) take(routes *route.Result) {
	f.routes = routes
	f.columns = newRuns(routes.Paths, true, len(routes.Columns))
	f.bands = newRuns(routes.Paths, false, len(routes.Rows))
	f.splits = make([][2]int, len(routes.Rows))
	for c := range f.splits {
		f.splits[c] = f.split(c)
	}
}

// failed says which steps an error is about.
func (f *flow) failed(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, route.ErrTangled):
		return fmt.Errorf("%w: steps %d to %d: %w", ErrTooLarge, f.lo+1, f.hi, err)
	default:
		return fmt.Errorf("sheet: steps %d to %d: %w", f.lo+1, f.hi, err)
	}
}
