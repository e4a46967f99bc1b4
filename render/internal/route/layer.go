package route

import "slices"

// seg is a horizontal or vertical piece of a path.
type seg struct {
	at     int64 // y of a horizontal, x of a vertical one
	lo, hi int64 // its extent, lo < hi
	edge   int32 // whose it is
}

// layer holds the placed segments of one direction by the slot they lie in,
// and by the slots of the other direction that they pass.
type layer struct {
	slots [][]seg // by slot; each in the order of at
	cells []cell  // by slot, then by slot passed
	width int     // slots that may be passed
}

// cell is where a slot of the layer meets one of the other direction.
type cell struct {
	through int   // segments that pass it from side to side
	ends    []seg // segments that begin or end in it
}

func newLayer(slots, width int) *layer {
	return &layer{slots: make([][]seg, slots), cells: make([]cell, slots*width), width: width}
}

func (l *layer) cell(slot, passed int) *cell { return &l.cells[slot*l.width+passed] }

// first returns the index of the first segment at a position or after it.
func first(list []seg, at int64) int {
	lo, hi := 0, len(list)
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid].at < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (l *layer) add(t seg) {
	slot := slotOf(t.at)
	l.slots[slot] = slices.Insert(l.slots[slot], first(l.slots[slot], t.at), t)
	from, to := slotOf(t.lo), slotOf(t.hi)
	for k := from; k <= to; k++ {
		if c := l.cell(slot, k); k > from && k < to {
			c.through++
		} else {
			c.ends = slices.Insert(c.ends, first(c.ends, t.at), t)
		}
	}
}

func (l *layer) drop(t seg) {
	slot := slotOf(t.at)
	l.slots[slot] = without(l.slots[slot], t)
	from, to := slotOf(t.lo), slotOf(t.hi)
	for k := from; k <= to; k++ {
		if c := l.cell(slot, k); k > from && k < to {
			c.through--
		} else {
			c.ends = without(c.ends, t)
		}
	}
}

func without(list []seg, t seg) []seg {
	for i := first(list, t.at); i < len(list); i++ {
		if list[i] == t {
			return slices.Delete(list, i, i+1)
		}
	}
	return list
}
