package sheet

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// run is a straight piece of an arrow in a channel, or several that lie on one
// another: what has one position across the channel.
type run struct {
	channel, track int
	lo, hi         route.Line // along the channel
	rank           int        // its place among the runs beside it, from 0
	group          int        // of runs that are beside each other, or beside others of the group
	deep           int        // how many of the group are side by side
	pieces         [][2]int   // arrow, and point at which the piece begins
	from, to       page.EMU   // along the channel, when all runs have places
	spans          []reached  // where it is several pieces: the long ones
	at             page.EMU
}

// reached is from where to where along a channel a piece goes.
type reached struct{ from, to page.EMU }

// longPiece is what a piece must be longer than to be seen along a rule.
const longPiece = 5 * page.MM

// runs are the runs of one direction, by channel and track.
type runs struct {
	list  []run
	of    [][]int // index of a piece's run, by arrow and point at which the piece begins; -1: it is in none
	depth []int   // by channel: how many are side by side at most
}

// before orders lines across the page.
func before(a, b route.Line) int {
	return cmp.Or(a.Slot-b.Slot, a.Track-b.Track)
}

// newRuns finds the runs of all upright or all level pieces of paths.
func newRuns(paths []route.Path, upright bool, channels int) *runs {
	points, pieces := 0, 0
	for i := range paths {
		points += len(paths[i].Points)
		for k := 1; k < len(paths[i].Points); k++ {
			if _, ok := pieceAt(paths[i].Points, k, upright); ok {
				pieces++
			}
		}
	}
	out := &runs{of: make([][]int, len(paths)), depth: make([]int, channels)}
	list, began, none := make([]run, 0, pieces), make([][2]int, 0, pieces), slices.Repeat([]int{-1}, points)
	for i := range paths {
		points := paths[i].Points
		out.of[i], none = none[:len(points)], none[len(points):]
		for k := 1; k < len(points); k++ {
			if t, ok := pieceAt(points, k, upright); ok {
				began = append(began, [2]int{i, k - 1})
				t.pieces = began[len(began)-1 : len(began) : len(began)]
				list = append(list, t)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b run) int {
		return cmp.Or(a.channel-b.channel, a.track-b.track, before(a.lo, b.lo))
	})
	out.list = list[:0] // no run is added before it is looked at
	for _, t := range list {
		out.add(t)
	}
	out.rank()
	out.groups(func(group []*run) {
		deep := depth(group)
		for _, t := range group {
			t.deep = deep
		}
	})
	return out
}

// pieceAt returns the piece of a path that ends at a point as a run, and whether
// it is an upright or level one as asked for, in a channel.
func pieceAt(points []route.Point, k int, upright bool) (run, bool) {
	a, b := points[k-1], points[k]
	at, lo, hi := a.Y, a.X, b.X
	if upright {
		at, lo, hi = a.X, a.Y, b.Y
	}
	if (a.X == b.X) != upright || at.Slot&1 == 1 {
		return run{}, false
	}
	if before(lo, hi) > 0 {
		lo, hi = hi, lo
	}
	return run{channel: at.Slot / 2, track: at.Track, lo: lo, hi: hi}, true
}

// add adds a run, or its pieces to the one it lies on.
func (r *runs) add(t run) {
	last := len(r.list) - 1
	if last >= 0 && r.list[last].channel == t.channel && r.list[last].track == t.track &&
		before(t.lo, r.list[last].hi) <= 0 {
		u := &r.list[last]
		u.pieces = append(u.pieces, t.pieces...)
		if before(u.hi, t.hi) < 0 {
			u.hi = t.hi
		}
	} else {
		r.list = append(r.list, t)
		last++
	}
	for _, p := range t.pieces {
		r.of[p[0]][p[1]] = last
	}
}

// beside reports whether two runs of a channel pass the same slot.
func (r *run) beside(o *run) bool {
	return r.channel == o.channel && r.track != o.track && r.lo.Slot <= o.hi.Slot && o.lo.Slot <= r.hi.Slot
}

// along reports whether two runs of a channel run side by side, or would seem
// to go on in one another.
func (r *run) along(o *run) bool {
	return r.track != o.track && r.from < o.to+goesOn && o.from < r.to+goesOn
}

// goesOn is how near the ends of two lines may be before they seem to be one.
const goesOn = 2 * page.MM

// rank numbers the runs that are side by side, and finds the groups.
func (r *runs) rank() {
	for i := range r.list {
		t := &r.list[i]
		t.group = i
		for j := i - 1; j >= 0 && r.list[j].channel == t.channel; j-- {
			if u := &r.list[j]; u.beside(t) {
				t.rank = max(t.rank, u.rank+1)
				r.merge(u.group, t.group)
			}
		}
		r.depth[t.channel] = max(r.depth[t.channel], t.rank+1)
	}
}

func (r *runs) merge(a, b int) {
	for i := range r.list {
		if r.list[i].group == max(a, b) {
			r.list[i].group = min(a, b)
		}
	}
}

// groups visits the runs group by group. A group is good until the next one.
func (r *runs) groups(visit func(group []*run)) {
	var group []*run
	for i := range r.list {
		if r.list[i].group != i { // a group is named after its first run
			continue
		}
		group = group[:0]
		for j := i; j < len(r.list) && r.list[j].channel == r.list[i].channel; j++ {
			if r.list[j].group == i {
				group = append(group, &r.list[j])
			}
		}
		visit(group)
	}
}

// clone returns a copy whose runs may be moved.
func (r *runs) clone() *runs {
	return &runs{list: slices.Clone(r.list), of: r.of, depth: r.depth}
}
