// Package cores shares work among the cores of the machine.
package cores

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// Share calls work with each number below n, roughly in order: on all cores
// where there are more than few, else on the caller's alone, as others may be at
// work as well. Each core stops at its first error; the error joins those.
func Share(n, few int, work func(i int) error) error {
	workers := 1
	if n > few {
		workers = min(runtime.GOMAXPROCS(0), n)
	}
	errs := make([]error, workers)
	var next atomic.Int64
	share := func(k int) {
		for i := int(next.Add(1)) - 1; i < n && errs[k] == nil; i = int(next.Add(1)) - 1 {
			errs[k] = work(i)
		}
	}
	var all sync.WaitGroup
	for k := 1; k < workers; k++ {
		all.Go(func() { share(k) })
	}
	share(0)
	all.Wait()
	return errors.Join(errs...)
}
