package main

import (
	"context"
	"errors"
	"os"
	"syscall"
)

// stopped is the cause of a context that a signal ended.
type stopped struct{ by os.Signal }

func (s stopped) Error() string { return "stopped: " + s.by.String() }

// exitCode is 128 and the signal's number, as shells count it.
func (s stopped) exitCode() int {
	if n, ok := s.by.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return exitInput
}

// interrupted is the exit code of a command that ctx has ended.
func interrupted(ctx context.Context) int {
	var s stopped
	if errors.As(context.Cause(ctx), &s) {
		return s.exitCode()
	}
	return exitInput
}

// byHand reports whether ctx was ended at the terminal (Ctrl-C), or by what
// called the program.
func byHand(ctx context.Context) bool {
	var s stopped
	return !errors.As(context.Cause(ctx), &s) || s.by == os.Interrupt
}

// within returns what work returns or, as soon as ctx ends, the error of ctx.
// It is for work that knows no context: that goes on, unheard, until it or the
// program ends, so it must not share what the caller uses afterwards.
func within[T any](ctx context.Context, work func() (T, error)) (T, error) {
	type result struct {
		value T
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
		var none T
		return none, ctx.Err()
	}
}
