package formfile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// What is said of the heads of a list.
var (
	noColumn = sop.Text{
		ID: "sel %s: kolom ini bukan isian formulir%s", EN: "cell %s: this column is no field of the form%s",
	}
	columnTwice = sop.Text{
		ID: "sel %s: dua kolom untuk isian yang sama", EN: "cell %s: two columns for one field",
	}
	sameLabel = sop.Text{
		ID: "sel %s: beberapa isian berlabel ini; tulislah namanya: %s",
		EN: "cell %s: several fields have this label; write the name: %s",
	}
	nestedTable = sop.Text{
		ID: "sel %s: tabel di dalam bagian yang berulang tidak muat dalam daftar; tulislah datanya sebagai YAML",
		EN: "cell %s: a list has no columns for a table inside a repeated part; write the data as YAML",
	}
)

// maxHead is the length of a head that is looked at piece by piece, in bytes.
const maxHead = 300

// matcher finds the columns that heads stand for.
type matcher struct {
	form   *forms.Form
	fields []heading
	groups []group
	known  []string // what a head that is not known may have meant; nil: not needed so far
}

func newMatcher(f *forms.Form) *matcher {
	return &matcher{form: f, fields: headed(ListFields(f)), groups: groupsOf(f)}
}

// match returns the column of each head: the zero Column where there is no head,
// one with a Head alone where it counts the copies.
func (t *Table) match(m *matcher, file *source.File, at func(int, int) sop.Position) []Column {
	out := make([]Column, len(t.Head))
	for i, head := range t.Head {
		switch fold(head) {
		case "":
		case counter:
			out[i].Head = counter
		default:
			out[i] = m.one(head, out[:i], cellName(0, i), func(fault sop.Fault, text sop.Text) {
				file.Add(at(0, i), fault, text)
			})
		}
	}
	return out
}

// counter is the head of the column that counts the copies, folded.
const counter = "no"

// one is the column of a head, or tells why it has none. The head itself is not
// shown: a table without a head begins with somebody's data.
func (m *matcher) one(head string, before []Column, cell string, tell func(sop.Fault, sop.Text)) Column {
	found := m.find(head)
	switch {
	case len(found) == 0 && m.nested(head):
		tell(forms.ErrUnknown, nestedTable.With(cell))
	case len(found) == 0:
		tell(forms.ErrUnknown, noColumn.With(cell, m.near(head)))
	case len(found) > 1:
		var list []string
		for _, c := range found[:min(len(found), 5)] {
			name := c.Field.Name
			if c.List != "" {
				name = c.Head
			}
			list = append(list, name)
		}
		tell(forms.ErrUnknown, sameLabel.With(cell, strings.Join(list, ", ")))
	case slices.ContainsFunc(before, func(c Column) bool { return c.Name() == found[0].Name() }):
		tell(ErrDuplicate, columnTwice.With(cell))
	default:
		return found[0]
	}
	return Column{}
}

// near is what a head may have meant.
func (m *matcher) near(head string) sop.Text {
	if m.known == nil {
		for _, c := range ListColumns(m.form, 1) {
			m.known = append(m.known, strings.ToLower(c.Head))
		}
		for _, x := range m.fields {
			m.known = append(m.known, strings.ToLower(x.Label), x.Name)
		}
	}
	for _, g := range m.groups {
		if row := g.row(fold(head)); row > 0 && len(g.fields) > 0 { // "Petugas 2" alone
			return sop.MaybeMeant(strings.ToLower(g.at(row, g.fields[0]).Head))
		}
	}
	return sop.MaybeMeant(sop.Nearest(strings.ToLower(head), m.known))
}

// find returns the columns that a head may stand for: a field outside tables;
// or the field of a row, named by table and number before it or behind it,
// parted where a colon stands if there is one; or what a label alone may mean.
func (m *matcher) find(head string) []Column {
	for _, g := range m.groups {
		if c, ok := g.named(head); ok {
			return []Column{c}
		}
	}
	var found []Column
	for _, x := range fieldsOf(m.fields, fold(head)) {
		found = append(found, Column{Head: x.head, Field: x.Field})
	}
	if len(found) > 0 || len(head) > maxHead {
		return found
	}
	text, colons := cuts(head)
	var atColon, ahead, behind []Column
	for i := range text {
		for _, g := range m.groups {
			columns := g.columns(text[:i], text[i:])
			if colons[i] {
				atColon = append(atColon, columns...)
			}
			ahead, behind = append(ahead, columns...), append(behind, g.columns(text[i:], text[:i])...)
		}
	}
	for _, list := range [][]Column{atColon, ahead, behind, m.bare(text)} {
		if found = distinct(list); len(found) > 0 {
			return found
		}
	}
	return nil
}

// cuts folds a head and returns where in that colons stood.
func cuts(head string) (text string, colons map[int]bool) {
	colons = map[int]bool{}
	for part := range strings.SplitSeq(head, ":") {
		colons[len(text)] = text != ""
		text += fold(part)
	}
	return text, colons
}

// bare returns the columns of a label alone: of a table that grows in its first
// row, of another in each.
func (m *matcher) bare(text string) []Column {
	var out []Column
	for _, g := range m.groups {
		for row := 1; row <= max(len(g.fixed), 1); row++ {
			for _, x := range fieldsOf(g.fields, text) {
				out = append(out, g.at(row, x))
			}
		}
	}
	return out
}

// nested reports whether a head is that of a table inside a Repeat.
func (m *matcher) nested(head string) bool {
	if len(head) > maxHead {
		return false
	}
	text := fold(head)
	return slices.ContainsFunc(m.groups, func(g group) bool {
		for i := range text {
			begins := func(key string) bool { return strings.HasPrefix(text[i:], key) }
			if slices.ContainsFunc(g.nested, begins) && (i == 0 || g.row(text[:i]) > 0) {
				return true
			}
		}
		return false
	})
}

// named returns the column of a Column.Name.
func (g *group) named(head string) (Column, bool) {
	parts := strings.Split(strings.TrimSpace(head), ".")
	if len(parts) != 3 || parts[0] != g.name {
		return Column{}, false
	}
	row := number(parts[1])
	i := slices.IndexFunc(g.fields, func(x heading) bool { return x.Name == parts[2] })
	if i < 0 || row == 0 || len(g.fixed) > 0 && row > len(g.fixed) {
		return Column{}, false
	}
	return g.at(row, g.fields[i]), true
}

// columns returns those of a group for what heads call its row and its field.
func (g *group) columns(lead, field string) []Column {
	row := g.row(lead)
	if row == 0 || field == "" {
		return nil
	}
	var out []Column
	for _, x := range fieldsOf(g.fields, field) {
		out = append(out, g.at(row, x))
	}
	return out
}

// row is the number of a row, from 1, by what heads call it: 1 without a
// number, 0 where it is none of the group.
func (g *group) row(lead string) int {
	if i := slices.Index(g.folded, lead); i >= 0 && lead != "" {
		return i + 1
	}
	for _, key := range g.keys {
		rest, ok := strings.CutPrefix(lead, key)
		n := number(rest)
		switch {
		case !ok:
		case len(g.fixed) == 0 && rest == "":
			return 1
		case n > 0 && (len(g.fixed) == 0 || n <= len(g.fixed)):
			return n
		}
		for i, text := range g.folded {
			if ok && (rest == text || rest == strconv.Itoa(i+1)+text) {
				return i + 1
			}
		}
	}
	return 0
}

// number reads the number of a row, 0 for none.
func number(text string) int {
	n := 0
	for _, r := range text {
		if r < '0' || r > '9' || n > MaxList {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	if n > MaxList {
		return 0
	}
	return n
}

// fieldsOf returns the fields that a folded text names: one by its name or
// head, or all of its label.
func fieldsOf(fields []heading, text string) []heading {
	var found []heading
	for _, x := range fields {
		if slices.Contains(x.exact, text) {
			return []heading{x}
		}
		if slices.Contains(x.loose, text) {
			found = append(found, x)
		}
	}
	return found
}

// distinct drops what stands in a list twice.
func distinct(list []Column) []Column {
	var out []Column
	for _, c := range list {
		if !slices.ContainsFunc(out, func(d Column) bool { return c.Name() == d.Name() }) {
			out = append(out, c)
		}
	}
	return out
}
