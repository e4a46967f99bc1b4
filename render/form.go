package render

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrFormTooLarge reports a form that does not fit its paper: a value longer
// than a page, or a table with too many columns.
var ErrFormTooLarge = form.ErrTooLarge

// ErrCellTooLong reports a paragraph that is longer, with its values in it,
// than the 32,767 characters that a cell of Excel holds.
var ErrCellTooLong = xlsx.ErrTooLong

// FormOptions say what a form itself does not. Nil and the zero value print no
// letterhead.
type FormOptions struct {
	Unit sop.Unit // letterhead (kop surat) of the forms that have one
	Logo []byte   // picture beside the letterhead, as in Options; nil: none

	ready ready
}

// FormXLSX writes a copy of a form as an Excel workbook to fill in on screen:
// its inputs are unlocked, named and checked, all else is protected without a
// password. ReadForm reads it back.
//
// The error holds the sop.Problems of a form that is not well made, of values
// that cannot be printed or of the unit, or wraps ErrFormTooLarge,
// ErrCellTooLong, ErrOptions or sop.ErrNil, or is the writer's own.
func FormXLSX(w io.Writer, c *forms.Copy, o *FormOptions) error {
	return FormXLSXContext(context.Background(), w, c, o)
}

// FormXLSXContext is FormXLSX, but stops as XLSXContext does.
func FormXLSXContext(ctx context.Context, w io.Writer, c *forms.Copy, o *FormOptions) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewFormSheetContext(ctx, c, o)
	if err != nil {
		return err
	}
	return s.XLSXContext(ctx, w)
}

// FormPDF writes a copy of a form as a PDF to print: blanks are dotted lines
// to write on. Its errors are those of FormXLSX.
func FormPDF(w io.Writer, c *forms.Copy, o *FormOptions) error {
	return FormPDFContext(context.Background(), w, c, o)
}

// FormPDFContext is FormPDF, but stops as XLSXContext does.
func FormPDFContext(ctx context.Context, w io.Writer, c *forms.Copy, o *FormOptions) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewFormSheetContext(ctx, c, o)
	if err != nil {
		return err
	}
	return s.PDFContext(ctx, w)
}
