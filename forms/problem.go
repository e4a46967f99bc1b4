package forms

import (
	"errors"
	"fmt"
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

// Problem is one fault of a form or of the values for it. It never holds a
// value: values are often personal data.
type Problem struct {
	Path string // "klien[2].nama"; rows count from 1
	Err  error  // one of the errors above
	text [2]string
}

// Message returns the problem in words for staff, with its path.
func (p *Problem) Message(l sop.Lang) string { return p.Path + ": " + p.text[min(l, sop.English)] }

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
