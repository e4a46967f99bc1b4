package sop

import (
	"slices"
	"strconv"
)

// PrimaryTask returns the index in s.Tasks of the task that answers for the
// step: the first that is marked Primary, or else the first of all. It returns
// -1 when the step has no task.
func (s *Step) PrimaryTask() int {
	if s == nil {
		return -1
	}
	for i := range s.Tasks {
		if s.Tasks[i].Primary {
			return i
		}
	}
	if len(s.Tasks) == 0 {
		return -1
	}
	return 0
}

// EntryTask returns the index in s.Tasks of the task that arrows enter unless
// they say otherwise: PrimaryTask. It returns -1 when the step has no task.
func (s *Step) EntryTask() int { return s.PrimaryTask() }

// ExitTask returns the index in s.Tasks of the task that arrows leave unless
// they say otherwise: PrimaryTask, but of tasks that arrows tie, none marked
// Primary, the last. It returns -1 when the step has no task.
func (s *Step) ExitTask() int {
	first := s.PrimaryTask()
	if first == 0 && s.Tie == TieArrow && !s.Tasks[0].Primary {
		return len(s.Tasks) - 1
	}
	return first
}

// Symbols returns the symbols of a task, top to bottom, with the defaults
// filled in: a task without symbols is a Process, except that the task at which
// the first step is entered, and the one at which an ending step is left, is a
// Terminator (PermenPAN-RB 35/2012: a capsule at the beginning and the end, a
// box between). Both arguments are indexes from 0; one out of range panics.
func (p *Procedure) Symbols(step, task int) []Symbol {
	s := &p.Steps[step]
	if own := s.Tasks[task].Symbols; len(own) > 0 {
		return own
	}
	if step == 0 && task == s.EntryTask() || p.Ends(step) && task == s.ExitTask() {
		return []Symbol{Terminator}
	}
	return []Symbol{Process}
}

// Ends reports whether the procedure ends after the step of an index from 0:
// End is set, or it is the last step and has no flow of its own but dashed ones.
func (p *Procedure) Ends(step int) bool {
	s := &p.Steps[step]
	return s.End || step == len(p.Steps)-1 && s.ways() == 0
}

// ways counts the flows of the step that are ways of the procedure.
func (s *Step) ways() (n int) {
	for i := range s.Flows {
		if !s.Flows[i].Dashed {
			n++
		}
	}
	return n
}

// Flows returns the arrows out of the step of an index from 0: its own, then
// the default, to the next step, where none of them is a way of the procedure.
// An ending step has none but its own.
func (p *Procedure) Flows(step int) []Flow {
	s := &p.Steps[step]
	if s.ways() > 0 || p.Ends(step) {
		return s.Flows
	}
	return append(slices.Clip(s.Flows), Flow{To: strconv.Itoa(step + 2)})
}

// Target returns the index from 0 of the step a flow leads to: the first step
// of that ID, or else the row of that number, "1" being the first row and "01"
// none. It returns false when there is no such step.
func (p *Procedure) Target(to string) (int, bool) {
	if p == nil {
		return 0, false
	}
	for i := range p.Steps {
		if p.Steps[i].ID == to && to != "" {
			return i, true
		}
	}
	return p.row(to)
}

// row returns the index of the step whose row number is written so.
func (p *Procedure) row(number string) (int, bool) {
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > len(p.Steps) || strconv.Itoa(n) != number {
		return 0, false
	}
	return n - 1, true
}

// Lane returns the index from 0 of the role in p.Roles: its column, from the
// left. It returns false when no role has that ID.
func (p *Procedure) Lane(role string) (int, bool) {
	if p == nil {
		return 0, false
	}
	for i := range p.Roles {
		if p.Roles[i].ID == role {
			return i, true
		}
	}
	return 0, false
}
