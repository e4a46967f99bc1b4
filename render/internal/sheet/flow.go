package sheet

import (
	"context"
	"fmt"

	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop"
)

// node is a symbol of a page before it has a position.
type node struct {
	level, lane int
	kind        sop.Symbol
	step, task  int     // of the procedure; step -1: an off-page symbol
	cut         flowKey // of an off-page symbol
	into        bool    // an off-page symbol that an arrow of this page enters
}

// flowKey names an arrow of the procedure.
type flowKey struct{ step, flow int }

// arrow is an arrow between two nodes of a page.
type arrow struct {
	from, to int
	key      flowKey // flow -1: from a capsule to the box in its cell, or back
	outcome  string
}

// flow is the part of a procedure's flow that stands on one page.
type flow struct {
	lo, hi int   // steps lo to hi-1
	rows   []int // first level of each row, and the number of levels at the end
	top    bool  // the first row holds off-page symbols
	bottom bool  // the last row holds off-page symbols
	nodes  []node
	joints [][2]int
	arrows []arrow
	grid   route.Grid
	routes *route.Result
	final  bool // routes are no draft any more

	tight          map[flowKey]int // how often labels of the sheet found no place
	columns, bands *runs           // of the upright pieces between lanes, and of the level ones between levels
}

// way is a sop.Flow with its ends looked up.
type way struct {
	key                  flowKey
	to, fromTask, toTask int
	fromLane             int
	outcome              string
}

// resolve looks up the ends of all arrows of a procedure, step by step. Arrows
// to nowhere are left out: sop's Validate reports them.
func resolve(p *sop.Procedure) []way {
	index := make(map[string]int, 2*len(p.Steps))
	for i := range p.Steps {
		index[itoa(i+1)] = i
	}
	for i := len(p.Steps) - 1; i >= 0; i-- {
		if id := p.Steps[i].ID; id != "" {
			index[id] = i
		}
	}
	var out []way
	for i := range p.Steps {
		for j, w := range p.Flows(i) {
			k, ok := index[w.To]
			if !ok {
				continue
			}
			v := way{key: flowKey{i, j}, to: k, fromTask: taskOf(p, i, w.FromRole), toTask: taskOf(p, k, w.ToRole), outcome: oneLine(w.Outcome)}
			if v.fromTask < 0 || v.toTask < 0 {
				continue
			}
			if v.fromLane, ok = p.Lane(p.Steps[i].Tasks[v.fromTask].Role); ok {
				out = append(out, v)
			}
		}
	}
	return out
}

// taskOf returns the task of a role in a step, or the primary one.
func taskOf(p *sop.Procedure, step int, role string) int {
	s := &p.Steps[step]
	for i := range s.Tasks {
		if role != "" && s.Tasks[i].Role == role {
			return i
		}
	}
	return s.PrimaryTask()
}

// newFlow builds the flow of steps lo to hi-1, without routes.
func newFlow(p *sop.Procedure, ways []way, lo, hi int) *flow {
	f := &flow{lo: lo, hi: hi}
	b := flowBuilder{p: p, flow: f, main: map[[2]int]int{}}
	for _, w := range ways {
		if f.has(w.key.step) || f.has(w.to) {
			b.ways = append(b.ways, w)
		}
	}
	b.offPages()
	b.steps()
	b.arrows()
	f.grid = route.Grid{Levels: f.rows[len(f.rows)-1], Lanes: len(p.Roles), Joints: f.joints}
	for _, n := range f.nodes {
		f.grid.Nodes = append(f.grid.Nodes, route.Node{Level: n.level, Lane: n.lane})
	}
	for _, a := range f.arrows {
		f.grid.Edges = append(f.grid.Edges, route.Edge{From: a.from, To: a.to})
	}
	return f
}

// has reports whether a step stands on the flow's page.
func (f *flow) has(step int) bool { return step >= f.lo && step < f.hi }

// draft routes the flow quickly.
func (f *flow) draft(ctx context.Context) error {
	routes, err := route.Draft(ctx, &f.grid)
	return f.take(routes, err)
}

// finish routes the flow for good, once.
func (f *flow) finish(ctx context.Context, b *route.Budget) error {
	if f.final {
		return nil
	}
	f.final = true
	routes, err := route.Route(ctx, &f.grid, b)
	return f.take(routes, err)
}

// take takes over routes, or says which steps an error is about.
func (f *flow) take(routes *route.Result, err error) error {
	if err != nil {
		return fmt.Errorf("sheet: steps %d to %d: %w", f.lo+1, f.hi, err)
	}
	f.routes = routes
	f.columns = newRuns(routes.Paths, true, len(routes.Columns))
	f.bands = newRuns(routes.Paths, false, len(routes.Rows))
	return nil
}

type flowBuilder struct {
	p           *sop.Procedure
	ways        []way // that begin or end on the page
	flow        *flow
	main        map[[2]int]int // node of a task's own symbol, by step and task
	topOf       map[flowKey]int
	bottomOf    map[flowKey]int
	topLevel    int // levels of off-page symbols above the steps
	bottomLevel int
	pending     []node // off-page symbols below the steps, levels from 0
}

// offPages finds the arrows that a page break cuts and gives each a symbol
// above or below the steps, in the lane it comes from or the nearest free one.
func (b *flowBuilder) offPages() {
	b.topOf, b.bottomOf = map[flowKey]int{}, map[flowKey]int{}
	var top, bottom laneSet
	f := b.flow
	for _, w := range b.ways {
		from := w.key.step
		if f.has(from) == f.has(w.to) {
			continue
		}
		n := node{kind: sop.OffPage, step: -1, cut: w.key, into: f.has(from)}
		other := w.to
		if f.has(w.to) {
			other = from
		}
		if other < f.lo {
			n.level, n.lane = top.take(w.fromLane, len(b.p.Roles))
			b.topOf[n.cut] = len(f.nodes)
			f.nodes = append(f.nodes, n)
		} else {
			n.level, n.lane = bottom.take(w.fromLane, len(b.p.Roles))
			b.bottomOf[n.cut] = len(b.pending)
			b.pending = append(b.pending, n)
		}
	}
	b.topLevel, b.bottomLevel = len(top), len(bottom)
}

// laneSet tells which lanes are taken, level by level.
type laneSet [][]bool

// take finds the free lane nearest to the wanted one, on a new level when all
// are taken.
func (s *laneSet) take(lane, lanes int) (level, got int) {
	for level := 0; ; level++ {
		if level == len(*s) {
			*s = append(*s, make([]bool, lanes))
		}
		for d := range lanes {
			for _, l := range [2]int{lane + d, lane - d} {
				if l >= 0 && l < lanes && !(*s)[level][l] {
					(*s)[level][l] = true
					return level, l
				}
			}
		}
	}
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
// level of its own.
func (b *flowBuilder) row(step, level int) int {
	tasks := b.p.Steps[step].Tasks
	above, below := 0, 0
	for t := range tasks {
		a, z := around(b.p.Symbols(step, t))
		above, below = max(above, a), max(below, z)
	}
	var joint []int
	for t := range tasks {
		lane, ok := b.p.Lane(tasks[t].Role)
		if !ok {
			continue
		}
		symbols := b.p.Symbols(step, t)
		before, _ := around(symbols)
		last := -1
		for k, kind := range symbols {
			id := len(b.flow.nodes)
			b.flow.nodes = append(b.flow.nodes, node{level: level + above + k - before, lane: lane, kind: kind, step: step, task: t})
			if k == before {
				b.main[[2]int{step, t}] = id
				joint = append(joint, id)
			}
			if last >= 0 {
				b.flow.arrows = append(b.flow.arrows, arrow{from: last, to: id, key: flowKey{step, -1}})
			}
			last = id
		}
	}
	b.join(joint)
	return level + above + 1 + below
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
		from, inFrom := b.main[[2]int{w.key.step, w.fromTask}]
		to, inTo := b.main[[2]int{w.to, w.toTask}]
		cut, isCut := b.topOf[w.key]
		if !isCut {
			if cut, isCut = b.bottomOf[w.key]; isCut {
				cut += shift
			}
		}
		switch {
		case inFrom && inTo:
			f.arrows = append(f.arrows, arrow{from, to, w.key, w.outcome})
		case inFrom && isCut:
			f.arrows = append(f.arrows, arrow{from, cut, w.key, w.outcome})
		case inTo && isCut:
			f.arrows = append(f.arrows, arrow{cut, to, w.key, ""})
		}
	}
}
