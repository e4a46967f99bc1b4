package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/cobra"
)

// tableSettings are the flags of convert and import.
type tableSettings struct {
	dir, to string
	one     string // the name of the file that -o names, in dir; or empty
	force   bool
	sheets  []string // worksheets that are imported; none: all
	show    bool     // what was understood is printed
}

func (p *program) convertCommand() *cobra.Command {
	w, s := &p.t.table, &p.s.table
	c := &cobra.Command{Use: "convert FILE…", Short: w.convertShort, Long: w.convertLong, Example: w.convertExample,
		Args: p.someFiles, Annotations: map[string]string{exitNote: w.convertCodes},
		RunE: func(c *cobra.Command, args []string) error { return p.convert(c.Context(), args) }}
	c.Flags().StringVarP(&s.dir, "out", "o", "", w.flagConvertOut)
	c.Flags().StringVar(&s.to, "to", "", w.flagTo)
	c.Flags().BoolVar(&s.force, "force", false, w.flagForce)
	return c
}

// sources are the forms that an SOP is written in, by the word of --to.
var sources = map[string]string{"yaml": ".yaml", "json": ".json", "xlsx": sopfile.TableExt}

// convert writes the sheets of files in another form, one after the other.
func (p *program) convert(ctx context.Context, names []string) error {
	s := &p.s.table
	if _, ok := sources[s.to]; !ok && s.to != "" {
		return usageError{sprintf(p.t.badValue, "--to", s.to, p.t.table.badTo)}
	}
	failed := false
	files := p.inputs(names)
	if err := p.oneSource(len(files)); err != nil {
		return err
	}
	for _, name := range files {
		if isManual(name) || name == stdin {
			return usageError{sprintf(p.t.table.noManual, name)}
		}
		err := p.convertOne(ctx, name)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			failed = true
			fmt.Fprintln(p.stderr, message(err, p.t.messages))
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// oneSource makes of -o FILE.yaml, where a folder is usual, the folder, the form
// and the name of the one SOP that is to be written; n are there.
func (p *program) oneSource(n int) error {
	s := &p.s.table
	to, ok := fileOut(s.dir, "yaml", "yml", "json", "xlsx")
	if !ok {
		return nil
	}
	if to == "yml" {
		to = "yaml"
	}
	switch {
	case n > 1:
		return usageError{sprintf(p.t.oneFile, s.dir)}
	case s.to != "" && s.to != to:
		return usageError{sprintf(p.t.otherFormat, s.dir)}
	}
	s.dir, s.one, s.to = filepath.Dir(s.dir), filepath.Base(s.dir), to
	return nil
}

// convertOne writes a sheet in another form.
func (p *program) convertOne(ctx context.Context, name string) error {
	m, err := sopfile.LoadContext(ctx, name)
	if err != nil {
		return p.missing(name, err)
	}
	ext := sources[p.s.table.to]
	if ext == "" {
		if ext = sopfile.TableExt; filepath.Ext(name) == ext {
			ext = ".yaml"
		}
	}
	dir := filepath.Dir(name)
	manual := ""
	if p.s.table.dir == "" {
		manual = manualOf(name)
	} else {
		dir = p.s.table.dir
	}
	base := filepath.Base(name)
	to := filepath.Join(dir, cmp.Or(p.s.table.one, strings.TrimSuffix(base, filepath.Ext(base))+ext))
	if sameFile(name, to) {
		return errors.New(sprintf(p.t.table.same, name))
	}
	inherited := m
	if manual == "" {
		inherited = nil
	}
	content, err := sourceFile(&m.Procedures[0], inherited, to)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if err := p.put(ctx, to, content); err != nil {
		return err
	}
	return p.relist(ctx, manual, base, filepath.Base(to))
}

// manualOf returns the manual that a sheet inherits from; "" for none.
func manualOf(name string) string {
	manual, ok := sopfile.ManualBeside(name)
	if !ok || slices.Contains(sopfile.Unlisted(name), filepath.Join(filepath.Dir(name), filepath.Base(name))) {
		return ""
	}
	return manual
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}

// sourceFile is what a file of the name holds for a sheet, with what differs
// from its manual; nil for none.
func sourceFile(x *sop.Procedure, m *sop.Manual, name string) ([]byte, error) {
	switch filepath.Ext(name) {
	case sopfile.TableExt:
		t, err := sopfile.TableOf(x, m, name)
		if err != nil {
			return nil, err
		}
		return tableFile(t)
	case sopfile.JSON.Ext():
		return sopfile.Convert(x, m, name, sopfile.JSON)
	}
	return sopfile.Convert(x, m, name, sopfile.YAML)
}

// tableFile is the workbook of a plain table.
func tableFile(t *table.Book) ([]byte, error) {
	var b bytes.Buffer
	err := render.TableXLSX(&b, t)
	return b.Bytes(), err
}

// put writes a result and names it; one that is there already only with --force.
func (p *program) put(ctx context.Context, name string, content []byte) error {
	if _, err := os.Lstat(name); err == nil && !p.s.table.force {
		return errors.New(sprintf(p.t.table.exists, name))
	}
	return p.place(ctx, name, content)
}

// relist puts a file in the place of another in the list of their manual; ""
// for none.
func (p *program) relist(ctx context.Context, manual, old, name string) error {
	if manual == "" {
		return nil
	}
	w := &p.t.table
	data, err := source.ReadPath(manual)
	if err != nil {
		return err
	}
	listed, err := sopfile.Relist(data, filepath.Base(manual), old, name)
	switch {
	case errors.Is(err, sopfile.ErrRewrite):
		fmt.Fprintln(p.stderr, sprintf(p.t.attention, name, sprintf(w.relistByHand, old, manual)))
		return nil
	case err != nil:
		return err
	case bytes.Equal(listed, data):
		fmt.Fprintln(p.stderr, sprintf(p.t.attention, name, sprintf(w.bothRead, old)))
		return nil
	}
	if err := replaceFile(ctx, manual, listed); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, sprintf(w.inList, name, old, manual))
	return nil
}
