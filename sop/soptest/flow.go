package soptest

import (
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

// flows gives steps ways out of their own. Every step but an ending one keeps
// its way to the next, or another step leads past it, so that all are reached
// and all come to an end.
func (g *generator) flows(back int) {
	steps := g.p.Steps
	inner := max(0, len(steps)-2)
	loops := map[int]bool{}
	for _, k := range g.r.Perm(inner)[:max(0, min(back, inner))] {
		loops[k+1] = true
	}
	for i := 0; i < len(steps)-1; i++ {
		switch {
		case steps[i].End:
		case loops[i]:
			g.loop(i)
		case g.oneIn(8) && i+2 < len(steps):
			g.skip(i, loops)
		case g.oneIn(10):
			g.fanOut(i)
		case g.oneIn(8):
			steps[i].Flows = []sop.Flow{g.flow(i+1, "")}
		}
	}
}

// loop makes a step a decision with an arrow back, and sometimes one ahead.
func (g *generator) loop(i int) {
	answers := g.answers()
	g.decide(i)
	s := &g.p.Steps[i]
	s.Flows = []sop.Flow{g.flow(i+1, answers[0]), g.flow(g.r.IntN(i), answers[1])}
	if g.oneIn(4) && i+2 < len(g.p.Steps) {
		s.Flows = append(s.Flows, g.flow(g.ahead(i), answers[2]))
	}
	if g.oneIn(3) {
		s.Flows[0], s.Flows[1] = s.Flows[1], s.Flows[0]
	}
}

// skip makes a step a decision with an arrow past the next step, which may
// then be an end of the procedure.
func (g *generator) skip(i int, loops map[int]bool) {
	answers := g.answers()
	g.decide(i)
	to := g.ahead(i)
	if g.oneIn(3) && !loops[i+1] {
		g.p.Steps[i+1].End = true
		to = i + 2
	}
	g.p.Steps[i].Flows = []sop.Flow{g.flow(i+1, answers[0]), g.flow(to, answers[1])}
}

// fanOut makes a step send its work to the next step and to one further on, or
// to two roles of the next.
func (g *generator) fanOut(i int) {
	s, next := &g.p.Steps[i], &g.p.Steps[i+1]
	s.Parallel = true
	switch {
	case len(next.Tasks) > 1:
		target := g.target(i + 1)
		s.Flows = []sop.Flow{{To: target, ToRole: next.Tasks[0].Role}, {To: target, ToRole: next.Tasks[1].Role}}
	case i+2 < len(g.p.Steps):
		s.Flows = []sop.Flow{g.flow(i+1, ""), g.flow(g.ahead(i), "")}
	default:
		s.Flows = []sop.Flow{g.flow(i+1, "")}
	}
	for j := range s.Flows {
		if len(s.Tasks) > 1 && g.oneIn(2) {
			s.Flows[j].FromRole = pick(g, s.Tasks...).Role
		}
	}
}

// decide puts the diamond into the cell of the primary task.
func (g *generator) decide(i int) {
	s := &g.p.Steps[i]
	t := &s.Tasks[s.PrimaryTask()]
	t.Symbols = []sop.Symbol{sop.Decision}
	if i == 0 || g.oneIn(12) {
		t.Symbols = []sop.Symbol{sop.Terminator, sop.Decision}
	}
}

// ahead returns a step past the next one, mostly near.
func (g *generator) ahead(i int) int {
	return i + 2 + g.r.IntN(min(6, len(g.p.Steps)-i-2))
}

// answers returns three answers of a decision; one of the first two may be
// left out, as sheets do.
func (g *generator) answers() [3]string {
	return pick(g, [3]string{"Ya", "Tidak", "Ragu-ragu"}, [3]string{"Lengkap", "Belum lengkap", "Salah alamat"},
		[3]string{"", "Tdk", "Batal"}, [3]string{"Approve", "", "Reject"}, [3]string{"“Online”", "Offline", "Jum'at"})
}

// flow returns an arrow to a step, at times into a role that it names.
func (g *generator) flow(to int, outcome string) sop.Flow {
	f := sop.Flow{To: g.target(to), Outcome: outcome}
	if g.oneIn(4) {
		f.ToRole = pick(g, g.p.Steps[to].Tasks...).Role
	}
	return f
}

// target names a step by its ID, where it has one, or by its number.
func (g *generator) target(i int) string {
	if id := g.p.Steps[i].ID; id != "" && g.oneIn(2) {
		return id
	}
	return strconv.Itoa(i + 1)
}
