package sheet

import (
	"runtime"
	"slices"

	"github.com/sopkit/sopkit/render/internal/cores"
	"github.com/sopkit/sopkit/render/internal/route"
)

// finishing is a flow that is finished beside others.
type finishing struct {
	copy     flow
	from, is route.Budget // before and after
	err      error
}

// finishAll finishes the flows of planned pages, several at a time. What comes
// of it is what comes of one after the other.
func (s *sheet) finishAll(parts []part) error {
	var list []*flow
	for _, p := range parts {
		if p.flow != nil && !s.finished(p.flow) {
			list = append(list, p.flow)
		}
	}
	for some := range slices.Chunk(list, 2*runtime.GOMAXPROCS(0)) {
		if err := s.finishSome(some); err != nil {
			return err
		}
	}
	return nil
}

// finishSome finishes some flows, at the same time unless the budget is short.
func (s *sheet) finishSome(flows []*flow) error {
	if min(runtime.GOMAXPROCS(0), len(flows)) < 2 || s.hardUp {
		for _, f := range flows {
			if err := s.finish(f); err != nil {
				return err
			}
		}
		return nil
	}
	list := make([]*finishing, len(flows))
	for i, f := range flows {
		from := s.budget.Fork()
		list[i] = &finishing{copy: *f, from: from, is: from}
	}
	s.finishTogether(list)
	for i, x := range list {
		if x.err == nil && s.took(&x.from, &x.is) {
			*flows[i] = x.copy
		} else if err := s.finish(flows[i]); err != nil {
			return err
		}
	}
	return nil
}

// took takes what was spent of a fork of the budget. Where that cannot be, the
// budget is short, and nothing is done any more before it is needed.
func (s *sheet) took(was, is *route.Budget) bool {
	ok := s.budget.Take(was, is)
	s.hardUp = s.hardUp || !ok
	return ok
}

// finishTogether finishes copies of flows, each with a budget of its own.
func (s *sheet) finishTogether(list []*finishing) {
	_ = cores.Share(len(list), 1, func(i int) error { // each keeps its own error
		x, c := list[i], *s
		c.budget, c.work = &x.is, &workspace{}
		x.err = c.finish(&x.copy)
		return nil
	})
}
