package sop

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// ErrStale reports changes that do not belong to the procedure they are
// applied to.
var ErrStale = errors.New("sop: changes were made to another revision")

// Apply returns the procedure that the changes make of old: for those of
// Diff(old, new) it is equal to new. Old is not changed; the result shares the
// values of the changes, and so may share memory with new. The error wraps
// ErrStale and names the first change that does not fit; nil is ErrNil.
func Apply(old *Procedure, c Changes) (*Procedure, error) {
	if old == nil {
		return nil, fmt.Errorf("procedure: %w", ErrNil)
	}
	out := *old
	v := reflect.ValueOf(&out).Elem()
	for _, x := range c {
		if x.Kind == FieldChanged {
			if err := replace(v, x); err != nil {
				return nil, err
			}
		}
	}
	steps, err := applySteps(old, c)
	if err != nil {
		return nil, err
	}
	out.Steps = steps
	return &out, nil
}

// replace sets a field that has the value it had before.
func replace(v reflect.Value, c Change) error {
	f := v.FieldByNameFunc(func(name string) bool { return lower(name) == c.Path && name != "Steps" })
	if !f.IsValid() {
		return fmt.Errorf("%w: there is no field %q", ErrStale, c.Path)
	}
	if !reflect.DeepEqual(f.Interface(), c.Before) {
		return fmt.Errorf("%w: %s differs from what was changed", ErrStale, strings.TrimSpace(c.where()+" "+c.Path))
	}
	after := reflect.ValueOf(c.After)
	if !after.IsValid() || after.Type() != f.Type() {
		return fmt.Errorf("%w: %s has no value of its type", ErrStale, c.Path)
	}
	f.Set(after)
	return nil
}

func (c *Change) where() string {
	if c.New > 0 {
		return fmt.Sprintf("step %d", c.New)
	}
	return ""
}

func applySteps(old *Procedure, c Changes) ([]Step, error) {
	size, place, err := places(old, c)
	if err != nil {
		return nil, err
	}
	if size == 0 && old.Steps == nil {
		return nil, nil
	}
	from := make([]int, len(old.Steps))
	for i := range from {
		from[i] = slices.Index(place, i)
	}
	for _, x := range c {
		if x.Kind == StepMerged {
			from[x.Old-1] = x.New - 1
		}
	}
	steps := make([]Step, size)
	for j, i := range place {
		if i >= 0 {
			steps[j] = renumbered(old, i, from)
		}
	}
	for _, x := range c {
		switch x.Kind {
		case StepAdded, StepSplit:
			steps[x.New-1], _ = x.After.(Step)
		case StepChanged:
			if x.New < 1 || x.New > size || place[x.New-1] != x.Old-1 {
				return nil, fmt.Errorf("%w: step %d is not where it was", ErrStale, x.New)
			}
			if err := replace(reflect.ValueOf(&steps[x.New-1]).Elem(), x); err != nil {
				return nil, err
			}
		}
	}
	return steps, nil
}

// places returns the number of steps of the new revision, and for each the
// index of the old one it is, or -1: added and moved steps stand where they
// say, the others in between in their order.
func places(old *Procedure, c Changes) (int, []int, error) {
	size := len(old.Steps)
	for _, x := range c {
		switch x.Kind {
		case StepAdded, StepSplit:
			size++
		case StepRemoved, StepMerged:
			size--
		}
	}
	if size < 0 || size > len(old.Steps)+len(c) {
		return 0, nil, fmt.Errorf("%w: more steps are removed than there are", ErrStale)
	}
	const free = -2
	place := slices.Repeat([]int{free}, size)
	gone := make([]bool, len(old.Steps))
	for _, x := range c {
		came, went := x.Kind == StepAdded || x.Kind == StepSplit, x.Kind == StepRemoved || x.Kind == StepMerged
		if came || x.Kind == StepMoved {
			if x.New < 1 || x.New > size || place[x.New-1] != free {
				return 0, nil, fmt.Errorf("%w: there is no room for step %d", ErrStale, x.New)
			}
			place[x.New-1] = -1
		}
		if came {
			if _, ok := x.After.(Step); !ok {
				return 0, nil, fmt.Errorf("%w: the added step %d is missing", ErrStale, x.New)
			}
		}
		if went || x.Kind == StepMoved {
			there := x.Old >= 1 && x.Old <= len(gone) && !gone[x.Old-1]
			if !there || went && !reflect.DeepEqual(old.Steps[x.Old-1], x.Before) {
				return 0, nil, fmt.Errorf("%w: step %d differs from what was changed", ErrStale, x.Old)
			}
			gone[x.Old-1] = true
		}
		if x.Kind == StepMoved {
			place[x.New-1] = x.Old - 1
		}
	}
	next := 0
	for j := range place {
		if place[j] != free {
			continue
		}
		for next < len(gone) && gone[next] {
			next++
		}
		if next == len(gone) {
			return 0, nil, fmt.Errorf("%w: there are too few steps", ErrStale)
		}
		place[j] = next
		next++
	}
	return size, place, nil
}
