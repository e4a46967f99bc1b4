package sopfile

import (
	"path"

	"github.com/sopkit/sopkit/sop"
)

// Places knows where in the files each part of what Open read stands.
type Places struct {
	dir    string
	sheets []*decoder
}

// Open reads what Load reads, but leaves structural problems alone: what it
// returns may not be valid. It is for package check, which reports those
// problems with all others. The error is of type Errors.
func Open(name string) (*sop.Manual, *Places, error) {
	places := &Places{}
	m, err := load(name, places)
	if err != nil {
		return nil, nil, err
	}
	return m, places, nil
}

// Position returns the place of a path, as sop.Problem has them, in the file
// of a procedure: that of the nearest part around it which the file states. It
// is the zero value for a procedure there is none of.
func (p *Places) Position(procedure int, of string) sop.Position {
	if p == nil || procedure < 0 || procedure >= len(p.sheets) {
		return sop.Position{}
	}
	pos := p.sheets[procedure].place(of)
	if p.dir != "." && p.dir != "" {
		pos.File = path.Join(p.dir, pos.File)
	}
	return pos
}
