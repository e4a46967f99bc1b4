package sheet

import (
	"math"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// columnText is what decides the width of a column of text, in emUnits.
type columnText struct {
	natural []page.EMU // widths of the paragraphs on as few lines as can be
	piece   page.EMU   // the widest that never breaks
}

// measureCells measures the texts of the steps.
func (s *sheet) measureCells() {
	s.cells = make([][6]*page.Measured, len(s.p.Steps))
	for k := range s.columnTexts {
		s.columnTexts[k].natural = make([]page.EMU, 0, len(s.p.Steps))
	}
	for i := range s.p.Steps {
		s.cells[i] = s.cellTexts(&s.p.Steps[i], s.p.PrintedNumber(i))
		for k, m := range s.cells[i][1:] {
			c := &s.columnTexts[k]
			m.Natural(func(units page.EMU) { c.natural = append(c.natural, units) })
			c.piece = max(c.piece, m.WidestPiece())
		}
	}
}

// textDemands are those of activity, requirements, time, output and note.
type textDemands [5]demand

// measureTexts finds what decides the widths of the columns of text.
func measureTexts(texts *[5]columnText, steps int, heads *[5]page.EMU, s scale) textDemands {
	var out textDemands
	for k, head := range heads {
		c, t := &out[k], &texts[k]
		c.word = cellWidth(s.em(max(head, t.piece)))
		var sum page.EMU
		for _, line := range t.natural {
			w := cellWidth(s.em(line))
			c.natural = max(c.natural, w)
			sum += w
		}
		c.natural = max(c.natural, cellWidth(s.em(head)))
		c.weight = math.Sqrt(float64(sum) / float64(max(1, steps)))
	}
	times := &out[2]
	times.natural = min(times.natural, s.tenths(timeWidth))
	return out.atLeast(s, [5]page.EMU{activityGood, standardGood, timeWidth, standardGood, noteLeast})
}

// tight returns the columns with no more than they need to be read: a time with
// its unit whole.
func (t textDemands) tight(s scale) textDemands {
	return t.atLeast(s, [5]page.EMU{activityLeast, standardLeast, timeLeast, standardLeast, noteLeast}).timed(s)
}

// tightest returns the columns with no more than they need where no lane has
// room to spare: activities take more lines. Other columns part words as it is.
func (t textDemands) tightest(s scale) textDemands {
	return t.atLeast(s, [5]page.EMU{activityTight, standardLeast, timeLeast, standardLeast, noteLeast}).timed(s)
}

// timed returns the columns with room for the word of any unit of time.
func (t textDemands) timed(s scale) textDemands {
	t[2].least = min(t[2].natural, max(t[2].least, cellWidth(s.tenths(timeWord))))
	return t
}

// atLeast sets the least widths, which no column takes that needs less.
func (t textDemands) atLeast(s scale, widths [5]page.EMU) textDemands {
	for k := range t {
		t[k].least = min(t[k].natural, s.tenths(widths[k]))
	}
	return t
}

// pour shares what of the room the least widths leave by weight, no column
// wider than its natural width. It returns what is left over.
func (t textDemands) pour(out []page.EMU, room page.EMU) ([]page.EMU, page.EMU) {
	for _, w := range out {
		room -= w
	}
	for range t {
		var sum float64
		for i, c := range t {
			if out[i] < c.natural {
				sum += c.weight
			}
		}
		if room <= 0 || sum == 0 {
			break
		}
		share := room
		for i, c := range t {
			if out[i] < c.natural {
				more := min(page.EMU(float64(share)*c.weight/sum), c.natural-out[i])
				out[i] += more
				room -= more
			}
		}
	}
	return out, room
}

// cellTexts returns the texts of a step's cells.
func (s *sheet) cellTexts(step *sop.Step, number string) [6]*page.Measured {
	m := &s.work.texts
	known := func(text string) *page.Measured {
		if text == "" {
			return m.Measure(nil, false)
		}
		return m.Text(text, false)
	}
	return [6]*page.Measured{m.Text(number, false), m.Text(step.Activity, false),
		m.Measure(bulleted(step.Requirements), false), known(step.Time.String()),
		m.Measure(bulleted(step.Output), false), known(step.Note)}
}

// demandsAt are the demands of texts at a size.
type demandsAt struct {
	size  page.EMU
	texts textDemands
}

// demand finds the demands of texts at the size at hand, once.
func (s *sheet) demand() {
	for i := range s.work.demanded {
		if s.work.demanded[i].size == s.sc.size {
			s.demands = s.work.demanded[i].texts
			return
		}
	}
	s.demands = measureTexts(&s.columnTexts, len(s.p.Steps), &s.words.heads, s.sc)
	s.work.demanded = append(s.work.demanded, demandsAt{s.sc.size, s.demands})
}
