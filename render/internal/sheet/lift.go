package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// free is the room beside a rule in which an arrow need not be near it.
const free = 32 * page.MM / 10

// rowKey names a row of a page's flow.
type rowKey struct{ lo, hi, row int }

func (f *flow) key(row int) rowKey { return rowKey{f.lo, f.hi, row} }

// lifts returns how much higher each row has to be so that the arrows in it
// keep off the rules: those that are near one although the room there would do
// but for their heads.
func (o *frame) lifts() map[int]page.EMU {
	out := map[int]page.EMU{}
	for i := range o.rows.list {
		t := &o.rows.list[i]
		rule, ruled := o.rule(t.channel, false)
		d, row := t.at-rule, o.rowOf(t.at)
		if !ruled || row < 0 || max(d, -d) >= roomy {
			continue
		}
		lo, hi := o.extent(t, false)
		if t.deep > 1 && o.crowded(t, rule) {
			continue
		}
		if o.roomBeside(rule, d < 0, lo, hi) >= free {
			out[row] = max(out[row], 2*(roomy-max(d, -d))+page.Pixel)
		}
	}
	return out
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

// crowded reports whether another run is so near at the same side of the rule
// that it takes the room.
func (o *frame) crowded(t *run, rule page.EMU) bool {
	for i := range o.rows.list {
		u := &o.rows.list[i]
		if u.beside(t) && (u.at < rule) == (t.at < rule) && max(u.at-rule, rule-u.at) < free {
			return true
		}
	}
	return false
}
