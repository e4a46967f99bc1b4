package forms

import (
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

// scope is where a formula finds its values: a row, an entry or the form, and
// what is around it.
type scope struct {
	values Values
	fields map[string]Field
	form   bool // it is that of a form or entry, which has tables
	outer  *scope
}

// formScope is the scope of a form or entry.
func formScope(f *Form, values Values, outer *scope) *scope {
	s := &scope{values: values, fields: map[string]Field{}, form: true, outer: outer}
	f.Each(func(x Field) { s.fields[x.Name] = x })
	return s
}

// row is the scope of a row of a table.
func (s *scope) row(t *Table, values Values) *scope {
	own := &scope{values: values, fields: map[string]Field{}, outer: s}
	for _, c := range t.Inputs() {
		own.fields[c.Name] = c
	}
	return own
}

// field returns what a name stands for, and its value.
func (s *scope) field(name string) (Field, Value) {
	for ; s != nil; s = s.outer {
		if x, ok := s.fields[name]; ok {
			return x, s.values[name]
		}
	}
	return Field{}, Value{}
}

// all returns the values of names, a column's one by one; without blanks.
func (s *scope) all(list []string) []Value {
	var out []Value
	for _, name := range list {
		table, column, ok := strings.Cut(name, ".")
		if !ok {
			if _, v := s.field(name); !v.Blank() {
				out = append(out, v)
			}
			continue
		}
		for _, row := range s.rows(table) {
			if v := row[column]; !v.Blank() {
				out = append(out, v)
			}
		}
	}
	return out
}

// rows returns the rows of a table.
func (s *scope) rows(table string) []Values {
	for ; s != nil; s = s.outer {
		if s.form && len(s.values[table].Rows) > 0 {
			return s.values[table].Rows
		}
	}
	return nil
}

// computedField is a field with a formula in its scope, and what was given for
// it.
type computedField struct {
	Field
	path  string
	scope *scope
	given string
}

// compute sets the values of formulas until nothing changes, as each may need
// others, and notes what was given and differs.
func (l *filler) compute() {
	list := l.computedFields()
	for again, left := true, len(list)+1; again && left > 0; left-- {
		again = false
		for _, x := range list {
			text, ok := x.Computed.value(x.scope, x.Kind)
			if ok && text != x.scope.values.Text(x.Name) {
				x.scope.values[x.Name], again = Value{Text: text}, true
			}
		}
	}
	for _, x := range list {
		switch text := x.scope.values.Text(x.Name); {
		case x.given != "" && x.given != text:
			l.odd = append(l.odd, disagrees.with(x.Computed.String()).at(x.path))
		case x.Required && text == "" && !l.unused[x.Name]:
			l.add(x.path, isRequired, x.Label)
		}
	}
}

func (l *filler) computedFields() []computedField {
	var out []computedField
	see := func(list []Field, at string, s *scope) {
		for _, x := range list {
			if x.Computed.Op != NoOp {
				out = append(out, computedField{x, at + x.Name, s, s.values.Text(x.Name)})
			}
		}
	}
	s := formScope(l.form, l.values, l.outer)
	for _, t := range l.form.Tables() {
		for i, row := range l.values[t.Name].Rows {
			see(t.Inputs(), entryPath(l.at+t.Name, i), s.row(&t, row))
		}
	}
	see(fieldsOf(l.form), l.at, s)
	return out
}

// value returns what the formula makes in the form of a kind, and whether it
// makes anything.
func (m Formula) value(s *scope, kind FieldKind) (string, bool) {
	switch list := s.all(m.Of); {
	case m.Op == Rows:
		return count(filledRows(s.rows(m.Of[0])))
	case len(list) == 0:
		return "", false
	case m.Op == Tally:
		n := 0
		for _, v := range list {
			if strings.EqualFold(v.Text, m.Text) {
				n++
			}
		}
		return strconv.Itoa(n), true
	case m.Op == Sum:
		return arithmetic(m.Op, list, kind)
	case len(list) < len(m.Of):
		return "", false
	case m.Op == Words:
		x, v := s.field(m.Of[0])
		return Piece{Name: x.Name, Kind: x.Kind, Words: true}.value(v), true
	case m.Op == Age || m.Op == Months || m.Op == Days:
		return span(m.Op, list[0].Text, list[1].Text)
	default:
		return arithmetic(m.Op, list, kind)
	}
}

func filledRows(rows []Values) int {
	n := 0
	for _, row := range rows {
		if !row.blank() {
			n++
		}
	}
	return n
}

// count is a number of rows; none is a blank.
func count(n int) (string, bool) { return strconv.Itoa(n), n > 0 }

// span returns the years, months or days from one date to another; false when
// the second is before the first.
func span(op Op, from, to string) (string, bool) {
	a, errA := sop.ParseDate(from)
	b, errB := sop.ParseDate(to)
	if errA != nil || errB != nil || b.Time().Before(a.Time()) {
		return "", false
	}
	if op == Days {
		return strconv.Itoa(int(b.Time().Sub(a.Time())/(24*time.Hour)) + 1), true
	}
	n := (b.Year-a.Year)*12 + int(b.Month-a.Month)
	if b.Day < a.Day {
		n--
	}
	if op == Age {
		n /= 12
	}
	return strconv.Itoa(n), true
}

// arithmetic works with numbers exactly; false when the result is no value of
// the kind.
func arithmetic(op Op, list []Value, kind FieldKind) (string, bool) {
	out := new(big.Rat)
	for i, v := range list {
		x, ok := rational(v.Text)
		switch {
		case !ok:
			return "", false
		case i == 0:
			out.Set(x)
		case op == Sum:
			out.Add(out, x)
		case op == Product:
			out.Mul(out, x)
		case op == Difference:
			out.Sub(out, x)
		case x.Sign() == 0:
			return "", false
		default:
			out.Mul(out.Quo(out, x), big.NewRat(100, 1))
		}
	}
	digits := 9
	switch {
	case kind == Rupiah:
		digits = 0
	case op == Percent:
		digits = 1
	}
	text, why := normal[kind](out.FloatString(digits), Field{Computed: Formula{Op: op}})
	return text, why == nil
}

// rational reads a number.
func rational(text string) (*big.Rat, bool) { return new(big.Rat).SetString(text) }
