package source

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
)

// File is a file being read, with what was found wrong in it. The zero value
// has no name and no text.
type File struct {
	Name    string // for messages
	Private bool   // holds personal data: what is wrong is told without its line
	Errs    sop.Problems
	lines   []string
	full    bool // of errors
}

// Again returns the same file with nothing found wrong in it yet.
func (f *File) Again() *File { return &File{Name: f.Name, Private: f.Private, lines: f.lines} }

// Line returns a line of the text, counted from 1; "" where there is none.
func (f *File) Line(n int) string {
	if n < 1 || n > len(f.lines) {
		return ""
	}
	return f.lines[n-1]
}

// Full reports whether so many errors were found that more are not kept.
func (f *File) Full() bool { return f.full }

const (
	maxErrors = 100 // errors of one file
	maxShown  = 120 // characters of a line that a message shows
	maxWords  = 400 // characters of a message
)

// Add notes what is wrong at a place. Of a private file the words must hold no
// value.
func (f *File) Add(pos sop.Position, err error, text sop.Text) {
	f.AddProblem(&sop.Problem{Err: err, Text: text}, pos)
}

// AddProblem notes a problem found in what the file says: it gets its place and
// the line there.
func (f *File) AddProblem(p *sop.Problem, pos sop.Position) {
	own := *p
	switch {
	case f.full:
		return
	case len(f.Errs) == maxErrors-1:
		f.full = true
		own.Text = andMore.With(own.Text)
	}
	own.Text = sop.Text{ID: clip(own.Text.ID), EN: clip(own.Text.EN)}
	own.Pos, own.Excerpt = pos, sop.Excerpt{Private: f.Private}
	if pos.Line > 0 && pos.Line <= len(f.lines) && own.Err != ErrEncoding && !f.Private {
		own.Excerpt.Line, own.Excerpt.Mark = window(f.lines[pos.Line-1], pos.Column)
	}
	f.Errs = append(f.Errs, &own)
}

// clip shortens a message that quotes a long word.
func clip(message string) string {
	if r := []rune(message); len(r) > maxWords {
		return string(r[:maxWords]) + "…"
	}
	return message
}

// window returns the part of a line that shows a column, and the column in it.
func window(line string, column int) (string, int) {
	r := []rune(line)
	before, after := "", ""
	if len(r) > maxShown && column > maxShown*2/3 {
		from := min(column-1, len(r)) - maxShown/2
		r, column, before = r[from:], column-from+1, "…"
	}
	if len(r) > maxShown {
		r, after = r[:maxShown], "…"
	}
	return before + string(r) + after, column
}

// Text takes the text of a file that is no YAML; false when it is too large or
// no text, with the reason in f.Errs.
func (f *File) Text(data []byte) bool { return f.load(data) }

// load takes the text of a file; false when it is too large or no text.
func (f *File) load(data []byte) bool {
	if why := noTextAtAll(data); why != (sop.Text{}) {
		f.Add(sop.Position{File: f.Name}, ErrEncoding, why)
		return false
	}
	if len(data) > MaxSize {
		f.Add(sop.Position{File: f.Name}, ErrTooLarge, tooLarge.With(MaxSize>>20))
		return false
	}
	data = UTF8(data)
	if bytes.Count(data, []byte("\n")) > maxLines {
		f.Add(sop.Position{File: f.Name}, ErrTooLarge, tooManyLines.With(maxLines))
		return false
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	f.lines = strings.Split(string(data), "\n")
	for i, line := range f.lines {
		if col, why := noText(line); col > 0 {
			f.Add(sop.Position{File: f.Name, Line: i + 1, Column: col}, ErrEncoding, why)
			return false
		}
	}
	return true
}

// noText finds the first column of a line that is no text, and says why; 0 when
// all is well.
func noText(line string) (col int, why sop.Text) {
	for k, r := range line {
		col++
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(line[k:]); n == 1 {
				return col, notUTF8
			}
		}
		if sop.Unprintable(r) && r != '\t' {
			return col, unprintable.With(r)
		}
	}
	return 0, sop.Text{}
}

// Missing is the problem of a file that cannot be read.
func Missing(name string, err error) *sop.Problem {
	why := sop.Text{ID: Reason(err, sop.Indonesian), EN: Reason(err, sop.English)}
	return &sop.Problem{
		Pos: sop.Position{File: name}, Err: fmt.Errorf("%w: %w", ErrMissing, err), Text: unreadable.With(why),
	}
}

// reasons are those of the system in Indonesian.
var reasons = []struct {
	err error
	id  string
}{
	{fs.ErrNotExist, "tidak ada"},
	{fs.ErrPermission, "tidak diizinkan"},
	{fs.ErrExist, "sudah ada"},
	{syscall.ENOTDIR, "bukan folder"},
	{syscall.EISDIR, "ini folder, bukan berkas"},
	{syscall.ENOSPC, "tempat penyimpanan penuh"},
	{syscall.EROFS, "hanya dapat dibaca"},
	{syscall.ENAMETOOLONG, "namanya terlalu panjang"},
}

// Reason says why the system refused a file, without its name; in Indonesian
// as far as the reason is a common one.
func Reason(err error, l sop.Lang) string {
	var own *refusal
	if errors.As(err, &own) {
		return own.text.In(l)
	}
	if l == sop.Indonesian {
		for _, r := range reasons {
			if errors.Is(err, r.err) {
				return r.id
			}
		}
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return err.Error()
}
