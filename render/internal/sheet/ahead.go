package sheet

import (
	"context"
	"runtime"
	"sync"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// ahead is a page that is filled before it is known whether it begins there,
// while the one before it is finished. What comes of it is what would come of it
// later, or is not taken.
type ahead struct {
	lo   int
	s    *sheet       // a copy, which fills it
	from route.Budget // of the copy, before
	stop context.CancelFunc
	done chan struct{} // closed when the rest is there

	hi   int
	part part
	err  error
}

// crew is what the pages that are filled ahead share, while a sheet is broken
// into pages.
type crew struct {
	room, closing page.EMU      // of each page but the first
	turns         chan struct{} // as many as may work at a time
	running       *sync.WaitGroup
	ctx           context.Context
	next          *ahead          // the page after the one at hand; nil: none is filled
	known         map[[2]int]flow // flows as they were when the first page was filled ahead
}

// together lets pages be filled ahead until what it returns is called.
func (s *sheet) together(room, closing page.EMU) (end func()) {
	ctx, stop := context.WithCancel(s.ctx)
	s.crew = crew{room: room, closing: closing, turns: make(chan struct{}, runtime.GOMAXPROCS(0)),
		running: &sync.WaitGroup{}, ctx: ctx}
	running := s.crew.running
	s.crew.turns <- struct{}{}
	return func() {
		stop()
		running.Wait()
		s.crew = crew{}
	}
}

// goAhead begins to fill the page from a step on.
func (s *sheet) goAhead(lo int) {
	if s.crew.running == nil || cap(s.crew.turns) < 2 || s.hardUp || lo == len(s.p.Steps) || s.pieces(lo) > 0 {
		return
	}
	if a := s.crew.next; a != nil {
		if a.lo == lo {
			return
		}
		a.stop()
	}
	if s.crew.known == nil {
		s.crew.known = make(map[[2]int]flow, len(s.flows))
		for key, f := range s.flows {
			s.crew.known[key] = *f
		}
	}
	c := *s
	c.work = &workspace{}
	a := &ahead{lo: lo, s: &c, from: s.budget.Fork(), done: make(chan struct{})}
	c.crew.ctx, a.stop = context.WithCancel(s.crew.ctx)
	budget := a.from
	c.ctx, c.budget, c.crew.next, c.flows = c.crew.ctx, &budget, nil, map[[2]int]*flow{}
	for key, f := range s.crew.known {
		if key[0] == lo {
			c.flows[key] = &f
		}
	}
	s.crew.next = a
	s.crew.running.Add(1)
	go a.fill()
}

// fill fills the page when it is its turn.
func (a *ahead) fill() {
	defer a.s.crew.running.Done()
	defer close(a.done)
	select {
	case a.s.crew.turns <- struct{}{}:
		a.hi, a.part, a.err = a.s.fit(a.lo, a.s.crew.room, a.s.crew.closing, part{})
		<-a.s.crew.turns
	case <-a.s.ctx.Done():
		a.err = a.s.ctx.Err()
	}
}

// taken returns the page from a step on if it has been filled ahead.
func (s *sheet) taken(lo int, room, closing page.EMU, p *part) (*ahead, bool) {
	a := s.crew.next
	if a == nil {
		return nil, false
	}
	s.crew.next = nil
	if a.lo != lo || room != s.crew.room || closing != s.crew.closing || p.block > 0 || p.rest.piece > 0 {
		a.stop()
		return nil, false
	}
	<-s.crew.turns
	<-a.done
	s.crew.turns <- struct{}{}
	if a.err != nil || !s.took(&a.from, a.s.budget) {
		a.stop()
		return nil, false
	}
	s.crew.next = a.s.crew.next
	for key, f := range a.s.flows {
		if was := s.flows[key]; was != nil { // plans know it
			*was = *f
		} else {
			s.flows[key] = f
		}
	}
	if f := s.flows[[2]int{lo, a.hi}]; f != nil {
		a.part.flow = f
	}
	return a, true
}
