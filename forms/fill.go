package forms

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
)

// Fill returns a copy of the form with the data in it. Data is a map by field
// name, a struct with json tags, Values, or anything else that encoding/json
// writes as an object; a table is a list of such objects, or of null for rows
// left blank. A nil, "" or absent value is a blank.
//
// All faults are reported at once as sop.Problems: unknown names, missing required
// values, wrong kinds, impossible dates, options that are not there.
func (f *Form) Fill(data any) (*Copy, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	object, err := asObject(data)
	if err != nil {
		return nil, err
	}
	l := filler{form: f, values: Values{}}
	l.fill(object)
	if err := l.found.Err(); err != nil {
		return nil, err
	}
	return &Copy{Form: f, Values: l.values}, nil
}

type filler struct {
	form   *Form
	values Values
	found  sop.Problems
}

func (l *filler) add(path string, m message, values ...any) {
	l.found = append(l.found, m.with(values...).at(path))
}

func (l *filler) fill(object map[string]any) {
	var known []string
	l.form.Each(func(f Field) {
		known = append(known, f.Name)
		if v := l.value(f.Name, f, object[f.Name]); !v.Blank() {
			l.values[f.Name] = v
		}
	})
	for _, t := range l.form.Tables() {
		known = append(known, t.Name)
		if rows := l.rows(&t, object[t.Name]); len(rows) > 0 {
			l.values[t.Name] = Value{Rows: rows}
		}
	}
	l.unknown("", object, known)
}

func (l *filler) rows(t *Table, data any) []Values {
	if data == nil || data == "" {
		return nil
	}
	list, ok := asList(data)
	if !ok {
		l.add(t.Name, notRows)
		return nil
	}
	if len(t.Fixed) > 0 && len(list) > len(t.Fixed) {
		l.add(t.Name, tooManyFixed, len(t.Fixed))
		return nil
	}
	if len(list) > sop.MaxSteps {
		l.add(t.Name, tooManyRows, sop.MaxSteps)
		return nil
	}
	var names []string
	for _, c := range t.Inputs() {
		names = append(names, c.Name)
	}
	rows, last := make([]Values, len(list)), 0
	for i, item := range list {
		path := fmt.Sprintf("%s[%d]", t.Name, i)
		object, err := asObject(item)
		if err != nil {
			l.add(path, notRow)
			continue
		}
		rows[i] = Values{}
		for _, c := range t.Inputs() {
			if v := l.value(path+"."+c.Name, c, object[c.Name]); !v.Blank() {
				rows[i][c.Name] = v
				last = i + 1
			}
		}
		l.unknown(path+".", object, names)
	}
	return rows[:last]
}

// unknown reports names the form does not have.
func (l *filler) unknown(prefix string, object map[string]any, known []string) {
	var names []string
	for name := range object {
		if !slices.Contains(known, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		l.add(prefix+name, unknownField, sop.MaybeMeant(sop.Nearest(name, known)))
	}
}

// value brings data to the one form of the field's kind.
func (l *filler) value(path string, f Field, data any) Value {
	if list, ok := asList(data); ok && f.Kind == Ticks {
		return l.picks(path, f, list)
	}
	text, ok := scalar(data)
	if !ok {
		l.add(path, notScalar, f.Kind)
		return Value{}
	}
	if f.Kind != LongText {
		text = strings.TrimSpace(text)
	}
	if text == "" {
		if f.Required {
			l.add(path, isRequired, f.Label)
		}
		return Value{}
	}
	if !l.printable(path, f, text) {
		return Value{}
	}
	if f.Kind == Ticks {
		return l.picks(path, f, []any{text})
	}
	out, why := normal[f.Kind](text, f)
	if why != nil {
		l.found = append(l.found, why.at(path))
	}
	return Value{Text: out}
}

// printable refuses control characters, broken UTF-8, direction overrides and
// texts that are too long.
func (l *filler) printable(path string, f Field, text string) bool {
	if !utf8.ValidString(text) {
		l.add(path, notUTF8)
		return false
	}
	if n := utf8.RuneCountInString(text); n > MaxText {
		l.add(path, tooLong, n, MaxText)
		return false
	}
	for _, r := range text {
		if r == '\n' && f.Kind == LongText {
			continue
		}
		override := r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
		noCharacter := r == 0xFEFF || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF
		if unicode.IsControl(r) || override || noCharacter {
			l.add(path, unprintable, r)
			return false
		}
	}
	return true
}

func (l *filler) picks(path string, f Field, list []any) Value {
	chosen := map[string]bool{}
	for _, item := range list {
		text, _ := scalar(item)
		option, ok := option(text, f.Options)
		if !ok {
			l.add(path, notOption, strings.Join(f.Options, ", "))
			return Value{}
		}
		chosen[option] = true
	}
	var out []string
	for _, o := range f.Options {
		if chosen[o] {
			out = append(out, o)
		}
	}
	if len(out) == 0 && f.Required {
		l.add(path, isRequired, f.Label)
	}
	return Value{Picks: out}
}

// option finds the option a text stands for; letter case does not matter.
func option(text string, options []string) (string, bool) {
	for _, o := range options {
		if strings.EqualFold(strings.TrimSpace(text), o) {
			return o, true
		}
	}
	return "", false
}
