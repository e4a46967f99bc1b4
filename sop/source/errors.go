package source

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// What reading a file finds. errors.Is matches them in its result.
var (
	ErrSyntax    = errors.New("source: not well-formed")
	ErrDuplicate = errors.New("source: key given twice")
	ErrAlias     = errors.New("source: anchors, aliases and tags are not allowed")
	ErrTooLarge  = errors.New("source: file too large")
	ErrTooDeep   = errors.New("source: nested too deeply")
	ErrEncoding  = errors.New("source: not UTF-8 text")
	ErrMissing   = errors.New("source: file cannot be read")
)

// MaxSize is the size of a file at most, in bytes.
const MaxSize = 2 << 20

// Error is one thing that is wrong with a file.
type Error struct {
	Pos    sop.Position // Line 0: the file as a whole
	Source string       // the line, or of a long one the part around the column; empty for a private file
	Err    error        // an error of this package, or of one that reads the file
	mark   int          // column of Source that is at fault
	text   [2]string
}

// Message returns what is wrong in words a clerk understands, without place.
func (e *Error) Message(l sop.Lang) string { return e.text[min(l, sop.English)] }

// Error returns Text in Indonesian.
func (e *Error) Error() string { return e.Text(sop.Indonesian) }

// Text returns place and message and, unless the file is private, below them
// the line with a mark under the column.
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

// Errors is everything that is wrong, in the order of the files' lines; what
// concerns a file as a whole comes first.
type Errors []*Error

// Error returns the errors' own, one after the other.
func (e Errors) Error() string { return e.join((*Error).Error) }

// Text returns the errors' texts, with their lines.
func (e Errors) Text(l sop.Lang) string { return e.join(func(x *Error) string { return x.Text(l) }) }

func (e Errors) join(text func(*Error) string) string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = text(e[i])
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the errors one by one.
func (e Errors) Unwrap() []error {
	out := make([]error, len(e))
	for i := range e {
		out[i] = e[i]
	}
	return out
}

// Sort puts the errors of one file in the order of its lines.
func (e Errors) Sort() {
	slices.SortStableFunc(e, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column))
	})
}
