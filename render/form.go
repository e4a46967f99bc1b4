package render

import (
	"bytes"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/pdf"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrFormTooLarge reports a form that does not fit its paper: a value longer
// than a page, or a table with too many columns.
var ErrFormTooLarge = form.ErrTooLarge

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
// The error holds the sop.Problems of a form that is not well made, or wraps
// ErrFormTooLarge or ErrOptions, or is the writer's own.
func FormXLSX(w io.Writer, c *forms.Copy, o *FormOptions) error {
	return writeForm(w, c, o, xlsx.Write)
}

// FormPDF writes a copy of a form as a PDF to print: blanks are dotted lines
// to write on. Its errors are those of FormXLSX.
func FormPDF(w io.Writer, c *forms.Copy, o *FormOptions) error { return writeForm(w, c, o, pdf.Write) }

func writeForm(w io.Writer, c *forms.Copy, o *FormOptions, write func(io.Writer, *page.Document) error) error {
	if err := c.Form.Validate(); err != nil {
		return err
	}
	o, err := o.Prepare()
	if err != nil {
		return err
	}
	d, err := form.Form(c, &form.Options{Unit: o.Unit, Logo: o.Logo})
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	var b bytes.Buffer // a format that fails half-way must leave nothing
	if err := write(&b, d); err != nil {
		return fmt.Errorf("render: %w", err)
	}
	_, err = b.WriteTo(w)
	return err
}
