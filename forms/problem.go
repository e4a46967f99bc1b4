package forms

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Errors of values and forms, wrapped by a Problem.
var (
	ErrUnknown  = errors.New("forms: the form has no such field")
	ErrRequired = errors.New("forms: required value is missing")
	ErrKind     = errors.New("forms: value is of another kind")
	ErrOption   = errors.New("forms: value is not among the options")
	ErrText     = errors.New("forms: text has characters that cannot be printed")
	ErrTooLong  = errors.New("forms: text is too long")
	ErrForm     = errors.New("forms: form is not well made")
)

// MaxText is the number of characters a value may have: what an Excel cell
// holds with room to spare.
const MaxText = 10000

// Problem is one fault of a form or of the values for it. Its messages never
// hold a value: values are often personal data.
type Problem struct {
	Path string // "klien[2].nama"; rows count from 1. With ErrUnknown it ends in what was given as a name
	Err  error  // one of the errors above
	text [2]string
}

// Message returns the problem in words for staff, with its path. What stands
// where a name should and cannot be one is not shown: it may be a value.
func (p *Problem) Message(l sop.Lang) string {
	path := p.Path
	if p.Err == ErrUnknown {
		row := rowPattern.FindString(path)
		if !namePattern.MatchString(path[len(row):]) {
			path = row + "?"
		}
	}
	return path + ": " + p.text[min(l, sop.English)]
}

// rowPattern matches the row of a table that a path begins with.
var rowPattern = regexp.MustCompile(`^[a-z][a-z0-9_]{0,59}\[[0-9]+\]\.`)

// Error returns the problem in English.
func (p *Problem) Error() string { return p.Message(sop.English) }

// Unwrap returns Err.
func (p *Problem) Unwrap() error { return p.Err }

// Problems are all faults found, in printed order of the fields.
type Problems []*Problem

// Error returns all problems in English, one on a line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, x := range p {
		lines[i] = x.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives errors.Is and errors.As each problem.
func (p Problems) Unwrap() []error {
	out := make([]error, len(p))
	for i, x := range p {
		out[i] = x
	}
	return out
}

func (p *Problems) add(path string, err error, id, en string, args ...any) {
	*p = append(*p, &Problem{path, err, [2]string{fmt.Sprintf(id, args...), fmt.Sprintf(en, args...)}})
}

// err returns nil for no problems.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}
