package render_test

import (
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// counted yields 0 … n-1, and counts what was taken.
func counted(n int, taken *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func square(_ context.Context, i int) int { return i * i }

func TestEachKeepsOrder(t *testing.T) {
	var taken atomic.Int64
	next := 0
	var never context.Context // nil
	for i, got := range render.Each(never, counted(1000, &taken), square) {
		require.Equal(t, next, i)
		require.Equal(t, i*i, got)
		require.LessOrEqual(t, int(taken.Load()), next+4*runtime.GOMAXPROCS(0)+2, "taken ahead")
		next++
	}
	require.Equal(t, 1000, next)
	for range render.Each(t.Context(), slices.Values([]int{}), square) {
		require.Fail(t, "nothing to visit")
	}
}

// All cores work at once: each waits for the others.
func TestEachUsesAllCores(t *testing.T) {
	n := runtime.GOMAXPROCS(0)
	arrived := make(chan struct{}, n)
	together := make(chan struct{})
	meet := func(context.Context, int) bool {
		if arrived <- struct{}{}; len(arrived) == n {
			close(together)
		}
		<-together
		return true
	}
	for _, ok := range render.Each(t.Context(), slices.Values(make([]int, n)), meet) {
		require.True(t, ok)
	}
}

// A loop that ends early, and a context that is done, take no more, and leave
// nothing behind that still works.
func TestEachStops(t *testing.T) {
	var taken, working atomic.Int64
	work := func(ctx context.Context, i int) error {
		working.Add(1)
		defer working.Add(-1)
		if i > 0 {
			<-ctx.Done()
		}
		return ctx.Err()
	}
	for i, err := range render.Each(t.Context(), counted(1e6, &taken), work) {
		require.Zero(t, i)
		require.NoError(t, err)
		break
	}
	require.Zero(t, working.Load())
	most := int64(4*runtime.GOMAXPROCS(0) + 2)
	require.LessOrEqual(t, taken.Load(), most)
	taken.Store(0)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	visited := int64(0)
	for i, err := range render.Each(ctx, counted(1e6, &taken), work) {
		if visited++; i == 0 {
			cancel()
			continue
		}
		require.ErrorIs(t, err, context.Canceled)
	}
	require.Zero(t, working.Load())
	require.LessOrEqual(t, taken.Load(), most)
	require.LessOrEqual(t, visited, taken.Load())
	require.GreaterOrEqual(t, visited, taken.Load()-1, "but for one that was taken too late")
}

// 10,000 procedures need no more memory than 1,000: read the MB of both.
func BenchmarkEach(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprintf("%d-procedures", n), func(b *testing.B) {
			list := func(yield func(*sop.Procedure) bool) {
				for i := range n {
					if p := ordinary(7, 6); !yield(named(p, i)) {
						return
					}
				}
			}
			peak := peakMemory(b)
			for b.Loop() {
				for _, err := range render.Each(b.Context(), list, func(ctx context.Context, p *sop.Procedure) error {
					return render.PDFContext(ctx, io.Discard, p, nil)
				}) {
					require.NoError(b, err)
				}
			}
			b.ReportMetric(float64(peak())/1e6, "MB-peak")
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "procedures/s")
		})
	}
}

func named(p *sop.Procedure, i int) *sop.Procedure {
	p.Title = fmt.Sprintf("Prosedur %d", i+1)
	return p
}

// peakMemory looks every few milliseconds how much memory the heap has in use,
// and returns what tells the most there was.
func peakMemory(b *testing.B) func() uint64 {
	runtime.GC()
	end, most := make(chan struct{}), make(chan uint64)
	go func() {
		var peak uint64
		var m runtime.MemStats
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse+m.StackInuse)
			case <-end:
				most <- peak
				return
			}
		}
	}()
	return func() uint64 { close(end); return <-most }
}
