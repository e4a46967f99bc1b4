package sop

import (
	"reflect"
	"slices"
	"strconv"
)

// unseenField reports whether a changed field leaves the sheet as it was.
func (d *differ) unseenField(c *Change) bool {
	if c.Path == "roles" {
		return slices.EqualFunc(d.old.Roles, d.new.Roles, func(a, b Role) bool { return roleName(a) == roleName(b) })
	}
	f := fieldAt(procedureFields, c.Path)
	return f != nil && !f.seen(reflect.ValueOf(c.Before), reflect.ValueOf(c.After))
}

// seen reports whether a field prints two values otherwise. Texts may be
// printed elsewhere or nowhere; all else is drawn.
func (f *Field) seen(a, b reflect.Value) bool {
	if reflect.DeepEqual(a.Interface(), b.Interface()) {
		return false
	}
	switch f.Kind {
	case KindText, KindLines:
		return f.Printed == OnSheet
	case KindGroup:
		for i := range f.Fields {
			part := &f.Fields[i]
			if part.seen(a.Field(part.index), b.Field(part.index)) {
				return true
			}
		}
		return false
	}
	return true
}

// unseenStep reports whether a changed field of a step leaves its row as it
// was: an ID, or tasks and flows that only call roles and targets otherwise.
func (d *differ) unseenStep(c *Change) bool {
	switch c.Path {
	case "tasks":
		return reflect.DeepEqual(d.tasks(d.old, c.Old-1, d.roles), d.tasks(d.new, c.New-1, nil))
	case "flows":
		return reflect.DeepEqual(d.flows(d.old, c.Old-1, d.roles), d.flows(d.new, c.New-1, nil))
	}
	f := fieldAt(stepFields, c.Path)
	return f != nil && !f.seen(reflect.ValueOf(c.Before), reflect.ValueOf(c.After))
}

// tasks returns the tasks of a step with the roles as the new revision calls
// them, and the primary one marked.
func (d *differ) tasks(p *Procedure, i int, roles map[string]string) []Task {
	s := &p.Steps[i]
	out := slices.Clone(s.Tasks)
	for k := range out {
		out[k].Primary = k == s.PrimaryTask()
		out[k].Role = called(out[k].Role, roles)
		if len(out[k].Symbols) == 0 {
			out[k].Symbols = nil
		}
	}
	return out
}

// flows returns the ways out of a step with roles and targets as the new
// revision has them: a target by the number of its row, one that is gone by a
// number no row has.
func (d *differ) flows(p *Procedure, i int, roles map[string]string) []Flow {
	out := slices.Clone(p.Flows(i))
	for k := range out {
		f := &out[k]
		f.FromRole, f.ToRole = called(f.FromRole, roles), called(f.ToRole, roles)
		n, ok := p.Target(f.To)
		switch {
		case !ok:
			continue
		case p == d.old && d.from[n] >= 0:
			n = d.from[n]
		case p == d.old:
			n = -2 - n
		}
		f.To = strconv.Itoa(n + 1)
	}
	return out
}

func called(role string, roles map[string]string) string {
	if name, ok := roles[role]; ok {
		return name
	}
	return role
}

// pairRoles tells by its old ID what a role is called in the new revision:
// the role of the same ID, of those left one of the same name, of those left
// the one in the same place.
func pairRoles(old, new []Role) map[string]string {
	out, used := map[string]string{}, make([]bool, len(new))
	for _, same := range []func(i, j int) bool{
		func(i, j int) bool { return old[i].ID == new[j].ID },
		func(i, j int) bool { return roleName(old[i]) == roleName(new[j]) },
		func(i, j int) bool { return i == j && len(old) == len(new) },
	} {
		for i := range old {
			for j := range new {
				if _, done := out[old[i].ID]; !done && !used[j] && same(i, j) {
					out[old[i].ID], used[j] = new[j].ID, true
				}
			}
		}
	}
	return out
}

// roleName is what is printed of a role.
func roleName(r Role) string {
	if r.Name == "" {
		return r.ID
	}
	return r.Name
}
