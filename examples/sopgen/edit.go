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
	"strings"

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
	schema := &cobra.Command{Use: "schema [sop|manual]", Short: w.schemaShort, Long: w.schemaLong, Example: w.schemaExample,
		RunE: func(_ *cobra.Command, args []string) error { return p.schema(args) }}
	start := &cobra.Command{Use: "new", Short: w.newShort, Long: w.newLong, Example: w.newExample, Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return p.start(c.Context()) }}
	start.Flags().StringVar(&s.title, "title", "", w.flagTitle)
	start.Flags().StringVarP(&s.file, "file", "f", "", w.flagFile)
	tidy := &cobra.Command{Use: "fmt FILE…", Short: w.fmtShort, Long: w.fmtLong, Example: w.fmtExample, Args: p.someFiles,
		RunE: func(c *cobra.Command, args []string) error { return p.tidy(c.Context(), args) }}
	tidy.Flags().BoolVar(&s.check, "check", false, w.flagCheck)
	watch := &cobra.Command{Use: "watch FILE", Short: w.watchShort, Long: w.watchLong, Example: w.watchExample, Args: oneArg(w.oneFile),
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

func (p *program) schema(args []string) error {
	kind := sopfile.Sheet
	switch {
	case len(args) == 0 || len(args) == 1 && args[0] == "sop":
	case len(args) == 1 && args[0] == "manual":
		kind = sopfile.ManualFile
	default:
		return usageError{sprintf(p.t.unknownCommand, args[len(args)-1])}
	}
	_, err := p.stdout.Write(sopfile.Schema(kind))
	return err
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
	if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(err, errors.New(sprintf(p.t.edit.exists, name)))
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
		out, err := sopfile.Tidy(data, filepath.ToSlash(name))
		switch {
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
				return err
			}
			fmt.Fprintln(p.stdout, sprintf(p.t.edit.tidied, name))
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// revision is one SOP of two manuals, or of two files: as it was, as it is, or
// both.
type revision struct {
	name         string
	old, revised *sop.Procedure
	changes      sop.Changes
}

// diff prints what changed between two sheets, or between the sheets of two
// manuals.
func (p *program) diff(ctx context.Context, from, to string) error {
	old, err := p.load(from)
	if err != nil {
		return err
	}
	revised, err := p.load(to)
	if err != nil {
		return err
	}
	list := revisions(old, revised)
	if p.s.edit.mark {
		if len(list) > 1 {
			return usageError{p.t.edit.markOne}
		}
		p.s.options.Changed = list[0].changes.Changed()
		if err := generate(ctx, []string{to}, &p.s, p.t, p.stderr, p.stderr); err != nil {
			return err
		}
	}
	if p.s.edit.json {
		return p.printRevisions(list)
	}
	count := 0
	for _, r := range list {
		lines := p.revisionLines(r)
		count += len(lines)
		if len(list) > 1 && len(lines) > 0 {
			fmt.Fprintf(p.stdout, "%s:\n", r.name)
			for i := range lines {
				lines[i] = "  " + lines[i]
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
	return nil
}

// revisionLines tells what happened to one SOP, one line each.
func (p *program) revisionLines(r revision) []string {
	switch {
	case r.old == nil:
		return []string{p.t.edit.sopAdded}
	case r.revised == nil:
		return []string{p.t.edit.sopRemoved}
	}
	out := make([]string, len(r.changes))
	for i := range r.changes {
		out[i] = r.changes[i].Message(p.t.messages)
	}
	return out
}

// printRevisions prints the changes of two sheets as a list, those of two
// manuals as a list of SOPs.
func (p *program) printRevisions(list []revision) error {
	type entry struct {
		SOP     string      `json:"sop"`
		Added   bool        `json:"added,omitempty"`
		Removed bool        `json:"removed,omitempty"`
		Changes sop.Changes `json:"changes"`
	}
	out := []entry{}
	for _, r := range list {
		if r.changes == nil {
			r.changes = sop.Changes{}
		}
		if len(list) == 1 || len(r.changes) > 0 || r.old == nil || r.revised == nil {
			out = append(out, entry{r.name, r.old == nil, r.revised == nil, r.changes})
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

// revisions pairs the SOPs of two manuals by their IDs, those left by their
// titles. Two single SOPs are a pair whatever they are called.
func revisions(old, revised *sop.Manual) []revision {
	if len(old.Procedures) == 1 && len(revised.Procedures) == 1 {
		a, b := &old.Procedures[0], &revised.Procedures[0]
		b.ID = a.ID // made from the file's name, which differs
		return []revision{{b.Title, a, b, sop.Diff(a, b)}}
	}
	match := make([]*sop.Procedure, len(revised.Procedures))
	used := map[*sop.Procedure]bool{}
	for _, same := range []func(a, b *sop.Procedure) bool{
		func(a, b *sop.Procedure) bool { return a.ID == b.ID },
		func(a, b *sop.Procedure) bool { return strings.EqualFold(a.Title, b.Title) },
	} {
		for j := range revised.Procedures {
			for i := range old.Procedures {
				if a := &old.Procedures[i]; match[j] == nil && !used[a] && same(a, &revised.Procedures[j]) {
					match[j], used[a] = a, true
				}
			}
		}
	}
	var out []revision
	for j := range revised.Procedures {
		r := revision{name: revised.Procedures[j].Title, old: match[j], revised: &revised.Procedures[j]}
		if r.old != nil {
			r.changes = sop.Diff(r.old, r.revised)
		}
		out = append(out, r)
	}
	for i := range old.Procedures {
		if a := &old.Procedures[i]; !used[a] {
			out = append(out, revision{name: a.Title, old: a})
		}
	}
	return out
}

// load reads a sheet or a manual with at least one SOP.
func (p *program) load(name string) (*sop.Manual, error) {
	m, err := sopfile.Load(name)
	if err != nil {
		p.printFailure(err)
		return nil, errReported
	}
	if len(m.Procedures) == 0 {
		return nil, errors.New(p.t.noFile)
	}
	return m, nil
}
