package sop

import (
	"reflect"
	"slices"
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
	Unseen bool   // the sheet prints the same: an ID or a remark changed, or how a role or a target is called
}

// ChangeKind says what happened.
type ChangeKind string

// The kinds of changes.
const (
	FieldChanged ChangeKind = "field"   // a field of the identity block, the roles, the legend …
	StepAdded    ChangeKind = "added"   // a step that was not there
	StepRemoved  ChangeKind = "removed" // a step that is no longer there
	StepMoved    ChangeKind = "moved"   // a step that stands elsewhere among the others
	StepMerged   ChangeKind = "merged"  // a step of the old revision that became part of the new one's step New
	StepSplit    ChangeKind = "split"   // a step of the new revision that was part of the old one's step Old
	StepChanged  ChangeKind = "step"    // a field of a step
)

// Changes are the differences between two revisions: the fields in the order
// of Procedure's, then the steps in the order of the new revision. They marshal
// to JSON and back.
type Changes []Change

// Changed returns the indexes, from 0, of the new revision's steps that were
// added, moved or changed so that it is seen, in order. render.Options takes it
// to mark rows.
func (c Changes) Changed() []int {
	var out []int
	for _, x := range c {
		if x.New > 0 && !x.Unseen {
			out = append(out, x.New-1)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Fields returns the paths of the fields that changed so that it is seen, as
// "title" and "legalBasis", in their order. render.Options takes them to mark
// the identity block.
func (c Changes) Fields() []string {
	var out []string
	for _, x := range c {
		if x.Kind == FieldChanged && !x.Unseen {
			out = append(out, x.Path)
		}
	}
	return out
}

// Diff returns what changed from old to new. Steps are matched by their IDs
// and by likeness, not by number: a row inserted at the top is one change, and
// so is a row whose words went into another. A flow whose target only got
// another number is not changed. Nil is a procedure without anything.
func Diff(old, new *Procedure) Changes {
	var out Changes
	if old == nil {
		old = &Procedure{}
	}
	if new == nil {
		new = &Procedure{}
	}
	d := newDiffer(old, new)
	a, b := reflect.ValueOf(old).Elem(), reflect.ValueOf(new).Elem()
	for i := range a.NumField() {
		name := a.Type().Field(i).Name
		before, after := a.Field(i).Interface(), b.Field(i).Interface()
		if name != "Steps" && !reflect.DeepEqual(before, after) {
			c := Change{Kind: FieldChanged, Path: lower(name), Before: before, After: after}
			c.Unseen = d.unseenField(&c)
			out = append(out, c)
		}
	}
	return append(out, d.steps()...)
}

// lower writes a field's name as paths do: LegalBasis is legalBasis, and ID and
// NIP are id and nip.
func lower(name string) string {
	if name == strings.ToUpper(name) {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}
