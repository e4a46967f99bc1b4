package forms

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
)

// Fill returns a copy of the form with the data in it. Data is a map by field
// name, a struct with json tags, Values, or anything else that encoding/json
// writes as an object; a table is a list of such objects, or of null for rows
// left blank. An object for a row that the table prints can name it by the text
// of its first column, else its place in the list does. A nil, "" or absent value is a blank.
//
// All faults are reported at once as sop.Problems: unknown names, missing required
// values, wrong kinds, impossible dates, options that are not there. What is odd
// but possible is in the copy's Warnings. A field that is Computed gets what its
// formula makes, in place of a value that differs; where the formula makes
// nothing it keeps its own. What a part needs that is not printed, because its
// When does not hold, is not missing.
func (f *Form) Fill(data any) (*Copy, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	object, err := asObject(data)
	if err != nil {
		return nil, err
	}
	c, found := f.fill(object)
	if err := found.Err(); err != nil {
		return nil, err
	}
	return c, nil
}

// FillDraft is Fill for a form that is still being filled in: beside the error
// it returns a copy, Open, with all that is right, for a preview. The copy is nil
// only where the form is not well made or the data is no object.
func (f *Form) FillDraft(data any) (*Copy, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	object, err := asObject(data)
	if err != nil {
		return nil, err
	}
	c, found := f.fill(object)
	c.Open = true
	return c, found.Err()
}

// fill returns a copy with what is right of the data, and what is wrong.
func (f *Form) fill(object map[string]any) (*Copy, sop.Problems) {
	l := filler{form: f, values: Values{}, moved: map[string]string{}}
	l.fill(object)
	odd := warner{form: f, values: l.values}
	odd.all()
	return &Copy{Form: f, Values: l.values, Warnings: l.asGiven(append(l.odd, odd.found...))}, l.found
}

type filler struct {
	form   *Form
	at     string // prefix of all paths
	outer  *scope // around an entry; nil: none
	values Values
	unused map[string]bool // fields that are not printed
	found  sop.Problems
	odd    sop.Problems
	moved  map[string]string // prefixes of paths in values to those of the data, where rows have other places
}

// entryPath is the prefix of paths of row or entry i.
func entryPath(name string, i int) string { return fmt.Sprintf("%s[%d].", name, i) }

func (l *filler) add(path string, m message, values ...any) {
	l.found = append(l.found, m.with(values...).at(path))
}

func (l *filler) fill(object map[string]any) {
	var known []string
	l.unused = l.form.unused(object)
	l.form.Each(func(f Field) {
		known = append(known, f.Name)
		f.Required = f.Required && !l.unused[f.Name]
		if v := l.value(l.at+f.Name, f, object[f.Name]); !v.Blank() {
			l.values[f.Name] = v
		}
	})
	for _, t := range l.form.Tables() {
		known = append(known, t.Name)
		if rows := l.rows(&t, object[t.Name]); len(rows) > 0 {
			l.values[t.Name] = Value{Rows: rows}
		}
	}
	l.compute()
	for _, r := range l.form.Repeats() {
		known = append(known, r.Name)
		if entries := l.entries(&r, object[r.Name]); len(entries) > 0 {
			l.values[r.Name] = Value{Rows: entries}
		}
	}
	l.unknown(l.at, object, known)
}

// entries fills the entries of a Repeat; the last is not blank.
func (l *filler) entries(r *Repeat, data any) []Values {
	list, ok := l.list(l.at+r.Name, data, MaxEntries)
	if !ok {
		return nil
	}
	entries, last, around := make([]Values, len(list)), 0, formScope(l.form, l.values, l.outer)
	for i, item := range list {
		object, err := asObject(item)
		if err != nil {
			l.add(fmt.Sprintf("%s%s[%d]", l.at, r.Name, i), notRow)
			continue
		}
		own := filler{form: r.Entry(), at: entryPath(l.at+r.Name, i), outer: around, values: Values{}, moved: l.moved}
		own.fill(object)
		l.found, l.odd = append(l.found, own.found...), append(l.odd, own.odd...)
		if entries[i] = own.values; len(own.values) > 0 {
			last = i + 1
		}
	}
	return entries[:last]
}

// MaxEntries is the number of entries a Repeat can have.
const MaxEntries = 200

// list returns the rows of a table or Repeat.
func (l *filler) list(path string, data any, most int) ([]any, bool) {
	if data == nil || data == "" {
		return nil, false
	}
	list, ok := asList(data)
	switch {
	case !ok:
		l.add(path, notRows)
	case len(list) > most:
		l.add(path, tooManyRows, most)
		ok = false
	}
	return list, ok
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
		if f.Required && f.Computed.Op == NoOp {
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

// printable refuses what cannot be printed and texts that are too long.
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
		if sop.Unprintable(r) && (r != '\n' || f.Kind != LongText) {
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
