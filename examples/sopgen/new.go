package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// start writes a new sheet, or a new manual; a file that exists is left alone.
func (p *program) start(ctx context.Context) error {
	s := &p.s.edit
	switch {
	case s.manual && s.excel:
		return usageError{p.t.table.noExcelManual}
	case s.manual:
		return p.startManual(ctx)
	case s.title == "":
		return usageError{p.t.edit.noTitle}
	}
	dir, base := ".", s.file
	if info, err := os.Stat(s.file); s.file != "" && err == nil && info.IsDir() {
		dir, base = s.file, ""
	} else if base != "" {
		dir, base = filepath.Dir(base), filepath.Base(base)
	}
	manual, inManual := sopfile.ManualBeside(filepath.Join(dir, "x"))
	if base == "" {
		base = sop.Slug(s.title)
		if inManual {
			base = nextNumber(dir) + base
		}
	}
	base, err := p.asSource(base)
	if err != nil {
		return err
	}
	if !inManual {
		content, err := p.starter(nil)
		if err != nil {
			return err
		}
		return p.create(ctx, filepath.Join(dir, base), content)
	}
	return p.startIn(ctx, manual, filepath.Join(dir, base))
}

// starter is what a new sheet holds, beside a manual or, with nil, alone.
func (p *program) starter(m *sop.Manual) ([]byte, error) {
	s := &p.s.edit
	switch {
	case s.excel:
		t, err := sopfile.TableStarter(s.title, m)
		if err != nil {
			return nil, err
		}
		return tableFile(t)
	case m == nil:
		return sopfile.Starter(s.title), nil
	}
	return sopfile.StarterFor(s.title, m), nil
}

// startIn writes a new sheet beside a manual and lists it there.
func (p *program) startIn(ctx context.Context, manual, name string) error {
	data, err := source.ReadPath(manual)
	if err != nil {
		return err
	}
	m, _, err := sopfile.LoadUncheckedContext(ctx, manual)
	if err != nil {
		return err
	}
	listed, err := sopfile.List(data, filepath.Base(manual), filepath.Base(name))
	if err != nil && !errors.Is(err, sopfile.ErrRewrite) {
		return err
	}
	byHand := err != nil
	content, err := p.starter(m)
	if err != nil {
		return err
	}
	if err := p.create(ctx, name, content); err != nil {
		return err
	}
	switch {
	case byHand:
		fmt.Fprintln(p.stderr, sprintf(p.t.attention, name, leftOut.In(p.t.messages)))
	case string(listed) != string(data):
		if err := replaceFile(ctx, manual, listed); err != nil {
			return err
		}
		fmt.Fprintln(p.stdout, sprintf(p.t.edit.listed, filepath.Base(name), manual))
	}
	return nil
}

// startManual writes a new manual, into a folder that is made for it.
func (p *program) startManual(ctx context.Context) error {
	name := p.s.edit.file
	switch kind, ok := sopfile.KindOf(name); {
	case name == "":
		name = "manual.yaml"
	case !ok && filepath.Ext(name) == "" || isDir(name):
		name = filepath.Join(name, "manual.yaml")
	case kind != sopfile.Manual:
		return usageError{sprintf(p.t.edit.manualName, name)}
	}
	if own, ok := sopfile.ManualBeside(filepath.Join(filepath.Dir(name), "x")); ok {
		return errors.New(sprintf(p.t.edit.exists, own))
	}
	return p.create(ctx, name, sopfile.ManualStarter())
}

func isDir(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// absent is an error where a file of the name is there.
func (p *program) absent(name string) error {
	_, err := os.Lstat(name)
	switch {
	case err == nil:
		return errors.New(sprintf(p.t.edit.exists, name))
	case errors.Is(err, fs.ErrNotExist):
		return nil
	}
	return err
}

// create writes a file that is not there yet, and the folder it is in.
func (p *program) create(ctx context.Context, name string, content []byte) error {
	if err := p.absent(name); err != nil {
		return err
	}
	return p.place(ctx, name, content)
}

// place writes a file, and the folder it is in, and names it.
func (p *program) place(ctx context.Context, name string, content []byte) error {
	if err := makeFolder(filepath.Dir(name)); err != nil {
		return err
	}
	if err := replaceFile(ctx, name, content); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, name)
	return nil
}

// asSource returns the name of a sheet's file: one without an ending gets it, one
// of another kind is refused.
func (p *program) asSource(name string) (string, error) {
	switch ext := strings.ToLower(filepath.Ext(name)); {
	case ext == "" && p.s.edit.excel:
		return name + sopfile.TableExt, nil
	case ext == sopfile.TableExt && p.s.edit.excel:
		return name, nil
	case p.s.edit.excel:
		return "", usageError{sprintf(p.t.table.notExcel, name)}
	}
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".yaml", ".yml":
	case "":
		name += ".yaml"
	case ".xlsx", ".xls", ".pdf", ".docx", ".doc":
		return "", usageError{sprintf(p.t.edit.notOutput, name, ext)}
	default:
		return "", usageError{sprintf(p.t.edit.notYAML, name)}
	}
	if kind, _ := sopfile.KindOf(name); kind != sopfile.Sheet {
		return "", usageError{sprintf(p.t.edit.reserved, name)}
	}
	return name, nil
}

var numbered = regexp.MustCompile(`^(\d+)[-_. ]`)

// nextNumber is the number of the next sheet of a folder, as its name begins:
// one more than the highest there.
func nextNumber(dir string) string {
	entries, _ := os.ReadDir(dir) // a folder that cannot be read has none
	highest := 0
	for _, e := range entries {
		if m := numbered.FindStringSubmatch(e.Name()); m != nil {
			if n, err := strconv.Atoi(m[1]); err == nil && n < 10_000 {
				highest = max(highest, n)
			}
		}
	}
	return fmt.Sprintf("%02d-", highest+1)
}
