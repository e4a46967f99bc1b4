package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/cobra"
)

// editSettings are the flags of the commands that help to write.
type editSettings struct {
	title, file       string
	check, json, mark bool
}

// editCommands are schema, new, fmt, watch and diff.
func (p *program) editCommands() []*cobra.Command {
	w, s := &p.t.edit, &p.s.edit
	schema := &cobra.Command{Use: "schema [sop|manual]", Short: w.schemaShort, Long: w.schemaLong,
		Example: w.schemaExample,
		RunE:    func(c *cobra.Command, args []string) error { return p.schema(c.Context(), args) }}
	p.registerResult(schema.Flags())
	start := &cobra.Command{Use: "new", Short: w.newShort, Long: w.newLong, Example: w.newExample, Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return p.start(c.Context()) }}
	start.Flags().StringVar(&s.title, "title", "", w.flagTitle)
	start.Flags().StringVarP(&s.file, "file", "f", "", w.flagFile)
	tidy := &cobra.Command{Use: "fmt FILE…", Short: w.fmtShort, Long: w.fmtLong, Example: w.fmtExample,
		Args: p.someFiles,
		RunE: func(c *cobra.Command, args []string) error { return p.tidy(c.Context(), args) }}
	tidy.Flags().BoolVar(&s.check, "check", false, w.flagCheck)
	watch := &cobra.Command{Use: "watch FILE", Short: w.watchShort, Long: w.watchLong, Example: w.watchExample,
		Args: oneArg(w.oneFile),
		RunE: func(c *cobra.Command, args []string) error { return p.watch(c.Context(), args[0]) }}
	p.s.registerSheet(watch.Flags(), p.t)
	p.s.check.register(watch.Flags(), &p.t.check)
	diff := &cobra.Command{Use: "diff LAMA BARU", Short: w.diffShort, Long: w.diffLong, Example: w.diffExample,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usageError{w.twoFiles}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return p.diff(c.Context(), args[0], args[1]) }}
	diff.Flags().BoolVar(&s.json, "json", false, w.flagJSON)
	diff.Flags().BoolVar(&s.mark, "mark", false, w.flagMark)
	p.s.registerSheet(diff.Flags(), p.t)
	list := []*cobra.Command{schema, start, tidy, watch, diff}
	for _, c := range list {
		c.DisableFlagsInUseLine = true
		c.Flags().SortFlags = false
	}
	return list
}

func (p *program) schema(ctx context.Context, args []string) error {
	kind := sopfile.Sheet
	switch {
	case len(args) == 0 || len(args) == 1 && args[0] == "sop":
	case len(args) == 1 && args[0] == "manual":
		kind = sopfile.Manual
	default:
		return usageError{sprintf(p.t.unknownCommand, args[len(args)-1])}
	}
	return p.result(ctx, sopfile.Schema(kind))
}

// start writes a new file; one that exists is left alone.
func (p *program) start(ctx context.Context) error {
	s := &p.s.edit
	if s.title == "" {
		return usageError{p.t.edit.noTitle}
	}
	name := s.file
	if name == "" {
		name = sop.Slug(s.title) + ".yaml"
	}
	if _, err := os.Lstat(name); err == nil {
		return errors.New(sprintf(p.t.edit.exists, name))
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := replaceFile(ctx, name, sopfile.Starter(s.title)); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, name)
	return nil
}

// tidy puts files in order; with --check it only names those that are not.
func (p *program) tidy(ctx context.Context, names []string) error {
	failed := false
	for _, name := range names {
		data, err := source.ReadPath(name)
		if err != nil {
			failed = true
			fmt.Fprintln(p.stderr, message(err, p.t.messages))
			continue
		}
		out, err := within(ctx, func() ([]byte, error) { return sopfile.Tidy(data, filepath.ToSlash(name)) })
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, sopfile.ErrTidy):
			failed = true
			fmt.Fprintln(p.stderr, sprintf(p.t.edit.notSafe, name))
		case err != nil:
			failed = true
			p.printFailure(err)
		case bytes.Equal(data, out):
		case p.s.edit.check:
			failed = true
			fmt.Fprintln(p.stdout, sprintf(p.t.edit.notTidy, name))
		default:
			if err := replaceFile(ctx, name, out); err != nil {
				if ctx.Err() != nil {
					return err
				}
				failed = true
				fmt.Fprintln(p.stderr, message(err, p.t.messages))
				continue
			}
			fmt.Fprintln(p.stdout, sprintf(p.t.edit.tidied, name))
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// diff prints what changed between two sheets, or between the sheets of two
// manuals.
func (p *program) diff(ctx context.Context, from, to string) error {
	old, err := p.load(ctx, from)
	if err != nil {
		return err
	}
	revised, err := p.load(ctx, to)
	if err != nil {
		return err
	}
	list, err := within(ctx, func() ([]sop.Revision, error) { return sop.DiffManuals(old, revised), nil })
	if err != nil {
		return err
	}
	if p.s.edit.mark {
		if len(list) > 1 {
			return usageError{p.t.edit.markOne}
		}
		p.s.options.Changed = list[0].Changes.Changed()
		if err := generate(ctx, []string{to}, &p.s, p.t, p.stderr, p.stderr); err != nil {
			return err
		}
	}
	if p.s.edit.json {
		return p.printRevisions(list)
	}
	p.tellRevisions(list)
	return nil
}

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
	out := make([]string, len(r.Changes))
	for i := range r.Changes {
		out[i] = r.Changes[i].Message(p.t.messages)
	}
	return out
}

// printRevisions prints the changes of two sheets as a list, those of two
// manuals as a list of SOPs.
func (p *program) printRevisions(list []sop.Revision) error {
	type entry struct {
		SOP     string      `json:"sop"`
		Added   bool        `json:"added,omitempty"`
		Removed bool        `json:"removed,omitempty"`
		Changes sop.Changes `json:"changes"`
	}
	out := []entry{}
	for _, r := range list {
		if r.Changes == nil {
			r.Changes = sop.Changes{}
		}
		if len(list) == 1 || len(r.Changes) > 0 || r.Old == nil || r.New == nil {
			out = append(out, entry{r.Title(), r.Old == nil, r.New == nil, r.Changes})
		}
	}
	e := json.NewEncoder(p.stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if len(list) == 1 && !out[0].Added && !out[0].Removed {
		return e.Encode(out[0].Changes)
	}
	return e.Encode(out)
}

// load reads a sheet or a manual with at least one SOP.
func (p *program) load(ctx context.Context, name string) (*sop.Manual, error) {
	m, err := sopfile.LoadContext(ctx, name)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		p.printFailure(err)
		return nil, errReported
	}
	if len(m.Procedures) == 0 {
		return nil, errors.New(p.t.noFile)
	}
	return m, nil
}
