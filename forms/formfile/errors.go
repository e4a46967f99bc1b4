package formfile

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// What reading a file finds, beside the faults of package forms: problems with
// a place in the file. errors.Is matches them in its result. What a problem's
// Error and Message say holds no value; its Excerpt, which Show shows, does.
const (
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

// What is said of them.
var (
	wantsLines = sop.Text{
		ID: "berkas harus berisi baris-baris nama: isi", EN: "the file must hold lines of name: value",
	}
	wantsGroup = sop.Text{
		ID: "harus berisi baris-baris nama: isi di bawahnya",
		EN: "must hold lines of name: value below it",
	}
)

// sorted returns problems in the order of the file, nil for none.
func sorted(p sop.Problems) error {
	p.Sort()
	return p.Err()
}
