package source

import (
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// What is said where the lines tell more than the parser does.
var (
	tooFarIn = sop.Text{
		ID: "baris ini terlalu menjorok; sejajarkan dengan kunci di atasnya",
		EN: "this line is indented too far; put it in line with the key above",
	}
	equalsSign = sop.Text{
		ID: "di antara kunci dan isinya harus ada titik dua, bukan tanda =; tulis kunci: isi",
		EN: "between a key and its value stands a colon, not =; write key: value",
	}
	twoCommas = sop.Text{ID: "ada koma yang berlebih di sini", EN: "there is a comma too many here"}
	blockMark = sop.Text{
		ID: "tanda ini di awal teks punya arti khusus; apit teksnya dengan tanda kutip",
		EN: "this mark has a meaning of its own at the start of a text; put quotes around the text",
	}
	commentCuts = sop.Text{
		ID: "tanda # sesudah spasi memulai komentar, jadi sisa baris ini tidak terbaca; apit teksnya " +
			"dengan tanda kutip",
		EN: "a # after a space begins a comment, so the rest of this line is not read; put quotes around the text",
	}
	notClosed = sop.Text{
		ID: "kurung ini tidak ditutup di akhir barisnya, atau ada koma yang kurang",
		EN: "this bracket is not closed at the end of its line, or a comma is missing",
	}
)

var (
	noSpaceLine = regexp.MustCompile(`^[\s-]*[\pL_]+:\S`)
	equalsLine  = regexp.MustCompile(`^[\s-]*[\pL_]+\s*=`)
	commaComma  = regexp.MustCompile(`,\s*,`)
	anyKeyLine  = regexp.MustCompile(`^\s*[\pL_]+\s*:(\s|$)`)
	oddIndent   = regexp.MustCompile(`^[ \t-]*[\x{a0}\x{2000}-\x{200d}\x{202f}\x{205f}\x{2060}\x{3000}\x{feff}]`)
)

// cause finds what a clerk did where the parser fell over, in the lines there:
// its place, and what to do.
func (f *File) cause(what string, pos sop.Position) (sop.Position, sop.Text, bool) {
	line := f.Line(pos.Line)
	at := func(n, column int) sop.Position { return sop.Position{File: f.Name, Line: n, Column: column} }
	for n := max(1, pos.Line-1); n <= pos.Line+1; n++ {
		if m := oddIndent.FindString(f.Line(n)); m != "" {
			r := []rune(m)
			return at(n, len(r)), oddSpace.With(r[len(r)-1]), true
		}
	}
	bare := strings.Contains(what, "non-map value") || strings.Contains(what, "unexpected key name")
	switch next := f.Line(pos.Line + 1); {
	case bare && noSpaceLine.MatchString(line):
		return at(pos.Line, column(line, strings.Index(line, ":"))), noSpace, true
	case bare && equalsLine.MatchString(line):
		return at(pos.Line, column(line, strings.Index(line, "="))), equalsSign, true
	case strings.Contains(what, "mapping value is not allowed") && strings.Count(line, ": ") == 1 &&
		anyKeyLine.MatchString(next) && indent(next) > indent(line):
		return at(pos.Line+1, indent(next)+1), tooFarIn, true
	case strings.ContainsAny(charAt(line, pos.Column), ">|"):
		return pos, blockMark, true
	}
	if m := commaComma.FindStringIndex(line); m != nil && strings.ContainsAny(line, "{[") {
		return at(pos.Line, column(line, m[1]-1)), twoCommas, true
	}
	if !strings.Contains(what, "must be specified") {
		return pos, sop.Text{}, false
	}
	return f.unclosed(pos)
}

// unclosed finds the bracket of an earlier line that nothing closes there.
func (f *File) unclosed(pos sop.Position) (sop.Position, sop.Text, bool) {
	for n := pos.Line; n >= max(1, pos.Line-1); n-- {
		line := f.Line(n)
		open := bracketIn(line)
		if open == 0 {
			continue
		}
		if cut := strings.Index(line, " #"); cut >= open {
			return sop.Position{File: f.Name, Line: n, Column: column(line, cut+1)}, commentCuts, true
		}
		if n < pos.Line {
			return sop.Position{File: f.Name, Line: n, Column: column(line, open-1)}, notClosed, true
		}
	}
	return pos, sop.Text{}, false
}

// bracketIn returns the place behind the last bracket that is opened in a line
// and not closed before its end or a comment; 0 for none. Quotes count.
func bracketIn(line string) int {
	var open []int
	quote := byte(0)
	for i := range len(line) {
		switch c := line[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '#' && i > 0 && line[i-1] == ' ':
			return last(open)
		case c == '{' || c == '[':
			open = append(open, i+1)
		case (c == '}' || c == ']') && len(open) > 0:
			open = open[:len(open)-1]
		}
	}
	return last(open)
}

func last(list []int) int {
	if len(list) == 0 {
		return 0
	}
	return list[len(list)-1]
}

// indent counts the spaces that a line begins with, and the dash of an item.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " -")) }

// column is that of a byte of a line, counted from 1 in characters.
func column(line string, at int) int { return len([]rune(line[:max(0, at)])) + 1 }

// charAt returns the character in a column; "" for none.
func charAt(line string, column int) string {
	if r := []rune(line); column > 0 && column <= len(r) {
		return string(r[column-1])
	}
	return ""
}
