package forms

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
)

// Fill returns a copy of the form with the data in it. Data is a map by field
// name, a struct with json tags, Values, or anything else that encoding/json
// writes as an object; a table is a list of such objects, or of null for rows
// left blank. A nil, "" or absent value is a blank.
//
// All faults are reported at once as Problems: unknown names, missing required
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
	if err := l.found.err(); err != nil {
		return nil, err
	}
	return &Copy{Form: f, Values: l.values}, nil
}

// asObject turns data into a map of plain JSON values.
func asObject(data any) (map[string]any, error) {
	switch d := data.(type) {
	case nil:
		return nil, nil
	case Values:
		return d.plain(), nil
	case map[string]any:
		return d, nil
	}
	b, err := json.Marshal(data)
	if err != nil {
		return nil, fmt.Errorf("forms: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.UseNumber()
	var out map[string]any
	if err := decoder.Decode(&out); err != nil {
		return nil, fmt.Errorf("forms: data is not an object: %w", err)
	}
	return out, nil
}

// plain turns values into what Fill reads.
func (v Values) plain() map[string]any {
	out := map[string]any{}
	for name, x := range v {
		switch {
		case x.Rows != nil:
			rows := make([]any, len(x.Rows))
			for i, row := range x.Rows {
				rows[i] = row.plain()
			}
			out[name] = rows
		case x.Picks != nil:
			picks := make([]any, len(x.Picks))
			for i, p := range x.Picks {
				picks[i] = p
			}
			out[name] = picks
		default:
			out[name] = x.Text
		}
	}
	return out
}

type filler struct {
	form   *Form
	values Values
	found  Problems
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
		l.found.add(t.Name, ErrKind, "harus daftar baris", "must be a list of rows")
		return nil
	}
	if len(t.Fixed) > 0 && len(list) > len(t.Fixed) {
		l.found.add(t.Name, ErrKind, "tabel ini hanya mempunyai %d baris", "this table has %d rows only", len(t.Fixed))
		return nil
	}
	if len(list) > sop.MaxSteps {
		l.found.add(t.Name, ErrTooLong, "paling banyak %d baris", "at most %d rows", sop.MaxSteps)
		return nil
	}
	var names []string
	for _, c := range t.Inputs() {
		names = append(names, c.Name)
	}
	rows, last := make([]Values, len(list)), 0
	for i, item := range list {
		path := fmt.Sprintf("%s[%d]", t.Name, i+1)
		object, err := asObject(item)
		if err != nil {
			l.found.add(path, ErrKind, "harus baris berisi nama dan nilai", "must be a row of names and values")
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

func asList(data any) ([]any, bool) {
	switch d := data.(type) {
	case []any:
		return d, true
	case []map[string]any:
		out := make([]any, len(d))
		for i := range d {
			out[i] = d[i]
		}
		return out, true
	case []string:
		out := make([]any, len(d))
		for i := range d {
			out[i] = d[i]
		}
		return out, true
	}
	return nil, false
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
		if near := sop.Nearest(name, known); near != "" {
			l.found.add(prefix+name, ErrUnknown, "isian ini tidak ada pada formulir; maksudnya %q?", "the form has no such field; did you mean %q?", near)
		} else {
			l.found.add(prefix+name, ErrUnknown, "isian ini tidak ada pada formulir", "the form has no such field")
		}
	}
}

// value brings data to the one form of the field's kind.
func (l *filler) value(path string, f Field, data any) Value {
	if list, ok := asList(data); ok && f.Kind == Ticks {
		return l.picks(path, f, list)
	}
	text, ok := scalar(data)
	if !ok {
		l.found.add(path, ErrKind, "harus satu nilai (%s)", "must be a single value (%s)", f.Kind)
		return Value{}
	}
	if f.Kind != LongText {
		text = strings.TrimSpace(text)
	}
	if text == "" {
		if f.Required {
			l.found.add(path, ErrRequired, "%s wajib diisi", "%s is required", f.Label)
		}
		return Value{}
	}
	if !l.printable(path, f, text) {
		return Value{}
	}
	if f.Kind == Ticks {
		return l.picks(path, f, []any{text})
	}
	out, err := normal[f.Kind](text, f)
	if err.err != nil {
		l.found = append(l.found, &Problem{path, err.err, [2]string{err.id, err.en}})
	}
	return Value{Text: out}
}

// scalar writes a single value as text; nil is "".
func scalar(data any) (string, bool) {
	switch d := data.(type) {
	case nil:
		return "", true
	case string:
		return d, true
	case bool:
		if d {
			return "Ya", true
		}
		return "Tidak", true
	case sop.Date:
		return d.String(), true
	case time.Time:
		return d.Format("2006-01-02"), true
	case json.Number:
		return d.String(), true
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return fmt.Sprint(d), true
	case float64:
		return new(big.Float).SetPrec(53).SetFloat64(d).Text('f', -1), true
	case fmt.Stringer:
		return d.String(), true
	}
	return "", false
}

// printable refuses what cannot be printed and texts that are too long.
func (l *filler) printable(path string, f Field, text string) bool {
	if !utf8.ValidString(text) {
		l.found.add(path, ErrText, "bukan teks UTF-8", "is not UTF-8 text")
		return false
	}
	if n := utf8.RuneCountInString(text); n > MaxText {
		l.found.add(path, ErrTooLong, "%d huruf, paling banyak %d", "%d characters, at most %d", n, MaxText)
		return false
	}
	for _, r := range text {
		if sop.Unprintable(r) && (r != '\n' || f.Kind != LongText) {
			l.found.add(path, ErrText, "ada tanda yang tidak dapat dicetak (%U)", "has a character that cannot be printed (%U)", r)
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
			l.found.add(path, ErrOption, "pilihannya: %s", "the options are: %s", strings.Join(f.Options, ", "))
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
		l.found.add(path, ErrRequired, "%s wajib diisi", "%s is required", f.Label)
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
