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

// passing counts the segments that pass a slot from side to side.
type passing struct {
	counts []int32 // by slot
	sums   []int32 // of the counts before each slot
	stale  bool    // the counts have changed since they were added up
}

func newLayer(slots, width int) *layer {
	l := &layer{slots: make([][]seg, slots), ends: make([][]seg, slots*width), runs: make([]passing, width)}
	room := make([]int32, width*(2*slots+1))
	for i := range l.runs {
		l.runs[i].counts, l.runs[i].sums, room = room[:slots], room[slots:2*slots+1], room[2*slots+1:]
	}
	return l
}

// within counts the segments between two slots that pass another from side to
// side.
func (l *layer) within(passed, from, to int) int {
	if to-from < 2 {
		return 0
	}
	t := &l.runs[passed]
	if t.stale {
		t.stale = false
		for i, n := range t.counts {
			t.sums[i+1] = t.sums[i] + n
		}
	}
	return int(t.sums[to] - t.sums[from+1])
}

// note counts a segment where it passes slots, and returns those where it
// begins and ends.
func (l *layer) note(t seg, by int32) (from, to int) {
	slot := slotOf(t.at)
	from, to = slotOf(t.lo), slotOf(t.hi)
	for k := from + 1; k < to; k++ {
		l.runs[k].counts[slot] += by
		l.runs[k].stale = true
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
