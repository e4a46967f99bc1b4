package fillin

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Sheet is what stands on a worksheet. Rows and columns are those up to the
// last that holds anything.
type Sheet struct {
	Rows, Columns int
	values        map[cells.Place]cells.Value
}

// At returns the value of a cell, row and column counted from 0.
func (s *Sheet) At(row, column int) cells.Value {
	return s.values[cells.Place{Column: column + 1, Row: row + 1}]
}

// ReadSheet reads the first worksheet of a workbook of size bytes, as far as
// so many rows and columns go. The error is a *guard.Error, the context's, the
// reader's or, where there is no worksheet, ErrNoForm.
func ReadSheet(ctx context.Context, r io.ReaderAt, size int64, limits guard.Limits, rows, columns int) (*Sheet, error) {
	w, err := openBook(ctx, r, size, limits)
	if err != nil {
		return nil, err
	}
	if w.First == "" {
		return nil, ErrNoForm
	}
	inside := func(at cells.Place) bool { return at.Row <= rows && at.Column <= columns }
	values, err := w.ReadWanted(ctx, map[string]func(cells.Place) bool{w.First: inside})
	if err != nil {
		return nil, err
	}
	s := &Sheet{values: values[w.First]}
	for at := range s.values {
		s.Rows, s.Columns = max(s.Rows, at.Row), max(s.Columns, at.Column)
	}
	return s, nil
}
