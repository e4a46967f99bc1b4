package sopfile

import (
	"errors"

	"github.com/sopkit/sopkit/sop/source"
)

// What reading a file finds, beside the sentinels of package sop. errors.Is
// matches them in its result.
var (
	ErrUnknownKey = errors.New("sopfile: unknown key")
	ErrKind       = errors.New("sopfile: value of the wrong kind")
	ErrValue      = errors.New("sopfile: value not understood")

	ErrSyntax    = source.ErrSyntax
	ErrDuplicate = source.ErrDuplicate
	ErrAlias     = source.ErrAlias
	ErrTooLarge  = source.ErrTooLarge
	ErrTooDeep   = source.ErrTooDeep
	ErrEncoding  = source.ErrEncoding
	ErrMissing   = source.ErrMissing
)

// Limits of a file.
const (
	MaxSize  = source.MaxSize // bytes
	MaxDepth = 20             // maps and lists inside each other
)

type (
	// Error is one thing that is wrong with a file.
	Error = source.Error
	// Errors is everything that is wrong, in the order of the files' lines.
	Errors = source.Errors
)
