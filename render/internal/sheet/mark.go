package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// mark notes which field cells show, and puts the grey of changes behind them
// where it changed.
func (s *sheet) mark(path string, cells ...*page.Cell) {
	for _, c := range cells {
		c.Field = path
	}
	if slices.Contains(s.o.ChangedFields, path) {
		shade(cells...)
	}
}

// markPair marks the two boxes that pair has added last, each a heading over
// its lines.
func (s *sheet) markPair(b *page.Band, left, right string) {
	last := b.Cells[len(b.Cells)-4:]
	s.mark(left, last[0], last[2])
	s.mark(right, last[1], last[3])
}

func shade(cells ...*page.Cell) {
	for _, c := range cells {
		c.Shade = changedShade
	}
}
