package sopfile

import (
	"errors"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// What reading a file finds, beside the sentinels of package sop. errors.Is
// matches them in its result.
var (
	ErrSyntax     = errors.New("sopfile: not well-formed")
	ErrUnknownKey = errors.New("sopfile: unknown key")
	ErrDuplicate  = errors.New("sopfile: key given twice")
	ErrKind       = errors.New("sopfile: value of the wrong kind")
	ErrValue      = errors.New("sopfile: value not understood")
	ErrAlias      = errors.New("sopfile: anchors, aliases and tags are not allowed")
	ErrTooLarge   = errors.New("sopfile: file too large")
	ErrTooDeep    = errors.New("sopfile: nested too deeply")
	ErrEncoding   = errors.New("sopfile: not UTF-8 text")
	ErrMissing    = errors.New("sopfile: file cannot be read")
)

// Limits of a file.
const (
	MaxSize  = 2 << 20 // bytes
	MaxDepth = 20      // maps and lists inside each other
)

// Error is one thing that is wrong with a file.
type Error struct {
	Pos    sop.Position
	Source string // the line of the file, or the part of a long one around the column; or empty
	Err    error  // a sentinel of this package or of package sop
	mark   int    // column of Source that is at fault
	text   [2]string
}

// Message returns what is wrong in words a clerk understands, without place.
func (e *Error) Message(l sop.Lang) string { return e.text[min(l, sop.English)] }

// Error returns place and message in Indonesian, and the line at fault with a
// mark under the column.
func (e *Error) Error() string { return e.Text(sop.Indonesian) }

// Text is Error in either language.
func (e *Error) Text(l sop.Lang) string {
	s := e.Message(l)
	if at := e.Pos.String(); at != "" {
		s = at + ": " + s
	}
	if e.Source != "" {
		var pad strings.Builder
		for i, r := range []rune(e.Source) {
			if i >= e.mark-1 {
				break
			}
			if r == '\t' {
				pad.WriteRune('\t')
			} else {
				pad.WriteByte(' ')
			}
		}
		s += "\n    " + e.Source + "\n    " + pad.String() + "^"
	}
	return s
}

// Unwrap returns the sentinel.
func (e *Error) Unwrap() error { return e.Err }

// Errors is everything that is wrong, in the order of the files' lines.
type Errors []*Error

// Error returns the errors' texts, one after the other.
func (e Errors) Error() string { return e.Text(sop.Indonesian) }

// Text is Error in either language.
func (e Errors) Text(l sop.Lang) string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = e[i].Text(l)
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
