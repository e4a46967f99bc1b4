package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// head arranges the head of the table: two rows, and the row of column
// numbers when it is asked for.
func (s *sheet) head() *page.Band {
	b := s.band()
	f, n, req := s.sc.bold(), s.cols.count(), s.cols.req()
	texts := &s.around.head
	names := filled(&s.work.names, s.cols.lanes)
	low := page.LineHeight(f.Size) + 2*page.PadY
	for j := range names {
		names[j] = s.wrapMeasured(texts.lanes[j], f, s.cols.lane(j), s.cols.lane(j)+1)
		low = max(low, names[j].Height(f.Size))
	}
	var standard [3]page.Wrapped
	for k := range standard {
		standard[k] = s.wrapMeasured(texts.parts[k], f, req+k, req+k+1)
		low = max(low, standard[k].Height(f.Size))
	}
	roles, mutu := s.wrapMeasured(texts.roles, f, 2, req), s.wrapMeasured(texts.standard, f, req, req+3)
	top, second := b.Row(max(roles.Height(f.Size), mutu.Height(f.Size))), b.Row(low)
	for k, col := range [3]int{0, 1, n - 1} {
		t := s.wrapMeasured(texts.ends[k], f, col, col+1)
		b.Grow(top, 2, t.Height(f.Size))
		b.Cell(top, col, col+1, t, f).RowSpan = 2
	}
	b.Cell(top, 2, req, roles, f)
	b.Cell(top, req, req+3, mutu, f)
	for j := range names {
		s.mark("roles", b.Cell(second, s.cols.lane(j), s.cols.lane(j)+1, names[j], f))
	}
	for k := range standard {
		b.Cell(second, req+k, req+k+1, standard[k], f)
	}
	if s.o.ColumnNumbers {
		s.columnNumbers(b)
	}
	for _, c := range b.Cells {
		c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	}
	return b
}

// columnNumbers adds the row of numbers under the head, (1) and so on.
func (s *sheet) columnNumbers(b *page.Band) {
	f, row := s.sc.font(), b.Row(0)
	for i := range s.cols.count() {
		t := s.wrap([]string{"(" + itoa(i+1) + ")"}, f, i, i+1)
		b.Cell(row, i, i+1, t, f)
		b.Rows[row] = max(b.Rows[row], t.Height(f.Size).CeilPixel())
	}
}

// rowText holds how many lines the texts of a step's row take, and the height
// they need.
type rowText struct {
	lines  [6]int // number, activity, requirements, time, output, note
	height page.EMU

	first, further int // lines on its page and on each further one, where it goes over; 0: it does not
}

// cellHeight returns the height that one of the texts needs.
func (r *rowText) cellHeight(k int, size page.EMU) page.EMU {
	if r.lines[k] == 0 {
		return 0
	}
	return page.TextHeight(r.lines[k], size)
}

// rowText finds the lines of a step's texts in the columns at hand.
func (s *sheet) rowText(i int) {
	r, texts := &s.rows[i], &s.cells[i]
	r.height = 0
	for k := range r.lines {
		r.lines[k] = texts[k].Lines(s.sc.size, s.cols.width(s.textColumn(k)))
		if k != noteCell || s.notes[i].alone() {
			r.height = max(r.height, r.cellHeight(k, s.sc.size))
		}
	}
	s.goOver(i)
}

// cellText wraps one of a step's texts to its column.
func (s *sheet) cellText(i, k int) page.Wrapped {
	return s.cells[i][k].WrapInto(&s.printed, s.sc.size, s.cols.width(s.textColumn(k)))
}

// textColumn returns the grid column of a text cell.
func (s *sheet) textColumn(k int) int {
	if k < 2 {
		return k
	}
	return s.cols.req() + k - 2
}

// body arranges the rows of a page's steps; the flow is drawn over them.
func (s *sheet) body(f *flow, heights []page.EMU) *page.Band {
	b := &page.Band{From: s.made, Rows: make([]page.EMU, 0, len(heights)),
		Cells: make([]*page.Cell, 0, len(heights)*s.cols.count())}
	step := f.lo
	for r, h := range heights {
		row := b.Row(h)
		if f.top && r == 0 || f.bottom && r == len(heights)-1 {
			for k := range noteCell + 1 {
				s.textCell(b, row, k, page.Wrapped{})
			}
			continue
		}
		s.stepCells(b, row, f, step)
		step++
	}
	return b
}

// stepCells adds the cells of a step's row.
func (s *sheet) stepCells(b *page.Band, row int, f *flow, step int) {
	note, noteRows := s.note(f, step)
	from, first := len(b.Cells), s.rows[step].first
	for k := range noteCell + 1 {
		of := step
		if k == noteCell {
			if of = note; noteRows == 0 {
				continue
			}
		}
		cell := s.textCell(b, row, k, s.cellText(of, k))
		if k == noteCell {
			cell.RowSpan = noteRows
		}
		if first > 0 && (k != noteCell || s.notes[step].alone()) {
			upper, _ := cell.Parted(first)
			*cell = *upper
		}
	}
	if s.changed(step) {
		shade(b.Cells[from:]...)
	}
}

// textCell adds a text cell of a step's row, and after the activity the cells
// of the lanes.
func (s *sheet) textCell(b *page.Band, row, k int, text page.Wrapped) *page.Cell {
	c := s.textColumn(k)
	cell := b.Cell(row, c, c+1, text, s.sc.font())
	cell.V, cell.Border = page.AlignMiddle, page.BorderAll
	if k == 0 || k == 3 {
		cell.H = page.AlignMiddle
	}
	if k == 1 {
		for j := range s.cols.lanes {
			b.Cell(row, s.cols.lane(j), s.cols.lane(j)+1, page.Wrapped{}, s.sc.font()).Border = page.BorderAll
		}
	}
	return cell
}

// changed reports whether a step is marked as changed.
func (s *sheet) changed(step int) bool { return slices.Contains(s.o.Changed, step) }
