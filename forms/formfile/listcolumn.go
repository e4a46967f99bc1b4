package formfile

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/forms"
)

// Column is a column of a list of copies: a field of the form, or one of a row
// of its tables or repeated parts.
type Column struct {
	Head  string // as ListColumns writes it: "Nomor", "Petugas 2: NIP"
	Field forms.Field
	List  string // name of the table or Repeat that has the field; empty: none
	Row   int    // of List, from 1; 0 without one

	fixed bool // the table prints its rows
}

// Name is unique among the columns of a form: "nomor", "petugas.2.nip".
func (c Column) Name() string {
	if c.List == "" {
		return c.Field.Name
	}
	return fmt.Sprintf("%s.%d.%s", c.List, c.Row, c.Field.Name)
}

// Grows reports whether the column is that of a table or Repeat which has as
// many rows as its values need: lines of the list can add more (see FromTable).
func (c Column) Grows() bool { return c.List != "" && !c.fixed }

// Title is the head as a blank list has it: marked " *" where the field must be
// filled in, in a row of a table if there is such a row.
func (c Column) Title() string {
	if c.Field.Required {
		return c.Head + " *"
	}
	return c.Head
}

// MaxListRows is the number of rows of a table that a blank list has columns
// for at most.
const MaxListRows = 20

// ListColumns returns the columns of a blank list: those of ListFields, then
// those of the tables with rows of their own, then so many rows, at most
// MaxListRows, of each other table and Repeat. With 0 no table has columns. What
// is computed has none, nor have the tables inside a Repeat, whose data only YAML
// and JSON can hold. FromTable finds each column by its Head.
func ListColumns(f *forms.Form, rows int) []Column {
	m := newMatcher(f)
	var out []Column
	for _, x := range m.fields {
		out = append(out, Column{Head: x.head, Field: x.Field})
	}
	if rows < 1 {
		return out
	}
	for _, g := range m.groups {
		n := min(rows, MaxListRows)
		if len(g.fixed) > 0 {
			n = len(g.fixed)
		}
		for row := 1; row <= n; row++ {
			for _, x := range g.fields {
				c := g.at(row, x)
				if found := m.find(c.Head); len(found) != 1 || found[0].Name() != c.Name() {
					c.Head = c.Name()
				}
				out = append(out, c)
			}
		}
	}
	return out
}

// ListFields returns the fields of a form that are not computed and stand
// outside its tables and repeated parts, in printed order.
func ListFields(f *forms.Form) []forms.Field {
	var out []forms.Field
	f.Each(func(x forms.Field) {
		if x.Computed.Op == forms.NoOp {
			out = append(out, x)
		}
	})
	return out
}

// ListHead is the head of a field's column: its label, with the name where
// others of the form have the same label, or it has none.
func ListHead(f *forms.Form, x forms.Field) string {
	for _, y := range headed(ListFields(f)) {
		if y.Name == x.Name {
			return y.head
		}
	}
	return ""
}

// heading is a field with what its column is headed, and how it is compared.
type heading struct {
	forms.Field
	head  string
	exact []string // folded name and head
	loose []string // folded labels, which several may have
}

// headed gives fields their heads.
func headed(fields []forms.Field) []heading {
	times := map[string]int{}
	for _, x := range fields {
		times[fold(grouped(x))]++
	}
	out := make([]heading, len(fields))
	for i, x := range fields {
		label := oneLine(strings.TrimRight(grouped(x), " :,"))
		label = strings.ReplaceAll(label, "/ ", "/") // in print it may break there
		if label == "" || times[fold(grouped(x))] > 1 {
			label = strings.TrimSpace(label + " (" + x.Name + ")")
		}
		out[i] = heading{x, label, keys(x.Name, label), keys(x.Label, grouped(x))}
	}
	return out
}

// grouped is a label with what is printed over it.
func grouped(x forms.Field) string { return strings.TrimSpace(x.Group + " " + x.Label) }

// fold is a head or label as it is compared: its letters and digits alone, as
// a head may be broken at hyphens over lines.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// group is a table or Repeat as lists have it.
type group struct {
	name   string
	keys   []string  // what its columns' heads may begin with, folded
	fixed  []string  // the rows it prints
	folded []string  // they as they are compared
	shared bool      // one of them is printed twice on the form
	fields []heading // that are not computed
	nested []string  // keys of tables inside it
}

// groupsOf returns the tables and Repeats of a form: first those with rows of
// their own, each in printed order.
func groupsOf(f *forms.Form) []group {
	var fixed, growing []group
	printed := map[string]int{} // rows
	f.EachPart(func(p forms.Part) {
		switch p := p.(type) {
		case forms.Table:
			g := group{name: p.Name, keys: keys(p.Name, p.Caption), fixed: p.Fixed, fields: headed(entered(p.Inputs()))}
			for _, text := range p.Fixed {
				g.folded = append(g.folded, fold(text))
				printed[fold(text)]++
			}
			if len(p.Fixed) > 0 {
				fixed = append(fixed, g)
			} else {
				growing = append(growing, g)
			}
		case forms.Repeat:
			g := group{name: p.Name, keys: keys(p.Name, strings.ReplaceAll(p.Heading, "#", "")),
				fields: headed(ListFields(p.Entry()))}
			for _, t := range p.Entry().Tables() {
				g.nested = append(g.nested, keys(t.Name, t.Caption)...)
			}
			growing = append(growing, g)
		}
	})
	for i := range fixed {
		fixed[i].shared = slices.ContainsFunc(fixed[i].folded, func(text string) bool { return printed[text] > 1 })
	}
	return append(fixed, growing...)
}

// keys folds names, without those of which nothing is left.
func keys(names ...string) []string {
	var out []string
	for _, name := range names {
		if key := fold(name); key != "" && !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	return out
}

// entered leaves out what is computed.
func entered(fields []forms.Field) []forms.Field {
	return slices.DeleteFunc(slices.Clone(fields), func(x forms.Field) bool { return x.Computed.Op != forms.NoOp })
}

// at is the column of a field in a row, counted from 1: "Petugas 2: NIP", or
// "Ayah: Nama" of a row that is printed so.
func (g *group) at(row int, x heading) Column {
	title := strings.ReplaceAll(g.name, "_", " ")
	title = strings.ToUpper(title[:1]) + title[1:]
	lead := fmt.Sprintf("%s %d", title, row)
	if len(g.fixed) > 0 {
		lead = oneLine(strings.TrimRight(g.fixed[row-1], " :,"))
		if g.shared || fold(lead) == "" {
			lead = fmt.Sprintf("%s %d %s", title, row, lead)
		}
	}
	return Column{Head: strings.TrimSpace(lead) + ": " + x.head, Field: x.Field, List: g.name, Row: row,
		fixed: len(g.fixed) > 0}
}
