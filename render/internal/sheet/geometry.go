package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// need is the room beside the symbols of a lane or level.
type need struct {
	before, after page.EMU
	across        page.EMU // of a lane: on both sides together, on any one page
}

// max returns what does for two needs.
func (n need) max(o need) need {
	return need{max(n.before, o.before), max(n.after, o.after), max(n.across, o.across)}
}

// resized returns the need at another size of lettering.
func (n need) resized(size, old page.EMU) need {
	return need{n.before * size / old, n.after * size / old, n.across * size / old}
}

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

// laneSide is what stands at a side of the symbols of a lane.
type laneSide struct {
	used  bool // an arrow ends or begins there
	label page.EMU
}

// lanesNeed returns the room each lane needs left and right of its symbols.
// Labels count only where they found no place.
func (f *flow) lanesNeed(s scale, lanes int, work *workspace) []need {
	sides := filled(&work.sides, lanes)
	for i := range f.routes.Paths {
		p, a := &f.routes.Paths[i], &f.arrows[i]
		from, to := &sides[f.nodes[a.from].lane], &sides[f.nodes[a.to].lane]
		if w := f.labelNeed(s, a); p.FromSide == route.Left || p.FromSide == route.Right {
			side := &from[p.FromSide/2]
			side.used, side.label = true, max(side.label, w)
		} else {
			from[1].label = max(from[1].label, w-s.symbolW()/2)
		}
		if p.ToSide == route.Left || p.ToSide == route.Right {
			to[p.ToSide/2].used = true
		}
	}
	out, beside := filled(&work.lanes, lanes), s.clearances()
	for j := range out {
		_, left := share(j, lanes, f.columns.depth[j])
		right, _ := share(j+1, lanes, f.columns.depth[j+1])
		n := need{before: sides[j][0].room(left, &beside), after: sides[j][1].room(right, &beside)}
		n.across = n.before + n.after
		out[j] = n
	}
	return out
}

// clearances are the scale's of that name.
type clearances struct{ track, edge, gap, head page.EMU }

func (s scale) clearances() clearances { return clearances{s.track(), s.edge(), s.gap(), s.head()} }

// room returns the room that a side needs where so many arrows run.
func (l *laneSide) room(tracks int, s *clearances) page.EMU {
	w := s.edge + page.EMU(tracks)*s.track
	if l.label > 0 { // it keeps the arrow out of the room where that would keep off the rule
		w = max(w, roomy+page.PT/50+page.EMU(tracks-1)*s.track)
	}
	if l.used || tracks > 0 || l.label > 0 {
		w += max(s.head, l.label)
	}
	return w
}

// want is what a label that finds no place asks for.
type want struct {
	higher int // half lines over and under the symbol in its row
	wider  int // its lane: which of labelRooms, or one before it
}

// and adds up two wants, to a limit.
func (w want) and(o want) want {
	return want{min(w.higher+o.higher, mostLines+1), min(w.wider+o.wider, mostLines)}
}

// labelNeed returns the room that a label asks for beside its symbol, less
// where there is not so much.
func (f *flow) labelNeed(s scale, a *arrow) page.EMU {
	if a.outcome == "" {
		return 0
	}
	wider := f.wants[a.key].wider
	if wider == 0 {
		return 0
	}
	rooms := s.labelRooms(a.outcome)
	for _, w := range slices.Backward(rooms[:min(1+wider, len(rooms))]) {
		if w <= s.label {
			return w
		}
	}
	return 0
}

// labelRooms lists what a label may need beside its symbol: in as many lines as
// can be, with a part over the slope of the symbol where there is no room for
// all beside it, and in fewer lines.
func (s scale) labelRooms(text string) (rooms []page.EMU) {
	for lines := mostLines; lines > 0; lines-- {
		t, ok := folded(text, lines, s.font())
		if !ok {
			continue
		}
		w := page.WidestLine(t, s.font()) + s.tenths(labelBeside) + clearOfOther + page.MM/10
		if rooms == nil {
			rooms = append(rooms, w-s.overSlope())
		}
		if w > rooms[len(rooms)-1] {
			rooms = append(rooms, w)
		}
	}
	return rooms
}

// overSlope returns how much of a label may stand over the slope of its decision
// and still be nearer to its own arrow than to one in the middle.
func (s scale) overSlope() page.EMU {
	w, h := s.symbolW(), s.tenths(decisionHeight)
	spare := w/2 - 5*clearOfLine/4 - nearerToOwn - clearOfLine*h/w - stride/2
	return max(0, min(shoulder, spare*w/(w+h)))
}

// levelsNeed returns the room each level needs above and below its symbols.
func (f *flow) levelsNeed(s scale, work *workspace) []need {
	levels := len(f.routes.Rows) - 1
	label, more := filled(&work.around, levels), filled(&work.more, levels)
	for i := range f.routes.Paths {
		p := &f.routes.Paths[i]
		if a := &f.arrows[i]; a.outcome != "" {
			l := f.nodes[a.from].level
			switch p.FromSide {
			case route.Top:
				label[l].before = page.LineHeight(s.size) + s.tenths(labelAbove)
			case route.Bottom:
				label[l].after = page.LineHeight(s.size)
			}
			more[l] = max(more[l], page.EMU(f.wants[a.key].higher)*page.LineHeight(s.size)/2)
		}
	}
	out, beside := filled(&work.levels, levels), s.clearances()
	for l := range out {
		out[l] = need{
			before: beside.vertical(f.splits[l][1], label[l].before) + more[l],
			after:  beside.vertical(f.splits[l+1][0], label[l].after) + more[l],
		}
	}
	return out
}

func (s *clearances) vertical(tracks int, label page.EMU) page.EMU {
	if tracks == 0 {
		return max(s.gap, label)
	}
	return s.edge + page.EMU(tracks-1)*s.track + max(s.head, label)
}

// split shares the tracks of the channel above a level between the level
// before and the level itself; inside a row all belong to the level before.
func (f *flow) split(channel int) [2]int {
	before, behind := share(channel, len(f.routes.Rows)-1, f.bands.depth[channel])
	if f.inside(channel) {
		before, behind = before+behind, 0
	}
	return [2]int{before, behind}
}

// inside reports whether a channel lies between two levels of one row.
func (f *flow) inside(channel int) bool {
	_, edge := slices.BinarySearch(f.rows, channel)
	return !edge
}

// rowNeed returns the height each row needs for its symbols and arrows.
func (f *flow) rowNeed(s scale, work *workspace) []page.EMU {
	needs, tall := f.levelsNeed(s, work), f.tallest(s, work)
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
func (f *flow) tallest(s scale, work *workspace) []page.EMU {
	out := filled(&work.tall, len(f.routes.Rows)-1)
	for i := range f.nodes {
		n := &f.nodes[i]
		_, h := s.nodeSize(n, 0)
		out[n.level] = max(out[n.level], h)
	}
	return out
}
