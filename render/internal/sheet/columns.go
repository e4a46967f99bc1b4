package sheet

import (
	"slices"

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

func (c *columns) same(o *columns) bool {
	return slices.Equal(c.widths, o.widths) && c.symbolW == o.symbolW
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

// demand is what decides the width of a column.
type demand struct {
	least   page.EMU // for symbols and arrows, or to look well
	aside   page.EMU // for them where the symbols stand beside the middle; 0: that would save little
	word    page.EMU // at which no word breaks
	natural page.EMU // at which no line breaks
	weight  float64  // how much text it holds
}

// whole returns the least width at which words up to a limit stand whole.
func (w demand) whole(limit page.EMU) page.EMU { return max(w.least, min(w.word, limit)) }

// fitting shares the width of a page out between the columns.
type fitting struct {
	room   page.EMU // of the lanes and the columns of text together
	lanes  []demand
	alike  bool // lanes of one width
	texts  textDemands
	s      scale
	least  page.EMU // words up to this stand whole in any case,
	widest page.EMU // and up to this where there is room
	work   *workspace
}

// columns fits the columns into the width of the page for the needs so far. It
// reports false when the lanes and the shortest columns of text do not fit. Where
// words are to stay whole they break only if they are longer than any that
// offices use, else wherever there is no room for them, as few as can be. The
// columns are good until the next call.
func (s *sheet) columns() (*columns, bool) {
	room := s.paper.W - s.m.Left - s.m.Right
	no := max(s.sc.tenths(leastNo), cellWidth(s.sc.em(s.words.number)))
	f := &s.work.fitting
	*f = fitting{room: room - no, lanes: s.laneDemands(), alike: s.alike, texts: s.demands, s: s.sc, work: s.work}
	f.widest = room / widestWord
	if s.whole {
		f.least = s.sc.tenths(wholeWord)
	}
	c := &s.work.fitted
	c.lanes, c.widths = len(s.need), append(c.widths[:0], no)
	if !f.share(c) {
		return nil, false
	}
	c.round(room)
	c.symbolW = c.widestSymbol(s.sc, s.need)
	return c, true
}

// clone returns columns that stay as they are.
func (c *columns) clone() *columns { return &columns{slices.Clone(c.widths), c.lanes, c.symbolW} }

// cellWidth returns the width of a cell for a text of a width.
func cellWidth(text page.EMU) page.EMU { return text + 2*page.PadX + page.PT }

// share adds the widths of the columns: activity, lanes, and the other
// columns of text. These are better narrower than they look well than lanes
// that do not fit, but not for lanes of one width. In lanes that do not fit
// then the symbols stand beside the middle, unless the lettering is large.
func (f *fitting) share(c *columns) bool {
	if f.alike && !f.level() {
		return false
	}
	least, ok := f.breakFew()
	if !ok && !f.alike {
		f.texts = f.texts.tight(f.s)
		least, ok = f.breakFew()
		if !ok && f.s.size <= middle {
			least, ok = f.setAside()
		}
		if !ok && f.s.size <= middle {
			f.texts = f.texts.tightest(f.s)
			least, ok = f.setAside()
		}
	}
	if !ok {
		return false
	}
	n := len(f.lanes)
	lanes, room := least[:n], f.room
	for _, w := range lanes {
		room -= w
	}
	texts, spare := f.texts.pour(least[n:], room)
	evenOut(lanes, spare, f.s.tenths(widestLane))
	c.widths = append(append(append(c.widths, texts[0]), lanes...), texts[1:]...)
	return true
}

// level makes what the lanes need alike. It reports false where that leaves
// the texts much less room than lanes as wide as each needs.
func (f *fitting) level() bool {
	var own, widest page.EMU
	for _, w := range f.lanes {
		own, widest = own+w.whole(f.least), max(widest, w.whole(f.least))
	}
	for j := range f.lanes {
		f.lanes[j] = demand{least: widest}
	}
	return (widest*page.EMU(len(f.lanes))-own)*100 <= (f.room-own)*alikeShare
}

// breakFew returns the least widths of the lanes and the columns of text at
// which as few columns as can be break a word; false when none would do.
func (f *fitting) breakFew() ([]page.EMU, bool) { return f.giveWay((*fitting).breaks) }

// breaks returns the width of a column whose words stay whole, and the least.
func (f *fitting) breaks(w *demand) (whole, least page.EMU) {
	return w.whole(max(f.widest, f.least)), w.whole(f.least)
}

// setAside returns the least widths at which in as few lanes as can be the
// symbols stand beside the middle; false when none would do.
func (f *fitting) setAside() ([]page.EMU, bool) { return f.giveWay((*fitting).aside) }

// aside returns the width of a lane whose symbols stand in the middle, and of
// one where they need not.
func (f *fitting) aside(w *demand) (middle, aside page.EMU) {
	middle = w.whole(f.least)
	if w.aside == 0 {
		return middle, middle
	}
	return middle, max(w.aside, min(w.word, f.least))
}

// giveWay returns the widths of the lanes and the columns of text, as few as
// can be less than they would be; false when they do not fit even so.
func (f *fitting) giveWay(widths func(*fitting, *demand) (width, least page.EMU)) ([]page.EMU, bool) {
	n := len(f.lanes)
	out, gain := filled(&f.work.widths, n+len(f.texts)), filled(&f.work.gain, n+len(f.texts))
	for j := range out {
		w := (*demand)(nil)
		if j < n {
			w = &f.lanes[j]
		} else {
			w = &f.texts[j-n]
		}
		width, least := widths(f, w)
		out[j], gain[j] = width, width-least
	}
	return out, takeFew(out, gain, f.room)
}

// takeFew makes columns fit into a room by what each may give, as few of them
// as can be. It reports false when they do not fit even so.
func takeFew(widths, gain []page.EMU, room page.EMU) bool {
	over := -room
	for _, w := range widths {
		over += w
	}
	var taken []int
	for over > 0 {
		best := 0
		for i, g := range gain {
			if gain[best] < over && g > gain[best] || g >= over && g < gain[best] {
				best = i
			}
		}
		if gain[best] == 0 {
			return false
		}
		taken = append(taken, best)
		widths[best] -= gain[best]
		over -= gain[best]
		gain[best] = -gain[best]
	}
	for k, i := range taken { // the last ones gave more than was lacking
		back := min(-over/page.EMU(len(taken)-k), -gain[i])
		if -gain[i] <= -over {
			back = -gain[i]
		}
		widths[i] += back
		over += back
	}
	return true
}

// evenOut makes the narrowest columns wider, up to a limit.
func evenOut(widths []page.EMU, room, limit page.EMU) {
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
		room := c.width(c.lane(j)) - 2*max(n.before, n.after)
		if room < s.symbolW()-page.Pixel { // they stand beside the middle
			room = c.width(c.lane(j)) - n.across
		}
		w = min(w, room)
	}
	return w / (2 * page.Pixel) * (2 * page.Pixel)
}

// leastAside is how much narrower a lane has to be for its symbols to stand
// beside the middle.
const leastAside = page.MM

// middle returns how far from the left rule of a lane the symbols of a page
// stand that needs so much room there: half way, or as near to it as the need
// lets.
func (c *columns) middle(lane int, n need) page.EMU {
	w := c.width(c.lane(lane))
	from, to := n.before+c.symbolW/2, w-n.after-c.symbolW/2
	if from > to { // widths are whole pixels
		return (from + to) / 2
	}
	return min(max(w/2, from), to)
}

// laneDemands returns what each lane needs for its symbols, its arrows and the
// name over it.
func (s *sheet) laneDemands() []demand {
	out := filled(&s.work.demands, len(s.need))
	for _, t := range s.words.inside { // a text may need a wider symbol
		out[t.lane].least = max(out[t.lane].least, s.sc.widthInside(t.kind, t.word))
	}
	for j, n := range s.need {
		word := cellWidth(s.sc.em(s.words.lanes[j]))
		symbol := max(s.sc.symbolW(), out[j].least)
		name := min(word, s.sc.tenths(nameLeast))
		d := demand{least: max(symbol+2*max(n.before, n.after), name), word: word}
		if aside := max(symbol+n.across, name); aside <= d.least-leastAside {
			d.aside = aside
		}
		out[j] = d
	}
	return out
}

func roleName(r sop.Role) string {
	if r.Name != "" {
		return r.Name
	}
	return r.ID
}
