package render

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/pdf"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrTooLarge reports a procedure that does not fit its paper: a row higher
// than a page, or too many lanes. Lettering is at least of the size that
// Options ask for as long as words may break and pages be added; then it goes
// down to 6 points, below which copies cannot be read, and then it is this
// error. It is a *TooLargeError.
var ErrTooLarge = sheet.ErrTooLarge

// TooLargeError names what does not fit, and the paper on which it would.
type TooLargeError = sheet.TooLargeError

// ErrOptions reports options out of their range.
var ErrOptions = errors.New("render: option out of range")

// XLSX writes the procedure's sheet as an Excel workbook: cells of text,
// native symbols, and arrows glued to them.
//
// The error holds the sop.Problems of an invalid procedure, or wraps
// ErrTooLarge or ErrOptions, or is the writer's own.
func XLSX(w io.Writer, p *sop.Procedure, o *Options) error { return writeSheet(w, p, o, xlsx.Write) }

// PDF writes the procedure's sheet as a PDF with vector drawings, embedded
// fonts and text that can be searched. Its errors are those of XLSX.
func PDF(w io.Writer, p *sop.Procedure, o *Options) error { return writeSheet(w, p, o, pdf.Write) }

func writeSheet(w io.Writer, p *sop.Procedure, o *Options, write func(io.Writer, *page.Document) error) error {
	if err := p.Validate(); err != nil {
		return err
	}
	so, err := o.sheet()
	if err != nil {
		return err
	}
	d, err := sheet.Sheet(p, so)
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
