package sop

import "strconv"

// PrimaryTask returns the index in s.Tasks of the task that arrows enter and
// leave, or -1 when the step has no task.
func (s *Step) PrimaryTask() int {
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

// Symbols returns the symbols of a task, top to bottom, with the defaults
// filled in: a task without symbols is a Process, except that the primary task
// of the first step and of an ending step is a Terminator.
func (p *Procedure) Symbols(step, task int) []Symbol {
	s := &p.Steps[step]
	if own := s.Tasks[task].Symbols; len(own) > 0 {
		return own
	}
	if task == s.PrimaryTask() && (step == 0 || p.Ends(step)) {
		return []Symbol{Terminator}
	}
	return []Symbol{Process}
}

// Ends reports whether the procedure ends after the step: End is set, or it
// is the last step and has no flow of its own.
func (p *Procedure) Ends(step int) bool {
	s := &p.Steps[step]
	return s.End || step == len(p.Steps)-1 && len(s.Flows) == 0
}

// Flows returns the ways out of a step with the default filled in: to the
// next step. An ending step has none but its own.
func (p *Procedure) Flows(step int) []Flow {
	s := &p.Steps[step]
	if len(s.Flows) > 0 || p.Ends(step) {
		return s.Flows
	}
	return []Flow{{To: strconv.Itoa(step + 2)}}
}

// Target returns the index of the step a flow leads to: a step of that ID,
// or else the row of that number.
func (p *Procedure) Target(to string) (int, bool) {
	for i := range p.Steps {
		if p.Steps[i].ID == to && to != "" {
			return i, true
		}
	}
	n, err := strconv.Atoi(to)
	if err != nil || n < 1 || n > len(p.Steps) {
		return 0, false
	}
	return n - 1, true
}

// Lane returns the index of the role in p.Roles.
func (p *Procedure) Lane(role string) (int, bool) {
	for i := range p.Roles {
		if p.Roles[i].ID == role {
			return i, true
		}
	}
	return 0, false
}
