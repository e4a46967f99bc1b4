package table

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// tasks reads who does a step: the cells of the roles, in the order of the
// roles unless a column tells another.
func (rd *reader) tasks(g *grid, columns []column, row int) *source.Node {
	list := &source.Node{IsList: true, Pos: rd.at(g, row, columns[0].at)}
	var order []string
	for _, c := range columns {
		switch c.kind {
		case isOrder:
			order = append(order, rd.order(g, row, c.at)...)
		case isRole:
			if text := rd.read(g, row, c.at, sop.KindText); text != "" {
				list.List = append(list.List, rd.task(g, row, c.at, c.role, text))
			}
		}
	}
	for _, r := range rd.roles {
		order = append(order, r.ID)
	}
	ordered(list, order)
	if len(list.List) > 0 {
		list.Pos = list.List[0].Pos
	}
	return list
}

// order reads the roles of a step in their order, one under the other or with
// marks between them.
func (rd *reader) order(g *grid, row, column int) []string {
	var out []string
	for _, line := range items(rd.read(g, row, column, sop.KindText)) {
		if id, ok := roleNamed(line, rd.roles); ok {
			out = append(out, id)
			continue
		}
		for _, text := range parts(line) {
			id, ok := roleNamed(text, rd.roles)
			if !ok {
				rd.Add(rd.at(g, row, column), sop.ErrUnknownRole, unknownRole.With(text, sop.Text{}))
				continue
			}
			out = append(out, id)
		}
	}
	return out
}

// ordered puts the tasks of a step into the order of roles; those of others come
// behind.
func ordered(tasks *source.Node, roles []string) {
	key := fieldAt(taskFields, "role").Key
	slices.SortStableFunc(tasks.List, func(a, b *source.Node) int {
		return place(roles, a.Get(key).Text) - place(roles, b.Get(key).Text)
	})
}

// place is the index of a text in a list; behind it for one that is not there.
func place(list []string, text string) int {
	if i := slices.Index(list, text); i >= 0 {
		return i
	}
	return len(list)
}

// between is what stands between several targets, roles or symbols.
var between = regexp.MustCompile(`\s*[;,+\n]\s*|\s+(?i:dan)\s+`)

// parts takes a cell of several words apart.
func parts(text string) []string {
	return slices.DeleteFunc(between.Split(strings.TrimSpace(text), -1), func(s string) bool { return s == "" })
}

// mark is what the cell of a role says.
type mark struct {
	symbols []string
	primary bool
	text    string
}

// markOf reads a cell of a role: "x", "kapsul + keputusan utama (Mulai)".
func markOf(cell string) mark {
	var m mark
	if at := strings.IndexByte(cell, '('); at >= 0 && strings.HasSuffix(cell, ")") {
		m.text, cell = cell[at+1:len(cell)-1], cell[:at]
	}
	words := strings.ToLower(strings.TrimSpace(cell))
	if rest, ok := strings.CutSuffix(words, wordPrimary); ok && (rest == "" || strings.TrimSpace(rest) != rest) {
		m.primary, words = true, rest
	}
	m.symbols = parts(words)
	for i, s := range m.symbols {
		if slices.Contains(capsules, s) {
			m.symbols[i] = sop.Terminator.String()
		}
	}
	if len(m.symbols) == 1 && slices.Contains(marks, m.symbols[0]) {
		m.symbols = nil
	}
	return m
}

// String writes what markOf reads.
func (m mark) String() string {
	out := strings.Join(m.symbols, " + ")
	if out == "" {
		out = wordMarked
	}
	if m.primary {
		out += " " + wordPrimary
	}
	if m.text != "" {
		out += " (" + m.text + ")"
	}
	return out
}

// task reads the cell of a role.
func (rd *reader) task(g *grid, row, column int, role, text string) *source.Node {
	m, pos := markOf(text), rd.at(g, row, column)
	leaf := func(text string) *source.Node { return &source.Node{Pos: pos, Text: text} }
	n := &source.Node{Pos: pos, IsMap: true}
	put := func(path string, v *source.Node) { n.Put(fieldAt(taskFields, path).Key, pos, v) }
	put("role", leaf(role))
	if len(m.symbols) > 0 {
		list := &source.Node{Pos: pos, IsList: true}
		for _, s := range m.symbols {
			list.List = append(list.List, leaf(s))
		}
		put("symbols", list)
	}
	if m.primary {
		put("primary", leaf("ya"))
	}
	if m.text != "" {
		put("text", leaf(m.text))
	}
	return n
}
