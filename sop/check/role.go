package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func roleRules() []*Rule {
	return []*Rule{
		{Name: "step-role", Levels: all(Error), Basis: permenpan, Check: stepRole,
			faults:   []sop.Fault{sop.ErrUnknownRole, sop.ErrNoTask, sop.ErrDuplicateTask, sop.ErrTwoPrimaries},
			practice: []sop.Fault{sop.ErrDuplicateTask, sop.ErrTwoPrimaries}},
		{Name: "role-unused", Levels: strict(), Check: roleUnused, whole: sharedUnused},
		{Name: "role-order", Levels: all(Off), Check: roleOrder},
		{Name: "sop-kind", Levels: all(Warning), Basis: permenpan, Check: sopKind},
	}
}

// stepRole tells of joint work without a primary role, once for all steps.
func stepRole(p *Pass) {
	var rows []int
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		marked := func(t sop.Task) bool { return t.Primary }
		switch {
		case s.Tie == sop.TieNone:
			untouched(p, i)
		case s.Tie == sop.TieArrow: // their order tells
		case len(s.Tasks) > 1 && !slices.ContainsFunc(s.Tasks, marked):
			rows = append(rows, i)
		}
	}
	if len(rows) > 0 {
		p.Report(Finding{Path: step(rows[0], ".tasks"), Soft: true, Practice: true, Blank: true,
			Text: noPrimary.With(ranges(p.Procedure, rows))})
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
				Text: noArrow.With(p.Procedure.StepNumber(i), t.Role)})
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

// unused returns the indices of the columns that no step uses.
func unused(p *sop.Procedure) []int {
	used := map[string]bool{}
	for _, id := range acting(p) {
		used[id] = true
	}
	var out []int
	for i, r := range p.Roles {
		if !used[r.ID] && r.ID != "" {
			out = append(out, i)
		}
	}
	return out
}

// roleUnused tells of the columns of an SOP's own list, once for all.
func roleUnused(p *Pass) {
	list := unused(p.Procedure)
	if len(list) == 0 || p.Manual != nil && inherits(p.Manual, p.Procedure) {
		return
	}
	names := make([]string, len(list))
	for i, k := range list {
		names[i] = strconv.Quote(roleName(p.Procedure.Roles[k]))
	}
	p.word(fmt.Sprintf("roles[%d]", list[0]), roleName(p.Procedure.Roles[list[0]]),
		unusedRoles.With(strings.Join(names, ", ")))
}

// inherits reports whether the columns of an SOP are all those of its manual.
func inherits(m *sop.Manual, p *sop.Procedure) bool {
	return len(m.Roles) > 0 && slices.Equal(m.Roles, p.Roles)
}

// sharedUnused tells of the columns that SOPs print only because the manual's
// list has them, once for all.
func sharedUnused(p *Pass) {
	count, sheets := map[string]int{}, 0
	for i := range p.Manual.Procedures {
		x := &p.Manual.Procedures[i]
		if !inherits(p.Manual, x) || p.run.off[i][p.rule] {
			continue
		}
		list := unused(x)
		for _, k := range list {
			count[x.Roles[k].ID]++
		}
		if len(list) > 0 {
			sheets++
		}
	}
	var names []string
	for _, r := range p.Manual.Roles {
		if n := count[r.ID]; n > 0 {
			names = append(names, fmt.Sprintf("%q (%d)", roleName(r), n))
		}
	}
	if sheets > 0 {
		p.Report(Finding{Procedure: -1, Path: "roles", Text: unusedShared.With(sheets, strings.Join(names, ", "))})
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
