package soptest

import "github.com/sopkit/sopkit/sop"

// rows gives what real rows have beside joint work: tasks that arrows tie, or
// nothing does, arrows that only inform, and words in symbols.
func (g *generator) rows() {
	for i := range g.p.Steps {
		s := &g.p.Steps[i]
		if len(s.Tasks) > 1 && g.oneIn(2) {
			s.Tie = pick(g, sop.TieArrow, sop.TieNone)
		}
		if s.Tie == sop.TieArrow { // a decision hands nothing on in its row, its answers do
			for t := range s.Tasks {
				if t != s.ExitTask() && decides(s.Tasks[t]) {
					s.Tie = sop.TieNone
				}
			}
		}
		if g.oneIn(6) {
			s.Tasks[g.r.IntN(len(s.Tasks))].Text = g.symbolText()
		}
		if g.oneIn(8) && len(g.p.Steps) > 3 {
			g.inform(i)
		}
	}
}

func decides(t sop.Task) bool {
	s := sop.Step{Tasks: []sop.Task{t}}
	return s.IsDecision()
}

func (g *generator) symbolText() string {
	return pick(g, "Mulai", "Selesai", "Ya/Tidak", "Naskah SOP", "Surat keputusan kepala dinas “final”", "é",
		"dipertanggungjawabkan sepenuhnya oleh A")
}

// inform adds an arrow that only informs: from a task to another of the step, or
// to a step that none of its arrows enters.
func (g *generator) inform(i int) {
	if s := &g.p.Steps[i]; len(s.Tasks) > 1 && g.oneIn(2) {
		s.Flows = append(s.Flows, sop.Flow{To: g.target(i), Dashed: true,
			FromRole: s.Tasks[0].Role, ToRole: s.Tasks[1].Role})
		return
	}
	to := g.r.IntN(len(g.p.Steps))
	for _, f := range g.p.Flows(i) {
		if k, ok := g.p.Target(f.To); !ok || k == to {
			return
		}
	}
	if to != i {
		f := g.flow(to, "")
		f.Dashed = true
		g.p.Steps[i].Flows = append(g.p.Steps[i].Flows, f)
	}
}
