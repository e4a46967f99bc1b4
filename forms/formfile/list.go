package formfile

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// MaxList is the number of rows a list has at most.
const MaxList = 2000

// What is said of lists.
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
	tooManyListed = sop.Text{ID: "lebih dari %d baris", EN: "more than %d rows"}
	nothingListed = sop.Text{ID: "daftar ini tidak berisi data", EN: "the list holds no data"}
)

// ListFields returns the fields of a form that a list of copies has a column
// for: all outside tables and entries that are not computed, in printed order.
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
	label := oneLine(strings.TrimRight(x.Label, " :,"))
	same := func(y forms.Field) bool { return y.Name != x.Name && fold(y.Label) == fold(x.Label) }
	if label == "" || slices.ContainsFunc(ListFields(f), same) {
		return strings.TrimSpace(label + " (" + x.Name + ")")
	}
	return label
}

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

// ReadList reads the data of many copies of a form: a file whose name ends in
// .csv with a head line of labels or names, parted by commas, semicolons or
// tabs; any other as YAML or JSON with a list of what Read reads, or with a
// single one. Name is for messages. The error is of type sop.Problems; of a
// table they name the cell, as "C4".
func ReadList(data []byte, name string, f *forms.Form) ([]*Data, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if strings.EqualFold(filepath.Ext(name), ".csv") {
		return readCSV(data, name, f)
	}
	t := &tree{File: &source.File{Name: name, Private: true}, places: map[string]sop.Position{}}
	n := t.Parse(data, MaxDepth+1)
	if n == nil || len(t.Errs) > 0 {
		return nil, sorted(t.Errs)
	}
	if !n.IsList {
		d, err := Read(data, name)
		return []*Data{d}, err
	}
	var out []*Data
	for i, item := range n.List {
		if !item.IsMap && !item.Null {
			t.Add(item.Pos, ErrSyntax, wantsGroup)
			continue
		}
		own := &tree{File: t.File, places: map[string]sop.Position{"": item.Pos}}
		values, _ := own.value(item, "").(map[string]any)
		out = append(out, &Data{Values: values, tree: own, row: i + 1})
	}
	switch {
	case len(n.List) == 0:
		t.Add(n.Pos, ErrSyntax, nothingListed)
	case len(n.List) > MaxList:
		t.Add(n.Pos, ErrTooLarge, tooManyListed.With(MaxList))
	}
	if len(t.Errs) > 0 {
		return nil, sorted(t.Errs)
	}
	return out, nil
}

// Table is a table of a file: the first row is its head, the others are the
// data of one copy each. Cell returns what a cell holds for a field of the
// form, row and column counted from 0; At returns its place in the file and may
// be nil.
type Table struct {
	Name string // of the file, for messages
	Head []string
	Rows int // without the head
	Cell func(row, column int, x forms.Field) string
	At   func(row, column int) sop.Position
}

// FromTable returns the data of a table's rows; rows without any value are
// passed over. Its errors are those of ReadList.
func FromTable(t Table, f *forms.Form) ([]*Data, error) {
	file := &source.File{Name: t.Name, Private: true}
	at := func(row, column int) sop.Position {
		if t.At == nil {
			return sop.Position{File: t.Name}
		}
		return t.At(row, column)
	}
	columns := t.match(f, file, at)
	if t.Rows > MaxList {
		file.Add(sop.Position{File: t.Name}, ErrTooLarge, tooManyListed.With(MaxList))
	}
	if len(file.Errs) > 0 {
		return nil, sorted(file.Errs)
	}
	var out []*Data
	for row := 1; row <= t.Rows; row++ {
		d := &Data{Values: map[string]any{}, cells: map[string]string{}, row: row + 1,
			tree: &tree{File: file, places: map[string]sop.Position{"": at(row, 0)}}}
		for i, x := range columns {
			if x.Name == "" {
				continue
			}
			d.cells[x.Name], d.tree.places[x.Name] = cellName(row, i), at(row, i)
			if text := strings.TrimSpace(t.Cell(row, i, x)); text != "" {
				d.Values[x.Name] = listed(x, text)
			}
		}
		if len(d.Values) > 0 {
			out = append(out, d)
		}
	}
	if len(out) == 0 {
		file.Add(sop.Position{File: t.Name}, ErrSyntax, nothingListed)
		return nil, sorted(file.Errs)
	}
	return out, nil
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

// match returns the field of each column; one without a name is passed over: it
// has no head, or counts the rows.
func (t *Table) match(f *forms.Form, file *source.File, at func(int, int) sop.Position) []forms.Field {
	fields := ListFields(f)
	out := make([]forms.Field, len(t.Head))
	for i, head := range t.Head {
		text := fold(head)
		if text == "" || text == "no" {
			continue
		}
		var found []forms.Field
		for _, x := range fields {
			if text == fold(x.Name) || text == fold(ListHead(f, x)) {
				found = []forms.Field{x}
				break
			}
			if text == fold(x.Label) {
				found = append(found, x)
			}
		}
		t.one(i, found, fields, out, file, at(0, i))
	}
	return out
}

// one sets the field of a column, or tells why it has none. The head itself is
// not shown: a table without a head begins with somebody's data.
func (t *Table) one(i int, found, fields []forms.Field, out []forms.Field, file *source.File, pos sop.Position) {
	cell := cellName(0, i)
	switch {
	case len(found) == 0:
		var known []string
		for _, x := range fields {
			known = append(known, strings.ToLower(x.Label), x.Name)
		}
		near := sop.MaybeMeant(sop.Nearest(strings.ToLower(t.Head[i]), known))
		file.Add(pos, forms.ErrUnknown, noColumn.With(cell, near))
	case len(found) > 1:
		var list []string
		for _, x := range found {
			list = append(list, x.Name)
		}
		file.Add(pos, forms.ErrUnknown, sameLabel.With(cell, strings.Join(list, ", ")))
	case slices.ContainsFunc(out[:i], func(x forms.Field) bool { return x.Name == found[0].Name }):
		file.Add(pos, ErrDuplicate, columnTwice.With(cell))
	default:
		out[i] = found[0]
	}
}

// cellName names a cell as spreadsheets do, row and column counted from 0.
func cellName(row, column int) string {
	text := ""
	for column++; column > 0; column = (column - 1) / 26 {
		text = string(rune('A'+(column-1)%26)) + text
	}
	return fmt.Sprintf("%s%d", text, row+1)
}

// FillList fills a copy for each data, over what is known of all of them. The
// errors of all are told at once as sop.Problems.
func FillList(list []*Data, f *forms.Form, prefill forms.Values) ([]*forms.Copy, error) {
	var out []*forms.Copy
	var all sop.Problems
	for _, d := range list {
		c, err := d.Fill(f, prefill)
		var problems sop.Problems
		switch {
		case errors.As(err, &problems):
			all = append(all, problems...)
		case err != nil:
			return nil, err
		default:
			out = append(out, c)
		}
	}
	if len(all) > 0 {
		return nil, all
	}
	return out, nil
}
