package render

import (
	"cmp"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop"
)

// What ReadForm finds in the cells of a workbook; errors.Is matches them in its
// sop.Problems and in the Warnings of the copy.
const (
	// ErrErrorValue: a cell holds an error of Excel, such as #N/A.
	ErrErrorValue sop.Fault = "render/error-value"
	// ErrDeleted: the cell of an input was deleted; a warning.
	ErrDeleted sop.Fault = "render/deleted-input"
)

var (
	inCell     = sop.Text{ID: "sel %s: %s", EN: "cell %s: %s"}
	errorValue = sop.Text{
		ID: "berisi kesalahan Excel (%s); isilah lagi dengan nilainya",
		EN: "holds an error of Excel (%s); write the value there again",
	}
	deleted = sop.Text{
		ID: "sel isian ini terhapus dari berkas Excel, jadi isinya tidak terbaca",
		EN: "the cell of this field was deleted from the workbook, so it cannot be read",
	}
)

// fill makes a copy of what was filled in. Each fault names its cell.
func fill(f *forms.Form, in *fillin.Filled) (*forms.Copy, error) {
	found := errorValues(in)
	c, err := f.Fill(entered(f, in))
	var problems sop.Problems
	switch {
	case errors.As(err, &problems):
		found = append(found, problems...)
	case err != nil:
		return nil, err
	}
	for _, p := range found {
		p.Text = withCell(p, f, in)
	}
	if err := found.Err(); err != nil {
		return nil, err
	}
	for _, p := range c.Warnings {
		p.Text = withCell(p, f, in)
	}
	for _, name := range lost(in) {
		c.Warnings = append(c.Warnings, &sop.Problem{Path: name, Err: ErrDeleted, Text: deleted})
	}
	return c, nil
}

// lost returns the fields of which every cell was deleted; rows of a table may
// be.
func lost(in *fillin.Filled) []string {
	var out []string
	for _, name := range in.Lost {
		if name.Column == "" && name.Part == 0 && !slices.Contains(out, name.Field) {
			out = append(out, name.Field)
		}
	}
	return out
}

// errorValues tells of the cells that hold an error of Excel.
func errorValues(in *fillin.Filled) (out sop.Problems) {
	tell := func(path, text string) {
		out = append(out, &sop.Problem{Path: path, Err: ErrErrorValue, Text: errorValue.With(text)})
	}
	names := slices.SortedFunc(maps.Keys(in.Inputs), func(a, z page.Name) int {
		return cmp.Or(cmp.Compare(a.Field, z.Field), a.Number-z.Number)
	})
	for _, name := range names {
		if v := in.Inputs[name]; v.Error {
			tell(name.Field, v.Text)
		}
	}
	for _, table := range slices.Sorted(maps.Keys(in.Tables)) {
		for i, row := range in.Tables[table] {
			for _, column := range slices.Sorted(maps.Keys(row)) {
				if row[column].Error {
					tell(table+"["+strconv.Itoa(i)+"]."+column, row[column].Text)
				}
			}
		}
	}
	return out
}

// withCell puts the cell of a fault before what is said of it.
func withCell(p *sop.Problem, f *forms.Form, in *fillin.Filled) sop.Text {
	if at := cellOf(p.Path, f, in); at != "" {
		return inCell.With(at, p.Text)
	}
	return p.Text
}

var placeInForm = regexp.MustCompile(
	`^([a-z0-9_]+)(?:\[([0-9]+)\](?:\.([a-z0-9_]+)(?:\[([0-9]+)\](?:\.([a-z0-9_]+))?)?)?)?$`)

// cellOf finds the cell of a path: a field, a column in a row of a table, and
// either in an entry of a Repeat.
func cellOf(path string, f *forms.Form, in *fillin.Filled) string {
	m := placeInForm.FindStringSubmatch(path)
	if m == nil {
		return ""
	}
	name := page.Name{Field: m[1], Column: m[3]}
	name.Number = number(m[2])
	for _, r := range f.Repeats() {
		if r.Name == m[1] && m[3] != "" {
			name = page.Name{Field: r.Flat(name.Number-1, m[3]), Number: number(m[4]), Column: m[5]}
		}
	}
	if at := in.At[name]; at != "" || name.Number > 0 {
		return at
	}
	name.Number = 1 // the first of its boxes
	return in.At[name]
}

// number is one more than the number of a path; 0 for none.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n + 1
}
