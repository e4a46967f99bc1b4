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

// textColumn is what decides the width of a column of text.
type textColumn struct {
	least, natural page.EMU // widest word, to a limit; widest line
	whole          page.EMU // widest word
	weight         float64  // how much text it holds
}

// fitColumns shares the width of the page between the columns. It reports
// false when the lanes and the shortest text columns do not fit.
func fitColumns(
	p *sop.Procedure, l sop.Labels, s scale, text textColumns, needs []need, room page.EMU, alike bool,
) (*columns, bool) {
	lanes, symbolW := laneWidths(p, s, needs, alike)
	number := max(page.WidestWord(l.No, s.bold()), page.Width(itoa(len(p.Steps)), s.font()))
	no := max(s.tenths(leastNo), number+2*page.PadX+page.PT)
	rest := room - no
	for _, w := range lanes {
		rest -= w
	}
	timeW, widths, spare := text.unbroken(s.tenths(wholeText)).share(s, rest)
	if spare < 0 { // some long word has to break
		timeW, widths, spare = text.share(s, rest)
	}
	if spare < 0 {
		return nil, false
	}
	for j := range lanes { // what the text does not need makes the lanes wider, to a limit
		more := min(spare/page.EMU(len(lanes)-j), max(0, s.tenths(widestLane)-lanes[j]))
		lanes[j] += more
		spare -= more
	}
	c := &columns{lanes: len(lanes), symbolW: symbolW}
	c.widths = append(c.widths, no, widths[0])
	c.widths = append(c.widths, lanes...)
	c.widths = append(c.widths, widths[1], timeW, widths[2], widths[3])
	c.round(room)
	c.symbolW = c.widestSymbol(s, needs)
	return c, true
}

// columns fits the columns for the needs so far.
func (s *sheet) columns() (*columns, bool) {
	return fitColumns(s.p, s.l, s.sc, s.text, s.need, s.paper.W-s.m.Left-s.m.Right, s.alike)
}

// widen adds the needs of a page's flow; it reports whether any grew.
func (s *sheet) widen(f *flow) bool {
	grew := false
	for j, n := range f.lanesNeed(s.sc, len(s.p.Roles)) {
		was := s.need[j]
		s.need[j] = need{max(was.before, n.before), max(was.after, n.after)}
		grew = grew || s.need[j] != was
	}
	return grew
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

// laneWidths returns what each lane needs, or for all what the widest needs.
func laneWidths(p *sop.Procedure, s scale, needs []need, alike bool) ([]page.EMU, page.EMU) {
	symbolW := s.symbolW()
	out := make([]page.EMU, len(needs))
	var widest page.EMU
	for j, n := range needs {
		out[j] = symbolW + 2*max(n.before, n.after)
		out[j] = max(out[j], min(s.tenths(s.word), roleWord(p.Roles[j], s)))
		widest = max(widest, out[j])
	}
	if alike {
		for j := range out {
			out[j] = widest
		}
	}
	return out, symbolW
}

// roleWord is the width of a lane that does not break the name over it.
func roleWord(r sop.Role, s scale) page.EMU {
	return page.WidestWord(roleName(r), s.bold()) + 2*page.PadX + page.PT
}

func roleName(r sop.Role) string {
	if r.Name != "" {
		return r.Name
	}
	return r.ID
}

// textColumns are activity, requirements, time, output and note.
type textColumns [5]textColumn

// unbroken returns the columns each at least as wide as its widest word, to a
// limit.
func (t textColumns) unbroken(limit page.EMU) textColumns {
	for i := range t {
		t[i].least = max(t[i].least, min(limit, t[i].whole))
	}
	return t
}

// share gives the times their width and pours the rest.
func (t textColumns) share(s scale, room page.EMU) (time page.EMU, widths []page.EMU, spare page.EMU) {
	time = max(min(t[2].natural, s.tenths(timeWidth)), t[2].least)
	widths, spare = pour([]textColumn{t[0], t[1], t[3], t[4]}, room-time)
	return time, widths, spare
}

// measureText finds what decides the widths of the columns of text.
func measureText(cells [][6][]string, l sop.Labels, s scale) textColumns {
	heads := [5]string{l.Activity, l.Requirements, l.Time, l.Output, l.Note}
	limit := [5]page.EMU{
		s.tenths(activityLeast), s.tenths(standardLeast), s.tenths(timeLeast), s.tenths(standardLeast),
		s.tenths(noteLeast),
	}
	var out textColumns
	for i, h := range heads {
		out[i].least = page.WidestWord(h, s.bold()) + 2*page.PadX + page.PT
		out[i].natural = out[i].least
	}
	for i := range cells {
		for k, texts := range cells[i][1:] {
			c := &out[k]
			for _, t := range texts {
				w := page.WidestLine(t, s.font()) + 2*page.PadX + page.PT
				c.natural = max(c.natural, w)
				c.weight += float64(w)
				word := page.WidestWord(t, s.font()) + 2*page.PadX + page.PT
				c.whole = max(c.whole, word)
				c.least = max(c.least, min(limit[k], word))
			}
		}
	}
	for _, k := range [3]int{0, 1, 3} {
		out[k].least = max(out[k].least, min(out[k].natural, limit[k]))
		out[k].weight = math.Sqrt(out[k].weight / float64(max(1, len(cells))))
	}
	out[4].weight = math.Sqrt(out[4].weight / float64(max(1, len(cells))))
	return out
}

// pour gives each column its least width and shares the rest by weight, none
// more than its natural width. It returns what is left over; below zero the
// least widths do not fit.
func pour(list []textColumn, room page.EMU) ([]page.EMU, page.EMU) {
	out := make([]page.EMU, len(list))
	for i, c := range list {
		out[i] = c.least
		room -= c.least
	}
	for range len(list) {
		var sum float64
		for i, c := range list {
			if out[i] < c.natural {
				sum += c.weight
			}
		}
		if room <= 0 || sum == 0 {
			break
		}
		share := room
		for i, c := range list {
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
