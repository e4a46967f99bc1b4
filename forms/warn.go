package forms

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/sop"
)

// warner collects what is odd about values.
type warner struct {
	form   *Form
	at     string
	values Values
	found  sop.Problems
}

func (w *warner) add(path string, m message, values ...any) {
	w.found = append(w.found, m.with(values...).at(w.at+path))
}

// all looks at every value of the form, then at its checks.
func (w *warner) all() {
	w.form.Each(func(x Field) { w.field(x.Name, x, w.values[x.Name]) })
	for _, t := range w.form.Tables() {
		for i, row := range w.values[t.Name].Rows {
			for _, c := range t.Inputs() {
				w.field(entryPath(t.Name, i)+c.Name, c, row[c.Name])
			}
		}
	}
	for _, r := range w.form.Repeats() {
		for i, entry := range w.values[r.Name].Rows {
			own := warner{form: r.Entry(), at: entryPath(w.at+r.Name, i), values: entry}
			own.all()
			w.found = append(w.found, own.found...)
		}
	}
	w.unshown()
	for _, c := range w.form.Checks {
		w.check(c)
	}
}

// field looks at one value.
func (w *warner) field(path string, x Field, v Value) {
	if v.Blank() {
		return
	}
	if x.Min != "" && less(x.Kind, v.Text, x.Min) {
		w.add(path, tooSmall, Print(x.Kind, Value{Text: x.Min}))
	}
	if x.Max != "" && less(x.Kind, x.Max, v.Text) {
		w.add(path, tooLarge, Print(x.Kind, Value{Text: x.Max}))
	}
	if x.Digits > 0 && digits(v.Text) != x.Digits {
		w.add(path, notDigits, x.Digits)
	}
	if x.Kind == NIK && v.Text[0] == '0' {
		w.add(path, noArea)
	}
	for _, word := range x.Unwanted {
		if strings.Contains(strings.ToLower(v.Text), strings.ToLower(word)) {
			w.add(path, unwanted, word)
		}
	}
}

// digits counts the digits of a text; one with letters has none.
func digits(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			n++
		case unicode.IsLetter(r):
			return 0
		}
	}
	return n
}

// less reports whether a value of a kind is before or below another.
func less(kind FieldKind, a, b string) bool {
	if kind != Number && kind != Rupiah {
		return a < b // dates and times
	}
	x, ok := rational(a)
	y, okToo := rational(b)
	return ok && okToo && x.Cmp(y) < 0
}

// unshown tells of values in sections whose condition does not hold.
func (w *warner) unshown() {
	w.form.eachUnused(w.values, func(s Section, name string) {
		if w.values[name].Blank() {
			return
		}
		x, _ := w.form.Field(s.When.Field)
		text := x.Label
		if len(s.When.Is) > 0 {
			text += " " + strings.Join(s.When.Is, ", ")
		}
		w.add(name, unshown, text)
	})
}

// check looks at values of several fields.
func (w *warner) check(c Check) {
	table, _, column := strings.Cut(c.Of[0], ".")
	if !column {
		w.agree(c, "", formScope(w.form, w.values, nil))
		return
	}
	outer := formScope(w.form, w.values, nil)
	for _, t := range w.form.Tables() {
		if t.Name != table {
			continue
		}
		for i, row := range w.values[table].Rows {
			w.agree(c.inRow(table), entryPath(table, i), outer.row(&t, row))
		}
	}
}

// inRow returns the check with the names a row has.
func (c Check) inRow(table string) Check {
	own := make([]string, len(c.Of))
	for i, name := range c.Of {
		own[i] = strings.TrimPrefix(name, table+".")
	}
	return Check{c.Rule, own}
}

func (w *warner) agree(c Check, at string, s *scope) {
	fields, values := make([]Field, len(c.Of)), make([]Value, len(c.Of))
	for i, name := range c.Of {
		fields[i], values[i] = s.field(name)
	}
	if c.Rule == MatchesNIK {
		w.identity(at, fields, values)
		return
	}
	last := -1
	for i, v := range values {
		if v.Blank() {
			continue
		}
		if last >= 0 && less(fields[i].Kind, v.Text, values[last].Text) {
			w.add(at+c.Of[i], notInOrder, fields[last].Label)
		}
		last = i
	}
}

// identity compares a NIK with birth date and sex: ddmmyy from digit 7, 40
// added to the day of a woman.
func (w *warner) identity(at string, fields []Field, values []Value) {
	nik, birth := values[0].Text, values[1].Text
	if len(nik) != 16 {
		return
	}
	day, _ := strconv.Atoi(nik[6:8]) // digits
	woman := day > 40
	if woman {
		day -= 40
	}
	if d, err := sop.ParseDate(birth); err == nil && d.Valid() &&
		(d.Day != day || birth[5:7]+birth[2:4] != nik[8:12]) {
		w.add(at+fields[0].Name, notBirth, fields[1].Label)
	}
	if len(values) < 3 || values[2].Blank() {
		return
	}
	if is := strings.ToUpper(values[2].Text[:1]); is == "L" && woman || is == "P" && !woman {
		w.add(at+fields[0].Name, notSex, fields[2].Label)
	}
}
