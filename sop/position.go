package sop

import (
	"fmt"
	"strings"
)

// Position is a place in a file; the zero value is none.
type Position struct {
	File   string // as the user named it; or empty
	Line   int    // from 1; 0 means the file as a whole
	Column int    // in characters, from 1
}

// String returns file:line:column, the file alone where there is no line, and
// "" for no position. Without a file it is line:column.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	at := fmt.Sprintf("%d:%d", p.Line, p.Column)
	if p.File == "" {
		return at
	}
	return p.File + ":" + at
}

// Excerpt is the line of a file at which something is wrong. The zero value is
// none.
type Excerpt struct {
	Line    string // or the part of a long one around the column
	Mark    int    // the character of Line that is at fault, from 1
	Private bool   // of a file with personal data: show it to the writer of the file alone
}

// below returns the line with a mark under the character, on lines of their
// own; "" for none.
func (e Excerpt) below() string {
	if e.Line == "" {
		return ""
	}
	var pad strings.Builder
	for i, r := range []rune(e.Line) {
		if i >= e.Mark-1 {
			break
		}
		if r != '\t' {
			r = ' '
		}
		pad.WriteRune(r)
	}
	return "\n    " + e.Line + "\n    " + pad.String() + "^"
}
