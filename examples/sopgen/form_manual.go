package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

// manual returns the manual of --manual, or the own manual where there is one,
// or else an empty one.
func (p *program) manual(ctx context.Context) (*sop.Manual, error) {
	path := p.s.form.manual
	if path == "" {
		if _, err := os.Stat(ownManual); errors.Is(err, fs.ErrNotExist) {
			return &sop.Manual{}, nil
		}
		path = ownManual
	}
	m, err := p.readSheets(ctx, path)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, fmt.Errorf(p.t.inputFailed, message(err, p.t.messages))
	}
	if len(m.Unit.Lines) == 0 && len(m.Procedures) > 0 {
		m.Unit, m.Approval = m.Procedures[0].Unit, m.Procedures[0].Approval
	}
	return m, nil
}

// procedure returns the SOP of --sop, nil without that flag.
func (p *program) procedure(m *sop.Manual) (*sop.Procedure, error) {
	n := p.s.form.sop.n
	switch {
	case n == 0:
		return nil, nil
	case len(m.Procedures) == 0:
		return nil, usageError{p.t.form.noSOP}
	case n > len(m.Procedures):
		return nil, usageError{sprintf(p.t.form.noSOPNumber, n, len(m.Procedures))}
	}
	return &m.Procedures[n-1], nil
}

// users returns the numbers of the SOPs that name each form.
func users(m *sop.Manual) map[string][]int {
	out := map[string][]int{}
	for i := range m.Procedures {
		for _, use := range catalogue.For(&m.Procedures[i]) {
			out[use.Form.ID] = append(out[use.Form.ID], i+1)
		}
	}
	return out
}
