package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/spf13/cobra"
)

func (p *program) importCommand() *cobra.Command {
	w, s := &p.t.table, &p.s.table
	c := &cobra.Command{Use: "import FILE…|FOLDER", Short: w.importShort, Long: w.importLong, Example: w.importExample,
		Args: p.someFiles, Annotations: map[string]string{exitNote: w.importCodes},
		RunE: func(c *cobra.Command, args []string) error { return p.importAll(c.Context(), args) }}
	c.Flags().StringVarP(&s.dir, "out", "o", "", w.flagImportOut)
	c.Flags().StringVar(&s.to, "to", "", w.flagImportTo)
	c.Flags().StringArrayVar(&s.sheets, "sheet", nil, w.flagSheet)
	c.Flags().BoolVar(&s.show, "show", false, w.flagShow)
	c.Flags().BoolVar(&s.force, "force", false, w.flagForce)
	return c
}

// importer brings the SOPs of workbooks into a folder.
type importer struct {
	*program
	files    []string // all that are read
	manual   string   // of the folder; or empty
	numbered bool     // names begin with a number
	taken    map[string]bool
	sure     int // SOPs without a doubt
	doubtful int
	failed   int // files, and SOPs that could not be written
}

// importAll reads workbooks one after the other, and goes on behind one that
// cannot be read.
func (p *program) importAll(ctx context.Context, args []string) error {
	s := &p.s.table
	if err := p.oneSource(len(args)); err != nil {
		return err
	}
	s.dir, s.to = cmp.Or(s.dir, "."), cmp.Or(s.to, "yaml")
	if _, ok := sources[s.to]; !ok {
		return usageError{sprintf(p.t.badValue, "--to", s.to, p.t.table.badTo)}
	}
	im := &importer{program: p, taken: map[string]bool{}}
	for _, arg := range p.inputs(args) {
		found := workbooks(arg)
		if len(found) == 0 {
			im.fail(arg, errors.New(p.t.table.noWorkbooks))
		}
		im.files = append(im.files, found...)
	}
	im.numbered = len(im.files) > 1
	if manual, ok := sopfile.ManualBeside(filepath.Join(s.dir, "x")); ok {
		im.manual, im.numbered = manual, true
	}
	for _, file := range im.files {
		list, err := im.read(ctx, file)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			im.fail(file, err)
			continue
		}
		if s.one != "" && (len(list) > 1 || len(im.files) > 1) {
			return usageError{sprintf(p.t.oneFile, filepath.Join(s.dir, s.one))}
		}
		im.numbered = im.numbered || len(list) > 1
		for i := range list {
			if err := im.write(ctx, file, &list[i]); ctx.Err() != nil {
				return ctx.Err()
			} else if err != nil {
				im.fail(file, err)
			}
		}
	}
	if len(im.files) > 1 || im.sure+im.doubtful+im.failed > 1 {
		fmt.Fprintln(p.stdout, sprintf(p.t.table.imported, len(im.files), im.sure, im.doubtful, im.failed))
	}
	if im.doubtful > 0 {
		fmt.Fprintln(p.stdout, p.t.table.importNext)
	}
	if im.failed > 0 {
		return errReported
	}
	return nil
}

// fail tells of a file that gave nothing.
func (im *importer) fail(file string, err error) {
	im.failed++
	var list sop.Problems // which name the file
	if errors.As(err, &list) {
		fmt.Fprintln(im.stderr, sprintf(im.t.inputFailed, list.Show(im.t.messages)))
		return
	}
	fmt.Fprintln(im.stderr, sprintf(im.t.table.importFailed, file, im.reason(err)))
}

// reason says why a workbook was not read, without its name.
func (im *importer) reason(err error) string {
	var broken *guard.Error
	var none *drawn.NoProcedureError
	var inPath *fs.PathError
	var text sop.Text
	switch {
	case errors.As(err, &broken):
		text.ID, text.EN = broken.Words()
	case errors.As(err, &none):
		text.ID, text.EN = none.Words()
	case errors.As(err, &inPath):
		return source.Reason(err, im.t.messages)
	default:
		return message(err, im.t.messages)
	}
	return text.In(im.t.messages)
}

// workbooks returns the file that a path names, or all workbooks in a folder,
// those too that can only be told to be of another kind.
func workbooks(path string) []string {
	if !isDir(path) {
		return []string{path}
	}
	var out []string
	entries, _ := os.ReadDir(path) // one that cannot be listed holds none
	for _, e := range entries {
		ext := strings.ToLower(filepath.Ext(e.Name()))
		isBook := slices.Contains([]string{".xlsx", ".xlsm", ".xls"}, ext)
		if isBook && !e.IsDir() && !strings.HasPrefix(e.Name(), "~$") {
			out = append(out, filepath.Join(path, e.Name()))
		}
	}
	return out
}

// read finds the SOPs of a workbook: those that are drawn, or that of a plain
// table. With --sheet only those count that stand on one of the worksheets.
func (im *importer) read(ctx context.Context, file string) ([]drawn.Reading, error) {
	data, err := source.Read(file, guard.Default().File)
	if err != nil {
		return nil, err
	}
	if table.Is(data) {
		x, err := sopfile.ReadProcedureContext(ctx, data, file)
		if err != nil {
			return nil, err
		}
		x.ID = ""
		return []drawn.Reading{{Procedure: x, Sure: 1}}, nil
	}
	list, err := drawn.Read(ctx, bytes.NewReader(data), nil)
	if err != nil || len(im.s.table.sheets) == 0 {
		return list, err
	}
	var names []string
	chosen := slices.DeleteFunc(slices.Clone(list), func(r drawn.Reading) bool {
		names = append(names, r.Sheets...)
		return !slices.ContainsFunc(r.Sheets, im.wanted)
	})
	if len(chosen) == 0 {
		asked := strings.Join(im.s.table.sheets, ", ")
		return nil, errors.New(sprintf(im.t.table.noSheet, asked, strings.Join(names, ", ")))
	}
	return chosen, nil
}

// wanted reports whether --sheet names a worksheet, in whatever letters.
func (im *importer) wanted(sheet string) bool {
	return slices.ContainsFunc(im.s.table.sheets, func(s string) bool {
		return strings.EqualFold(strings.TrimSpace(s), strings.TrimSpace(sheet))
	})
}

// write writes an SOP and tells what was understood.
func (im *importer) write(ctx context.Context, file string, r *drawn.Reading) error {
	name, slug := im.name(r.Procedure)
	r.Procedure.ID = slug // which the name says too
	var m *sop.Manual
	if im.manual != "" {
		var err error
		if m, _, err = sopfile.LoadUncheckedContext(ctx, im.manual); err != nil {
			return err
		}
		adopt(r.Procedure, m)
	}
	content, err := draftFile(r.Procedure, m, name)
	if err != nil {
		return err
	}
	path := filepath.Join(im.s.table.dir, name)
	if slices.ContainsFunc(im.files, func(f string) bool { return sameFile(f, path) }) {
		return errors.New(sprintf(im.t.table.same, path))
	}
	out := *im.program
	out.stdout = io.Discard // the report names it
	if err := out.put(ctx, path, content); err != nil {
		return err
	}
	im.report(file, name, r)
	return im.list(ctx, name)
}

// draftFile is sourceFile for a procedure that need not be valid.
func draftFile(x *sop.Procedure, m *sop.Manual, name string) ([]byte, error) {
	switch filepath.Ext(name) {
	case sopfile.TableExt:
		t, err := sopfile.TableDraft(x, m, name)
		if err != nil {
			return nil, err
		}
		return tableFile(t)
	case sopfile.JSON.Ext():
		return sopfile.Draft(x, m, name, sopfile.JSON)
	}
	return sopfile.Draft(x, m, name, sopfile.YAML)
}

// name is that of the file an SOP is written to: that of the same SOP where the
// folder has one, else one of its title, in a manual with the next number. The
// slug is what it has of the title.
func (im *importer) name(x *sop.Procedure) (name, slug string) {
	dir, ext := im.s.table.dir, sources[im.s.table.to]
	if one := im.s.table.one; one != "" {
		return one, sop.Slug(strings.TrimSuffix(one, filepath.Ext(one)))
	}
	slug = unique(safeName(x), im.taken)
	entries, _ := os.ReadDir(dir) // one that cannot be read has none
	for _, e := range entries {
		base := strings.TrimSuffix(e.Name(), ext)
		if base != e.Name() && strings.TrimPrefix(base, numbered.FindString(base)) == slug {
			return e.Name(), slug
		}
	}
	if im.numbered {
		return nextNumber(dir) + slug + ext, slug
	}
	return slug + ext, slug
}
