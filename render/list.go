package render

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop"
)

// listColumns is how many columns of a list are read.
const listColumns = 200

// ListXLSX writes a workbook to type the data of many copies of a form into: a
// row for each copy, at least 1 and at most formfile.MaxList rows, and a column
// for each of formfile.ListFields. ReadList reads it. The error is that of a
// form that is not well made, or the writer's.
func ListXLSX(w io.Writer, f *forms.Form, rows int) error {
	if w == nil {
		return errNoWriter
	}
	if err := f.Validate(); err != nil {
		return err
	}
	var columns []form.Column
	for _, x := range formfile.ListFields(f) {
		head := formfile.ListHead(f, x)
		if x.Required {
			head += " *"
		}
		columns = append(columns, form.Column{Head: head, Field: x})
	}
	d, err := form.List(f, columns, min(max(rows, 1), formfile.MaxList))
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return (&Sheet{d}).XLSX(w)
}

// ReadList reads the data of many copies of a form from the first worksheet of
// a workbook, one of ListXLSX or any other: its first row holds labels or names
// of fields (see formfile.FromTable). Name is for messages. The file may be
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
	sheet, err := fillin.ReadSheet(ctx, file, size, limits, formfile.MaxList+2, listColumns)
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
