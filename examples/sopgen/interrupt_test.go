package main

import (
	"context"
	"errors"
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// Work that knows no context is waited for only as long as the context lasts.
func TestWithin(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	broken := errors.New("broken")
	n, err := within(ctx, func() (int, error) { return 3, broken })
	require.ErrorIs(t, err, broken)
	require.Equal(t, 3, n)

	never := make(chan struct{})
	t.Cleanup(func() { close(never) })
	n, err = within(ctx, func() (int, error) {
		cancel()
		<-never
		return 3, nil
	})
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, n)
}

// The exit code tells the signal, and what else ended the program is a problem
// like others.
func TestInterruptedExitCodes(t *testing.T) {
	for s, want := range map[os.Signal]int{
		syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129, syscall.SIGQUIT: 131, nil: exitInput,
	} {
		ctx, cancel := context.WithCancelCause(t.Context())
		if s == nil {
			cancel(nil)
		} else {
			cancel(stopped{s})
		}
		require.Equal(t, want, interrupted(ctx))
		require.Equal(t, s == nil || s == os.Interrupt, byHand(ctx))
	}
}
