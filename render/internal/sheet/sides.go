package sheet

import "github.com/sopkit/sopkit/sop"

// sides is how many sides a symbol has for arrows and joint lines.
const sides = 4

// lower finds the decisions in the midst of joint work that have too few sides
// for their answers beside the joint lines. They get a level of their own and
// hang from the line, which then takes one side of them instead of two; a
// capsule over such a decision stands on the line in its place.
func (b *flowBuilder) lower() {
	for i := b.flow.lo; i < b.flow.hi; i++ {
		row := b.jointRow(i)
		last := false // whether the one before was lowered
		for k := 1; k < len(row)-1; k++ {
			task := [2]int{i, row[k]}
			last = !last && b.lacksSides(i, row[k], 2)
			b.lowered[task] = last
		}
	}
}

// jointRow lists the tasks of a step from lane to lane.
func (b *flowBuilder) jointRow(step int) []int {
	tasks := b.p.Steps[step].Tasks
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
	return out
}

// lacksSides reports whether a decision with so many joint lines has fewer
// sides left than its answers and one way in need.
func (b *flowBuilder) lacksSides(step, task, joints int) bool {
	symbols := b.p.Symbols(step, task)
	before, after := around(symbols)
	if symbols[before] != sop.Decision {
		return false
	}
	in, out := min(before, 1), after
	for _, w := range b.ways {
		if w.to == step && w.toTask == task {
			in = 1
		}
		if w.key.step == step && w.fromTask == task {
			out++
		}
	}
	return in+out > sides-joints
}

// entry returns the task whose symbol an arrow enters. Where a decision lacks
// sides, it is the nearest of those who work on the step with it.
func (b *flowBuilder) entry(w way) int {
	row := b.jointRow(w.to)
	for k, t := range row {
		if t != w.toTask || !w.free || len(row) < 2 {
			continue
		}
		joints := 2
		if k == 0 || k == len(row)-1 {
			joints = 1
		}
		if b.lowered[[2]int{w.to, t}] || b.lacksSides(w.to, t, joints) {
			return b.beside(w, row, k)
		}
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
