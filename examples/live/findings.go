package live

import (
	"bytes"
	"errors"
	"slices"
	"sync"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// checks is what was found in a snapshot so far: in pieces, since the whole takes
// a while.
type checks struct {
	faults  []check.Finding // what kept files and settings from being read
	o       check.Options
	checker *check.Checker // nil for a single sheet

	lock  sync.Mutex        // of what follows, and of the checker
	own   [][]check.Finding // of each procedure; nil: not checked
	whole []check.Finding   // of the manual as a whole; nil: not checked
}

// prepare makes ready what the checks need.
func (s *snapshot) prepare() {
	c := &s.checks
	for _, list := range sortedProblems(s.broken) {
		c.faults = append(c.faults, asFindings(list)...)
	}
	o, err := s.book.checkOptions()
	if err != nil {
		o = &check.Options{}
		var list sop.Problems
		errors.As(err, &list)
		c.faults = append(c.faults, asFindings(list)...)
	}
	c.o = *o
	c.o.Position, c.o.End = s.places.Position, s.places.End
	if !s.book.lone {
		c.o.Parts = s.book.partsBeside()
		c.checker = check.NewChecker(s.manual, &c.o)
	}
	c.own = make([][]check.Finding, len(s.manual.Procedures))
}

// checkedAs reports whether procedures that are the same in both snapshots have
// the same findings at the same places.
func (s *snapshot) checkedAs(old *snapshot) bool {
	return s.checks.checker != nil && old.checks.checker != nil && s.checks.checker.Alike(old.checks.checker) &&
		bytes.Equal(s.text[s.book.main], old.text[old.book.main])
}

// known is what was found in a procedure so far; nil for not checked.
func (s *snapshot) known(i int) []check.Finding {
	s.checks.lock.Lock()
	defer s.checks.lock.Unlock()
	return s.checks.own[i]
}

// ofSheet returns what is wrong with a procedure, with the manual around it.
func (s *snapshot) ofSheet(i int) ([]check.Finding, error) {
	c := &s.checks
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.own[i] != nil {
		return c.own[i], nil
	}
	found, err := s.checkSheet(i)
	if err == nil {
		c.own[i] = s.sound(found)
	}
	return c.own[i], err
}

func (s *snapshot) checkSheet(i int) ([]check.Finding, error) {
	if s.checks.checker == nil {
		return check.ProcedureContext(s.ctx, &s.manual.Procedures[i], &s.checks.o)
	}
	return s.checks.checker.Procedure(s.ctx, i)
}

// ofManual returns what is wrong with the manual as a whole.
func (s *snapshot) ofManual() ([]check.Finding, error) {
	c := &s.checks
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.whole != nil || c.checker == nil {
		return c.whole, nil
	}
	found, err := c.checker.Whole(s.ctx)
	if err == nil {
		c.whole = s.sound(found)
	}
	return c.whole, err
}

// findings returns all that is wrong, broken files first, or an error when the
// snapshot is out of date.
func (s *snapshot) findings() ([]check.Finding, error) {
	found := slices.Clone(s.checks.faults)
	for i := range s.manual.Procedures {
		own, err := s.ofSheet(i)
		if err != nil {
			return nil, err
		}
		found = append(found, own...)
	}
	whole, err := s.ofManual()
	return append(found, whole...), err
}

// findingsIn returns what is wrong with a file: with its own procedure, with the
// manual as a whole, or with both; or an error when the snapshot is out of date.
func (s *snapshot) findingsIn(file string, own, whole bool) (found []check.Finding, err error) {
	var more []check.Finding
	if own {
		found = slices.Clone(s.checks.faults)
		if i := s.index(file); i >= 0 {
			more, err = s.ofSheet(i)
			found = append(found, more...)
		}
	}
	if err == nil && whole {
		more, err = s.ofManual()
		found = append(found, more...)
	}
	return found, err
}

// sound leaves out what was found in what stands for a file that is broken: its
// lines are not those of the file. The result is not nil.
func (s *snapshot) sound(found []check.Finding) []check.Finding {
	out := []check.Finding{}
	for _, f := range found {
		of := f.Pos.File
		if of == "" && f.Procedure >= 0 && f.Procedure < len(s.files) {
			of = s.files[f.Procedure]
		}
		if len(s.broken[of]) == 0 {
			out = append(out, f)
		}
	}
	return out
}

// checked returns the manual as it is now and what some check finds in it: where
// the manual changes meanwhile, as it is then.
func (b *book) checked(find func(*snapshot) ([]check.Finding, error)) (*snapshot, []check.Finding) {
	for {
		s := b.current()
		found, err := find(s)
		if err == nil || s == b.current() { // the handler was closed
			return s, found
		}
	}
}

// sortedProblems returns the problems of files in the order of their names.
func sortedProblems(by map[string]sop.Problems) (out []sop.Problems) {
	var names []string
	for name := range by {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		out = append(out, by[name])
	}
	return out
}

// asFindings tells of a file that cannot be read as findings.
func asFindings(list sop.Problems) []check.Finding {
	out := make([]check.Finding, len(list))
	for i, q := range list {
		out[i] = check.Finding{
			Rule: "structure", Level: check.Error, Procedure: -1, Path: q.Path, Pos: q.Pos, Text: q.Text,
		}
	}
	return out
}
