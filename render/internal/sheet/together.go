package sheet

import (
	"runtime"
	"sync"

	"github.com/sopkit/sopkit/render/internal/route"
)

// finishing is a flow that is finished beside others.
type finishing struct {
	flow     *flow
	copy     flow
	from, is route.Budget // before and after
	err      error
}

// finishAll finishes the flows of planned pages, several at a time. What comes
// of it is what comes of one after the other.
func (s *sheet) finishAll(parts []part) error {
	var list []*finishing
	for _, p := range parts {
		if p.flow != nil && !s.finished(p.flow) {
			from := s.budget.Fork()
			list = append(list, &finishing{flow: p.flow, copy: *p.flow, from: from, is: from})
		}
	}
	workers := min(runtime.GOMAXPROCS(0), len(list))
	if workers > 1 {
		s.finishTogether(list, workers)
	}
	for _, x := range list {
		if workers > 1 && x.err == nil && s.budget.Take(&x.from, &x.is) {
			*x.flow = x.copy
		} else if err := s.finish(x.flow); err != nil {
			return err
		}
	}
	return nil
}

// finishTogether finishes copies of flows, each with a budget of its own.
func (s *sheet) finishTogether(list []*finishing, workers int) {
	next := make(chan *finishing, len(list))
	for _, x := range list {
		next <- x
	}
	close(next)
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for x := range next {
				c := *s
				c.budget = &x.is
				x.err = c.finish(&x.copy)
			}
		})
	}
	all.Wait()
}
