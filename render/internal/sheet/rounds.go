package sheet

import "github.com/sopkit/sopkit/render/internal/page"

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
	if !s.measure() || len(s.blocks()) != 1 {
		return nil
	}
	one := &part{flow: f, heights: s.heights(f), block: 1, close: true}
	s.air = 0
	spare := s.room() - s.partHeight(one)
	if spare < 0 {
		return nil
	}
	s.air = min(headingAir, spare/3/page.Pixel*page.Pixel) // three pairs of boxes
	s.stretch(one)
	return one
}

// finish routes a flow for good, once: with its off-page symbols where a draft
// of the routes costs less.
func (s *sheet) finish(f *flow) error {
	if f.final {
		return nil
	}
	if (f.top || f.bottom) && !s.crowded() {
		g := newFlow(s.p, s.ways, f.lo, f.hi, true)
		if err := g.draft(s.ctx, s.budget); err != nil {
			return err
		}
		if g.routes.Cost < f.routes.Cost {
			g.wants = f.wants
			*f = *g
		}
	}
	return f.finish(s.ctx, s.budget)
}
