package sheet

import "github.com/sopkit/sopkit/sop"

// offPages finds the arrows that a page break cuts and gives each a symbol
// above or below the steps.
func (b *flowBuilder) offPages() {
	b.topOf, b.bottomOf = map[flowKey]int{}, map[flowKey]int{}
	var top, bottom laneSet
	f := b.flow
	for _, w := range b.ways {
		if f.has(w.key.step) == f.has(w.to) {
			continue
		}
		n := node{kind: sop.OffPage, step: -1, cut: w.key, into: f.has(w.key.step)}
		other, here, there := w.to, w.fromLane, w.toLane
		if !n.into {
			other, here, there = w.key.step, w.toLane, w.fromLane
		}
		if b.there {
			here, there = there, here
		}
		if other < f.lo {
			n.level, n.lane = top.take(len(b.p.Roles), here, there)
			b.topOf[n.cut] = len(f.nodes)
			f.nodes = append(f.nodes, n)
		} else {
			n.level, n.lane = bottom.take(len(b.p.Roles), here, there)
			b.bottomOf[n.cut] = len(b.pending)
			b.pending = append(b.pending, n)
		}
	}
	b.topLevel, b.bottomLevel = len(top), len(bottom)
}

// laneSet tells which lanes are taken, level by level.
type laneSet [][]bool

// take finds a free lane: one of two wanted, or else the one nearest to the
// first, on a new level when all are taken.
func (s *laneSet) take(lanes, first, second int) (level, got int) {
	for level := 0; ; level++ {
		if level == len(*s) {
			*s = append(*s, make([]bool, lanes))
		}
		wanted := []int{first, second}
		for d := range lanes {
			wanted = append(wanted, first+d, first-d)
		}
		for _, l := range wanted {
			if l >= 0 && l < lanes && !(*s)[level][l] {
				(*s)[level][l] = true
				return level, l
			}
		}
	}
}
