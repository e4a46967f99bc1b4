package forms

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Printed returns the copy as it stands on paper, for those who draw it: a form
// of plain parts with its values.
//
//   - Sections whose When does not hold are gone. With DropEmpty, and unless
//     the copy is Open or blank altogether, so are blank lines, rows, and
//     sections with nothing in them; of an Attachment that is blank always.
//   - A Repeat is its parts, once for each entry, with names of their own
//     (Repeat.Flat).
//   - Of a Redacted copy each sensitive value and NIK is text that hides it, and
//     of those that tell who somebody is texts are initials.
//
// Fields of what is gone are Hidden. The copy itself does not change; one of
// nothing is returned as it is.
func (c *Copy) Printed() *Copy {
	if c == nil || c.Form == nil {
		return c
	}
	own, form := *c, *c.Form
	p := printer{values: c.Values.With(nil), open: c.Open || c.Blank(), hidden: slices.Clone(form.Hidden)}
	form.Parts = p.parts(form.Parts, form.DropEmpty)
	form.Hidden = p.hidden
	own.Form, own.Values = &form, p.values
	if c.Redacted {
		own.redact()
	}
	return &own
}

// Blank reports whether nothing is filled in.
func (c *Copy) Blank() bool {
	for _, v := range c.Values {
		if !v.Blank() {
			return false
		}
	}
	return true
}

type printer struct {
	values Values
	open   bool
	hidden []Field // of what is gone
}

func (p *printer) parts(list []Part, drop bool) []Part {
	drop = drop && !p.open
	var out []Part
	for _, x := range list {
		switch x := x.(type) {
		case Section:
			if own, ok := p.section(x, drop); ok {
				out = append(out, own)
			}
		case Repeat:
			out = append(out, p.repeat(x, drop)...)
		case Fields:
			if x.Items = p.filled(x.Items, drop); len(x.Items) > 0 || x.Beside.Text != "" || x.Picture != (Space{}) {
				out = append(out, x)
			}
		case Parties:
			out = append(out, Parties{Items: p.parties(x.Items, drop)})
		case Table:
			if own, ok := p.table(x, drop); ok {
				out = append(out, own)
			}
		default:
			out = append(out, x)
		}
	}
	return out
}

// section returns what a section prints, and whether it prints anything.
func (p *printer) section(s Section, drop bool) (Section, bool) {
	shown := s.When.holds(p.values) || p.open && p.values[s.When.Field].Blank()
	drop = drop || s.DropEmpty && !p.open
	if !shown || (drop || s.Attachment && !p.open) && p.empty(s.Parts) {
		p.hide(s.Parts)
		return s, false
	}
	s.Parts = p.parts(s.Parts, drop)
	return s, true
}

// repeat returns the parts of all entries, numbered as they are printed.
func (p *printer) repeat(r Repeat, drop bool) []Part {
	rows := p.values[r.Name].Rows
	n := len(rows)
	if !drop {
		n = max(n, r.BlankTimes())
	}
	var out []Part
	number := 0
	for i := range n {
		if !drop || !rows[i].blank() {
			number++
			out = append(out, p.parts(p.entry(r, i, number), drop)...)
		}
	}
	if only, ok := single(out, r); ok {
		return only
	}
	return out
}

// single returns the parts of the only entry of a Repeat that marks them.
func single(list []Part, r Repeat) ([]Part, bool) {
	if len(list) != 1 || !r.Aside || !strings.HasSuffix(r.Heading, ".") {
		return nil, false
	}
	s, ok := list[0].(Section)
	return s.Parts, ok
}

// entry returns the parts of an entry with names of their own, and sets their
// values.
func (p *printer) entry(r Repeat, i, number int) []Part {
	flat := map[string]string{}
	entry, rows := r.Entry(), p.values[r.Name].Rows
	name := func(own string) {
		flat[own] = r.Flat(i, own)
		if i < len(rows) && !rows[i][own].Blank() {
			p.values[flat[own]] = rows[i][own]
		}
	}
	entry.Each(func(x Field) { name(x.Name) })
	for _, t := range entry.Tables() {
		name(t.Name)
	}
	parts := rename(r.Parts, flat)
	if r.Heading == "" {
		return parts
	}
	heading := strings.ReplaceAll(r.Heading, "#", strconv.Itoa(number))
	s := Section{Heading: heading, Aside: r.Aside, Parts: parts}
	if _, ok := parts[0].(PageBreak); ok {
		s.Parts = parts[1:]
		return []Part{PageBreak{}, s}
	}
	return []Part{s}
}

// hide notes the fields of parts that are gone.
func (p *printer) hide(parts []Part) {
	gone := &Form{Parts: parts}
	gone.EachPart(func(x Part) {
		fields, _ := explicit(x)
		p.hidden = append(p.hidden, fields...)
	})
}

// empty reports whether parts have places for values, and none of them has one.
func (p *printer) empty(parts []Part) bool {
	own, places := &Form{Parts: parts}, 0
	blank := true
	own.EachPart(func(x Part) {
		fields, _ := explicit(x)
		for _, f := range fields {
			places++
			blank = blank && p.values[f.Name].Blank()
		}
		switch x := x.(type) {
		case Table: // one of fixed rows stays to be answered
			places++
			blank = blank && p.values[x.Name].Blank() && len(x.Fixed) == 0
		case Repeat:
			places++
			blank = blank && p.values[x.Name].Blank()
		}
	})
	return places > 0 && blank
}

// filled returns the fields to print.
func (p *printer) filled(list []Field, drop bool) []Field {
	if !drop {
		return list
	}
	var out []Field
	for _, x := range list {
		if p.values[x.Name].Blank() {
			p.hidden = append(p.hidden, x)
		} else {
			out = append(out, x)
		}
	}
	return out
}

// parties returns the parties to print: with drop those that have a value.
func (p *printer) parties(list []Party, drop bool) []Party {
	var out []Party
	for _, x := range list {
		if x.Fields = p.filled(x.Fields, drop); !drop || len(x.Fields) > 0 {
			out = append(out, x)
		}
	}
	return out
}

// table drops blank rows, and a table without any other.
func (p *printer) table(t Table, drop bool) (Table, bool) {
	if !drop || len(t.Fixed) > 0 {
		return t, true
	}
	rows := slices.DeleteFunc(slices.Clone(p.values[t.Name].Rows), Values.blank)
	if len(rows) == 0 {
		return t, false
	}
	p.values[t.Name] = Value{Rows: rows}
	t.Rows = len(rows)
	return t, true
}

func (v Values) blank() bool {
	for _, x := range v {
		if !x.Blank() {
			return false
		}
	}
	return true
}

// holds reports whether the condition holds for the values.
func (w When) holds(v Values) bool {
	x := v[w.Field]
	switch {
	case w.Field == "":
		return true
	case len(w.Is) == 0:
		return !x.Blank()
	}
	return slices.ContainsFunc(w.Is, func(is string) bool { return is == x.Text || slices.Contains(x.Picks, is) })
}

// hiding is what stands in place of a value in a redacted copy.
const hiding = "[disamarkan]"

// redacted is what a redacted copy prints for a value of a field.
func (x Field) redacted(v Value) Value {
	switch {
	case v.Blank() || !x.secret():
		return v
	case x.Sensitive || x.Kind != Text || strings.ContainsAny(v.Text, "0123456789"):
		return Value{Text: hiding}
	}
	var initials []string
	for _, word := range strings.Fields(v.Text) {
		for _, r := range word {
			if unicode.IsLetter(r) {
				initials = append(initials, string(unicode.ToUpper(r))+".")
				break
			}
		}
	}
	return Value{Text: strings.Join(initials, " ")}
}

// secret reports whether a redacted copy hides the field's values.
func (x Field) secret() bool { return x.Sensitive || x.Identity || x.Kind == NIK }

// redact hides the values of fields that are secret.
func (c *Copy) redact() {
	hide := func(x Field) Field {
		if x.secret() {
			return Field{Name: x.Name, Label: x.Label, Group: x.Group, Width: x.Width, Lines: x.Lines}
		}
		return x
	}
	c.Form.Each(func(x Field) {
		if v := c.Values[x.Name]; !v.Blank() {
			c.Values[x.Name] = x.redacted(v)
		}
	})
	for _, t := range c.Form.Tables() {
		rows := slices.Clone(c.Values[t.Name].Rows)
		for i, row := range rows {
			rows[i] = row.With(nil)
			for _, x := range t.Inputs() {
				if v := row[x.Name]; !v.Blank() {
					rows[i][x.Name] = x.redacted(v)
				}
			}
		}
		if len(rows) > 0 {
			c.Values[t.Name] = Value{Rows: rows}
		}
	}
	c.Form.Parts = mapFields(c.Form.Parts, hide)
	c.Form.Hidden = each(c.Form.Hidden, hide)
}
