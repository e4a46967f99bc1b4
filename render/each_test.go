package render_test

import (
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"
	"runtime/metrics"
	"slices"
	"sync/atomic"
	"testing"
	"time"
	"weak"

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

// What was visited is let go of, and so is its result: however long the list,
// no more is held than is worked on ahead.
func TestEachHoldsNothingVisited(t *testing.T) {
	type large struct{ _ [1 << 16]byte }
	var held []weak.Pointer[large]
	list := func(yield func(*large) bool) {
		for range 400 {
			if !yield(new(large)) {
				return
			}
		}
	}
	visited := 0
	for item, result := range render.Each(t.Context(), list,
		func(context.Context, *large) *large { return new(large) }) {
		held = append(held, weak.Make(item), weak.Make(result))
		if visited++; visited%100 > 0 {
			continue
		}
		runtime.GC()
		held = slices.DeleteFunc(held, func(w weak.Pointer[large]) bool { return w.Value() == nil })
		require.LessOrEqual(t, len(held), 4, "of %d", visited)
	}
	require.Equal(t, 400, visited)
}

// 10,000 procedures need no more memory than 1,000: read both figures of both.
// MB-live is the median of what forced collections in between found in use: it
// is what the work holds. MB-peak is the most the heap had in use when looked at
// every few milliseconds: it has garbage in it too, and grows a little with how
// often one looks, as the highest of more throws of a die.
func BenchmarkEach(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprintf("%d-procedures", n), func(b *testing.B) {
			peak := peakMemory(b)
			for b.Loop() {
				drawEach(b, n, func(int) {})
			}
			b.ReportMetric(float64(peak())/1e6, "MB-peak")
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "procedures/s")
			var live []uint64
			drawEach(b, n, func(i int) {
				if i%50 == 49 {
					live = append(live, reachable())
				}
			})
			slices.Sort(live)
			b.ReportMetric(float64(live[len(live)/2])/1e6, "MB-live")
		})
	}
}

// drawEach draws so many procedures, and tells of each that is done.
func drawEach(b *testing.B, n int, done func(i int)) {
	list := func(yield func(*sop.Procedure) bool) {
		for i := range n {
			if p := ordinary(7, 6); !yield(named(p, i)) {
				return
			}
		}
	}
	i := 0
	for _, err := range render.Each(b.Context(), list, func(ctx context.Context, p *sop.Procedure) error {
		return render.PDFContext(ctx, io.Discard, p, nil)
	}) {
		require.NoError(b, err)
		done(i)
		i++
	}
}

// reachable collects garbage, and returns how many bytes were not.
func reachable() uint64 {
	runtime.GC()
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
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
