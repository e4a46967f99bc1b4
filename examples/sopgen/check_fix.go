package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// fix shows what the proposed fixes change in the files, line by line, and with
// --write changes them. A file is changed whole or not at all.
func (p *program) fix(ctx context.Context, paths []string, flags []flagged) error {
	w := &p.t.check
	failed, count := false, 0
	fail := func(err error) {
		failed = true
		p.printFailure(err)
	}
	for _, path := range p.inputs(paths) {
		c, err := p.checkPath(ctx, path, flags)
		var edits map[int][]sopfile.Edit
		if err == nil {
			edits, err = c.edits(ctx)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			fail(err)
			continue
		}
		for i := range c.manual.Procedures {
			if len(edits[i]) == 0 {
				continue
			}
			n, err := p.fixFile(ctx, c.places.Position(i, "").File, edits[i])
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				fail(err)
			}
			count += n
		}
	}
	switch {
	case count == 0 && !failed:
		fmt.Fprintln(p.stdout, w.nothingToFix)
	case count > 0 && p.s.check.write:
		fmt.Fprintln(p.stdout, sprintf(w.fixed, count))
	case count > 0:
		fmt.Fprintln(p.stdout, sprintf(w.wouldFix, count))
	}
	if failed {
		return errReported
	}
	return nil
}

// rounds bounds how often a text is mended: a fix may uncover another fault.
const rounds = 5

// edits mends the texts of the manual in memory, as often as there is something
// to mend, and returns what became of each by procedure.
func (c *checked) edits(ctx context.Context) (map[int][]sopfile.Edit, error) {
	out := map[int][]sopfile.Edit{}
	found := c.found
	for range rounds {
		done := map[*string]bool{}
		for _, f := range found {
			if f.Fix == nil || f.Procedure < 0 || f.Procedure >= len(c.manual.Procedures) {
				continue
			}
			text := c.manual.Procedures[f.Procedure].TextAt(f.Path)
			if text == nil || done[text] || *text != f.Fix.Old {
				continue
			}
			*text, done[text] = f.Fix.New, true
			out[f.Procedure] = edited(out[f.Procedure], f)
		}
		if len(done) == 0 {
			break
		}
		var err error
		if found, err = c.again(ctx); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// edited adds a fix to those of a procedure; one of a text that was mended
// before goes on from there.
func edited(list []sopfile.Edit, f check.Finding) []sopfile.Edit {
	for i := range list {
		if list[i].Path == f.Path {
			list[i].New = f.Fix.New
			return list
		}
	}
	return append(list, sopfile.Edit{Path: f.Path, Old: f.Fix.Old, New: f.Fix.New})
}

// fixFile shows, and with --write makes, the edits of one file. It returns how
// many there are.
func (p *program) fixFile(ctx context.Context, name string, edits []sopfile.Edit) (int, error) {
	data, err := source.ReadPath(name)
	if err != nil {
		return 0, err
	}
	out, left, err := sopfile.Rewrite(data, name, edits)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	before, after := strings.Split(string(data), "\n"), strings.Split(string(out), "\n")
	for i := range before { // edits keep the number of lines
		if before[i] != after[i] {
			fmt.Fprintf(p.stdout, "%s:%d\n- %s\n+ %s\n", name, i+1,
				strings.TrimSpace(before[i]), strings.TrimSpace(after[i]))
		}
	}
	for _, e := range left {
		fmt.Fprintln(p.stderr, sprintf(p.t.check.leftAlone, name, e.Old, e.New))
	}
	if n := len(edits) - len(left); n == 0 || !p.s.check.write {
		return n, nil
	}
	return len(edits) - len(left), replaceFile(ctx, name, out)
}
