package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// labelRounds is how often a sheet is planned to give labels and arrows room.
const labelRounds = 12

// rounds returns how often the sheet is planned: once where it is crowded.
func (s *sheet) rounds() int {
	if s.crowded() {
		return 1
	}
	return labelRounds
}

// onePage plans all steps on a page, nil when they do not fit.
func (s *sheet) onePage(f *flow) *part {
	s.widen(f)
	if !s.measure() {
		return nil
	}
	one := &part{flow: f, heights: s.heights(f), block: 1, close: true}
	s.air = 0
	if total(one.heights) > s.room() { // which is known soonest
		return nil
	}
	spare := s.room() - s.tableHeight(one)
	if spare < s.leastIdentity(s.sc) || len(s.blockHeights()) != 1 {
		return nil
	}
	spare -= s.blockHeights()[0]
	if spare < 0 {
		return nil
	}
	s.air = min(headingAir, spare/identityPairs/page.Pixel*page.Pixel)
	s.stretch(one)
	return one
}

// finish routes a flow for good, once, or as well as it shall be by now.
func (s *sheet) finish(f *flow) error {
	if s.finished(f) {
		return nil
	}
	if err := s.choose(f); err != nil || s.trial {
		return err
	}
	return f.finish(s.ctx, s.budget)
}

// choose puts the off-page symbols of a flow, once, into the lanes where a draft
// of the routes costs less.
func (s *sheet) choose(f *flow) error {
	if f.chosen || s.crowded() || !f.top && !f.bottom {
		f.chosen = true
		return nil
	}
	g := newFlow(s.p, s.ways, f.lo, f.hi, true)
	if err := g.draft(s.ctx, s.budget); err != nil {
		return err
	}
	if g.routes.Cost < f.routes.Cost {
		g.wants = f.wants
		*f = *g
	}
	f.chosen = true
	return nil
}

// finished reports whether a flow is routed as well as it shall be by now.
func (s *sheet) finished(f *flow) bool { return f.final || s.trial && f.chosen }

// polish ends the trial: it routes the flows of all pages for good. It reports
// whether that has changed any.
func (s *sheet) polish(parts []part) (changed bool, err error) {
	s.trial = false
	was := make([]*route.Result, len(parts))
	for i, p := range parts {
		if p.flow != nil {
			was[i] = p.flow.routes
		}
	}
	if err := s.finishAll(parts); err != nil {
		return false, err
	}
	for i, p := range parts {
		changed = changed || p.flow != nil && p.flow.routes != was[i]
	}
	return changed, nil
}

// heard finds out what labels want while pages keep their rows, even where they
// are too high: else the sheet would be broken into pages for nothing, and
// again when the labels have spoken. It takes whether the pages are settled,
// and returns it.
func (s *sheet) heard(parts []part, ok bool) (bool, error) {
	if s.rows == nil {
		return ok, nil
	}
	for i := range parts {
		if p := &parts[i]; p.flow != nil {
			p.heights = s.heights(p.flow)
		}
	}
	if s.placeAll(parts) {
		return ok, nil
	}
	return s.settle(parts)
}
