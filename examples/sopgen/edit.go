package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
)

// editSettings are the flags of the commands that help to write.
type editSettings struct {
	title, file       string
	check, json, mark bool
	manual, excel     bool
}

// editCommands are schema, new, fmt, watch, diff, import and convert.
func (p *program) editCommands() []*cobra.Command {
	w, s := &p.t.edit, &p.s.edit
	schema := &cobra.Command{Use: "schema [sop|manual|periksa]", Short: w.schemaShort, Long: w.schemaLong,
		Example: w.schemaExample, Annotations: map[string]string{exitNote: w.printCodes},
		RunE: func(c *cobra.Command, args []string) error { return p.schema(c.Context(), args) }}
	p.registerResult(schema.Flags())
	start := &cobra.Command{Use: "new", Short: w.newShort, Long: w.newLong, Example: w.newExample, Args: p.noArgs,
		Annotations: map[string]string{exitNote: w.newCodes},
		RunE:        func(c *cobra.Command, _ []string) error { return p.start(c.Context()) }}
	start.Flags().StringVar(&s.title, "title", "", w.flagTitle)
	start.Flags().StringVarP(&s.file, "out", "o", "", w.flagFile)
	start.Flags().StringVarP(&s.file, "file", "f", "", w.flagFile) // as -o was called before
	_ = start.Flags().MarkHidden("file")                           // it is there
	start.Flags().BoolVar(&s.manual, "manual", false, w.flagManual)
	start.Flags().BoolVar(&s.excel, "excel", false, p.t.table.flagExcel)
	tidy := &cobra.Command{Use: "fmt FILE…", Short: w.fmtShort, Long: w.fmtLong, Example: w.fmtExample,
		Args: p.someFiles, Annotations: map[string]string{exitNote: w.fmtCodes},
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
		Annotations: map[string]string{exitNote: w.diffCodes},
		RunE: func(c *cobra.Command, args []string) error {
			differs, err := p.diff(c.Context(), args[0], args[1])
			return compared{differs, err}
		}}
	diff.Flags().BoolVar(&s.json, "json", false, w.flagJSON)
	diff.Flags().BoolVar(&s.mark, "mark", false, w.flagMark)
	p.s.registerSheet(diff.Flags(), p.t)
	list := []*cobra.Command{schema, start, tidy, watch, diff, p.importCommand(), p.convertCommand()}
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
	case len(args) == 1 && args[0] == "periksa":
		_, err := p.stdout.Write(check.SettingsSchema())
		return err
	default:
		return usageError{sprintf(p.t.edit.noSchema, args[len(args)-1])}
	}
	return p.result(ctx, sopfile.Schema(kind))
}

// tidy puts files in order; with --check it only names those that are not.
func (p *program) tidy(ctx context.Context, names []string) error {
	failed := false
	for _, name := range p.inputs(names) {
		err := p.tidyOne(ctx, name)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			failed = true
			if !errors.Is(err, errReported) {
				fmt.Fprintln(p.stderr, message(err, p.t.messages))
			}
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// tidyOne puts a file in order; standard input it prints in order.
func (p *program) tidyOne(ctx context.Context, name string) error {
	data, err := p.content(name)
	if err != nil {
		return err
	}
	out, err := within(ctx, func() ([]byte, error) { return sopfile.Tidy(data, filepath.ToSlash(name)) })
	switch {
	case errors.Is(err, sopfile.ErrTidy):
		return errors.New(sprintf(p.t.edit.notSafe, name))
	case err != nil:
		return err
	case name == stdin && !p.s.edit.check:
		_, err := p.stdout.Write(out)
		return err
	case bytes.Equal(data, out):
		return nil
	case p.s.edit.check:
		fmt.Fprintln(p.stdout, sprintf(p.t.edit.notTidy, name))
		return errReported
	}
	if err := replaceFile(ctx, name, out); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, sprintf(p.t.edit.tidied, name))
	return nil
}

// load reads a sheet or a manual with at least one SOP.
func (p *program) load(ctx context.Context, name string) (*sop.Manual, error) {
	m, err := p.readSheets(ctx, name)
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
