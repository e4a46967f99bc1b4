package sheet

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// nudge spreads the upright or the level runs over the room that is free
// beside them.
func (o *frame) nudge(upright bool) {
	r := o.rows
	if upright {
		r = o.columns
	}
	last := len(r.depth) - 1
	for i := range r.list {
		o.extend(&r.list[i], upright)
	}
	r.groups(func(group []*run) {
		c := group[0].channel
		rule, ruled := o.rule(c, upright)
		if !ruled {
			o.spreadInside(group)
			return
		}
		sides := [2][]reach{
			o.free(&o.work.reach[0], group, upright, false), o.free(&o.work.reach[1], group, upright, true),
		}
		from, to, normal := 0, depth(group), usual(group, last)
		if c == 0 || c == last {
			from, to = normal, normal
		}
		best, least := 0, page.EMU(-1)
		for m := from; m <= to; m++ {
			bad := o.split(group, m, rule, sides, false) + page.EMU(max(m-normal, normal-m))*page.MM/20
			if least < 0 || bad < least {
				best, least = m, bad
			}
		}
		o.split(group, best, rule, sides, true)
	})
}

// split puts the first m of the runs side by side before a rule and the others
// behind it; it returns how bad that is, and keeps it if it shall.
func (o *frame) split(group []*run, m int, rule page.EMU, free [2][]reach, keep bool) page.EMU {
	before, behind := o.work.before[:0], o.work.behind[:0]
	for i, t := range group {
		if t.rank < m {
			before = append(before, place{run: t, least: closest, most: free[0][i].most, room: free[0][i].room})
		} else {
			behind = append(behind, place{run: t, least: closest, most: free[1][i].most, room: free[1][i].room})
		}
	}
	o.work.before, o.work.behind = before, behind
	slices.SortStableFunc(before, func(a, b place) int { return b.run.rank - a.run.rank })
	slices.SortStableFunc(behind, func(a, b place) int { return cmp.Compare(a.run.rank, b.run.rank) })
	bad := lay(before, roomy) + lay(behind, roomy)
	for i := range before {
		for j := range behind {
			a, b := &before[i], &behind[j]
			if a.at < triple && b.at < triple && a.run.along(b.run) {
				bad += tripleBadness
			}
		}
	}
	if keep {
		for i := range before {
			before[i].run.at = rule - before[i].at
		}
		for i := range behind {
			behind[i].run.at = rule + behind[i].at
		}
	}
	return bad
}

// spreadInside spreads runs between two levels of a row.
func (o *frame) spreadInside(group []*run) {
	c := group[0].channel
	above, below := o.levels[c-1], o.levels[c]
	up := o.near(&o.work.reach[0], group, c-1, false, page.Bottom)
	down := o.near(&o.work.reach[1], group, c, false, page.Top)
	list := o.work.before[:0]
	for i, t := range group {
		list = append(list, place{run: t, least: up[i].most, most: below - above - down[i].most})
	}
	o.work.before = list
	slices.SortStableFunc(list, func(a, b place) int { return a.run.rank - b.run.rank })
	lay(list, 0)
	for i := range list {
		list[i].run.at = above + list[i].at
	}
}

// free returns, in memory used again, how far from the rule each run may stand,
// before it or behind it; nowhere where there is nothing before or behind it.
func (o *frame) free(out *[]reach, group []*run, upright, behind bool) []reach {
	c := group[0].channel
	index, side := c-1, page.Right
	if behind {
		index = c
	}
	switch {
	case upright && behind:
		side = page.Left
	case !upright && behind:
		side = page.Top
	case !upright:
		side = page.Bottom
	}
	if index < 0 || upright && index == len(o.lanes)-1 || !upright && index == len(o.levels) {
		return filled(out, len(group))
	}
	rule, _ := o.rule(c, upright)
	centre := o.levels
	half := page.EMU(0)
	if upright {
		half = max(o.middles[index]-rule, rule-o.middles[index])
	} else {
		half = max(centre[index]-rule, rule-centre[index])
	}
	list := o.near(out, group, index, upright, side)
	for i, near := range list {
		list[i] = reach{half - near.most, half - near.room}
	}
	return list
}

// reach is how far a run may go, and how far it is to the next thing.
type reach struct{ most, room page.EMU }

// near returns how near to the centre line of a lane or level each run may
// come, from the side given, and how near there is something.
func (o *frame) near(out *[]reach, group []*run, index int, upright bool, side page.Side) []reach {
	list := filled(out, len(group))
	lines := o.work.level
	if upright {
		lines = o.work.upright
	}
	for k, t := range group {
		lo, hi := t.from, t.to
		near, solid := closest/2, page.EMU(0)
		for i := range o.flow.nodes {
			n := &o.flow.nodes[i]
			if upright && n.lane != index || !upright && n.level != index {
				continue
			}
			b := o.boxes[i]
			from, to, half := b.X, b.Right(), b.H/2
			if upright {
				from, to, half = b.Y, b.Bottom(), b.W/2
			}
			if from >= hi+beside || to <= lo-beside {
				continue
			}
			air := closest
			if site := (from + to) / 2; o.enters[i][side] && lo <= site && site <= hi {
				air = o.s.head()
			}
			if upright {
				air = max(air, o.keep[i][side])
			}
			near, solid = max(near, half+air), max(solid, half)
		}
		for _, l := range lines {
			if l.index == index && l.lo < hi+beside && l.hi > lo-beside {
				near = max(near, closest)
			}
		}
		list[k] = reach{near, solid}
	}
	return list
}

// beside is how far past its ends a run minds what is there.
const beside = page.MM / 2

// extend finds from where to where a run and its pieces go.
func (o *frame) extend(t *run, upright bool) {
	t.spans = nil
	for i, p := range t.pieces {
		a, b := o.points[p[0]][p[1]], o.points[p[0]][p[1]+1]
		w := reached{min(a.X, b.X), max(a.X, b.X)}
		if upright {
			w = reached{min(a.Y, b.Y), max(a.Y, b.Y)}
		}
		if i == 0 {
			t.from, t.to = w.from, w.to
		}
		t.from, t.to = min(t.from, w.from), max(t.to, w.to)
		if len(t.pieces) > 1 && w.to-w.from > longPiece {
			t.spans = append(t.spans, w)
		}
	}
}
