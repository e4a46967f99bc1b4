package sopfile

import (
	"errors"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// ErrRewrite reports a text that Rewrite cannot change without risk.
var ErrRewrite = errors.New("sopfile: text cannot be changed safely")

// mark is the byte order mark that some editors begin a file with.
const mark = "\ufeff"

// Edit puts a text in the place of another.
type Edit struct {
	Path     string // of the text in the procedure: "steps[3].activity"
	Old, New string
}

// Rewrite changes texts of a sheet's file and nothing else: comments, order and
// spaces stay, and what the file says is the same but for those texts. The
// edits it leaves alone, because the old text does not stand there on one line,
// are returned; of a workbook that is all of them. Where the result would not read back as it should, the error
// wraps ErrRewrite; a file that cannot be read gives sop.Problems.
func Rewrite(data []byte, name string, edits []Edit) (out []byte, left []Edit, err error) {
	before, d, errs := draft(data, name)
	if len(errs) > 0 {
		return nil, nil, errs
	}
	text, marked := strings.CutPrefix(string(data), mark)
	lines := strings.Split(text, "\n")
	spans := make([]span, 0, len(edits))
	for _, e := range edits {
		s, ok := d.span(e)
		if at := before.TextAt(e.Path); !ok || at == nil || *at != e.Old {
			left = append(left, e)
			continue
		}
		*before.TextAt(e.Path) = e.New
		spans = append(spans, s)
	}
	for i, s := range spans {
		line := lines[s.line-1]
		if !strings.HasPrefix(line[min(s.start, len(line)):], s.old) {
			return nil, nil, ErrRewrite
		}
		lines[s.line-1] = line[:s.start] + s.text + line[s.start+len(s.old):]
		for k := range spans[i+1:] { // those behind it on the line move
			if other := &spans[i+1+k]; other.line == s.line && other.start > s.start {
				other.start += len(s.text) - len(s.old)
			}
		}
	}
	if text = strings.Join(lines, "\n"); marked {
		text = mark + text
	}
	out = []byte(text)
	after, _, errs := draft(out, name)
	if len(errs) > 0 || !reflect.DeepEqual(before, after) {
		return nil, nil, ErrRewrite
	}
	return out, left, nil
}

// draft is what a sheet's file says, valid or not, without what it inherits.
func draft(data []byte, name string) (*sop.Procedure, *decoder, sop.Problems) {
	s := &source.File{Name: name}
	n := parse(s, data, nil)
	if n == nil {
		return nil, nil, s.Errs
	}
	d, p := newDecoder(s, n), &sop.Procedure{}
	d.procedure(n, p, nil)
	return p, d, s.Errs
}

// span is a piece of a line, in bytes, and what is to stand there.
type span struct {
	line, start int
	old, text   string
}

// span returns the place of an edit in the file.
func (d *decoder) span(e Edit) (span, bool) {
	raw, inBrackets := d.written(e.Path)
	if raw == "" || d.said[e.Path] != e.Old {
		return span{}, false
	}
	pos := d.at[e.Path]
	start := 0
	for range pos.Column - 1 {
		_, n := utf8.DecodeRuneInString(d.Line(pos.Line)[start:])
		start += n
	}
	text := source.Quoted(e.New, inBrackets)
	if raw[0] == '"' {
		text = source.Quote(e.New)
	} else if raw[0] == '\'' && !strings.ContainsFunc(e.New, sop.Unprintable) {
		text = "'" + strings.ReplaceAll(e.New, "'", "''") + "'"
	}
	return span{pos.Line, start, raw, text}, true
}
