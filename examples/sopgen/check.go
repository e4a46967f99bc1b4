package main

import (
	"context"
	"errors"
	"path/filepath"
	"runtime/debug"
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
)

func (p *program) checkCommand() *cobra.Command {
	w, s := &p.t.check, &p.s.check
	c := &cobra.Command{
		Use: "check FILE…|MANUAL", Short: w.short, Long: w.long, Example: w.example,

		DisableFlagsInUseLine: true,

		Annotations: map[string]string{exitNote: w.exitCodes},

		Args: p.someFiles,
		RunE: func(c *cobra.Command, args []string) error { return p.check(c.Context(), args) },
	}
	s.register(c.Flags(), w)
	c.Flags().StringVar(&s.format, "format", "text", w.flagFormat)
	c.Flags().BoolVar(&s.fix, "fix", false, w.flagFix)
	c.Flags().BoolVar(&s.write, "write", false, w.flagWrite)
	return c
}

// someFiles wants at least one argument.
func (p *program) someFiles(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usageError{p.t.noFile}
	}
	return nil
}

// check checks files one after the other; a file that cannot be read is
// reported like an error that was found.
func (p *program) check(ctx context.Context, paths []string) error {
	s := &p.s.check
	if !slices.Contains([]string{"text", "json", "sarif"}, s.format) {
		return usageError{sprintf(p.t.badValue, "--format", s.format, p.t.check.badFormat)}
	}
	flags, err := s.flags(p.t)
	switch {
	case err != nil:
		return err
	case s.write && !s.fix:
		return usageError{p.t.check.writeAlone}
	case s.fix:
		return p.fix(ctx, paths, flags)
	}
	var all []check.Finding
	var done []checked
	failed := false
	for _, path := range p.inputs(paths) {
		c, err := p.checkPath(ctx, path, flags)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failed = true
			p.printFailure(err)
			all = append(all, unreadable(err)...)
			continue
		}
		done = append(done, *c)
		all = append(all, c.found...)
	}
	switch s.format {
	case "json":
		err = check.WriteJSON(p.stdout, all)
	case "sarif":
		err = check.WriteSARIF(p.stdout, all, &check.SARIF{Lang: p.t.messages, Version: builtVersion()})
	default:
		err = p.printFindings(ctx, done)
	}
	if err != nil {
		return err
	}
	if failed || slices.ContainsFunc(all, func(f check.Finding) bool { return f.Level == check.Error }) {
		return errReported
	}
	return nil
}

// builtVersion is the version the program was built as; empty for a build of a
// working copy.
func builtVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return ""
}

// checked is what was found in one argument.
type checked struct {
	manual *sop.Manual
	places *sopfile.Places
	found  []check.Finding
	again  func(context.Context) ([]check.Finding, error) // checks the manual once more
}

// checkPath checks a sheet, or a manual as a whole.
func (p *program) checkPath(ctx context.Context, path string, flags []flagged) (*checked, error) {
	o, err := p.s.check.options(path, flags)
	if err != nil {
		return nil, err
	}
	m, places, err := p.readUnchecked(ctx, path)
	if err != nil {
		return nil, err
	}
	o.Position, o.End = places.Position, places.End
	c := &checked{manual: m, places: places}
	if isManual(path) {
		o.Parts = partsBeside(path)
		c.again = func(ctx context.Context) ([]check.Finding, error) { return check.ManualContext(ctx, m, o) }
	} else {
		c.again = func(ctx context.Context) ([]check.Finding, error) {
			return check.ProcedureContext(ctx, &m.Procedures[0], o)
		}
	}
	c.found, err = c.again(ctx)
	c.found = append(p.unlistedFound(path), c.found...)
	return c, err
}

// unlistedFound tells of sheets that a manual does not list, as findings.
func (p *program) unlistedFound(path string) []check.Finding {
	var out []check.Finding
	for _, name := range unlistedBeside(path) {
		out = append(out, check.Finding{
			Rule: "structure", Level: check.Warning, Procedure: -1,
			Pos: sop.Position{File: filepath.ToSlash(name)}, Text: notListed(path),
		})
	}
	return out
}

// unreadable tells of a file that cannot be read as findings, for editors and
// code hosts, which see no other output.
func unreadable(err error) []check.Finding {
	var list sop.Problems
	if !errors.As(err, &list) {
		return nil
	}
	out := make([]check.Finding, len(list))
	for i, e := range list {
		out[i] = check.Finding{
			Rule: "structure", Level: check.Error, Procedure: -1, Path: e.Path, Pos: e.Pos, Text: e.Text,
		}
		out[i].Pos.File = filepath.ToSlash(e.Pos.File)
	}
	return out
}
