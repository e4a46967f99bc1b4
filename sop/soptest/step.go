package soptest

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// step makes a row without flows; flows turns some into decisions later.
func (g *generator) step(i, steps int) sop.Step {
	s := sop.Step{
		Activity:     g.text(12),
		Tasks:        g.tasks(),
		Requirements: g.lines(3),
		Time:         g.time(),
		Output:       g.lines(2),
		Note:         g.maybe(g.text(4)),
	}
	if g.oneIn(3) {
		s.ID = fmt.Sprintf("langkah-%d", i+1)
	}
	if g.oneIn(12) && len(s.Requirements) > 0 {
		s.Activity = ""
	}
	if i == steps-1 {
		s.End = g.oneIn(3)
	}
	return s
}

// tasks gives the step to one role, or to some as joint work.
func (g *generator) tasks() []sop.Task {
	n := 1
	if g.oneIn(3) {
		n = min(1+g.r.IntN(3), len(g.p.Roles))
	}
	var out []sop.Task
	for _, lane := range g.r.Perm(len(g.p.Roles))[:n] {
		out = append(out, sop.Task{Role: g.p.Roles[lane].ID, Symbols: g.symbols()})
	}
	if g.oneIn(3) {
		out[g.r.IntN(n)].Primary = true
	}
	return out
}

// symbols returns what stands in a cell: mostly the default.
func (g *generator) symbols() []sop.Symbol {
	switch g.r.IntN(14) {
	case 0:
		return []sop.Symbol{sop.Terminator, sop.Process}
	case 1:
		return []sop.Symbol{sop.Document, sop.Terminator}
	case 2:
		return []sop.Symbol{pick(g, sop.Document, sop.Archive, sop.Process, sop.Terminator)}
	}
	return nil
}
