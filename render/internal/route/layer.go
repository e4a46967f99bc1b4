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
	slots [][]seg // by slot; each in the order of at, then of lo
	ends  []int32 // by slot passed, then by slot: the first stop there
	stops []stop  // of all lists; the first of those out of use is next to none, which is at 0
	runs  []int32 // by slot passed, wide numbers each: the segments that pass it from side to side
	wide  int
	lines int // positions in use in channels
}

// stop is an entry in a list of the segments that begin or end in one slot, in
// no order.
type stop struct {
	seg
	next int32 // 0: none
}

// The segments that pass a slot from side to side are counted by the slot they
// lie in: each number is that of those from the first slot of a block to one.
const (
	block    = 8
	blockEnd = block - 1
)

// newLayer makes a layer for about so many stops.
func newLayer(slots, width, stops int) *layer {
	wide := slots | blockEnd + 1
	room := make([]int32, width*(slots+wide))
	l := &layer{slots: make([][]seg, slots), ends: room[:slots*width], stops: make([]stop, 1, stops+1),
		runs: room[slots*width:], wide: wide}
	few := make([]seg, slots*fewSegs)
	for i := range l.slots {
		l.slots[i], few = few[:0:fewSegs], few[fewSegs:]
	}
	return l
}

// fewSegs is how many segments a slot has room for before it grows.
const fewSegs = 2

// within counts the segments between two slots that pass another from side to
// side.
func (l *layer) within(passed, from, to int) (n int32) {
	if to -= 1; to > from {
		sums := l.runs[passed*l.wide:]
		n = sums[to] - sums[from]
		for k := from | blockEnd; k < to; k += block {
			n += sums[k]
		}
	}
	return n
}

// single counts those in one slot.
func (l *layer) single(passed, slot int) int32 {
	sums := l.runs[passed*l.wide:]
	if slot%block == 0 {
		return sums[slot]
	}
	return sums[slot] - sums[slot-1]
}

// note counts a segment where it passes slots, and returns those where it
// begins and ends.
func (l *layer) note(t *seg, by int32) (from, to int) {
	slot := slotOf(t.at)
	from, to = slotOf(t.lo), slotOf(t.hi)
	for k := from + 1; k < to; k++ {
		at := k * l.wide
		for i := at + slot; i <= at+slot|blockEnd; i++ {
			l.runs[i] += by
		}
	}
	return from, to
}

// first returns the index of the first segment at a position or after it. On a
// centre line that is the first of all, or none.
func first(list []seg, at int64) int {
	lo, hi := 0, len(list)
	switch {
	case hi == 0 || list[0].at >= at:
		return 0
	case list[hi-1].at < at:
		return hi
	}
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid].at < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// indexOf returns the index at which a segment stands in a list, or would stand.
func indexOf(list []seg, t *seg) int {
	lo, hi := first(list, t.at), len(list)
	for lo < hi {
		mid := (lo + hi) / 2
		if u := &list[mid]; u.at == t.at && u.lo < t.lo {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (l *layer) add(t seg) {
	slot := slotOf(t.at)
	list := l.slots[slot]
	i := indexOf(list, &t)
	if slot&1 == 0 && free(list, i, i, t.at) {
		l.lines++
	}
	l.slots[slot] = slices.Insert(list, i, t)
	from, to := l.note(&t, 1)
	l.link(from*len(l.slots)+slot, &t)
	if to > from {
		l.link(to*len(l.slots)+slot, &t)
	}
}

// free reports whether no segment next to a part of a list is at a position.
func free(list []seg, from, to int, at int64) bool {
	return (from == 0 || list[from-1].at != at) && (to == len(list) || list[to].at != at)
}

func (l *layer) drop(t seg) {
	slot := slotOf(t.at)
	list := l.slots[slot]
	i := indexOf(list, &t)
	for list[i] != t {
		i++
	}
	if slot&1 == 0 && free(list, i, i+1, t.at) {
		l.lines--
	}
	l.slots[slot] = slices.Delete(list, i, i+1)
	from, to := l.note(&t, -1)
	l.unlink(from*len(l.slots)+slot, &t)
	if to > from {
		l.unlink(to*len(l.slots)+slot, &t)
	}
}

// link puts a segment into a list of stops.
func (l *layer) link(list int, t *seg) {
	i := l.stops[0].next
	if i == 0 {
		i = int32(len(l.stops))
		l.stops = append(l.stops, stop{})
	}
	u := &l.stops[i]
	l.stops[0].next = u.next
	u.seg, u.next = *t, l.ends[list]
	l.ends[list] = i
}

// unlink takes a segment out of a list of stops.
func (l *layer) unlink(list int, t *seg) {
	at := &l.ends[list]
	for l.stops[*at].seg != *t {
		at = &l.stops[*at].next
	}
	i := *at
	*at = l.stops[i].next
	l.stops[i].next, l.stops[0].next = l.stops[0].next, i
}
