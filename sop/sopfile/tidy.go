package sopfile

import (
	"bytes"
	"errors"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
)

// ErrTidy reports a file that Tidy cannot put in order without risk.
var ErrTidy = errors.New("sopfile: file cannot be put in order safely")

// Tidy puts the keys of a YAML file, and of its steps, into one order, ends
// lines with a line feed alone, and takes away spaces at their ends and empty
// lines beyond one. Comments stay with the key they stand over; values stay as
// they are written. Tidying twice changes nothing more, and what the file says
// is the same: else, and for a JSON file, the error wraps ErrTidy. Settings and
// workbooks are returned as they are. A file that cannot be read gives
// sop.Problems.
func Tidy(data []byte, name string) ([]byte, error) {
	kind, _ := KindOf(name)
	if kind == Settings || table.IsWorkbook(data) {
		return data, nil
	}
	before, errs := said(data, name, kind)
	if len(errs) > 0 {
		return nil, errs
	}
	if t := bytes.TrimSpace(data); len(t) > 0 && t[0] == '{' {
		return nil, ErrTidy
	}
	out := tidyLines(cleanLines(string(data)), kind)
	after, errs := said(out, name, kind)
	again := tidyLines(cleanLines(string(out)), kind)
	if len(errs) > 0 || !reflect.DeepEqual(before, after) || !bytes.Equal(out, again) {
		return nil, ErrTidy
	}
	return out, nil
}

// said is what a file says, valid or not.
func said(data []byte, name string, kind Kind) (any, sop.Problems) {
	s := &source.File{Name: name}
	n := s.Parse(data, MaxDepth)
	if n == nil {
		return nil, s.Errs
	}
	d := newDecoder(s, n)
	if kind == Manual {
		m, files := d.manual(n)
		return []any{m, files}, s.Errs
	}
	p := &sop.Procedure{}
	d.procedure(n, p, nil)
	return p, s.Errs
}

// cleanLines splits a text into lines without spaces at their ends, with at
// most one empty line in a row and none at the ends.
func cleanLines(text string) []string {
	text = strings.ReplaceAll(string(source.UTF8([]byte(text))), "\r\n", "\n")
	var out []string
	for _, l := range strings.Split(text, "\n") {
		l = strings.TrimRight(l, " \t")
		if l == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, l)
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	return out
}

// piece is a key with its lines, those of comments over it first.
type piece struct {
	name  string
	over  []string // comments and empty lines
	lines []string // the first is the key's
}

var topKey = regexp.MustCompile(`^"?([A-Za-z_][A-Za-z0-9_]*)"?:(\s|$)`)

// pieces cuts lines at the keys that stand at an indentation. What stands
// before the first is the head, what stands behind the last line of the last
// is the tail.
func pieces(lines []string, indent string) (head []string, list []piece, tail []string) {
	var over []string
	for _, l := range lines {
		rest, at := strings.CutPrefix(l, indent)
		switch m := topKey.FindStringSubmatch(rest); {
		case at && m != nil:
			list = append(list, piece{name: m[1], over: over, lines: []string{l}})
			over = nil
		case l == "" || strings.HasPrefix(strings.TrimSpace(l), "#") && !strings.HasPrefix(l, indent+" "):
			over = append(over, l)
		case len(list) == 0:
			head = append(append(head, over...), l)
			over = nil
		default:
			p := &list[len(list)-1]
			p.lines = append(append(p.lines, over...), l)
			over = nil
		}
	}
	return head, list, over
}

// tidyLines puts the keys in order.
func tidyLines(lines []string, k Kind) []byte {
	head, list, tail := pieces(lines, "")
	if len(list) > 0 { // comments at the top, with an empty line under them, are the file's
		over := list[0].over
		for i := len(over) - 1; i >= 0; i-- {
			if over[i] == "" {
				head, list[0].over = append(head, over[:i+1]...), over[i+1:]
				break
			}
		}
	}
	for i := range list {
		if list[i].name == fieldAt(procedureFields, "steps").Key {
			list[i].lines = tidySteps(list[i].lines)
		}
	}
	sortPieces(list, ofFile(k))
	out := append([]string{}, head...)
	for _, p := range list {
		out = append(append(out, p.over...), p.lines...)
	}
	out = append(out, tail...)
	return []byte(strings.Join(cleanLines(strings.Join(out, "\n")), "\n") + "\n")
}

func sortPieces(list []piece, keys []sop.Field) {
	place := order(keys)
	slices.SortStableFunc(list, func(a, b piece) int { return place[a.name] - place[b.name] })
}

var dash = regexp.MustCompile(`^( *)- ( *)`)

// tidySteps puts the keys of each step in order. A step whose keys do not
// stand one under the other is left as it is.
func tidySteps(lines []string) []string {
	out := []string{lines[0]}
	indent := ""
	for _, l := range lines[1:] {
		if m := dash.FindStringSubmatch(l); m != nil {
			indent = m[1]
			break
		}
	}
	var item []string
	flush := func() { out = append(out, tidyStep(item, indent)...); item = nil }
	for _, l := range lines[1:] {
		if strings.HasPrefix(l, indent+"- ") {
			flush()
		}
		item = append(item, l)
	}
	flush()
	return out
}

func tidyStep(lines []string, indent string) []string {
	if len(lines) == 0 || !strings.HasPrefix(lines[0], indent+"- ") {
		return lines
	}
	m := dash.FindString(lines[0])
	deep := strings.Repeat(" ", len(m))
	flat := slices.Clone(lines)
	flat[0] = deep + lines[0][len(m):]
	head, list, tail := pieces(flat, deep)
	if len(head) > 0 || len(list) == 0 || len(list[0].over) > 0 {
		return lines
	}
	sortPieces(list, stepFields)
	var out []string
	for i, p := range list {
		if i == 0 {
			for _, c := range p.over {
				out = append(out, indent+strings.TrimSpace(c))
			}
			p.lines[0] = m + p.lines[0][len(deep):]
			out = append(out, p.lines...)
			continue
		}
		out = append(append(out, p.over...), p.lines...)
	}
	return append(out, tail...)
}
