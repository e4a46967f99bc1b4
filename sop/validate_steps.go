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
	lost, endless := v.p.astray()
	if missing := v.p.missing(); len(missing) > 0 && !v.crowded {
		lost = nil // a target that is not there may mean any of them
		v.overwritten = v.p.overwritten(missing)
	}
	ids := map[string]int{}
	for i := range steps {
		path := fmt.Sprintf("steps[%d]", i)
		if group, ok := lost[i]; ok {
			v.add(path, ErrUnreachable, "", v.p.StepNumber(i), v.alsoSteps(group))
		}
		if group, ok := endless[i]; ok {
			v.add(path, ErrNoEnd, "", v.p.StepNumber(i), v.alsoSteps(group))
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
		text := stepIDTwice.With(v.p.StepNumber(i), id, v.p.StepNumber(first))
		if v.overwritten != "" {
			more := maybeLost.With(v.overwritten)
			text = Text{text.ID + more.ID, text.EN + more.EN}
		}
		v.say(path+".id", ErrDuplicateID, id, text)
		return
	}
	ids[id] = i
	if k, ok := v.p.row(id); ok && k != i {
		v.say(path+".id", ErrDuplicateID, id, stepIDNumber.With(v.p.StepNumber(i), id))
	}
}

// step checks the cells of a row from left to right, then its flows.
func (v *validator) step(i int, path string) {
	s := &v.p.Steps[i]
	for k := range stepFields {
		switch f := &stepFields[k]; f.Path {
		case "activity":
			if strings.TrimSpace(s.Activity) == "" && len(s.Requirements)+len(s.Output) == 0 {
				v.add(path+".activity", ErrNoActivity, "", v.p.StepNumber(i))
			}
			v.text(path+".activity", s.Activity)
		case "tasks":
			v.tasks(i, path)
		case "tie":
			if !s.Tie.Valid() {
				v.add(path+".tie", ErrTie, s.Tie.String(), v.p.StepNumber(i))
			}
		case "time":
			v.time(i, path+".time")
		case "note":
			v.note(i, path+".note")
		case "noteRows":
			v.noteRows(i, path+".noteRows")
		case "number":
			v.number(i, path+".number")
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
		v.add(path, ErrBadTime, "", v.p.StepNumber(i))
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
		v.add(path+".tasks", ErrNoTask, "", v.p.StepNumber(i))
	}
	if len(s.Tasks) > MaxRoles {
		v.say(path+".tasks", ErrTooMany, "", tooManyTasks.With(v.p.StepNumber(i), MaxRoles))
		return
	}
	seen := map[string]bool{}
	primaries := 0
	for j := range s.Tasks {
		t := &s.Tasks[j]
		at := fmt.Sprintf("%s.tasks[%d]", path, j)
		if _, ok := v.p.Lane(t.Role); !ok && len(v.p.Roles) > 0 { // without any, that is told
			v.add(at+".role", ErrUnknownRole, t.Role, v.p.StepNumber(i), t.Role, v.p.maybeRole(t.Role))
		}
		if seen[t.Role] {
			v.add(at+".role", ErrDuplicateTask, t.Role, v.p.StepNumber(i), t.Role)
		}
		seen[t.Role] = true
		v.symbols(i, at+".symbols", t)
		if t.Primary {
			if primaries++; primaries == 2 {
				v.add(at+".primary", ErrTwoPrimaries, t.Role, v.p.StepNumber(i))
			}
		}
		v.symbolText(i, at+".text", t)
	}
}

// symbolText checks what stands inside a symbol.
func (v *validator) symbolText(i int, path string, t *Task) {
	v.text(path, t.Text)
	if n := utf8.RuneCountInString(t.Text); n > MaxSymbolText {
		v.say(path, ErrTooLong, "", longInSymbol.With(v.p.StepNumber(i), t.Role, n, MaxSymbolText))
	}
}

// symbols checks that a cell can hold its symbols: one, or a capsule and
// another. The word of the problem is a symbol that no step states.
func (v *validator) symbols(i int, path string, t *Task) {
	terminators := 0
	for _, k := range t.Symbols {
		switch {
		case k.row().drawn:
			v.say(path, ErrSymbol, k.String(), drawnSymbol.With(v.p.StepNumber(i), k.words(), t.Role))
			return
		case !k.Valid():
			v.say(path, ErrSymbol, "", strangeSymbol.With(v.p.StepNumber(i), t.Role))
			return
		case k == Terminator:
			terminators++
		}
	}
	if n := len(t.Symbols); n > 2 || n == 2 && terminators != 1 {
		v.add(path, ErrSymbol, "", v.p.StepNumber(i), t.Role)
	}
}

// words is the symbol's name in both languages.
func (s Symbol) words() Text { return s.row().word }
