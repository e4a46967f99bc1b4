package render

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrFormTooLarge reports a form that does not fit its paper: an empty box higher
// than a page, or a table with too many columns. Long texts go over to the next
// page.
var ErrFormTooLarge = form.ErrTooLarge

// ErrCellTooLong reports a paragraph that is longer, with its values in it,
// than the 32,767 characters that a cell of Excel holds.
var ErrCellTooLong = xlsx.ErrTooLong

// FormOptions say what a form itself does not. Nil and the zero value print no
// letterhead.
type FormOptions struct {
	Unit   sop.Unit // letterhead (kop surat) of the forms that have one
	Agency sop.Unit // that of the agency the unit belongs to (dinas); without lines: the last line of Unit
	Logo   []byte   // picture beside the letterhead, as in Options; nil: none

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

// valid checks the options, nil for those that are zero, and returns them ready.
func (o *FormOptions) valid() (*FormOptions, error) {
	if o == nil {
		o = &FormOptions{}
	}
	if err := errors.Join(o.Unit.Validate(), o.Agency.Validate()); err != nil {
		return nil, err
	}
	return o.Prepare()
}

// document arranges a copy.
func (o *FormOptions) document(ctx context.Context, c *forms.Copy) (*page.Document, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	d, err := form.FormContext(ctx, c.Printed(), &form.Options{Unit: c.Head(o.Unit, o.Agency), Logo: o.Logo})
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return d, nil
}
