package sopfile

import (
	"context"
	"path"

	"github.com/sopkit/sopkit/sop"
)

// Places knows where in the files each part of what LoadUnchecked read stands.
type Places struct {
	dir    string
	sheets []*decoder
}

// LoadUnchecked reads what Load reads, but leaves structural problems alone:
// what it returns may not be valid. It is for package check, which reports those
// problems with all others, at the places it returns. The error is of type
// sop.Problems.
func LoadUnchecked(name string) (*sop.Manual, *Places, error) {
	return LoadUncheckedContext(context.Background(), name)
}

// Position returns the place of a path, as sop.Problem has them, in the file
// of a procedure: that of the nearest part around it which the file states. It
// is the zero value for a procedure there is none of.
func (p *Places) Position(procedure int, of string) sop.Position {
	if procedure < 0 || procedure >= len(p.sheets) {
		return sop.Position{}
	}
	pos := p.sheets[procedure].place(of)
	if p.dir != "." && p.dir != "" {
		pos.File = path.Join(p.dir, pos.File)
	}
	return pos
}
