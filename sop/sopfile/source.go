package sopfile

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
)

// source is a file being read, with what was found wrong in it.
type source struct {
	name  string
	lines []string
	errs  Errors
	full  bool // of errors
}

const (
	maxErrors = 100 // errors of one file
	maxShown  = 120 // characters of a line that a message shows
	maxWords  = 400 // characters of a message
)

func (s *source) add(pos sop.Position, err error, id, en string) {
	switch {
	case s.full:
		return
	case len(s.errs) == maxErrors-1:
		s.full = true
		id, en = id+"; kesalahan sesudahnya tidak disebut lagi", en+"; errors after this one are not listed"
	}
	e := &Error{Pos: pos, Err: err, text: [2]string{clip(id), clip(en)}}
	if pos.Line > 0 && pos.Line <= len(s.lines) && err != ErrEncoding {
		e.Source, e.mark = window(s.lines[pos.Line-1], pos.Column)
	}
	s.errs = append(s.errs, e)
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
func (s *source) load(data []byte) bool {
	if len(data) > MaxSize {
		s.add(sop.Position{File: s.name}, ErrTooLarge, fmt.Sprintf("berkas lebih besar dari %d MB", MaxSize>>20), fmt.Sprintf("file is larger than %d MB", MaxSize>>20))
		return false
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	s.lines = strings.Split(string(data), "\n")
	for i, line := range s.lines {
		if col, id, en := unreadable(line); col > 0 {
			s.add(sop.Position{File: s.name, Line: i + 1, Column: col}, ErrEncoding, id, en)
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
		if unicode.IsControl(r) && r != '\t' {
			return col, fmt.Sprintf("karakter kendali %U tidak boleh ada di sini", r), fmt.Sprintf("control character %U is not allowed here", r)
		}
	}
	return 0, "", ""
}

// readFile reads no more of a file than parse needs to see it is too large.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, MaxSize+1))
}
