package sheet

import (
	"context"
	"errors"
	"fmt"

	"github.com/sopkit/sopkit/render/internal/route"
)

// draft routes the flow quickly.
func (f *flow) draft(ctx context.Context, b *route.Budget) (err error) {
	f.quick, err = route.Draft(ctx, &f.grid, b)
	f.routes = f.quick
	return f.failed(err)
}

// finish routes the flow for good, once.
func (f *flow) finish(ctx context.Context, b *route.Budget) (err error) {
	if f.final {
		return nil
	}
	f.final = true
	f.routes, err = route.Route(ctx, &f.grid, b)
	return f.failed(err)
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
