package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// sides is how many sides a symbol has for arrows and joint lines.
const sides = 4

// lower finds the decisions in the midst of joint work that have too few sides
// for their answers beside the joint lines. They get a level of their own and
// hang from the line, which then takes one side of them instead of two; a
// capsule over such a decision stands on the line in its place.
func (b *flowBuilder) lower() {
	for i := b.flow.lo; i < b.flow.hi; i++ {
		if b.p.Steps[i].Tie != sop.TieLine {
			continue
		}
		row := b.jointRow(i)
		last := false // whether the one before was lowered
		for k := 1; k < len(row)-1; k++ {
			last = !last && b.lacksSides(i, row[k]) && b.further(i, row[k]) == 0
			b.lowered[[2]int{i, row[k]}] = last
		}
	}
}

// jointRow lists the tasks of a step from lane to lane.
func (b *flowBuilder) jointRow(step int) []int {
	tasks := b.p.Steps[step].Tasks
	if len(tasks) == 1 { // as most have
		if _, ok := b.p.Lane(tasks[0].Role); !ok {
			return nil
		}
		return b.alone[:]
	}
	if row, ok := b.jointRows[step]; ok {
		return row
	}
	byLane := make([]int, len(b.p.Roles))
	for t := range tasks {
		if lane, ok := b.p.Lane(tasks[t].Role); ok {
			byLane[lane] = t + 1
		}
	}
	var out []int
	for _, t := range byLane {
		if t > 0 {
			out = append(out, t-1)
		}
	}
	b.jointRows[step] = out
	return out
}

// joints counts the joint lines of a task that is not lowered.
func (b *flowBuilder) joints(step, task int) int {
	row := b.jointRow(step)
	switch {
	case len(row) < 2 || b.p.Steps[step].Tie != sop.TieLine:
		return 0
	case row[0] == task || row[len(row)-1] == task:
		return 1
	}
	return 2
}

// inOut counts the ways of a decision: in is 1 when something leads to it, one
// more when plain and dashed arrows do, and as many more as it has arrows in its
// row; bound counts alike what cannot lead to those who work on it too. It
// reports false for what is no decision.
func (b *flowBuilder) inOut(step, task int) (in, bound, out int, ok bool) {
	symbols := b.p.Symbols(step, task)
	before, after := around(symbols)
	if symbols[before] != sop.Decision {
		return 0, 0, 0, false
	}
	key := [2]int{step, task}
	c, known := b.counts[key]
	if !known {
		c = b.count(step, task, before, after)
		b.counts[key] = c
	}
	return c.in, c.bound, c.out, true
}

// counts are those of inOut.
type counts struct{ in, bound, out int }

// count is inOut of a decision with so many symbols before and after it in its
// cell.
func (b *flowBuilder) count(step, task, before, after int) (c counts) {
	ins, bounds := [2]int{min(before, 1)}, [2]int{} // of plain arrows, and of dashed ones, which share no side
	if c.out = after; b.joints(step, task) != 2 {   // else the capsule takes the place on the joint line
		bounds = ins
	}
	for _, w := range b.ways {
		kind := 0
		if w.dashed {
			kind = 1
		}
		if w.to == step && w.toTask == task {
			ins[kind] = 1
			if !w.free {
				bounds[kind] = 1
			}
		}
		if w.key.step == step && w.fromTask == task {
			c.out++
		}
	}
	c.in, c.bound = ins[0]+ins[1]+b.handed(step, task), bounds[0]+bounds[1]
	return c
}

// handed counts the arrows in its row that a task has.
func (b *flowBuilder) handed(step, task int) (n int) {
	if s := &b.p.Steps[step]; s.Tie == sop.TieArrow {
		if task > 0 {
			n++
		}
		if task < len(s.Tasks)-1 {
			n++
		}
	}
	return n
}

// lacksSides reports whether a decision has fewer sides beside its joint lines
// than its answers and one way in need.
func (b *flowBuilder) lacksSides(step, task int) bool {
	in, _, out, ok := b.inOut(step, task)
	return ok && in+out > sides-b.joints(step, task)
}

// further returns in how many more decisions, one below the other, one of many
// answers goes on: when even hanging from the joint line, with what leads to
// it leading to those who work on it too, it has not sides enough.
func (b *flowBuilder) further(step, task int) int {
	in, bound, out, ok := b.inOut(step, task)
	joints := b.joints(step, task)
	if joints > 0 {
		in, joints = bound, 1
	}
	if _, after := around(b.p.Symbols(step, task)); !ok || after > 0 || in+out+joints <= sides {
		return 0
	}
	n := 1
	for left := out - b.first(step, task) - (sides - 1); left > 0; left -= sides - 2 {
		n++
	}
	return n
}

// first returns how many answers the first of several decisions has.
func (b *flowBuilder) first(step, task int) int {
	in, _, _, _ := b.inOut(step, task)
	return max(0, sides-1-in-b.joints(step, task))
}

// chain puts the decisions in which one goes on below it.
func (b *flowBuilder) chain(step, task int) {
	more := b.further(step, task)
	if more == 0 {
		return
	}
	id := b.main[[2]int{step, task}]
	list := []int{id}
	for range more {
		n := b.flow.nodes[id]
		n.level, n.hung, n.linked, n.text = n.level+1, true, false, ""
		b.flow.nodes[id].linked = true
		b.flow.links = append(b.flow.links, [2]int{id, len(b.flow.nodes)})
		id = len(b.flow.nodes)
		b.flow.nodes = append(b.flow.nodes, n)
		list = append(list, id)
	}
	b.chains[[2]int{step, task}] = list
}

// exit returns the node that an arrow leaves. Of the answers of a decision that
// goes on in others, those that lead up the farthest leave the first.
func (b *flowBuilder) exit(w way) (int, bool) {
	task := [2]int{w.key.step, w.fromTask}
	list := b.chains[task]
	if list == nil {
		id, ok := b.main[task]
		return id, ok
	}
	place := 0
	for _, o := range b.ways {
		if o.key.step == w.key.step && o.fromTask == w.fromTask &&
			(o.to < w.to || o.to == w.to && o.key.flow < w.key.flow) {
			place++
		}
	}
	if place -= b.first(task[0], task[1]); place < 0 {
		return list[0], true
	}
	return list[min(1+place/(sides-2), len(list)-1)], true
}

// entry returns the task whose symbol an arrow enters. Where a decision lacks
// sides, it is the nearest of those who work on the step with it.
func (b *flowBuilder) entry(w way) int {
	row := b.jointRow(w.to)
	if k := slices.Index(row, w.toTask); w.free && len(row) > 1 && b.further(w.to, w.toTask) == 0 &&
		b.lacksSides(w.to, w.toTask) {
		return b.beside(w, row, k)
	}
	return w.toTask
}

// beside returns the neighbour of a task in its row that is nearer to where an
// arrow comes from.
func (b *flowBuilder) beside(w way, row []int, k int) int {
	tasks := b.p.Steps[w.to].Tasks
	best, least := row[k], len(b.p.Roles)
	for _, n := range [2]int{k - 1, k + 1} {
		if n < 0 || n >= len(row) || b.lowered[[2]int{w.to, row[n]}] {
			continue
		}
		if lane, ok := b.p.Lane(tasks[row[n]].Role); ok && max(lane-w.fromLane, w.fromLane-lane) < least {
			best, least = row[n], max(lane-w.fromLane, w.fromLane-lane)
		}
	}
	return best
}
