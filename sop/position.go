package sop

import (
	"fmt"
	"strconv"
	"strings"
)

// Position is a place in a file; the zero value is none.
type Position struct {
	File   string // as the user named it; or empty
	Sheet  string // the worksheet, in a workbook; else empty
	Line   int    // from 1, of a worksheet the row; 0 means the file, or the worksheet, as a whole
	Column int    // in characters, from 1; of a worksheet the number of the column
}

// String returns file:line:column, the file alone where there is no line, and
// "" for no position. Without a file it is line:column. In a workbook it is
// file:sheet!C5, or file:sheet for a worksheet as a whole.
func (p Position) String() string {
	at := p.Sheet
	switch {
	case p.Line == 0 && p.Sheet == "":
		return p.File
	case p.Line > 0 && p.Sheet != "":
		at += "!" + p.Cell()
	case p.Line > 0:
		at = fmt.Sprintf("%d:%d", p.Line, p.Column)
	}
	if p.File == "" {
		return at
	}
	return p.File + ":" + at
}

// Cell returns the name of the cell in a workbook, "C5"; "" for no cell.
func (p Position) Cell() string {
	if p.Sheet == "" || p.Line < 1 || p.Column < 1 {
		return ""
	}
	letters := ""
	for n := p.Column; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.Line)
}

// Excerpt is the line of a file at which something is wrong. The zero value is
// none.
type Excerpt struct {
	Line    string // or the part of a long one around the column
	Mark    int    // the character of Line that is at fault, from 1
	Private bool   // of a file with personal data: the line is not shown, and the place names the path
}

// below returns the line with a mark under the character, on lines of their
// own; "" for none.
func (e Excerpt) below() string {
	if e.Line == "" || e.Private {
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
