package drawn

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

var (
	missingArrow = sop.Text{
		ID: "tidak ada panah dari langkah %s dan tidak ada panah ke langkah %s; dianggap berlanjut ke situ",
		EN: "no arrow leaves step %s and none enters step %s; it is taken to go on there",
	}
	unreached = sop.Text{ID: "tidak ada panah menuju langkah %s", EN: "no arrow leads to step %s"}
	oneAnswer = sop.Text{
		ID: "keputusan langkah %s hanya mempunyai %d jalan keluar",
		EN: "the decision of step %s has %d ways out",
	}
)

// flows gives the steps their arrows, without those that are implied.
func (a *assembly) flows() {
	entered := map[int]bool{}
	for i, list := range a.in {
		entered[i] = len(list) > 0
	}
	for i := range a.p.Steps {
		a.flowsOf(i)
		a.ending(i, entered)
	}
	for i := range a.p.Steps {
		if i > 0 && !entered[i] && len(a.p.Steps[i].Tasks) > 0 {
			a.doubt(i, "step-unreached", unreached, a.number(i))
		}
	}
	for i := range a.p.Steps {
		a.answers(i)
		a.undecided(i)
		a.implied(i)
	}
}

// flowsOf gives a step the arrows that leave it: those that lead on, those that
// lead back, then the dashed ones.
func (a *assembly) flowsOf(step int) {
	s := &a.p.Steps[step]
	rank := func(w link) int {
		switch {
		case w.dashed:
			return 2
		case w.to.step < step:
			return 1
		}
		return 0
	}
	slices.SortStableFunc(a.out[step], func(v, w link) int { return rank(v) - rank(w) })
	plain := 0
	for _, w := range a.out[step] {
		if !w.dashed {
			plain++
		}
		s.Flows = append(s.Flows, a.flowOf(w))
	}
	s.Parallel = plain > 1 && !s.IsDecision()
}

// flowOf is an arrow as a step says it.
func (a *assembly) flowOf(w link) sop.Flow {
	s, to := &a.p.Steps[w.from.step], &a.p.Steps[w.to.step]
	f := sop.Flow{To: a.target(w.to.step), Outcome: w.outcome, Dashed: w.dashed}
	if id := a.p.Roles[w.from.role].ID; id != s.Tasks[s.ExitTask()].Role {
		f.FromRole = id
	}
	if id := a.p.Roles[w.to.role].ID; id != to.Tasks[to.EntryTask()].Role {
		f.ToRole = id
	}
	return f
}

// target names a step: by its row, or where another step prints that number by
// an ID, which it then gets.
func (a *assembly) target(step int) string {
	number := strconv.Itoa(step + 1)
	taken := slices.ContainsFunc(a.p.Steps, func(o sop.Step) bool { return o.Number == number })
	if !taken || a.p.PrintedNumber(step) == number {
		return number
	}
	a.p.Steps[step].ID = "baris-" + number
	return a.p.Steps[step].ID
}

// ending finds out whether the procedure ends with a step that no arrow leaves.
func (a *assembly) ending(step int, entered map[int]bool) {
	s := &a.p.Steps[step]
	last := step == len(a.p.Steps)-1
	if last || slices.ContainsFunc(s.Flows, func(f sop.Flow) bool { return !f.Dashed }) {
		return
	}
	capsule := slices.ContainsFunc(s.Tasks, func(t sop.Task) bool { return slices.Contains(t.Symbols, sop.Terminator) })
	if (!capsule || step == 0) && !entered[step+1] {
		a.doubt(step, "arrow-missing", missingArrow, a.number(step), a.number(step+1))
		entered[step+1] = true
		return
	}
	switch {
	case !capsule:
		a.doubt(step, "dead-end", deadEnd, a.number(step))
	case step == 0:
		a.doubt(step, "dead-end", deadBeginning, a.number(step))
	}
	s.End = true
}

// answers tells of decisions that have too few answers.
func (a *assembly) answers(step int) {
	s := &a.p.Steps[step]
	ways := 0
	for _, f := range s.Flows {
		if !f.Dashed {
			ways++
		}
	}
	if s.IsDecision() && ways < 2 {
		a.doubt(step, "answer-one", oneAnswer, a.number(step), ways)
	}
}

// implied leaves out the one arrow to the next step, which needs not be said.
func (a *assembly) implied(step int) {
	s := &a.p.Steps[step]
	at := -1
	for i, f := range s.Flows {
		if f.Dashed {
			continue
		}
		if k, _ := a.p.Target(f.To); at >= 0 || k != step+1 || f.Outcome != "" || f.FromRole != "" || f.ToRole != "" {
			return
		}
		at = i
	}
	if at >= 0 && step+1 < len(a.p.Steps) {
		s.Flows = slices.Delete(s.Flows, at, at+1)
	}
	if len(s.Flows) == 0 {
		s.Flows = nil
	}
}

// symbols leaves out the symbols of a step that need not be said.
func (a *assembly) symbols(step int) {
	s := &a.p.Steps[step]
	for t := range s.Tasks {
		own := s.Tasks[t].Symbols
		s.Tasks[t].Symbols = nil
		if !slices.Equal(own, a.p.Symbols(step, t)) {
			s.Tasks[t].Symbols = own
		}
	}
}
