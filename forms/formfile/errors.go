package formfile

import (
	"errors"
	"sort"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// What reading a file finds, beside the errors of package forms. errors.Is
// matches them in its result.
var (
	ErrSyntax    = errors.New("formfile: not well-formed")
	ErrDuplicate = errors.New("formfile: name given twice")
	ErrAlias     = errors.New("formfile: anchors, aliases and tags are not allowed")
	ErrTooLarge  = errors.New("formfile: file too large")
	ErrTooDeep   = errors.New("formfile: nested too deeply")
	ErrEncoding  = errors.New("formfile: not UTF-8 text")
)

// Limits of a file.
const (
	MaxSize  = 2 << 20 // bytes
	MaxDepth = 6       // maps and lists inside each other
)

const (
	maxErrors = 100 // of one file
	maxShown  = 100 // characters of a line that a message shows
	maxWords  = 400 // characters of a message
)

// Error is one thing that is wrong with a file.
type Error struct {
	Pos    sop.Position // Line 0: the file as a whole, for what is missing
	Source string       // the line, or the part of a long one around the column; or empty. It may hold personal data: show it to the writer of the file alone
	Err    error        // an error of this package or of package forms
	mark   int          // column of Source that is at fault
	text   [2]string
}

// Message returns what is wrong in words for staff, without the place and
// without any value.
func (e *Error) Message(l sop.Lang) string { return e.text[min(l, sop.English)] }

// Error returns place and message in Indonesian. It shows no value: neither
// Source nor anything of it.
func (e *Error) Error() string { return e.head(sop.Indonesian) }

// Text returns place and message, and below them the line with a mark under
// the column.
func (e *Error) Text(l sop.Lang) string {
	if e.Source == "" {
		return e.head(l)
	}
	var pad strings.Builder
	for i, r := range []rune(e.Source) {
		if i >= e.mark-1 {
			break
		}
		if r != '\t' {
			r = ' '
		}
		pad.WriteRune(r)
	}
	return e.head(l) + "\n    " + e.Source + "\n    " + pad.String() + "^"
}

func (e *Error) head(l sop.Lang) string {
	if at := e.Pos.String(); at != "" {
		return at + ": " + e.Message(l)
	}
	return e.Message(l)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Errors is everything that is wrong, in the order of the file's lines; what
// is missing comes first.
type Errors []*Error

// Error returns the errors one on a line, without values.
func (e Errors) Error() string { return e.join((*Error).Error) }

// Text returns the errors' texts with their lines.
func (e Errors) Text(l sop.Lang) string {
	return e.join(func(x *Error) string { return x.Text(l) })
}

func (e Errors) join(text func(*Error) string) string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = text(e[i])
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives errors.Is and errors.As each error.
func (e Errors) Unwrap() []error {
	out := make([]error, len(e))
	for i := range e {
		out[i] = e[i]
	}
	return out
}

// err returns the errors in the order of the file, nil for none.
func (e Errors) err() error {
	if len(e) == 0 {
		return nil
	}
	sort.SliceStable(e, func(i, j int) bool {
		a, b := e[i].Pos, e[j].Pos
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return e
}
