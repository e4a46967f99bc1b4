package render

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/sop"
)

// XLSX writes the procedure's sheet as an Excel workbook: cells of text,
// native symbols, and arrows glued to them. For both formats, NewSheet arranges
// the procedure only once.
//
// The error holds the sop.Problems of an invalid procedure, or wraps
// ErrTooLarge, ErrOptions or sop.ErrNil, or is the writer's own.
func XLSX(w io.Writer, p *sop.Procedure, o *Options) error {
	return XLSXContext(context.Background(), w, p, o)
}

// XLSXContext is XLSX, but stops soon after the context is done: then nothing
// is written, and the error wraps the context's. A nil context never is done.
func XLSXContext(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options) error {
	if w == nil {
		return errNoWriter
	}
	s, err := arranged(ctx, p, o)
	if err != nil {
		return err
	}
	return s.XLSXContext(ctx, w)
}

// PDF writes the procedure's sheet as a PDF with vector drawings, embedded
// fonts and text that can be searched. Its errors are those of XLSX.
func PDF(w io.Writer, p *sop.Procedure, o *Options) error {
	return PDFContext(context.Background(), w, p, o)
}

// PDFContext is PDF, but stops as XLSXContext does.
func PDFContext(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options) error {
	if w == nil {
		return errNoWriter
	}
	s, err := arranged(ctx, p, o)
	if err != nil {
		return err
	}
	return s.PDFContext(ctx, w)
}
