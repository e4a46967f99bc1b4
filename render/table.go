package render

import (
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// TableXLSX writes a plain table to write an SOP in, as sopfile.TableStarter and
// sopfile.TableOf lay it out, as an Excel workbook with drop-downs, notes and
// checks; sopfile reads it back. The same table gives the same bytes.
//
// The error wraps sop.ErrNil or is the writer's own.
func TableXLSX(w io.Writer, t *table.Book) error {
	return TableXLSXContext(context.Background(), w, t)
}

// TableXLSXContext is TableXLSX, but stops as XLSXContext does.
func TableXLSXContext(ctx context.Context, w io.Writer, t *table.Book) error {
	switch {
	case w == nil:
		return errNoWriter
	case t == nil:
		return fmt.Errorf("render: table: %w", sop.ErrNil)
	}
	if ctx == nil {
		ctx = context.Background()
	}
	return xlsx.WriteTable(ctx, w, t)
}
