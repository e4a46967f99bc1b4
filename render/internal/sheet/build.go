package sheet

import "github.com/sopkit/sopkit/sop"

type flowBuilder struct {
	p           *sop.Procedure
	ways        []way // that begin or end on the page
	flow        *flow
	there       bool           // off-page symbols stand in the lanes of the arrows' ends on other pages
	main        map[[2]int]int // node of a task's own symbol, by step and task
	topOf       map[flowKey]int
	bottomOf    map[flowKey]int
	topLevel    int // levels of off-page symbols above the steps
	bottomLevel int
	pending     []node           // off-page symbols below the steps, levels from 0
	lowered     map[[2]int]bool  // tasks whose symbol hangs from the joint line
	chains      map[[2]int][]int // nodes of tasks whose decision goes on in others
	jointRows   map[int][]int    // by step, as they are asked for
	counts      map[[2]int]counts
	alone       [1]int // the row of the only task of a step
}

// steps puts the symbols of the steps on levels, one or more to a row.
func (b *flowBuilder) steps() {
	f, level := b.flow, b.topLevel
	if f.top = level > 0; f.top {
		f.rows = append(f.rows, 0)
	}
	for i := f.lo; i < f.hi; i++ {
		f.rows = append(f.rows, level)
		level = b.row(i, level)
	}
	if f.bottom = b.bottomLevel > 0; f.bottom {
		f.rows = append(f.rows, level)
		for _, n := range b.pending {
			n.level += level
			f.nodes = append(f.nodes, n)
		}
		level += b.bottomLevel
	}
	f.rows = append(f.rows, level)
}

// row puts the symbols of one step on levels from the given one and returns
// the next free level. A capsule above or below the box of its cell has a
// level of its own, and so has what hangs from the joint line.
func (b *flowBuilder) row(step, level int) int {
	tasks := b.p.Steps[step].Tasks
	above, below := 0, 0
	for t := range tasks {
		a, z := around(b.p.Symbols(step, t))
		if b.lowered[[2]int{step, t}] {
			a, z = 0, z+1
		}
		z = max(z, b.further(step, t))
		above, below = max(above, a), max(below, z)
	}
	var joint []int
	for t := range tasks {
		lane, ok := b.p.Lane(tasks[t].Role)
		if ok {
			joint = append(joint, b.cell(step, t, lane, level+above))
		}
	}
	switch b.p.Steps[step].Tie {
	case sop.TieLine:
		b.join(joint)
	case sop.TieArrow:
		b.handOn(step)
	}
	return level + above + 1 + below
}

// handOn adds the arrows from each task of a step to the next.
func (b *flowBuilder) handOn(step int) {
	last := -1
	for t := range b.p.Steps[step].Tasks {
		id, ok := b.main[[2]int{step, t}]
		if ok && last >= 0 {
			b.flow.arrows = append(b.flow.arrows, arrow{from: last, to: id, key: flowKey{step, inRow}})
		}
		if ok {
			last = id
		}
	}
}

// cell puts the symbols of one task into its cell, its own on the level given
// or, lowered, one below, and returns the node that joint lines lead to.
func (b *flowBuilder) cell(step, task, lane, level int) (joint int) {
	symbols := b.p.Symbols(step, task)
	before, _ := around(symbols)
	hung := false
	if b.lowered[[2]int{step, task}] {
		level++
		hung = before == 0
	}
	last := -1
	for k, kind := range symbols {
		id := len(b.flow.nodes)
		n := node{level: level + k - before, lane: lane, kind: kind, step: step, task: task}
		if k == 0 {
			n.text = oneLine(b.p.Steps[step].Tasks[task].Text)
		}
		if k == before {
			b.main[[2]int{step, task}] = id
			n.hung, joint = hung, id
		}
		b.flow.nodes = append(b.flow.nodes, n)
		if last >= 0 {
			b.flow.arrows = append(b.flow.arrows, arrow{from: last, to: id, key: flowKey{step, inCell}})
		}
		last = id
	}
	b.chain(step, task)
	if b.lowered[[2]int{step, task}] && !hung {
		joint -= before // the capsule stands on the joint line
	}
	return joint
}

// around counts the symbols of a cell above and below its own.
func around(symbols []sop.Symbol) (above, below int) {
	if len(symbols) < 2 {
		return 0, 0
	}
	if symbols[0] == sop.Terminator {
		return 1, len(symbols) - 2
	}
	return 0, len(symbols) - 1
}

// join links the symbols of joint work from lane to lane.
func (b *flowBuilder) join(ids []int) {
	nodes := b.flow.nodes
	for i := range ids {
		for j := i; j > 0 && nodes[ids[j]].lane < nodes[ids[j-1]].lane; j-- {
			ids[j], ids[j-1] = ids[j-1], ids[j]
		}
	}
	for i := 1; i < len(ids); i++ {
		b.flow.joints = append(b.flow.joints, [2]int{ids[i-1], ids[i]})
	}
}

// arrows adds the arrows of the page's steps and the pieces of cut ones.
func (b *flowBuilder) arrows() {
	f := b.flow
	shift := len(f.nodes) - len(b.pending)
	for _, w := range b.ways {
		from, inFrom := b.exit(w)
		to, inTo := b.main[[2]int{w.to, b.entry(w)}]
		cut, isCut := b.topOf[w.key]
		if !isCut {
			if cut, isCut = b.bottomOf[w.key]; isCut {
				cut += shift
			}
		}
		switch {
		case inFrom && inTo:
			f.arrows = append(f.arrows, arrow{from, to, w.key, w.outcome, w.dashed})
		case inFrom && isCut:
			f.arrows = append(f.arrows, arrow{from, cut, w.key, w.outcome, w.dashed})
		case inTo && isCut:
			f.arrows = append(f.arrows, arrow{cut, to, w.key, "", w.dashed})
		}
	}
}
