package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// noteCell is the place of the note among the text cells of a row.
const noteCell = 5

// span is a run of steps, from the first to before the last.
type span struct{ from, to int }

// noteSpans returns for each step those that share the note in its row.
func noteSpans(p *sop.Procedure) []span {
	out := make([]span, len(p.Steps))
	for i := range out {
		if n := p.Steps[i].NoteRows; n > 1 && (i == 0 || out[i-1].to <= i) {
			for k := i; k < min(i+n, len(out)); k++ {
				out[k] = span{i, min(i+n, len(out))}
			}
		}
		if out[i].to == 0 {
			out[i] = span{i, i + 1}
		}
	}
	return out
}

// alone reports whether a step has its note to itself.
func (s span) alone() bool { return s.to-s.from == 1 }

// on returns the part of the span that is on a page with the steps of a flow.
func (s span) on(f *flow) span { return span{max(s.from, f.lo), min(s.to, f.hi)} }

// note returns the step whose note is in a step's row, and how many rows its
// cell covers from this row on; none where the cell began in a row above. Where a page
// break parts the rows, the text stands on both pages.
func (s *sheet) note(f *flow, step int) (from, rows int) {
	all := s.notes[step]
	part := all.on(f)
	if part.from != step {
		return all.from, 0
	}
	return all.from, part.to - part.from
}

// roomForNotes makes the rows that share a note higher where it needs more
// room than they have together.
func (s *sheet) roomForNotes(f *flow, heights []page.EMU) {
	for i := f.lo; i < f.hi; i++ {
		from, rows := s.note(f, i)
		if rows == 0 || s.notes[i].alone() {
			continue
		}
		lack := s.rows[from].cellHeight(noteCell, s.sc.size)
		part := heights[i-f.lo : i-f.lo+rows]
		for _, h := range part {
			lack -= h
		}
		for k := range part {
			more := max(0, lack/page.EMU(len(part)-k)).CeilPixel()
			part[k] += more
			lack -= more
		}
	}
}
