package drawn

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// cellTexts takes what is written into the cells of lanes.
func (f *flowReader) cellTexts(sheet int) {
	s := f.sheets[sheet]
	first := len(f.notes)
	for place, c := range s.Cells {
		text := oneLine(whole(c.Text))
		if text == "" || !f.inLane(s, place) {
			continue
		}
		n := noted{sheet: sheet, text: text, lines: strings.Split(c.Text, "\n"), box: cellBox(s, place)}
		if f.notes = append(f.notes, n); len(f.notes)-first > maxNotes {
			f.notes = f.notes[:first]
			f.tell(at{sheet: sheet}, "drawing-large", len(s.Cells))
			return
		}
	}
	slices.SortFunc(f.notes[first:], func(a, b noted) int {
		return cmp.Or(cmp.Compare(a.box.Top, b.box.Top), cmp.Compare(a.box.Left, b.box.Left))
	})
}

// inLane reports whether a cell belongs to a lane of one of the grids.
func (f *flowReader) inLane(s *workbook.Sheet, at cells.Place) bool {
	for i := range f.grids {
		g := &f.grids[i]
		if g.sheet != s || len(g.lanes) == 0 || at.Column < g.lanes[0].first ||
			at.Column > g.lanes[len(g.lanes)-1].last {
			continue
		}
		row, ok := slices.BinarySearchFunc(g.rows, at.Row, func(r gridRow, n int) int {
			return cmp.Compare(r.last,
				n)
		})
		if (ok || row < len(g.rows)) && at.Row >= g.rows[row].first {
			return true
		}
	}
	return false
}

// cellBox is what a cell covers, with those it is merged with.
func cellBox(s *workbook.Sheet, at cells.Place) workbook.Box {
	to := at
	for _, m := range s.Merged {
		if m.From == at {
			to = m.To
		}
	}
	return workbook.Box{Left: s.Columns.Start(at.Column), Right: s.Columns.End(to.Column), Top: s.Rows.Start(at.Row),
		Bottom: s.Rows.End(to.Row)}
}
