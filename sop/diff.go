package sop

import (
	"reflect"
	"slices"
	"strconv"
)

// Change is one difference between two revisions of a procedure.
type Change struct {
	Kind   ChangeKind
	Path   string // the field, in Go's words: "title", "legalBasis"; of a step: "activity", "time", "flows"; empty for a whole step
	Old    int    // number of the step in the old revision, from 1; 0: none, or no step is meant
	New    int    // number of the step in the new one
	Before any    // value of the field, or the Step; nil for what was added
	After  any    // value of the field, or the Step; nil for what was removed
}

// ChangeKind says what happened.
type ChangeKind string

// The kinds of changes.
const (
	FieldChanged ChangeKind = "field"   // a field of the identity block, the roles, the legend …
	StepAdded    ChangeKind = "added"   // a step that was not there
	StepRemoved  ChangeKind = "removed" // a step that is no longer there
	StepMoved    ChangeKind = "moved"   // a step that stands elsewhere among the others
	StepChanged  ChangeKind = "step"    // a field of a step
)

// Changes are the differences between two revisions: the fields in the order
// of Procedure's, then the steps in the order of the new revision. They marshal
// to JSON and back.
type Changes []Change

// Changed returns the indexes, from 0, of the new revision's steps that were
// added, moved or changed, in order. render.Options takes it to mark rows.
func (c Changes) Changed() []int {
	var out []int
	for _, x := range c {
		if x.New > 0 {
			out = append(out, x.New-1)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Diff returns what changed from old to new. Steps are matched by their IDs
// and by likeness, not by number: a row inserted at the top is one change. A
// flow whose target only got another number is not changed. Nil is a procedure
// without anything.
func Diff(old, new *Procedure) Changes {
	var out Changes
	if old == nil {
		old = &Procedure{}
	}
	if new == nil {
		new = &Procedure{}
	}
	a, b := reflect.ValueOf(old).Elem(), reflect.ValueOf(new).Elem()
	for i := range a.NumField() {
		name := a.Type().Field(i).Name
		if before, after := a.Field(i).Interface(), b.Field(i).Interface(); name != "Steps" && !reflect.DeepEqual(before, after) {
			out = append(out, Change{Kind: FieldChanged, Path: lower(name), Before: before, After: after})
		}
	}
	return append(out, diffSteps(old, new)...)
}

func diffSteps(old, new *Procedure) Changes {
	var out Changes
	match := matchSteps(old, new) // by new index: old index, or -1
	from := make([]int, len(old.Steps))
	for i := range from {
		from[i] = -1
	}
	for j, i := range match {
		if i >= 0 {
			from[i] = j
		}
	}
	for i, j := range from {
		if j < 0 {
			out = append(out, Change{Kind: StepRemoved, Old: i + 1, Before: old.Steps[i]})
		}
	}
	moved := movedSteps(match)
	for j, i := range match {
		if i < 0 {
			out = append(out, Change{Kind: StepAdded, New: j + 1, After: new.Steps[j]})
			continue
		}
		if moved[j] {
			out = append(out, Change{Kind: StepMoved, Old: i + 1, New: j + 1})
		}
		out = append(out, diffStep(renumbered(old, i, from), new.Steps[j], i, j)...)
	}
	return out
}

// diffStep compares the fields of two steps.
func diffStep(old, new Step, i, j int) Changes {
	var out Changes
	a, b := reflect.ValueOf(old), reflect.ValueOf(new)
	for k := range a.NumField() {
		if before, after := a.Field(k).Interface(), b.Field(k).Interface(); !reflect.DeepEqual(before, after) {
			out = append(out, Change{Kind: StepChanged, Path: lower(a.Type().Field(k).Name), Old: i + 1, New: j + 1, Before: before, After: after})
		}
	}
	return out
}

// renumbered returns a step of the old revision with the numbers of its
// targets as the new one has them; from gives the new index of each old step,
// or -1.
func renumbered(p *Procedure, i int, from []int) Step {
	s := p.Steps[i]
	s.Flows = slices.Clone(s.Flows)
	for k := range s.Flows {
		if n, ok := p.row(s.Flows[k].To); ok && from[n] >= 0 && !p.hasID(s.Flows[k].To) {
			s.Flows[k].To = strconv.Itoa(from[n] + 1)
		}
	}
	return s
}

func (p *Procedure) hasID(id string) bool {
	return slices.ContainsFunc(p.Steps, func(s Step) bool { return s.ID == id })
}

// lower writes a field's name as paths do: LegalBasis is legalBasis, ID is id.
func lower(name string) string {
	if name == "ID" {
		return "id"
	}
	return string(name[0]|0x20) + name[1:]
}
