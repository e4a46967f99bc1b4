package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// diff prints what changed between two sheets, or between the sheets of two
// manuals, and returns whether anything did.
func (p *program) diff(ctx context.Context, from, to string) (bool, error) {
	old, err := p.load(ctx, from)
	if err != nil {
		return false, err
	}
	revised, err := p.load(ctx, to)
	if err != nil {
		return false, err
	}
	list, err := within(ctx, func() ([]sop.Revision, error) { return sop.DiffManuals(old, revised), nil })
	if err != nil {
		return false, err
	}
	if p.s.edit.mark {
		if len(list) > 1 {
			return false, usageError{p.t.edit.markOne}
		}
		p.s.options.Changed, p.s.options.ChangedFields = list[0].Changes.Changed(), list[0].Changes.Fields()
		if err := p.generate(ctx, []string{to}, p.stderr); err != nil {
			return false, err
		}
	}
	if p.s.edit.json {
		return differ(list), p.printRevisions(list)
	}
	p.tellRevisions(list)
	return differ(list), nil
}

// differ reports whether two manuals differ.
func differ(list []sop.Revision) bool {
	return slices.ContainsFunc(list, changed)
}

func changed(r sop.Revision) bool { return len(r.Changes) > 0 || r.Old == nil || r.New == nil }

// tellRevisions prints the changes a line each, those of several SOPs under
// their titles.
func (p *program) tellRevisions(list []sop.Revision) {
	count := 0
	for i := range list {
		lines := p.revisionLines(&list[i])
		count += len(lines)
		if len(list) > 1 && len(lines) > 0 {
			fmt.Fprintf(p.stdout, "%s:\n", list[i].Title())
			for k := range lines {
				lines[k] = "  " + lines[k]
			}
		}
		for _, l := range lines {
			fmt.Fprintln(p.stdout, l)
		}
	}
	if count == 0 {
		fmt.Fprintln(p.stdout, p.t.edit.same)
	} else {
		fmt.Fprintln(p.stdout, sprintf(p.t.edit.differs, count))
	}
}

// revisionLines tells what happened to one SOP, one line each.
func (p *program) revisionLines(r *sop.Revision) []string {
	switch {
	case r.Old == nil:
		return []string{p.t.edit.sopAdded}
	case r.New == nil:
		return []string{p.t.edit.sopRemoved}
	}
	return r.Changes.Messages(r.Old, r.New, p.t.messages)
}

// revisionJSON is an SOP that differs, as it is written.
type revisionJSON struct {
	SOP     string      `json:"sop"`
	Added   bool        `json:"added,omitempty"`
	Removed bool        `json:"removed,omitempty"`
	Changes sop.Changes `json:"changes"`
}

// printRevisions prints the SOPs that differ as a list, also where two sheets
// are compared.
func (p *program) printRevisions(list []sop.Revision) error {
	out := []revisionJSON{}
	for _, r := range list {
		if changed(r) {
			out = append(out, revisionJSON{r.Title(), r.Old == nil, r.New == nil, append(sop.Changes{}, r.Changes...)})
		}
	}
	e := json.NewEncoder(p.stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
