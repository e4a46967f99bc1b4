package formfile

import "github.com/sopkit/sopkit/sop/source"

// What reading a file finds, beside the errors of package forms. errors.Is
// matches them in its result.
var (
	ErrSyntax    = source.ErrSyntax
	ErrDuplicate = source.ErrDuplicate
	ErrAlias     = source.ErrAlias
	ErrTooLarge  = source.ErrTooLarge
	ErrTooDeep   = source.ErrTooDeep
	ErrEncoding  = source.ErrEncoding
)

// Limits of a file.
const (
	MaxSize  = source.MaxSize // bytes
	MaxDepth = 8              // maps and lists inside each other
)

type (
	// Error is one thing that is wrong with a file: it names the field, the
	// place and what is wrong. It shows no value, and has no Source.
	Error = source.Error
	// Errors is everything that is wrong, in the order of the file's lines;
	// what is missing comes first.
	Errors = source.Errors
)

// sorted returns errors in the order of the file, nil for none.
func sorted(e Errors) error {
	if len(e) == 0 {
		return nil
	}
	e.Sort()
	return e
}
