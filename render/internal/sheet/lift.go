package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// free is the room beside a rule in which an arrow need not be near it.
const free = 32 * page.MM / 10

// rowKey names a row of a page's flow.
type rowKey struct{ lo, hi, row int }

func (f *flow) key(row int) rowKey { return rowKey{f.lo, f.hi, row} }

// lifts returns how much higher each row has to be so that the arrows in it
// keep off the rules and off each other.
func (o *frame) lifts() map[int]page.EMU {
	out := map[int]page.EMU{}
	for i := range o.rows.list {
		t := &o.rows.list[i]
		rule, ruled := o.rule(t.channel, false)
		row := o.rowOf(t.at)
		if !ruled || row < 0 {
			continue
		}
		if more := o.lift(t, rule); more > 0 {
			out[row] = max(out[row], 2*more+page.Pixel)
		}
	}
	return out
}

// lift returns how far a run is from where it should be: near the rule although
// the room there would do but for its arrow's head; with another run on the
// other side of it so near that both look like one; or too near to the next.
func (o *frame) lift(t *run, rule page.EMU) (more page.EMU) {
	d := max(t.at-rule, rule-t.at)
	crowded := false
	for i := range o.rows.list {
		u := &o.rows.list[i]
		if u.channel != t.channel || !u.along(t) {
			continue
		}
		away := max(u.at-rule, rule-u.at)
		switch over := u.at < rule; {
		case over == (t.at < rule):
			crowded = crowded || away < free && u.from < t.to && t.from < u.to
			if gap := max(u.at-t.at, t.at-u.at); gap < tight-page.Pixel && away < d {
				more = max(more, closest-gap)
			}
		case !over && d < triple-page.Pixel/4 && away < triple-page.Pixel/4:
			more = max(more, triple-d)
		}
	}
	clear := o.clearPiece
	if !crowded {
		clear = func(t *run, rule page.EMU) bool { return o.clear(t, rule, reached{t.from, t.to}) }
	}
	if d < roomy-page.Pixel/4 && clear(t, rule) {
		more = max(more, roomy-d)
	}
	return more
}

// clear reports whether so much is free over or under a rule along a way that
// an arrow need not be near it, clearPiece whether that is so along a long piece
// of a run that has others beside it.
func (o *frame) clear(t *run, rule page.EMU, w reached) bool {
	return o.roomBeside(rule, t.at < rule, w.from, w.to) >= free
}

func (o *frame) clearPiece(t *run, rule page.EMU) bool {
	return slices.ContainsFunc(t.spans, func(w reached) bool {
		return o.clear(t, rule, w) && !slices.ContainsFunc(o.rows.list, func(u run) bool {
			return u.channel == t.channel && u.track != t.track && (u.at < rule) == (t.at < rule) &&
				max(u.at-rule, rule-u.at) < free && u.from < w.to && w.from < u.to
		})
	})
}

// rowOf returns the row in which a position lies.
func (o *frame) rowOf(y page.EMU) int {
	for r := 1; r < len(o.rules); r++ {
		if o.rules[r-1] < y && y < o.rules[r] {
			return r - 1
		}
	}
	return -1
}

// roomBeside returns how much lies free over or under a rule from lo to hi.
func (o *frame) roomBeside(rule page.EMU, over bool, lo, hi page.EMU) page.EMU {
	room := free
	thing := func(from, to, top, bottom page.EMU) {
		if from >= hi || to <= lo {
			return
		}
		if over {
			top, bottom = rule-bottom, rule-top
		} else {
			top, bottom = top-rule, bottom-rule
		}
		if bottom > 0 {
			room = min(room, max(0, top))
		}
	}
	for _, b := range o.boxes {
		thing(b.X, b.Right(), b.Y, b.Bottom())
	}
	return room
}
