package sheet

import (
	"math"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// columns are the widths of the table's columns. The grid has one track for
// each: number, activity, the lanes, requirements, time, output, note.
type columns struct {
	widths  []page.EMU
	lanes   int
	symbolW page.EMU
}

func (c *columns) count() int           { return len(c.widths) }
func (c *columns) req() int             { return 2 + c.lanes }
func (c *columns) lane(j int) int       { return 2 + j }
func (c *columns) width(i int) page.EMU { return c.widths[i] }
func (c *columns) span(a, b int) (w page.EMU) {
	for _, v := range c.widths[a:b] {
		w += v
	}
	return w
}

// want is what decides the width of a column.
type want struct {
	least   page.EMU // for symbols and arrows, or to look well
	word    page.EMU // at which no word breaks
	natural page.EMU // at which no line breaks
	weight  float64  // how much text it holds
}

// whole returns the least width at which words up to a limit stand whole.
func (w want) whole(limit page.EMU) page.EMU { return max(w.least, min(w.word, limit)) }

// fitting shares the width of a page out between the columns.
type fitting struct {
	room  page.EMU // of the lanes and the columns of text together
	lanes []want
	alike bool // lanes of one width
	texts textWants
	s     scale
}

// fitColumns fits the columns into a width. It reports false when the lanes
// and the shortest columns of text do not fit. With whole, words break only
// where they are longer than any that offices use, else wherever there is no
// room for them; the longest break first.
func fitColumns(p *sop.Procedure, l sop.Labels, s scale, texts textWants, needs []need, room page.EMU, alike, whole bool) (*columns, bool) {
	no := max(s.tenths(leastNo), cellWidth(widestPiece(l.No, s.bold())), cellWidth(page.Width(itoa(len(p.Steps)), s.font())))
	f := fitting{room: room - no, lanes: laneWants(p, s, needs), alike: alike, texts: texts, s: s}
	limit := page.EMU(0)
	if whole {
		limit = s.tenths(wholeWord)
	}
	lanes, widths, ok := f.share(limit, room/widestWord)
	if !ok {
		return nil, false
	}
	c := &columns{lanes: len(lanes)}
	c.widths = append(c.widths, no, widths[0])
	c.widths = append(c.widths, lanes...)
	c.widths = append(c.widths, widths[1:]...)
	c.round(room)
	c.symbolW = c.widestSymbol(s, needs)
	return c, true
}

// cellWidth returns the width of a cell for a text of a width.
func cellWidth(text page.EMU) page.EMU { return text + 2*page.PadX + page.PT }

// share finds the widths for words that stand whole up to a limit between the
// two given, as large as there is room for. Columns of text narrower than
// they look well are better than lanes that do not fit, but not for lanes of
// one width.
func (f fitting) share(least, most page.EMU) (lanes, texts []page.EMU, ok bool) {
	if !f.fits(least) && !f.alike {
		f.texts = f.texts.tight(f.s)
	}
	if !f.fits(least) {
		return nil, nil, false
	}
	for most = max(most, least); most-least > page.Pixel; {
		if mid := (least + most) / 2; f.fits(mid) {
			least = mid
		} else {
			most = mid
		}
	}
	lanes, total := f.laneWidths(least)
	texts, spare := f.texts.pour(least, f.room-total)
	spread(lanes, spare, f.s.tenths(widestLane))
	return lanes, texts, true
}

// laneWidths returns the least widths of the lanes and their sum.
func (f fitting) laneWidths(limit page.EMU) (widths []page.EMU, total page.EMU) {
	var widest page.EMU
	widths = make([]page.EMU, len(f.lanes))
	for j, w := range f.lanes {
		widths[j] = w.whole(limit)
		widest, total = max(widest, widths[j]), total+widths[j]
	}
	if f.alike {
		for j := range widths {
			widths[j] = widest
		}
		total = widest * page.EMU(len(widths))
	}
	return widths, total
}

// fits reports whether there is room for words up to a limit. Lanes of one
// width must not leave the texts much less room than lanes as wide as each
// needs.
func (f fitting) fits(limit page.EMU) bool {
	_, total := f.laneWidths(limit)
	texts := page.EMU(0)
	for _, w := range f.texts {
		texts += w.whole(limit)
	}
	if !f.alike {
		return total+texts <= f.room
	}
	f.alike = false
	_, own := f.laneWidths(limit)
	return total+texts <= f.room && (total-own)*100 <= (f.room-own)*alikeShare
}

// spread makes the narrowest columns wider, up to a limit.
func spread(widths []page.EMU, room, limit page.EMU) {
	for room > 0 {
		low, next, count := limit, limit, page.EMU(0)
		for _, w := range widths {
			switch {
			case w < low:
				low, next, count = w, low, 1
			case w == low:
				count++
			default:
				next = min(next, w)
			}
		}
		more := min(next-low, room/max(1, count))
		if more <= 0 {
			return
		}
		for j, w := range widths {
			if w == low {
				widths[j] += more
				room -= more
			}
		}
	}
}

// round makes each width whole pixels; the activity takes what is left.
func (c *columns) round(room page.EMU) {
	var sum page.EMU
	for i := range c.widths {
		c.widths[i] -= c.widths[i] % page.Pixel
		sum += c.widths[i]
	}
	c.widths[1] += (room - sum) / page.Pixel * page.Pixel
}

// widestSymbol lets symbols grow with their lanes.
func (c *columns) widestSymbol(s scale, needs []need) page.EMU {
	w := s.tenths(widestSymbol)
	for j, n := range needs {
		w = min(w, c.width(c.lane(j))-2*max(n.before, n.after))
	}
	return w / (2 * page.Pixel) * (2 * page.Pixel)
}

// laneWants returns what each lane needs for its symbols, its arrows and the
// name over it.
func laneWants(p *sop.Procedure, s scale, needs []need) []want {
	out := make([]want, len(needs))
	for j, n := range needs {
		out[j] = want{least: s.symbolW() + 2*max(n.before, n.after), word: cellWidth(widestPiece(roleName(p.Roles[j]), s.bold()))}
	}
	return out
}

func roleName(r sop.Role) string {
	if r.Name != "" {
		return r.Name
	}
	return r.ID
}

// textWants are those of activity, requirements, time, output and note.
type textWants [5]want

// measureTexts finds what decides the widths of the columns of text.
func measureTexts(cells [][6][]string, l sop.Labels, s scale) textWants {
	var out textWants
	for k, head := range [5]string{l.Activity, l.Requirements, l.Time, l.Output, l.Note} {
		c := &out[k]
		c.word = cellWidth(widestPiece(head, s.bold()))
		for i := range cells {
			for _, t := range cells[i][1+k] {
				w := cellWidth(page.WidestLine(t, s.font()))
				c.natural = max(c.natural, w)
				c.weight += float64(w)
				c.word = max(c.word, cellWidth(widestPiece(t, s.font())))
			}
		}
		c.natural = max(c.natural, cellWidth(widestPiece(head, s.bold())))
		c.weight = math.Sqrt(c.weight / float64(max(1, len(cells))))
	}
	times := &out[2]
	times.natural = min(times.natural, s.tenths(timeWidth))
	return out.atLeast(s, [5]page.EMU{activityGood, standardGood, timeWidth, standardGood, noteLeast})
}

// tight returns the columns with no more than they need to be read.
func (t textWants) tight(s scale) textWants {
	return t.atLeast(s, [5]page.EMU{activityLeast, standardLeast, timeLeast, standardLeast, noteLeast})
}

// atLeast sets the least widths, which no column takes that needs less.
func (t textWants) atLeast(s scale, widths [5]page.EMU) textWants {
	for k := range t {
		t[k].least = min(t[k].natural, s.tenths(widths[k]))
	}
	return t
}

// pour gives each column its least width, words whole up to a limit, and
// shares the rest by weight, none more than its natural width. It returns
// what is left over.
func (t textWants) pour(limit, room page.EMU) ([]page.EMU, page.EMU) {
	out := make([]page.EMU, len(t))
	for i, c := range t {
		out[i] = c.whole(limit)
		room -= out[i]
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
func cellTexts(s *sop.Step, number int) [6][]string {
	out := [6][]string{{itoa(number)}, {s.Activity}, bulleted(s.Requirements), nil, bulleted(s.Output), nil}
	if t := s.Time.String(); t != "" {
		out[3] = []string{t}
	}
	if s.Note != "" {
		out[5] = []string{s.Note}
	}
	return out
}
