package formfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Table is a table of a file: the first row is its head, the others are lines
// of data. Cell returns what a cell holds for a field of the form, row and
// column counted from 0; At returns its place in the file and may be nil.
type Table struct {
	Name string // of the file, for messages
	Head []string
	Rows int // without the head
	Cell func(row, column int, x forms.Field) string
	At   func(row, column int) sop.Position
}

// FromTable returns the data of a table's lines, a copy for each. A head is the
// label or name of a field, without regard to case, spaces and marks; of a field
// in a row of a table or entry of a repeated part with the name of that and the
// number of the row, as "Petugas 2: NIP"; without a number it is the first. The
// rows that a table prints are named as they print, or by number.
//
// Rows without any value are left out, and those after them move up. A line
// with values of such rows alone, whose other columns are blank, "No" among
// them, adds its rows to the copy of the lines above; so several lines can hold
// a copy. Lines without any value are passed over. The errors are those of
// ReadList.
func FromTable(t Table, f *forms.Form) ([]*Data, error) {
	file := &source.File{Name: t.Name, Private: true}
	m := newMatcher(f)
	l := lister{Table: t, file: file}
	switch {
	case len(t.Head) > MaxColumns:
		file.Add(sop.Position{File: t.Name}, ErrTooLarge, tooWide.With(MaxColumns))
	case t.Rows > MaxList:
		file.Add(sop.Position{File: t.Name}, ErrTooLarge, tooManyListed.With(MaxList))
	default:
		l.columns = t.match(m, file, l.at)
	}
	if len(file.Errs) > 0 {
		return nil, sorted(file.Errs)
	}
	for _, g := range m.groups {
		l.lists = append(l.lists, g.name)
	}
	for row := 1; row <= t.Rows; row++ {
		l.line(row)
	}
	if len(l.out) == 0 {
		file.Add(sop.Position{File: t.Name}, ErrSyntax, nothingListed)
		return nil, sorted(file.Errs)
	}
	return l.out, nil
}

// lister reads the lines of a table.
type lister struct {
	Table
	file    *source.File
	columns []Column
	lists   []string // tables and Repeats of the form
	out     []*Data
}

func (l *lister) at(row, column int) sop.Position {
	if l.At == nil {
		return sop.Position{File: l.Name}
	}
	return l.At(row, column)
}

// line reads a line: the data of a copy, or more rows of the last.
func (l *lister) line(row int) {
	texts := make([]string, len(l.columns))
	filled, begins := false, len(l.out) == 0
	for i, c := range l.columns {
		if c.Head == "" {
			continue
		}
		texts[i] = strings.TrimSpace(l.Cell(row, i, c.Field))
		filled = filled || texts[i] != "" && c.Field.Name != ""
		begins = begins || texts[i] != "" && !c.Grows()
	}
	if !filled {
		return
	}
	if begins {
		d := &Data{Values: map[string]any{}, cells: map[string]spot{"": {row: row}}, row: row + 1,
			tree: &tree{File: l.file, places: map[string]sop.Position{"": l.at(row, 0)}}}
		l.out = append(l.out, d)
		l.fields(d, row, texts)
	}
	for _, list := range l.lists {
		l.rows(l.out[len(l.out)-1], list, row, texts)
	}
}

// fields sets the values outside tables.
func (l *lister) fields(d *Data, row int, texts []string) {
	for i, c := range l.columns {
		if c.Field.Name != "" && c.List == "" {
			l.set(d, d.Values, c.Field.Name, row, i, texts[i])
		}
	}
}

// rows sets those of a table or Repeat that a line has, after those that are
// there.
func (l *lister) rows(d *Data, list string, row int, texts []string) {
	numbers := map[int]bool{} // of rows, whether they have a value
	fixed := false
	for i, c := range l.columns {
		if c.List == list {
			numbers[c.Row] = numbers[c.Row] || texts[i] != ""
			fixed = c.fixed
		}
	}
	for _, n := range sortedRows(numbers) {
		old, _ := d.Values[list].([]any)
		at := len(old)
		if fixed {
			at = n - 1
		}
		for len(old) <= at {
			old = append(old, map[string]any{})
		}
		d.Values[list] = old
		entry := fmt.Sprintf("%s[%d]", list, at)
		d.cells[entry], d.tree.places[entry] = spot{row: row}, l.at(row, 0)
		for i, c := range l.columns {
			if c.List == list && c.Row == n {
				values, _ := old[at].(map[string]any)
				l.set(d, values, entry+"."+c.Field.Name, row, i, texts[i])
			}
		}
	}
}

// sortedRows returns the numbers of rows that have a value.
func sortedRows(filled map[int]bool) []int {
	var out []int
	for n, ok := range filled {
		if ok {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return out
}

// set puts the text of a cell into values, and notes where its path stands.
func (l *lister) set(d *Data, values map[string]any, path string, row, column int, text string) {
	c := l.columns[column]
	d.cells[path], d.tree.places[path] = spot{row: row, column: column + 1, head: c.listHead()}, l.at(row, column)
	if text != "" {
		values[c.Field.Name] = listed(c.Field, text)
	}
}

// listed is the value of a cell: picks are parted by semicolons.
func listed(x forms.Field, text string) any {
	if x.Kind != forms.Ticks || slices.Contains(x.Options, text) {
		return text
	}
	var out []any
	for part := range strings.SplitSeq(text, ";") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// spot is where a path stands in a table.
type spot struct {
	row    int    // counted from 0
	column int    // counted from 1; 0: the row as a whole
	head   string // it stands under, where the path of a field does not tell it
}

// text names the cell or the row.
func (s spot) text() sop.Text {
	if s.column == 0 {
		return sop.Text{ID: fmt.Sprintf("baris %d: ", s.row+1), EN: fmt.Sprintf("row %d: ", s.row+1)}
	}
	cell := cellName(s.row, s.column-1)
	if s.head != "" {
		cell += " (" + s.head + ")"
	}
	return sop.Text{ID: "sel " + cell + ": ", EN: "cell " + cell + ": "}
}

// listHead is the head of a column of a table, "" of another.
func (c Column) listHead() string {
	if c.List == "" {
		return ""
	}
	return c.Head
}

// cellName names a cell as spreadsheets do, row and column counted from 0.
func cellName(row, column int) string {
	text := ""
	for column++; column > 0; column = (column - 1) / 26 {
		text = string(rune('A'+(column-1)%26)) + text
	}
	return fmt.Sprintf("%s%d", text, row+1)
}
