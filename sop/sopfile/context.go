package sopfile

import (
	"bytes"
	"context"
	"io/fs"

	"github.com/sopkit/sopkit/sop"
)

// LoadContext is Load until ctx ends: then it returns the error of ctx at once,
// also where the system keeps it waiting for a file. What was begun on that one
// file, of MaxSize at most, ends by itself a moment later; no other is read.
func LoadContext(ctx context.Context, name string) (*sop.Manual, error) {
	return until(ctx, func() (*sop.Manual, error) { return load(ctx, name, nil) })
}

// LoadUncheckedContext is LoadUnchecked until ctx ends, as LoadContext is Load.
func LoadUncheckedContext(ctx context.Context, name string) (*sop.Manual, *Places, error) {
	places := &Places{}
	m, err := until(ctx, func() (*sop.Manual, error) { return load(ctx, name, places) })
	if err != nil {
		return nil, nil, err
	}
	return m, places, nil
}

// ReadManualContext is ReadManual until ctx ends, as LoadContext is Load: fsys
// may still be read from for a moment after it has returned.
func ReadManualContext(ctx context.Context, fsys fs.FS, name string) (*sop.Manual, error) {
	return until(ctx, func() (*sop.Manual, error) { return readManual(ctx, fsys, name, nil) })
}

// ReadProcedureContext is ReadProcedure until ctx ends, as LoadContext is Load.
// Data may be used again when it has returned.
func ReadProcedureContext(ctx context.Context, data []byte, name string) (*sop.Procedure, error) {
	if ctx.Done() != nil {
		data = bytes.Clone(data[:min(len(data), MaxSize+1)])
	}
	return until(ctx, func() (*sop.Procedure, error) {
		p, errs := read(data, name, nil)
		if len(errs) > 0 {
			return nil, errs
		}
		return p, nil
	})
}

// until returns what work returns or, as soon as ctx ends, nothing and the
// error of ctx.
func until[T any](ctx context.Context, work func() (*T, error)) (*T, error) {
	if ctx.Done() == nil {
		return work()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	type result struct {
		value *T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		v, err := work()
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
