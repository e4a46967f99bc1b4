package check

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

func roleRules() []*Rule {
	return []*Rule{
		{Name: "step-role", Levels: all(Error), Basis: permenpan, Check: stepRole,
			faults: []sop.Fault{sop.ErrUnknownRole, sop.ErrNoTask, sop.ErrDuplicateTask, sop.ErrTwoPrimaries}},
		{Name: "role-unused", Levels: all(Warning), Check: roleUnused},
		{Name: "role-order", Levels: all(Off), Check: roleOrder},
		{Name: "sop-kind", Levels: all(Warning), Basis: permenpan, Check: sopKind},
	}
}

func stepRole(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		primary := s.Tie == sop.TieArrow // their order tells
		if s.Tie == sop.TieNone {
			untouched(p, i)
			continue
		}
		for _, t := range s.Tasks {
			primary = primary || t.Primary
		}
		if len(s.Tasks) > 1 && !primary {
			p.Report(Finding{Path: step(i, ".tasks"), Soft: true, Text: noPrimary.With(i + 1)})
		}
	}
}

// untouched finds the tasks, of several that are done at the same time, that no
// arrow enters or leaves.
func untouched(p *Pass, i int) {
	s := &p.Procedure.Steps[i]
	touched := map[string]bool{}
	touch := func(role string, otherwise int) {
		if role == "" && otherwise >= 0 {
			role = s.Tasks[otherwise].Role
		}
		touched[role] = true
	}
	for k := range p.steps() {
		for _, f := range p.Procedure.Flows(k) {
			if to, ok := p.Procedure.Target(f.To); ok && to == i {
				touch(f.ToRole, s.EntryTask())
			}
			if k == i {
				touch(f.FromRole, s.ExitTask())
			}
		}
	}
	for j, t := range s.Tasks {
		if len(s.Tasks) > 1 && !touched[t.Role] {
			p.Report(Finding{Path: step(i, fmt.Sprintf(".tasks[%d]", j)), Words: t.Role, Soft: true,
				Text: noArrow.With(i+1, t.Role)})
		}
	}
}

// acting returns the roles that have a task, in order of first appearance.
func acting(p *sop.Procedure) []string {
	var out []string
	seen := map[string]bool{}
	for i := range p.Steps {
		for _, t := range p.Steps[i].Tasks {
			if !seen[t.Role] {
				seen[t.Role] = true
				out = append(out, t.Role)
			}
		}
	}
	return out
}

func roleUnused(p *Pass) {
	used := map[string]bool{}
	for _, id := range acting(p.Procedure) {
		used[id] = true
	}
	for i, r := range p.Procedure.Roles {
		if !used[r.ID] && r.ID != "" {
			p.word(fmt.Sprintf("roles[%d]", i), roleName(r), unusedRole.With(roleName(r)))
		}
	}
}

func roleName(r sop.Role) string {
	if r.Name != "" {
		return r.Name
	}
	return r.ID
}

func roleOrder(p *Pass) {
	last := -1
	for _, id := range acting(p.Procedure) {
		at, ok := p.Procedure.Lane(id)
		if ok && at < last {
			r := p.Procedure.Roles[at]
			p.word(fmt.Sprintf("roles[%d]", at), roleName(r), lateRole.With(roleName(r)))
		}
		last = max(last, at)
	}
}

func sopKind(p *Pass) {
	n := len(acting(p.Procedure))
	switch {
	case p.Options.Kind == Technical && n > 1:
		p.at("roles", technicalOfMany.With(n))
	case p.Options.Kind == Administrative && n == 1:
		p.at("roles", administrativeOfOne)
	case p.Options.Kind == AnyKind && n == 1 && len(p.Procedure.Roles) > 1:
		p.at("roles", oneActs)
	}
}
