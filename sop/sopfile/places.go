package sopfile

import (
	"context"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Places knows where in the files each part of what LoadUnchecked read stands.
// The zero value and nil know none.
type Places struct {
	dir    string
	manual *decoder // nil where there is none
	sheets []*decoder

	again *rereading // while a manual is read that was read before; else nil
}

// LoadUnchecked reads what Load reads, but leaves structural problems alone:
// what it returns may not be valid. It is for package check, which reports those
// problems with all others, at the places it returns. The error is of type
// sop.Problems.
func LoadUnchecked(name string) (*sop.Manual, *Places, error) {
	return LoadUncheckedContext(context.Background(), name)
}

// Position returns the place of a path, as sop.Problem has them, in the file
// of a procedure: that of the nearest part around it which the file states.
// Procedure -1 is the manual's own file. It is the zero value for a procedure
// there is none of.
func (p *Places) Position(procedure int, of string) sop.Position {
	d := p.decoder(procedure)
	if d == nil {
		return sop.Position{}
	}
	return p.inFolder(d.place(of))
}

// End returns the place behind the text that stands at a path: the zero value
// where the file states none there, or not on one line.
func (p *Places) End(procedure int, of string) sop.Position {
	d := p.decoder(procedure)
	if d == nil {
		return sop.Position{}
	}
	raw, _ := d.written(of)
	if raw == "" {
		return sop.Position{}
	}
	pos := d.at[of]
	pos.Column += utf8.RuneCountInString(raw)
	return p.inFolder(pos)
}

// decoder returns that of a procedure's file, or of the manual's own; nil for
// none.
func (p *Places) decoder(procedure int) *decoder {
	switch {
	case p == nil || procedure < -1 || procedure >= len(p.sheets):
		return nil
	case procedure == -1:
		return p.manual
	}
	return p.sheets[procedure]
}

func (p *Places) inFolder(pos sop.Position) sop.Position {
	if p.dir != "." && p.dir != "" {
		pos.File = path.Join(p.dir, pos.File)
	}
	return pos
}

// written returns the text at a path as the file has it, quotes and all, and
// whether it stands in brackets; "" where there is none or it does not stand
// on one line.
func (d *decoder) written(of string) (raw string, inBrackets bool) {
	text, ok := d.said[of]
	pos := d.at[of]
	line := []rune(d.Line(pos.Line))
	if !ok || pos.Column < 1 || pos.Column > len(line) {
		return "", false
	}
	before, rest := string(line[:pos.Column-1]), string(line[pos.Column-1:])
	inBrackets = strings.Count(before, "[")+strings.Count(before, "{") >
		strings.Count(before, "]")+strings.Count(before, "}")
	switch rest[0] {
	case '\'', '"':
		raw = quotedWith(rest)
	default:
		raw, _, _ = strings.Cut(rest, " #")
		if at := strings.IndexAny(raw, ",]}"); inBrackets && at >= 0 {
			raw = raw[:at]
		}
		raw = strings.TrimRight(raw, " \t")
	}
	again := (&source.File{}).Parse([]byte("["+raw+"]\n"), 1)
	if again == nil || len(again.List) != 1 || again.List[0].Text != text {
		if raw != text || inBrackets { // only brackets give its marks a meaning
			return "", false
		}
	}
	return raw, inBrackets
}

// quotedWith returns the quoted text that rest begins with; "" where it is not
// closed.
func quotedWith(rest string) string {
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[0] == '"' && rest[i] == '\\', rest[0] == '\'' && strings.HasPrefix(rest[i:], "''"):
			i++
		case rest[i] == rest[0]:
			return rest[:i+1]
		}
	}
	return ""
}
