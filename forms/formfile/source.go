package formfile

import (
	"bytes"
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
}

func (s *source) add(pos sop.Position, err error, id, en string) {
	if len(s.errs) >= maxErrors {
		return
	}
	if len(s.errs) == maxErrors-1 {
		id, en = id+"; kesalahan sesudahnya tidak disebut lagi", en+"; errors after this one are not listed"
	}
	e := &Error{Pos: pos, Err: err, text: [2]string{clip(id), clip(en)}}
	if pos.Line > 0 && pos.Line <= len(s.lines) && err != ErrEncoding {
		e.Source, e.mark = window(s.lines[pos.Line-1], pos.Column)
	}
	s.errs = append(s.errs, e)
}

// clip shortens a message that names a long word.
func clip(message string) string {
	if r := []rune(message); len(r) > maxWords {
		return string(r[:maxWords]) + "…"
	}
	return message
}

// at returns a place in the file.
func (s *source) at(line, column int) sop.Position {
	return sop.Position{File: s.name, Line: max(1, line), Column: max(1, column)}
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
		s.add(sop.Position{File: s.name}, ErrTooLarge, "berkas lebih besar dari 2 MB", "file is larger than 2 MB")
		return false
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	s.lines = strings.Split(string(data), "\n")
	for i, line := range s.lines {
		if column := unreadable(line); column > 0 {
			s.add(s.at(i+1, column), ErrEncoding, "ada tanda yang bukan teks UTF-8 atau tidak dapat dicetak", "has what is not UTF-8 text or cannot be printed")
			return false
		}
	}
	return true
}

// unreadable returns the first column of a line that is no text, 0 for none.
func unreadable(line string) int {
	column := 0
	for k, r := range line {
		column++
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(line[k:]); n == 1 {
				return column
			}
		}
		if unicode.IsControl(r) && r != '\t' {
			return column
		}
	}
	return 0
}
