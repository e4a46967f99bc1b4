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
	slots [][]seg   // by slot; each in the order of at
	ends  [][]seg   // by slot passed, then by slot: segments that begin or end there
	runs  []passing // by slot passed
}

// passing counts the segments that pass a slot from side to side: of a block of
// slots those before each, and those in each block.
type passing struct{ before, blocks []int32 }

const (
	blockBits = 4
	block     = 1 << blockBits
)

func newLayer(slots, width int) *layer {
	l := &layer{slots: make([][]seg, slots), ends: make([][]seg, slots*width), runs: make([]passing, width)}
	blocks := slots>>blockBits + 1
	n := blocks << blockBits
	room := make([]int32, width*(n+blocks))
	for i := range l.runs {
		l.runs[i].before, l.runs[i].blocks, room = room[:n], room[n:n+blocks], room[n+blocks:]
	}
	return l
}

// add counts a segment in a slot, or takes it off.
func (t *passing) add(slot int, by int32) {
	t.blocks[slot>>blockBits] += by
	for i := slot + 1; i%block > 0; i++ {
		t.before[i] += by
	}
}

// within counts the segments between two slots that pass another from side to
// side.
func (l *layer) within(passed, from, to int) int {
	if to-from < 2 {
		return 0
	}
	t := &l.runs[passed]
	n := t.before[to] - t.before[from+1]
	for k := (from + 1) >> blockBits; k < to>>blockBits; k++ {
		n += t.blocks[k]
	}
	return int(n)
}

// note counts a segment where it passes slots, and returns those where it
// begins and ends.
func (l *layer) note(t seg, by int32) (from, to int) {
	slot := slotOf(t.at)
	from, to = slotOf(t.lo), slotOf(t.hi)
	for k := from + 1; k < to; k++ {
		l.runs[k].add(slot, by)
	}
	return from, to
}

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
	from, to := l.note(t, 1)
	for k := from; k <= to; k += max(1, to-from) {
		ends := &l.ends[k*len(l.slots)+slot]
		*ends = slices.Insert(*ends, first(*ends, t.at), t)
	}
}

func (l *layer) drop(t seg) {
	slot := slotOf(t.at)
	l.slots[slot] = without(l.slots[slot], t)
	from, to := l.note(t, -1)
	for k := from; k <= to; k += max(1, to-from) {
		ends := &l.ends[k*len(l.slots)+slot]
		*ends = without(*ends, t)
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
