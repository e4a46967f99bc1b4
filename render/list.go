package render

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop"
)

// ListOptions are how a blank list is made. Nil and the zero value mean 30 lines
// with one row of each table.
type ListOptions struct {
	Rows      int // lines to fill in, at most formfile.MaxList; 0 means 30
	TableRows int // of each table and repeated part on a line, at most formfile.MaxListRows; 0 means 1, below: none
}

// listHint says how a copy has more rows of a table than its line.
const listHint = "baris tabel berikutnya ditulis di bawahnya, kolom lain dikosongkan"

// ListXLSX writes a workbook to type the data of many copies of a form into: a
// line for each copy, or several (see formfile.FromTable), and a column for each
// of formfile.ListColumns. ReadList reads it. The error is that of a form that
// is not well made, or the writer's.
func ListXLSX(w io.Writer, f *forms.Form, o *ListOptions) error {
	if w == nil {
		return errNoWriter
	}
	if err := f.Validate(); err != nil {
		return err
	}
	if o == nil {
		o = &ListOptions{}
	}
	var columns []form.Column
	hinted := ""
	for _, c := range formfile.ListColumns(f, cmp.Or(o.TableRows, 1)) {
		if c.Grows() && c.List != hinted { // once for each table
			hinted, c.Field.Hint = c.List, strings.TrimPrefix(c.Field.Hint+"; "+listHint, "; ")
		}
		columns = append(columns, form.Column{Head: c.Title(), Name: c.Name(), Field: c.Field})
	}
	rows := min(max(cmp.Or(o.Rows, 30), 1), formfile.MaxList)
	d, err := form.List(f, columns, rows)
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return (&Sheet{d}).XLSX(w)
}

// ReadList reads the data of many copies of a form from the first worksheet of
// a workbook, one of ListXLSX or any other: its first row holds labels or names
// of fields, those of tables among them (see formfile.FromTable). Name is for messages. The file may be
// hostile; what exceeds the limits of o, or is no workbook, is a ReadError. What
// is wrong with the columns is told as sop.Problems.
func ReadList(ctx context.Context, r io.Reader, name string, f *forms.Form, o *ReadOptions) ([]*formfile.Data, error) {
	if r == nil {
		return nil, fmt.Errorf("render: reader: %w", sop.ErrNil)
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if o == nil {
		o = &ReadOptions{}
	}
	limits := o.Limits.guard()
	data, err := readAll(ctx, r, limits.File)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	file, size := bytes.NewReader(data), int64(len(data))
	sheet, err := fillin.ReadSheet(ctx, file, size, limits, formfile.MaxList+2, formfile.MaxColumns+1)
	if err != nil {
		return nil, readError(err)
	}
	t := formfile.Table{Name: name, Rows: max(sheet.Rows-1, 0)}
	for column := range sheet.Columns {
		t.Head = append(t.Head, sheet.At(0, column).Text)
	}
	t.Cell = func(row, column int, x forms.Field) string {
		v := sheet.At(row, column)
		return fillin.Plain(form.InputKind(x.Kind), v.Text, v.Number)
	}
	return formfile.FromTable(t, f)
}
