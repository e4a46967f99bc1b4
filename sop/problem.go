package sop

import (
	"cmp"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Problem is one thing that is wrong with a procedure, a form's values, or the
// file one of them was read from.
type Problem struct {
	Path    string   // where in the value, for programs, counted from 0: "steps[3].flows[0].to"; or empty
	Err     error    // the Fault, or an error that wraps one
	Word    string   // the word at fault; or empty, as in values of forms, which may be personal data
	Text    Text     // what is wrong, in words a clerk understands, without the place
	Pos     Position // where in the file; zero: it comes from none
	Excerpt Excerpt  // of the file; or zero
}

// Message returns what is wrong in words a clerk understands, without the
// place.
func (p *Problem) Message(l Lang) string { return p.Text.In(l) }

// Place returns where it is wrong, for people: the position in the file; the
// path, counted from 1, where there is no file; and both where the position is
// a file as a whole or the file is private. What stands in a path where a name
// should and cannot be one is "?": it may be personal data.
func (p *Problem) Place() string {
	at, path := p.Pos.String(), peoplePath(p.Path)
	switch {
	case path == "", p.Pos.Line > 0 && !p.Excerpt.Private:
		return at
	case at == "":
		return path
	}
	return at + ": " + path
}

// Show returns place and message and, where it comes from a file that is not
// private, below them the line with a mark under the column.
func (p *Problem) Show(l Lang) string {
	text := p.Message(l) + p.Excerpt.below()
	if at := p.Place(); at != "" {
		return at + ": " + text
	}
	return text
}

// Error returns what Show does in Indonesian.
func (p *Problem) Error() string { return p.Show(Indonesian) }

// Unwrap returns Err.
func (p *Problem) Unwrap() error { return p.Err }

var (
	pathIndex = regexp.MustCompile(`\[[0-9]+\]`)
	pathNames = regexp.MustCompile(`^([a-z][A-Za-z0-9_]{0,59}(\[[0-9]+\])*(\.|$))*`)
)

// peoplePath writes a path with its lists counted from 1, as far as it is one.
func peoplePath(path string) string {
	if names := pathNames.FindString(path); names != path {
		path = names + "?"
	}
	return pathIndex.ReplaceAllStringFunc(path, func(s string) string {
		n, err := strconv.Atoi(s[1 : len(s)-1])
		if err != nil {
			return s
		}
		return "[" + strconv.Itoa(n+1) + "]"
	})
}

// problemJSON is a problem as it is written.
type problemJSON struct {
	Path    string `json:"path"`
	Rule    Fault  `json:"rule"`
	Message Text   `json:"message"`
	Word    string `json:"word,omitempty"`
	File    string `json:"file,omitempty"`
	Sheet   string `json:"sheet,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
}

// MarshalJSON writes the keys path, rule (the name of the Fault), message (id
// and en), word, file, sheet, line and column; of the last five those with a
// value. The excerpt is left out.
func (p *Problem) MarshalJSON() ([]byte, error) {
	return json.Marshal(problemJSON{p.Path, faultOf(p.Err), p.Text, p.Word, p.Pos.File, p.Pos.Sheet, p.Pos.Line,
		p.Pos.Column})
}

// UnmarshalJSON reads what MarshalJSON writes; errors.Is finds the fault in it
// as before.
func (p *Problem) UnmarshalJSON(data []byte) error {
	var in problemJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*p = Problem{Path: in.Path, Word: in.Word, Text: in.Message, Pos: Position{in.File, in.Sheet, in.Line, in.Column}}
	if in.Rule != "" {
		p.Err = in.Rule
	}
	return nil
}

// Problems is everything that is wrong, in the order of the fields, or of the
// lines of a file. It is the error of Validate, of forms and of reading files:
// reach it by errors.As to a Problems, or to the first *Problem.
type Problems []*Problem

// Err returns the problems as an error; nil for none.
func (p Problems) Err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Error returns the problems' errors, one after the other.
func (p Problems) Error() string { return p.join((*Problem).Error) }

// Show returns what the problems show, one after the other.
func (p Problems) Show(l Lang) string { return p.join(func(x *Problem) string { return x.Show(l) }) }

func (p Problems) join(text func(*Problem) string) string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = text(p[i])
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the problems one by one, for errors.Is and errors.As.
func (p Problems) Unwrap() []error {
	out := make([]error, len(p))
	for i := range p {
		out[i] = p[i]
	}
	return out
}

// Sort puts the problems of one file in the order of its lines, those of a
// workbook first by the names of its worksheets; what concerns the file as a
// whole comes first.
func (p Problems) Sort() {
	slices.SortStableFunc(p, func(a, b *Problem) int {
		return cmp.Or(cmp.Compare(a.Pos.Sheet, b.Pos.Sheet), cmp.Compare(a.Pos.Line, b.Pos.Line),
			cmp.Compare(a.Pos.Column, b.Pos.Column))
	})
}
