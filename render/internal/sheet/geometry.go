package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// need is the room beside the symbols of a lane or level.
type need struct{ before, after page.EMU }

// share splits the tracks of a channel on the rule between two lanes or
// levels: so many before the rule, so many behind it.
func share(channel, last, tracks int) (before, behind int) {
	switch channel {
	case 0:
		return 0, tracks
	case last:
		return tracks, 0
	}
	return (tracks + 1) / 2, tracks / 2
}

// lanesNeed returns the room each lane needs left and right of its symbols.
func (f *flow) lanesNeed(s scale, lanes int) []need {
	out := make([]need, lanes)
	used := make([][2]bool, lanes)
	label := make([][2]page.EMU, lanes)
	for i, p := range f.routes.Paths {
		a := f.arrows[i]
		note := func(n node, side route.Side, text string) {
			if k := int(side) / 2; side == route.Left || side == route.Right {
				used[n.lane][k] = true
				if text != "" {
					label[n.lane][k] = max(label[n.lane][k], page.Width(text, s.font())+s.tenths(8))
				}
			}
		}
		note(f.nodes[a.from], p.FromSide, a.outcome)
		note(f.nodes[a.to], p.ToSide, "")
	}
	room := func(lane, k, tracks int) page.EMU {
		w := s.edge() + page.EMU(tracks)*s.track()
		if used[lane][k] || tracks > 0 {
			w += max(s.head(), label[lane][k])
		}
		return w
	}
	for j := range out {
		_, left := share(j, lanes, f.routes.Columns[j])
		right, _ := share(j+1, lanes, f.routes.Columns[j+1])
		out[j] = need{room(j, 0, left), room(j, 1, right)}
	}
	return out
}

// levelsNeed returns the room each level needs above and below its symbols.
func (f *flow) levelsNeed(s scale) []need {
	levels := len(f.routes.Rows) - 1
	out := make([]need, levels)
	label := make([]need, levels)
	for i, p := range f.routes.Paths {
		if a := f.arrows[i]; a.outcome != "" {
			n := f.nodes[a.from]
			switch p.FromSide {
			case route.Top:
				label[n.level].before = page.LineHeight(s.size) + s.tenths(9)
			case route.Bottom:
				label[n.level].after = page.LineHeight(s.size)
			}
		}
	}
	for l := range out {
		above, below := f.split(l), f.split(l+1)
		out[l] = need{s.vertical(above[1], label[l].before, s.head()), s.vertical(below[0], label[l].after, s.head())}
	}
	return out
}

func (s scale) vertical(tracks int, label, head page.EMU) page.EMU {
	if tracks == 0 {
		return max(s.gap(), label)
	}
	return s.edge() + page.EMU(tracks-1)*s.track() + max(head, label)
}

// split shares the tracks of the channel above a level between the level
// before and the level itself; inside a row all belong to the level before.
func (f *flow) split(channel int) [2]int {
	before, behind := share(channel, len(f.routes.Rows)-1, f.routes.Rows[channel])
	if f.inside(channel) {
		before, behind = before+behind, 0
	}
	return [2]int{before, behind}
}

// inside reports whether a channel lies between two levels of one row.
func (f *flow) inside(channel int) bool {
	for _, r := range f.rows {
		if r == channel {
			return false
		}
	}
	return true
}

// rowNeed returns the height each row needs for its symbols and arrows.
func (f *flow) rowNeed(s scale) []page.EMU {
	needs, tall := f.levelsNeed(s), f.tallest(s)
	out := make([]page.EMU, len(f.rows)-1)
	for r := range out {
		a, b := f.rows[r], f.rows[r+1]
		if b-a == 1 {
			out[r] = tall[a] + 2*max(needs[a].before, needs[a].after)
			continue
		}
		for l := a; l < b; l++ {
			out[r] += needs[l].before + tall[l] + needs[l].after
		}
	}
	return out
}

// tallest returns the height of the tallest symbol of each level.
func (f *flow) tallest(s scale) []page.EMU {
	out := make([]page.EMU, len(f.routes.Rows)-1)
	for _, n := range f.nodes {
		_, h := s.symbolSize(n.kind, 0)
		out[n.level] = max(out[n.level], h)
	}
	return out
}

// frame holds the positions that turn routes into points.
type frame struct {
	lanes  []page.EMU   // x of the rules between lanes, left to right
	levels []page.EMU   // y of the centre line of each level
	tracks [][]page.EMU // y of the tracks of each channel
	flow   *flow
	s      scale
}

// frame fixes the positions of a page's flow. rows are the y of the rules
// between its rows, top to bottom.
func (f *flow) frame(s scale, lanes, rows []page.EMU) *frame {
	out := &frame{lanes: lanes, flow: f, s: s}
	needs, tall := f.levelsNeed(s), f.tallest(s)
	for r := range len(f.rows) - 1 {
		a, b := f.rows[r], f.rows[r+1]
		if b-a == 1 {
			out.levels = append(out.levels, (rows[r]+rows[r+1])/2)
			continue
		}
		var total page.EMU
		for l := a; l < b; l++ {
			total += needs[l].before + tall[l] + needs[l].after
		}
		y := (rows[r] + rows[r+1] - total) / 2
		for l := a; l < b; l++ {
			out.levels = append(out.levels, y+needs[l].before+tall[l]/2)
			y += needs[l].before + tall[l] + needs[l].after
		}
	}
	out.channels(rows, needs, tall)
	return out
}

func (o *frame) channels(rows []page.EMU, needs []need, tall []page.EMU) {
	f, last := o.flow, len(o.flow.routes.Rows)-1
	rule := func(channel int) page.EMU {
		for r, first := range f.rows {
			if first == channel {
				return rows[r]
			}
		}
		l := channel - 1
		return o.levels[l] + tall[l]/2 + needs[l].after + o.s.edge() // inside a row
	}
	for c := 0; c <= last; c++ {
		h := f.split(c)
		o.tracks = append(o.tracks, o.s.spread(rule(c), h[0], h[1]))
	}
}

// spread returns the positions of tracks before and behind a rule.
func (s scale) spread(rule page.EMU, before, behind int) []page.EMU {
	var out []page.EMU
	for t := range before {
		out = append(out, rule-s.edge()-page.EMU(before-1-t)*s.track())
	}
	for t := range behind {
		out = append(out, rule+s.edge()+page.EMU(t)*s.track())
	}
	return out
}

func (o *frame) laneCentre(lane int) page.EMU { return (o.lanes[lane] + o.lanes[lane+1]) / 2 }

// point returns the position of a bend.
func (o *frame) point(p route.Point) page.Point {
	var out page.Point
	if k := p.X.Slot / 2; p.X.Slot&1 == 1 {
		out.X = o.laneCentre(k)
	} else {
		last := len(o.lanes) - 1
		before, behind := share(k, last, o.flow.routes.Columns[k])
		out.X = o.s.spread(o.lanes[k], before, behind)[p.X.Track]
	}
	if k := p.Y.Slot / 2; p.Y.Slot&1 == 1 {
		out.Y = o.levels[k]
	} else {
		out.Y = o.tracks[k][p.Y.Track]
	}
	return out
}

// box returns the place of a node's symbol.
func (o *frame) box(n node, symbolW page.EMU) page.Rect {
	w, h := o.s.symbolSize(n.kind, symbolW)
	return page.Rect{X: o.laneCentre(n.lane) - w/2, Y: o.levels[n.level] - h/2, W: w, H: h}
}
