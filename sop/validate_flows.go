package sop

import (
	"fmt"
	"strings"
)

// flows checks the ways out of a step.
func (v *validator) flows(i int, path string) {
	s := &v.p.Steps[i]
	decision := s.IsDecision()
	switch ways := s.ways(); {
	case decision && ways < 2 && !s.Parallel:
		v.add(path+".flows", ErrOneOutcome, "", v.p.StepNumber(i))
	case !decision && ways > 1 && !s.Parallel:
		v.add(path+".flows", ErrNotParallel, "", v.p.StepNumber(i), s.roleAsDecision())
	}
	arrows, outcomes := map[arrow]bool{}, map[string]bool{}
	for _, f := range v.p.Flows(i)[len(s.Flows):] { // the way that is not stated
		arrows[v.p.arrow(i, i+1, &f)] = true
	}
	for j := range s.Flows {
		f := &s.Flows[j]
		at := fmt.Sprintf("%s.flows[%d]", path, j)
		k, found := v.p.Target(f.To)
		a, answer := v.p.arrow(i, k, f), strings.ToLower(strings.Join(strings.Fields(f.Outcome), " "))
		if found && arrows[a] || decision && !f.Dashed && outcomes[answer] {
			v.add(at, ErrSameOutcome, f.Outcome, v.p.StepNumber(i))
		}
		outcomes[answer] = outcomes[answer] || !f.Dashed
		if found {
			arrows[a] = true
		}
		v.flow(i, at, f)
	}
}

// roleAsDecision writes who answers for a step as one who decides.
func (s *Step) roleAsDecision() string {
	role := "kepala"
	if i := s.PrimaryTask(); i >= 0 {
		role = s.Tasks[i].Role
	}
	return "{" + role + ": " + Decision.String() + "}"
}

// flow checks one way out by itself.
func (v *validator) flow(i int, at string, f *Flow) {
	k, found := v.p.Target(f.To)
	printed := v.p.printedElsewhere(f.To)
	switch {
	case printed >= 0:
		v.add(at+".to", ErrPrintedNumber, f.To, v.p.StepNumber(i), f.To, printed+1)
	case !found && f.To == v.overwritten && f.To != "": // told with the id that stands twice
	case !found:
		v.add(at+".to", ErrUnknownTarget, f.To, v.p.StepNumber(i), f.To, v.p.maybeTarget(f.To))
	case k == i && !v.p.Steps[i].informs(f):
		v.add(at+".to", ErrSelfFlow, f.To, v.p.StepNumber(i))
	}
	v.text(at+".outcome", f.Outcome)
	v.flowRole(at+".fromRole", i, i, f.FromRole)
	if found {
		v.flowRole(at+".toRole", i, k, f.ToRole)
	}
}

// informs reports whether a flow to its own step goes from one task to another
// and only informs.
func (s *Step) informs(f *Flow) bool {
	return f.Dashed && roleOr(f.FromRole, s, s.ExitTask()) != roleOr(f.ToRole, s, s.EntryTask())
}

// arrow is what tells the arrows that leave a step apart: the task each
// enters and, where all are taken or one tells of something only, the task
// each leaves.
type arrow struct {
	to               int
	toRole, fromRole string
}

func (p *Procedure) arrow(from, to int, f *Flow) arrow {
	a := arrow{to: to, toRole: roleOr(f.ToRole, &p.Steps[to], p.Steps[to].EntryTask())}
	if p.Steps[from].Parallel || p.Steps[from].ways() < len(p.Steps[from].Flows) {
		a.fromRole = roleOr(f.FromRole, &p.Steps[from], p.Steps[from].ExitTask())
	}
	return a
}

// roleOr returns the role, or that of a task of the step where it is empty.
func roleOr(role string, s *Step, task int) string {
	if role == "" && task >= 0 {
		return s.Tasks[task].Role
	}
	return role
}

func (v *validator) flowRole(path string, at, step int, role string) {
	if role == "" {
		return
	}
	for _, t := range v.p.Steps[step].Tasks {
		if t.Role == role {
			return
		}
	}
	v.add(path, ErrFlowRole, role, v.p.StepNumber(at), role, v.p.StepNumber(step))
}

// reach follows the flow from the first step, and back from the ends: which
// steps does it come to, and which come to an end? Both are nil for a
// procedure with more than MaxSteps steps or MaxFlows flows, or no step. A
// dashed flow comes to a step, whose task is then to take note, but brings
// nothing to an end. A flow to a step that is not there counts as an end, so
// that its fault is not told of every step before it.
func (p *Procedure) reach() (reached, ending []bool) {
	n := len(p.Steps)
	if n == 0 || n > MaxSteps || p.tooManyFlows() {
		return nil, nil
	}
	next, back := make([][]int, n), make([][]int, n)
	var ends []int
	for i := range p.Steps {
		if p.Ends(i) {
			ends = append(ends, i)
		}
		for _, f := range p.Flows(i) {
			k, ok := p.Target(f.To)
			if !ok {
				k = p.printedBy(f.To) // which is meant
			}
			if k < 0 {
				ends = append(ends, i)
				continue
			}
			if next[i] = append(next[i], k); !f.Dashed {
				back[k] = append(back[k], i)
			}
		}
	}
	return spread(next, []int{0}), spread(back, ends)
}

// astray returns the steps that are never reached, and those that are but never
// come to an end: each group that flows join has one cause and stands under its
// first step.
func (p *Procedure) astray() (lost, endless map[int][]int) {
	reached, ending := p.reach()
	return p.joined(func(i int) bool { return reached != nil && !reached[i] }),
		p.joined(func(i int) bool { return reached != nil && reached[i] && !ending[i] })
}

// joined returns the groups of those steps that flows between them join, in
// rising order, each under its first.
func (p *Procedure) joined(these func(int) bool) map[int][]int {
	var list []int
	for i := range p.Steps[:min(len(p.Steps), MaxSteps)] {
		if these(i) {
			list = append(list, i)
		}
	}
	if len(list) == 0 {
		return nil
	}
	next := make([][]int, len(p.Steps))
	for _, i := range list {
		for _, f := range p.Flows(i) {
			if k, ok := p.Target(f.To); ok && these(k) {
				next[i], next[k] = append(next[i], k), append(next[k], i)
			}
		}
	}
	out, seen := map[int][]int{}, map[int]bool{}
	for _, i := range list {
		if seen[i] {
			continue
		}
		for k, in := range spread(next, []int{i}) {
			if in {
				out[i], seen[k] = append(out[i], k), true
			}
		}
	}
	return out
}

// spread returns which places can be come to from some of them.
func spread(next [][]int, from []int) []bool {
	seen := make([]bool, len(next))
	queue := append([]int{}, from...)
	for _, i := range from {
		seen[i] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, k := range next[i] {
			if !seen[k] {
				seen[k] = true
				queue = append(queue, k)
			}
		}
	}
	return seen
}

func (p *Procedure) stepIDs() []string {
	var out []string
	for i := range p.Steps {
		if id := p.Steps[i].ID; id != "" {
			out = append(out, id)
		}
	}
	return out
}

func (p *Procedure) roleIDs() []string {
	out := make([]string, len(p.Roles))
	for i := range p.Roles {
		out[i] = p.Roles[i].ID
	}
	return out
}
