package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// checkSettings are the flags of check.
type checkSettings struct {
	profile, stage, format, rule, level, today string
}

func (p *program) checkCommand() *cobra.Command {
	w := &p.t.check
	c := &cobra.Command{
		Use: "check FILE…|MANUAL", Short: w.short, Long: w.long, Example: w.example,

		DisableFlagsInUseLine: true,

		Annotations: map[string]string{exitNote: w.exitCodes},

		Args: p.someFiles,
		RunE: func(c *cobra.Command, args []string) error { return p.check(c.Context(), args) },
	}
	p.s.check.register(c.Flags(), w)
	c.Flags().StringVar(&p.s.check.format, "format", "text", w.flagFormat)
	return c
}

func (s *checkSettings) register(f *pflag.FlagSet, w *checkWords) {
	f.SortFlags = false
	f.StringVar(&s.profile, "profile", check.PermenPAN35.String(), w.flagProfile)
	f.StringVar(&s.stage, "stage", check.Draft.String(), w.flagStage)
	f.StringVar(&s.rule, "rule", "", w.flagRule)
	f.StringVar(&s.level, "level", "", w.flagLevel)
	f.StringVar(&s.today, "today", "", w.flagToday)
}

// someFiles wants at least one argument.
func (p *program) someFiles(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usageError{p.t.noFile}
	}
	return nil
}

// options turns the flags into options.
func (s *checkSettings) options(t *words) (*check.Options, error) {
	w, o := &t.check, &check.Options{}
	bad := func(flag, value, why string) error { return usageError{sprintf(t.badValue, flag, value, why)} }
	var err error
	if o.Profile, err = check.ParseProfile(s.profile); err != nil {
		return nil, bad("--profile", s.profile, w.badProfile)
	}
	if o.Stage, err = check.ParseStage(s.stage); err != nil {
		return nil, bad("--stage", s.stage, w.badStage)
	}
	if o.Today, err = sop.ParseDate(s.today); err != nil || s.today != "" && !o.Today.HasDay() {
		return nil, bad("--today", s.today, w.badToday)
	}
	for _, name := range split(s.rule) {
		if _, ok := check.RuleNamed(name); !ok {
			return nil, usageError{sprintf(w.unknownRule, name)}
		}
		o.Rules = append(o.Rules, name)
	}
	for _, pair := range split(s.level) {
		name, level, _ := strings.Cut(pair, "=")
		if _, ok := check.RuleNamed(name); !ok {
			return nil, usageError{sprintf(w.unknownRule, name)}
		}
		l, err := check.ParseLevel(level)
		if err != nil {
			return nil, bad("--level", pair, w.badLevel)
		}
		if o.Levels == nil {
			o.Levels = map[string]check.Level{}
		}
		o.Levels[name] = l
	}
	return o, nil
}

// split parts a list at its commas; spaces around them do not count.
func split(list string) []string {
	var out []string
	for s := range strings.SplitSeq(list, ",") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// check checks files one after the other; a file that cannot be read is
// reported like an error that was found.
func (p *program) check(ctx context.Context, paths []string) error {
	s := &p.s.check
	if !slices.Contains([]string{"text", "json", "sarif"}, s.format) {
		return usageError{sprintf(p.t.badValue, "--format", s.format, p.t.check.badFormat)}
	}
	o, err := s.options(p.t)
	if err != nil {
		return err
	}
	var all []check.Finding
	var done []checked
	failed := false
	for _, path := range paths {
		m, found, err := checkFile(ctx, path, *o)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failed = true
			p.printFailure(err)
			all = append(all, unreadable(err)...)
			continue
		}
		done = append(done, checked{m, found})
		all = append(all, found...)
	}
	switch s.format {
	case "json":
		err = check.WriteJSON(p.stdout, all, p.t.messages)
	case "sarif":
		err = check.WriteSARIF(p.stdout, all, p.t.messages)
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

// checked is what was found in one argument.
type checked struct {
	manual *sop.Manual
	found  []check.Finding
}

// checkFile checks a sheet, or a manual as a whole.
func checkFile(ctx context.Context, path string, o check.Options) (*sop.Manual, []check.Finding, error) {
	m, places, err := sopfile.LoadUncheckedContext(ctx, path)
	if err != nil {
		return nil, nil, err
	}
	o.Position = func(procedure int, of string) sop.Position {
		if procedure < 0 {
			return sop.Position{File: filepath.ToSlash(path)}
		}
		return places.Position(procedure, of)
	}
	if !isManual(path) {
		found, err := check.ProcedureContext(ctx, &m.Procedures[0], &o)
		return m, found, err
	}
	o.Parts = partsBeside(path)
	found, err := check.ManualContext(ctx, m, &o)
	return m, found, err
}

// isManual reports whether a path names a manual: a folder, or its own file.
func isManual(path string) bool {
	info, err := os.Stat(path)
	kind, _ := sopfile.KindOf(path)
	return err == nil && info.IsDir() || kind == sopfile.Manual
}

// partsBeside finds the parts of a manual that stand as files beside it, such
// as sampul.docx and daftar-isi.pdf.
func partsBeside(path string) []string {
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		path = filepath.Dir(path)
	}
	entries, err := os.ReadDir(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var parts []string
	for _, e := range entries {
		name := strings.ToLower(strings.TrimSuffix(e.Name(), filepath.Ext(e.Name())))
		for _, part := range check.ManualParts {
			if strings.ReplaceAll(name, "-", " ") == part {
				parts = append(parts, part)
			}
		}
	}
	return parts
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
	}
	return out
}
