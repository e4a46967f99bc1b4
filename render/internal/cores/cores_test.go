package cores_test

import (
	"errors"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/cores"
)

// Each number has its turn once, and an error is told.
func TestShare(t *testing.T) {
	wrong := errors.New("wrong")
	for _, n := range []int{0, 1, 5, 6, 1000} {
		done := make([]atomic.Int32, n)
		require.NoError(t, cores.Share(n, 5, func(i int) error { done[i].Add(1); return nil }))
		for i := range done {
			require.EqualValues(t, 1, done[i].Load(), "number %d of %d", i, n)
		}
		err := cores.Share(n, 5, func(i int) error {
			if i == n/2 {
				return wrong
			}
			return nil
		})
		if n > 0 {
			require.ErrorIs(t, err, wrong)
		}
	}
}

// Few pieces of work stay on the caller's core, one after the other.
func TestFew(t *testing.T) {
	var order []int
	require.NoError(t, cores.Share(5, 5, func(i int) error { order = append(order, i); return nil }))
	require.Equal(t, []int{0, 1, 2, 3, 4}, order)
}
