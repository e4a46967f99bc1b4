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
	Errs    Errors
	lines   []string
	full    bool // of errors
}

// Again returns the same file with nothing found wrong in it yet.
func (f *File) Again() *File { return &File{Name: f.Name, Private: f.Private, lines: f.lines} }

// Full reports whether so many errors were found that more are not kept.
func (f *File) Full() bool { return f.full }

const (
	maxErrors = 100 // errors of one file
	maxShown  = 120 // characters of a line that a message shows
	maxWords  = 400 // characters of a message
)

// Add notes what is wrong at a place, in Indonesian and English. Of a private
// file the words must hold no value.
func (f *File) Add(pos sop.Position, err error, id, en string) {
	switch {
	case f.full:
		return
	case len(f.Errs) == maxErrors-1:
		f.full = true
		id, en = id+"; kesalahan sesudahnya tidak disebut lagi", en+"; errors after this one are not listed"
	}
	e := &Error{Pos: pos, Err: err, text: [2]string{clip(id), clip(en)}}
	if pos.Line > 0 && pos.Line <= len(f.lines) && err != ErrEncoding && !f.Private {
		e.Source, e.mark = window(f.lines[pos.Line-1], pos.Column)
	}
	f.Errs = append(f.Errs, e)
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

// load takes the text of a file; false when it is too large or no text.
func (f *File) load(data []byte) bool {
	if len(data) > MaxSize {
		f.Add(sop.Position{File: f.Name}, ErrTooLarge, fmt.Sprintf("berkas lebih besar dari %d MB", MaxSize>>20), fmt.Sprintf("file is larger than %d MB", MaxSize>>20))
		return false
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	f.lines = strings.Split(string(data), "\n")
	for i, line := range f.lines {
		if col, id, en := unreadable(line); col > 0 {
			f.Add(sop.Position{File: f.Name, Line: i + 1, Column: col}, ErrEncoding, id, en)
			return false
		}
	}
	return true
}

// unreadable finds the first column of a line that is no text, and says why;
// 0 when all is well.
func unreadable(line string) (col int, id, en string) {
	for k, r := range line {
		col++
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(line[k:]); n == 1 {
				return col, "berkas bukan teks UTF-8", "file is not UTF-8 text"
			}
		}
		if sop.Unprintable(r) && r != '\t' {
			return col, fmt.Sprintf("karakter %U tidak dapat dicetak dan tidak boleh ada di sini", r),
				fmt.Sprintf("character %U cannot be printed and is not allowed here", r)
		}
	}
	return 0, "", ""
}

// Missing is the error of a file that cannot be read.
func Missing(name string, err error) *Error {
	return &Error{Pos: sop.Position{File: name}, Err: fmt.Errorf("%w: %w", ErrMissing, err),
		text: [2]string{"berkas tidak dapat dibaca (" + Reason(err, sop.Indonesian) + ")", "file cannot be read (" + Reason(err, sop.English) + ")"}}
}

// reasons are those of the system in Indonesian.
var reasons = []struct {
	err error
	id  string
}{
	{fs.ErrNotExist, "tidak ada"}, {fs.ErrPermission, "tidak diizinkan"}, {fs.ErrExist, "sudah ada"}, {syscall.ENOTDIR, "bukan folder"},
	{syscall.EISDIR, "ini folder, bukan berkas"}, {syscall.ENOSPC, "tempat penyimpanan penuh"}, {syscall.EROFS, "hanya dapat dibaca"},
	{syscall.ENAMETOOLONG, "namanya terlalu panjang"},
}

// Reason says why the system refused a file, without its name; in Indonesian
// as far as the reason is a common one.
func Reason(err error, l sop.Lang) string {
	var other *notFile
	var large *tooLarge
	switch {
	case errors.As(err, &other):
		return other.text[min(l, sop.English)]
	case errors.As(err, &large):
		return large.text[min(l, sop.English)]
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
