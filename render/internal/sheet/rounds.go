package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// labelRounds is how often a sheet is planned to give labels and arrows room.
const labelRounds = 12

// rounds returns how often the sheet is planned: less where it is crowded, or
// has so many lanes that nobody reads its labels.
func (s *sheet) rounds() int {
	switch {
	case s.crowded():
		return 1
	case s.sc.size < 4*page.PT:
		return 2
	}
	return labelRounds
}

// onePage plans all steps on a page, nil when they do not fit.
func (s *sheet) onePage(f *flow) *part {
	s.widen(f)
	if !s.measure() {
		return nil
	}
	one := &part{flow: f, heights: s.heights(f), identity: true, close: true}
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

// resized is at with the needs found at the size before: smaller lettering
// puts more steps on a page, so its lanes need no fewer tracks.
func (s *sheet) resized(size page.EMU, alike bool) *sheet {
	was, old := s.need, s.sc.size
	s.at(size, alike)
	if was != nil && size > smallest {
		for j, n := range was {
			s.need[j] = need{n.before * size / old, n.after * size / old}
		}
	}
	return s
}
