package forms

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// rows fills the rows of a table; the last is not blank.
func (l *filler) rows(t *Table, data any) []Values {
	list, ok := l.list(l.at+t.Name, data, sop.MaxSteps)
	if !ok {
		return nil
	}
	if len(t.Fixed) > 0 {
		return l.fixedRows(t, list)
	}
	rows, last := make([]Values, len(list)), 0
	for i, item := range list {
		if rows[i], _ = l.row(t, i, item); len(rows[i]) > 0 {
			last = i + 1
		}
	}
	return rows[:last]
}

// row fills a row of a table; object is the data it had.
func (l *filler) row(t *Table, i int, item any) (out Values, object map[string]any) {
	path := fmt.Sprintf("%s%s[%d]", l.at, t.Name, i)
	object, err := asObject(item)
	if err != nil {
		l.add(path, notRow)
		return nil, nil
	}
	var names []string
	if len(t.Fixed) > 0 {
		names = append(names, t.Columns[0].Name)
	}
	out = Values{}
	for _, c := range t.Inputs() {
		names = append(names, c.Name)
		if v := l.value(path+"."+c.Name, c, object[c.Name]); !v.Blank() {
			out[c.Name] = v
		}
	}
	l.unknown(path+".", object, names)
	return out, object
}

// fixedRows fills the rows that a table prints: each is the one whose text it
// has in the first column, or without one that of its place in the list.
func (l *filler) fixedRows(t *Table, list []any) []Values {
	rows, taken, last := make([]Values, len(t.Fixed)), make([]bool, len(t.Fixed)), 0
	for i, item := range list {
		own, object := l.row(t, i, item)
		at, first := i, t.Columns[0].Name
		path := fmt.Sprintf("%s%s[%d].%s", l.at, t.Name, i, first)
		if text, ok := scalar(object[first]); text != "" || !ok {
			at = slices.IndexFunc(t.Fixed, func(row string) bool { return sameWords(row, text) })
		}
		switch {
		case at < 0:
			l.add(path, notOption, strings.Join(t.Fixed, ", "))
		case at >= len(t.Fixed):
			l.add(l.at+t.Name, tooManyFixed, len(t.Fixed))
			return nil
		case taken[at] && len(own) > 0:
			l.add(path, rowTwice)
		case len(own) > 0:
			rows[at], taken[at], last = own, true, max(last, at+1)
			if at != i {
				l.moved[entryPath(l.at+t.Name, at)] = entryPath(l.at+t.Name, i)
			}
		}
	}
	for i := range rows[:last] {
		if rows[i] == nil {
			rows[i] = Values{}
		}
	}
	return rows[:last]
}

// asGiven puts the places of rows in the data into problems of the values.
func (l *filler) asGiven(problems sop.Problems) sop.Problems {
	for _, p := range problems {
		end := strings.LastIndex(p.Path, ".") + 1
		if to, ok := l.moved[p.Path[:end]]; ok {
			p.Path = to + p.Path[end:]
		}
	}
	return problems
}

// sameWords reports whether texts have the same words; letter case does not
// matter.
func sameWords(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}
