package drawn

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

var (
	rowArrows = sop.Text{
		ID: "panah di dalam langkah %s tidak membentuk satu urutan; pelaksananya dianggap serempak",
		EN: "the arrows in the row of step %s make no order; its roles are taken to work at the same time",
	}
	rowLines = sop.Text{
		ID: "garis di dalam langkah %s tidak menghubungkan semua simbol; dianggap dikerjakan bersama",
		EN: "the lines in the row of step %s do not join all symbols; it is taken for joint work",
	}
)

// order finds how the tasks of a step are tied, and which of them answers for
// it: the one with which the least needs to be said of the arrows.
func (a *assembly) order(step int) {
	s := &a.p.Steps[step]
	if len(s.Tasks) < 2 {
		return
	}
	lines, arrows := a.joined[step], a.inRow[step]
	switch {
	case len(arrows) > 0:
		if list, ok := chain(s.Tasks, a.p.Roles, arrows); ok && len(lines) == 0 {
			s.Tasks, s.Tie = list, sop.TieArrow
			a.mark(step)
			return
		}
		a.doubt(step, "row-arrows", rowArrows, a.number(step))
		s.Tie = sop.TieNone
	case len(lines) == 0:
		s.Tie = sop.TieNone
		a.loneTasks(step)
	case !joins(lines, len(s.Tasks)):
		a.doubt(step, "row-lines", rowLines, a.number(step))
	}
	a.lead(step)
}

var loneTask = sop.Text{
	ID: "simbol %s di langkah %s tidak tersambung dengan yang lain; dianggap dikerjakan sendiri",
	EN: "nothing ties the symbol of %s in step %s to another; it is taken for work of its own",
}

// loneTasks tells of symbols in a row of several that nothing leads to or from.
func (a *assembly) loneTasks(step int) {
	for _, role := range a.roles[step] {
		at := place{step, role}
		if !slices.ContainsFunc(a.out[step], func(l link) bool { return l.from == at }) &&
			!slices.ContainsFunc(a.in[step], func(l link) bool { return l.to == at }) {
			a.doubt(step, "symbol-apart", loneTask, a.p.Roles[role].Name, a.number(step))
		}
	}
}

// chain puts tasks in the order of the arrows from each to the next; it
// reports false where they make no such order.
func chain(tasks []sop.Task, roles []sop.Role, arrows []link) ([]sop.Task, bool) {
	next, entered := map[string]string{}, map[string]bool{}
	for _, w := range arrows {
		from, to := roles[w.from.role].ID, roles[w.to.role].ID
		if next[from] != "" || entered[to] {
			return nil, false
		}
		next[from], entered[to] = to, true
	}
	var out []sop.Task
	first := slices.IndexFunc(tasks, func(t sop.Task) bool { return !entered[t.Role] })
	if first < 0 {
		return nil, false
	}
	for role := tasks[first].Role; role != ""; role = next[role] {
		out = append(out, tasks[slices.IndexFunc(tasks, func(t sop.Task) bool { return t.Role == role })])
	}
	return out, len(out) == len(tasks)
}

// joins reports whether lines join so many tasks.
func joins(lines []link, tasks int) bool {
	group := map[int]int{} // role by role: the first that it is joined to
	find := func(r int) int {
		for g, ok := group[r]; ok && g != r; g, ok = group[r] {
			r = g
		}
		return r
	}
	n := map[int]bool{}
	for _, w := range lines {
		n[w.from.role], n[w.to.role] = true, true
		group[find(w.from.role)] = find(w.to.role)
	}
	roots := map[int]bool{}
	for r := range n {
		roots[find(r)] = true
	}
	return len(n) == tasks && len(roots) == 1
}

// lead puts the task first that answers for the step.
func (a *assembly) lead(step int) {
	s := &a.p.Steps[step]
	best, least := 0, a.cost(step)
	own := slices.Clone(s.Tasks)
	for i := 1; i < len(own); i++ {
		s.Tasks = first(own, i)
		if c := a.cost(step); c < least {
			best, least = i, c
		}
	}
	s.Tasks = first(own, best)
}

// first puts one of the tasks before the others.
func first(tasks []sop.Task, i int) []sop.Task {
	out := append([]sop.Task{tasks[i]}, tasks[:i]...)
	return append(out, tasks[i+1:]...)
}

// mark marks the task that answers for a step whose tasks arrows tie, where
// that saves more than it says.
func (a *assembly) mark(step int) {
	s := &a.p.Steps[step]
	best, least := -1, a.cost(step)-1
	for i := range s.Tasks {
		s.Tasks[i].Primary = true
		if c := a.cost(step); c < least {
			best, least = i, c
		}
		s.Tasks[i].Primary = false
	}
	if best >= 0 {
		s.Tasks[best].Primary = true
	}
}

// cost counts what has to be said of a step: of the roles that arrows leave and
// enter, and of symbols.
func (a *assembly) cost(step int) (n int) {
	s := &a.p.Steps[step]
	enter, exit := s.Tasks[s.EntryTask()].Role, s.Tasks[s.ExitTask()].Role
	ends := true
	for _, w := range a.out[step] {
		if ends = ends && w.dashed; a.p.Roles[w.from.role].ID != exit {
			n += 2
		}
	}
	for _, w := range a.in[step] {
		if a.p.Roles[w.to.role].ID != enter {
			n += 2
		}
	}
	for t := range s.Tasks {
		usual := sop.Process
		if step == 0 && t == s.EntryTask() || ends && t == s.ExitTask() {
			usual = sop.Terminator
		}
		if !slices.Equal(s.Tasks[t].Symbols, []sop.Symbol{usual}) {
			n++
		}
	}
	return n
}
