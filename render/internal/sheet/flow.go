package sheet

import (
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
	hung        bool    // from a line on the level above: the joint line, or the decision it goes on with
	linked      bool    // a decision that goes on in the one below
	text        string  // inside the symbol
}

// flowKey names an arrow of the procedure.
type flowKey struct{ step, flow int }

// arrow is an arrow between two nodes of a page.
type arrow struct {
	from, to int
	key      flowKey // flow inCell or inRow: of no flow
	outcome  string
	dashed   bool
}

// What stands for the flow of an arrow that is none of the step's flows.
const (
	inCell = -1 // from a capsule to the box in its cell, or back
	inRow  = -2 // from a task to the next
)

// kind tells arrows apart that are not to share a line: those in a row, and the
// dashed ones.
func (a *arrow) kind() int {
	switch {
	case a.dashed:
		return 1
	case a.key.flow == inRow:
		return 2
	}
	return 0
}

// flow is the part of a procedure's flow that stands on one page.
type flow struct {
	p       *sop.Procedure
	lo, hi  int   // steps lo to hi-1
	rows    []int // first level of each row, and the number of levels at the end
	top     bool  // the first row holds off-page symbols
	bottom  bool  // the last row holds off-page symbols
	nodes   []node
	joints  [][2]int
	links   [][2]int // decisions of many answers, each with the one that it goes on in
	arrows  []arrow
	grid    route.Grid
	routes  *route.Result
	quick   *route.Result // the draft of routes
	chosen  bool          // where its off-page symbols stand
	final   bool          // routes are no draft any more
	placing *placing      // the last one

	wants          map[flowKey]want // of the sheet's labels
	columns, bands *runs            // of the upright pieces between lanes, and of the level ones between levels
	splits         [][2]int         // of the tracks between levels, by channel, as split gives them
}

// way is a sop.Flow with its ends looked up.
type way struct {
	key                  flowKey
	to, fromTask, toTask int
	fromLane, toLane     int
	outcome              string
	free                 bool // it may enter any symbol of joint work
	dashed               bool
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
	out := make([]way, 0, waysOf(p))
	for i := range p.Steps {
		for j, w := range p.Flows(i) {
			k, ok := index[w.To]
			if !ok {
				continue
			}
			v := way{key: flowKey{i, j}, to: k, outcome: oneLine(w.Outcome), dashed: w.Dashed,
				free:     w.ToRole == "" && p.Steps[k].Tie == sop.TieLine,
				fromTask: taskOf(&p.Steps[i], w.FromRole, p.Steps[i].ExitTask()),
				toTask:   taskOf(&p.Steps[k], w.ToRole, p.Steps[k].EntryTask())}
			if v.fromTask < 0 || v.toTask < 0 {
				continue
			}
			var there bool
			v.fromLane, ok = p.Lane(p.Steps[i].Tasks[v.fromTask].Role)
			if v.toLane, there = p.Lane(p.Steps[k].Tasks[v.toTask].Role); ok && there {
				out = append(out, v)
			}
		}
	}
	return out
}

// waysOf counts the arrows of a procedure, where each step leads somewhere.
func waysOf(p *sop.Procedure) (n int) {
	for i := range p.Steps {
		n += max(1, len(p.Steps[i].Flows))
	}
	return n
}

// taskOf returns the task of a role in a step, or another where it is not
// stated.
func taskOf(s *sop.Step, role string, otherwise int) int {
	for i := range s.Tasks {
		if role != "" && s.Tasks[i].Role == role {
			return i
		}
	}
	return otherwise
}

// newFlow builds the flow of steps lo to hi-1, without routes. Its off-page
// symbols stand in the lanes of the arrows' ends on this page, or on the other.
func newFlow(p *sop.Procedure, ways []way, lo, hi int, there bool) *flow {
	f := &flow{p: p, lo: lo, hi: hi}
	b := flowBuilder{p: p, flow: f, there: there,
		main: map[[2]int]int{}, lowered: map[[2]int]bool{}, chains: map[[2]int][]int{},
		jointRows: map[int][]int{}, counts: map[[2]int]counts{}}
	b.ways = ways
	if lo > 0 || hi < len(p.Steps) {
		b.ways = nil
		for _, w := range ways {
			if f.has(w.key.step) || f.has(w.to) {
				b.ways = append(b.ways, w)
			}
		}
	}
	f.nodes, f.arrows = make([]node, 0, hi-lo), make([]arrow, 0, len(b.ways))
	f.rows = make([]int, 0, hi-lo+1)
	b.offPages()
	b.lower()
	b.steps()
	b.arrows()
	f.setGrid(len(p.Roles))
	return f
}

// setGrid says what is to be routed.
func (f *flow) setGrid(lanes int) {
	f.grid = route.Grid{Levels: f.rows[len(f.rows)-1], Lanes: lanes,
		Nodes: make([]route.Node, 0, len(f.nodes)), Edges: make([]route.Edge, 0, len(f.arrows))}
	for _, n := range f.nodes {
		f.grid.Nodes = append(f.grid.Nodes, route.Node{Level: n.level, Lane: n.lane,
			Hung: n.hung, Linked: n.linked, Fan: n.kind != sop.Decision})
	}
	f.grid.Joints = append(f.grid.Joints, f.bars()...)
	for _, a := range f.arrows {
		f.grid.Edges = append(f.grid.Edges, route.Edge{From: a.from, To: a.to, Kind: a.kind()})
		if a.outcome != "" { // answers are no branches of a tree
			f.grid.Nodes[a.from].Fan = false
		}
	}
}

// bars lists the joint lines as pairs of nodes on one level: what hangs from a
// line is left out.
func (f *flow) bars() [][2]int {
	var out [][2]int
	for _, j := range f.joints {
		if f.nodes[j[0]].hung {
			out[len(out)-1][1] = j[1] // a hung node is never the first
		} else {
			out = append(out, j)
		}
	}
	return out
}

// has reports whether a step stands on the flow's page.
func (f *flow) has(step int) bool { return step >= f.lo && step < f.hi }
