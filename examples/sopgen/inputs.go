package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// stdin is the argument that stands for standard input.
const stdin = "-"

// inputs returns the files that arguments name. A pattern with *, ? or [ that
// is no file itself stands for those it fits: shells of Windows leave them to
// the program.
func (p *program) inputs(args []string) []string {
	var out []string
	for _, arg := range args {
		_, missing := os.Lstat(arg)
		found, _ := filepath.Glob(arg) // a bad pattern fits nothing
		switch {
		case missing == nil || !strings.ContainsAny(arg, "*?["):
			out = append(out, arg)
		case len(found) == 0:
			out = append(out, arg) // reading tells
		default:
			for _, f := range found {
				if kind, ok := sopfile.KindOf(f); !ok || kind != sopfile.Settings {
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// content is what a file or standard input holds.
func (p *program) content(name string) ([]byte, error) {
	if name != stdin {
		return source.ReadPath(name)
	}
	data, err := io.ReadAll(io.LimitReader(p.stdin, source.MaxSize+1))
	if err != nil {
		return nil, errors.New(sprintf(p.t.noInput, source.Reason(err, p.t.messages)))
	}
	return data, nil
}

// readSheets reads a sheet, a manual, or a sheet from standard input, and tells of
// sheets that no manual lists.
func (p *program) readSheets(ctx context.Context, path string) (*sop.Manual, error) {
	p.tellUnlisted(path)
	return p.loadSheets(ctx, path)
}

// loadSheets is readSheets, but prints nothing.
func (p *program) loadSheets(ctx context.Context, path string) (*sop.Manual, error) {
	if path != stdin {
		m, err := sopfile.LoadContext(ctx, path)
		return m, p.missing(path, err)
	}
	data, err := p.content(path)
	if err != nil {
		return nil, err
	}
	x, err := sopfile.ReadProcedureContext(ctx, data, "")
	if err != nil {
		return nil, inStdin(err)
	}
	return &sop.Manual{Procedures: []sop.Procedure{*x}}, nil
}

// readUnchecked is readSheets for package check, which tells what is wrong.
func (p *program) readUnchecked(ctx context.Context, path string) (*sop.Manual, *sopfile.Places, error) {
	if path != stdin {
		m, places, err := sopfile.LoadUncheckedContext(ctx, path)
		return m, places, p.missing(path, err)
	}
	data, err := p.content(path)
	if err != nil {
		return nil, nil, err
	}
	x, places, err := sopfile.ReadProcedureUnchecked(data, "")
	if err != nil {
		return nil, nil, inStdin(err)
	}
	return &sop.Manual{Procedures: []sop.Procedure{*x}}, places, nil
}

// inStdin names standard input as the file of problems.
func inStdin(err error) error {
	var list sop.Problems
	if errors.As(err, &list) {
		for _, q := range list {
			q.Pos.File = stdin
		}
	}
	return err
}

// missing adds what may have been meant to the error of a file that is not
// there.
func (p *program) missing(path string, err error) error {
	var list sop.Problems
	if _, gone := os.Stat(path); gone == nil || !errors.As(err, &list) || len(list) != 1 {
		return err
	}
	more := maybeFolder
	switch {
	case strings.ContainsAny(path, "*?["):
		more = noMatch
	case filepath.Ext(path) != "":
		return err
	}
	list[0].Text = sop.Text{ID: list[0].Text.ID + more.ID, EN: list[0].Text.EN + more.EN}
	return err
}

var (
	maybeFolder = sop.Text{ID: "; folder hasil disebut dengan -o", EN: "; the output folder is named with -o"}
	noMatch     = sop.Text{ID: "; tidak ada berkas yang cocok", EN: "; no file fits"}
)

// unlistedBeside returns the sheets that no manual lists, of a path that is
// read.
func unlistedBeside(path string) []string {
	if path == stdin {
		return nil
	}
	return sopfile.Unlisted(path)
}

// notListed says what comes of a sheet that no manual lists.
func notListed(path string) sop.Text {
	if isManual(path) {
		return leftOut
	}
	return inheritsNothing
}

var (
	leftOut = sop.Text{
		ID: "tidak tercantum dalam sop: di manual.yaml, jadi tidak ikut; tambahkan namanya di sana",
		EN: "is not in the list sop: of manual.yaml, so it is left out; add its name there",
	}
	inheritsNothing = sop.Text{
		ID: "tidak tercantum dalam sop: di manual.yaml, jadi kop, pengesahan, dan pelaksana manual tidak berlaku; " +
			"tambahkan namanya di sana",
		EN: "is not in the list sop: of manual.yaml, so the manual's letterhead, approval and roles do not count; " +
			"add its name there",
	}
)

// tellUnlisted tells of sheets that no manual lists, of each once.
func (p *program) tellUnlisted(path string) {
	for _, name := range unlistedBeside(path) {
		if !p.told[name] {
			p.told[name] = true
			fmt.Fprintln(p.stderr, sprintf(p.t.attention, name, notListed(path).In(p.t.messages)))
		}
	}
}
