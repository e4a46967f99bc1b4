package forms

import (
	"maps"
	"slices"
	"strings"
)

// names are the fields that formulas, checks and conditions of a scope can
// use: those of the form, with columns of tables as "table.column", or of a
// row or entry with those around it.
type names map[string]Field

// namesOf returns the names of a form's own scope.
func namesOf(f *Form) names {
	out := names{}
	f.Each(func(x Field) { out[x.Name] = x })
	for _, t := range f.Tables() {
		for _, c := range t.Inputs() {
			out[t.Name+"."+c.Name] = c
		}
	}
	return out
}

// within returns the names with those of a row or entry in front.
func (n names) within(own names) names {
	out := make(names, len(n)+len(own))
	maps.Copy(out, n)
	maps.Copy(out, own)
	return out
}

// row returns the names of a row of a table.
func (n names) row(t *Table) names {
	own := names{}
	for _, c := range t.Inputs() {
		own[c.Name] = c
	}
	return n.within(own)
}

// meanings checks formulas, conditions and checks.
func (v *formCheck) meanings() {
	f := v.form
	v.names = namesOf(f)
	v.scope("", f, v.names)
	for _, r := range f.Repeats() {
		entry := r.Entry()
		v.scope(r.Name+".", entry, v.names.within(namesOf(entry)))
	}
	f.EachPart(func(p Part) {
		if s, ok := p.(Section); ok && !v.names.holds(s.When) {
			v.add(s.Heading, badWhen)
		}
	})
	for _, c := range f.Checks {
		if int(c.Rule) >= len(ruleNames) || !v.agree(c) {
			v.add("periksa", badCheck)
		}
	}
}

// scope checks the formulas of a form or an entry.
func (v *formCheck) scope(at string, f *Form, n names) {
	v.formulas(at, fieldsOf(f), n, f)
	for _, t := range f.Tables() {
		v.formulas(at+t.Name+".", t.Inputs(), n.row(&t), f)
	}
}

func fieldsOf(f *Form) []Field {
	var out []Field
	f.Each(func(x Field) { out = append(out, x) })
	return out
}

func (v *formCheck) formulas(at string, list []Field, n names, f *Form) {
	after := map[string][]string{}
	for _, x := range list {
		if m := x.Computed; m.Op != NoOp || len(m.Of) > 0 {
			if !m.fits(x.Kind, n, f) {
				v.add(at+x.Name, badFormula.with(m.String()))
			}
			after[x.Name] = m.Of
		}
	}
	for name := range after {
		if depends(name, name, after, map[string]bool{}) {
			v.add(at+name, formulaCycle)
		}
	}
}

// depends reports whether a formula comes to need a name; seen are the formulas
// that were looked at.
func depends(at, on string, after map[string][]string, seen map[string]bool) bool {
	if seen[at] {
		return false
	}
	seen[at] = true
	return slices.ContainsFunc(after[at], func(next string) bool {
		return next == on || depends(next, on, after, seen)
	})
}

// fits reports whether a formula's names and result are of the kinds its
// operation has.
func (m Formula) fits(result FieldKind, n names, f *Form) bool {
	kind := func(want ...FieldKind) bool {
		return !slices.ContainsFunc(m.Of, func(name string) bool {
			x, ok := n[name]
			return !ok || !slices.Contains(want, x.Kind)
		})
	}
	single := !slices.ContainsFunc(m.Of, func(name string) bool { return strings.Contains(name, ".") })
	number := result == Number || result == Rupiah
	switch m.Op {
	case Sum:
		return len(m.Of) > 0 && number && kind(Number, Rupiah)
	case Product:
		return len(m.Of) > 1 && number && single && kind(Number, Rupiah)
	case Difference, Percent:
		return len(m.Of) == 2 && number && single && kind(Number, Rupiah)
	case Rows:
		table := func(t Table) bool { return t.Name == m.Of[0] }
		return len(m.Of) == 1 && result == Number && slices.ContainsFunc(f.Tables(), table)
	case Tally:
		return len(m.Of) > 0 && m.Text != "" && result == Number && kind(Text, Choice, Number)
	case Age, Months, Days:
		return len(m.Of) == 2 && result == Number && single && kind(Date)
	case Words:
		return len(m.Of) == 1 && (result == Text || result == LongText) && single && kind(Number, Rupiah, Date)
	}
	return false
}

// holds reports whether a condition's field and options are there.
func (n names) holds(w When) bool {
	if w.Field == "" {
		return len(w.Is) == 0
	}
	x, ok := n[w.Field]
	return ok && !strings.Contains(w.Field, ".") && !slices.ContainsFunc(w.Is, func(is string) bool {
		return len(x.Options) > 0 && !slices.Contains(x.Options, is)
	})
}

// agree reports whether a check's fields are there and of kinds that can be
// compared, all of the form or of one table.
func (v *formCheck) agree(c Check) bool {
	var kinds []FieldKind
	tables := map[string]bool{}
	for _, name := range c.Of {
		x, ok := v.names[name]
		if !ok {
			return false
		}
		table, _, column := strings.Cut(name, ".")
		if column {
			tables[table] = true
		}
		kinds = append(kinds, x.Kind)
	}
	if len(tables) > 1 || len(kinds) < 2 {
		return false
	}
	if c.Rule == MatchesNIK {
		return kinds[0] == NIK && kinds[1] == Date && (len(kinds) == 2 || len(kinds) == 3 && kinds[2] == Choice)
	}
	return !slices.ContainsFunc(kinds, func(k FieldKind) bool {
		return k != kinds[0] || k != Date && k != Time && k != Number && k != Rupiah
	})
}

// bounded reports whether the bounds are in the form of the kind.
func (x Field) bounded() bool {
	for _, bound := range []string{x.Min, x.Max} {
		if bound == "" {
			continue
		}
		switch x.Kind {
		case Number, Rupiah, Date, Time:
		default:
			return false
		}
		if out, why := normal[x.Kind](bound, x); why != nil || out != bound {
			return false
		}
	}
	return true
}

// grid checks a grid's columns and texts.
func (v *formCheck) grid(g *Grid) {
	sum := 0
	for _, w := range g.Widths {
		sum += w
		if w < 1 {
			sum = -1000
		}
	}
	ok := len(g.Widths) >= 1 && len(g.Widths) <= 12 && sum == 100 && len(g.Rows) > 0
	for _, row := range g.Rows {
		span := 0
		for _, c := range row.Cells {
			span += max(c.Span, 1)
			ok = ok && c.Span >= 0 && c.Height >= 0
			v.places(c.Text)
			v.places(c.Foot)
		}
		ok = ok && span == len(g.Widths)
	}
	if !ok {
		v.add("kotak", badGrid)
	}
}

// repeat checks the parts of an entry as those of a form of their own.
func (v *formCheck) repeat(r *Repeat, taken map[string]bool) {
	v.field(r.Name, Field{Name: r.Name}, taken)
	entry := r.Entry()
	own := formCheck{form: entry, kinds: map[string]FieldKind{}}
	for name, kind := range v.kinds {
		own.kinds[name] = kind
	}
	for _, p := range r.Parts {
		switch p.(type) {
		case Fields, Grid, Table, Paragraph, Points, Space, PageBreak:
		default:
			v.add(r.Name, badRepeat)
		}
	}
	own.fields()
	if len(r.Parts) == 0 {
		v.add(r.Name, badRepeat)
	}
	for _, p := range own.found {
		p.Path = r.Name + "." + p.Path
		v.found = append(v.found, p)
	}
}
