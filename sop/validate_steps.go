package sop

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

func (v *validator) steps() {
	steps := v.p.Steps
	switch {
	case len(steps) == 0:
		v.add("steps", ErrNoSteps, "")
	case len(steps) > MaxSteps:
		v.say("steps", ErrTooMany, "", tooManySteps.With(MaxSteps))
		steps = steps[:MaxSteps]
	}
	v.countFlows()
	reached, ending := v.p.reach()
	ids := map[string]int{}
	for i := range steps {
		path := fmt.Sprintf("steps[%d]", i)
		switch {
		case reached == nil: // too many steps to follow
		case !reached[i]:
			v.add(path, ErrUnreachable, "", i+1)
		case !ending[i]:
			v.add(path, ErrNoEnd, "", i+1)
		}
		v.stepID(i, path, ids)
		v.step(i, path)
	}
}

// countFlows checks that the flows are not too many to be checked and drawn.
func (v *validator) countFlows() {
	if v.crowded = v.p.tooManyFlows(); v.crowded {
		v.say("steps", ErrTooMany, "", manyFlows.With(MaxFlows))
	}
}

func (p *Procedure) tooManyFlows() bool {
	n := 0
	for i := range p.Steps {
		n += len(p.Flows(i))
	}
	return n > MaxFlows
}

// stepID checks that the name of a step is its own: that no step before has
// it, and that it is not the number of another row.
func (v *validator) stepID(i int, path string, ids map[string]int) {
	id := v.p.Steps[i].ID
	if id == "" {
		return
	}
	if first, ok := ids[id]; ok {
		v.say(path+".id", ErrDuplicateID, id, stepIDTwice.With(i+1, id, first+1))
		return
	}
	ids[id] = i
	if k, ok := v.p.row(id); ok && k != i {
		v.say(path+".id", ErrDuplicateID, id, stepIDNumber.With(i+1, id))
	}
}

// step checks the cells of a row from left to right, then its flows.
func (v *validator) step(i int, path string) {
	s := &v.p.Steps[i]
	for k := range stepFields {
		switch f := &stepFields[k]; f.Path {
		case "activity":
			if strings.TrimSpace(s.Activity) == "" && len(s.Requirements)+len(s.Output) == 0 {
				v.add(path+".activity", ErrNoActivity, "", i+1)
			}
			v.text(path+".activity", s.Activity)
		case "tasks":
			v.tasks(i, path)
		case "tie":
			if !s.Tie.Valid() {
				v.add(path+".tie", ErrTie, s.Tie.String(), i+1)
			}
		case "time":
			v.time(i, path+".time")
		case "flows":
			if !v.crowded {
				v.flows(i, path)
			}
		default:
			v.field(path+".", f, s)
		}
	}
}

func (v *validator) time(i int, path string) {
	d := v.p.Steps[i].Time
	v.text(path, d.Text)
	if !d.sound() {
		v.add(path, ErrBadTime, "", i+1)
	}
}

// sound reports whether a time can be written and added up.
func (d Duration) sound() bool {
	for _, v := range []float64{d.Min, d.Max} {
		if math.IsNaN(v) || math.IsInf(v, 0) || v < 0 || d.Unit == 0 && v != 0 {
			return false
		}
	}
	return d.Unit <= Year && (d.Max == 0 || d.Max >= d.Min)
}

func (v *validator) tasks(i int, path string) {
	s := &v.p.Steps[i]
	if len(s.Tasks) == 0 {
		v.add(path+".tasks", ErrNoTask, "", i+1)
	}
	if len(s.Tasks) > MaxRoles {
		v.say(path+".tasks", ErrTooMany, "", tooManyTasks.With(i+1, MaxRoles))
		return
	}
	seen := map[string]bool{}
	primaries := 0
	for j := range s.Tasks {
		t := &s.Tasks[j]
		at := fmt.Sprintf("%s.tasks[%d]", path, j)
		if _, ok := v.p.Lane(t.Role); !ok {
			v.add(at+".role", ErrUnknownRole, t.Role, i+1, t.Role, MaybeMeant(Nearest(t.Role, v.p.roleIDs())))
		}
		if seen[t.Role] {
			v.add(at+".role", ErrDuplicateTask, t.Role, i+1, t.Role)
		}
		seen[t.Role] = true
		if !symbolsFit(t.Symbols) {
			v.add(at+".symbols", ErrSymbol, "", i+1, t.Role)
		}
		if t.Primary {
			if primaries++; primaries == 2 {
				v.add(at+".primary", ErrTwoPrimaries, t.Role, i+1)
			}
		}
		v.symbolText(i, at+".text", t)
	}
}

// symbolText checks what stands inside a symbol.
func (v *validator) symbolText(i int, path string, t *Task) {
	v.text(path, t.Text)
	if n := utf8.RuneCountInString(t.Text); n > MaxSymbolText {
		v.say(path, ErrTooLong, "", longInSymbol.With(i+1, t.Role, n, MaxSymbolText))
	}
}

// symbolsFit reports whether a cell can hold the symbols: one, or a capsule
// and another.
func symbolsFit(list []Symbol) bool {
	terminators := 0
	for _, k := range list {
		if !k.InSteps() {
			return false
		}
		if k == Terminator {
			terminators++
		}
	}
	return len(list) <= 1 || len(list) == 2 && terminators == 1
}
