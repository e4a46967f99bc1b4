package sop

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Change is one difference between two revisions of a procedure.
type Change struct {
	Kind   ChangeKind
	Path   string // the field of the SOP, "legalBasis", or of the step, "activity"; empty for a whole step
	Old    int    // number of the step in the old revision, from 1; 0: none, or no step is meant
	New    int    // number of the step in the new one
	Before any    // value of the field, or the Step; nil for what was added
	After  any    // value of the field, or the Step; nil for what was removed

	OldNumber string // the step's own Number in the old revision; or empty
	NewNumber string // in the new one
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
		before, after := a.Field(i).Interface(), b.Field(i).Interface()
		if name != "Steps" && !reflect.DeepEqual(before, after) {
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
			gone := Change{Kind: StepRemoved, Old: i + 1, Before: old.Steps[i], OldNumber: old.Steps[i].Number}
			out = append(out, gone)
		}
	}
	moved := movedSteps(match)
	for j, i := range match {
		if i < 0 {
			come := Change{Kind: StepAdded, New: j + 1, After: new.Steps[j], NewNumber: new.Steps[j].Number}
			out = append(out, come)
			continue
		}
		if moved[j] {
			out = append(out, Change{Kind: StepMoved, Old: i + 1, New: j + 1,
				OldNumber: old.Steps[i].Number, NewNumber: new.Steps[j].Number})
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
		path := lower(a.Type().Field(k).Name)
		if before, after := a.Field(k).Interface(), b.Field(k).Interface(); !reflect.DeepEqual(before, after) {
			out = append(out, Change{StepChanged, path, i + 1, j + 1, before, after, old.Number, new.Number})
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

// movedSteps tells which matched steps do not keep their order: all but a
// longest run that does.
func movedSteps(match []int) []bool {
	moved := make([]bool, len(match))
	tails, at, before := []int{}, []int{}, make([]int, len(match)) // of growing runs: last old index, its new index
	for j, i := range match {
		if i < 0 {
			continue
		}
		moved[j] = true
		k, _ := slices.BinarySearch(tails, i)
		if k == len(tails) {
			tails, at = append(tails, i), append(at, j)
		} else {
			tails[k], at[k] = i, j
		}
		before[j] = -1
		if k > 0 {
			before[j] = at[k-1]
		}
	}
	if len(at) > 0 {
		for j := at[len(at)-1]; j >= 0; j = before[j] {
			moved[j] = false
		}
	}
	return moved
}

// lower writes a field's name as paths do: LegalBasis is legalBasis, and ID and
// NIP are id and nip.
func lower(name string) string {
	if name == strings.ToUpper(name) {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}
