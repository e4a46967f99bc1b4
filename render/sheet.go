package render

import (
	"bytes"
	"context"
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
// than a page, too many lanes, or arrows too tangled to be drawn. Lettering is
// at least of the size that Options ask for as long as words may break and
// pages be added; then it goes down to 6 points, below which copies cannot be
// read, and then it is this error. Where Options ask for no size, lettering goes
// below 7 points also where a label would otherwise cover something. The error is
// a *TooLargeError.
var ErrTooLarge = sheet.ErrTooLarge

// TooLargeError names what does not fit, and the paper on which it would.
type TooLargeError = sheet.TooLargeError

// ErrOptions reports options out of their range.
var ErrOptions = errors.New("render: option out of range")

// write puts finished pages into one format.
type write func(context.Context, io.Writer, *page.Document) error

// XLSX writes the procedure's sheet as an Excel workbook: cells of text,
// native symbols, and arrows glued to them.
//
// The error holds the sop.Problems of an invalid procedure, or wraps
// ErrTooLarge, ErrOptions or sop.ErrNil, or is the writer's own.
func XLSX(w io.Writer, p *sop.Procedure, o *Options) error {
	return XLSXContext(context.Background(), w, p, o)
}

// XLSXContext is XLSX, but stops soon after the context is done: then nothing
// is written, and the error wraps the context's. A nil context never is done.
func XLSXContext(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options) error {
	return writeSheet(ctx, w, p, o, xlsx.WriteContext)
}

// PDF writes the procedure's sheet as a PDF with vector drawings, embedded
// fonts and text that can be searched. Its errors are those of XLSX.
func PDF(w io.Writer, p *sop.Procedure, o *Options) error {
	return PDFContext(context.Background(), w, p, o)
}

// PDFContext is PDF, but stops as XLSXContext does.
func PDFContext(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options) error {
	return writeSheet(ctx, w, p, o, pdf.WriteContext)
}

func writeSheet(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options, to write) error {
	if w == nil {
		return fmt.Errorf("render: writer: %w", sop.ErrNil)
	}
	if ctx == nil {
		ctx = context.Background()
	}
	if err := p.Validate(); err != nil {
		return err
	}
	so, err := o.sheet()
	if err != nil {
		return err
	}
	d, err := sheet.SheetContext(ctx, p, so)
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return to.whole(ctx, w, d)
}

// whole writes all of a document or, when it fails, nothing.
func (to write) whole(ctx context.Context, w io.Writer, d *page.Document) error {
	var b bytes.Buffer
	err := to(ctx, &b, d)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	_, err = b.WriteTo(w)
	return err
}
