package sheet

import (
	"math"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// cellText is the text of a step's cell.
type cellText struct {
	*page.Measured
	piece page.EMU // its widest piece, in emUnits
}

func newCellText(m *page.Measurer, paragraphs []string) cellText {
	t := cellText{Measured: m.Measure(paragraphs, false)}
	for _, p := range paragraphs {
		t.piece = max(t.piece, widestPiece(p, exact))
	}
	return t
}

// textDemands are those of activity, requirements, time, output and note.
type textDemands [5]demand

// measureTexts finds what decides the widths of the columns of text.
func measureTexts(cells [][6]cellText, heads *[5]page.EMU, s scale) textDemands {
	var out textDemands
	for k, head := range heads {
		c := &out[k]
		c.word = cellWidth(s.em(head))
		for i := range cells {
			t := &cells[i][1+k]
			t.Natural(s.size, func(line page.EMU) {
				w := cellWidth(line)
				c.natural = max(c.natural, w)
				c.weight += float64(w)
			})
			c.word = max(c.word, cellWidth(s.em(t.piece)))
		}
		c.natural = max(c.natural, cellWidth(s.em(head)))
		c.weight = math.Sqrt(c.weight / float64(max(1, len(cells))))
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

// cellTexts returns the paragraphs of a step's text cells.
func cellTexts(s *sop.Step, number string) [6][]string {
	out := [6][]string{{number}, {s.Activity}, bulleted(s.Requirements), nil, bulleted(s.Output), nil}
	if t := s.Time.String(); t != "" {
		out[3] = []string{t}
	}
	if s.Note != "" {
		out[noteCell] = []string{s.Note}
	}
	return out
}

// demandsAt are the demands of texts at a size.
type demandsAt struct {
	size  page.EMU
	texts textDemands
}

// demand finds the demands of texts at the size at hand, once.
func (s *sheet) demand() {
	for i := range s.demanded {
		if s.demanded[i].size == s.sc.size {
			s.demands = s.demanded[i].texts
			return
		}
	}
	s.demands = measureTexts(s.cells, &s.words.heads, s.sc)
	s.demanded = append(s.demanded, demandsAt{s.sc.size, s.demands})
}
