package main

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// drawing writes a document in a format. When ctx ends first, the error wraps
// that of ctx, and nothing is written.
type drawing func(ctx context.Context, w io.Writer, f format) error

// drawSheet is the drawing of a procedure's sheet.
func drawSheet(p *sop.Procedure, o *render.Options) drawing {
	return func(ctx context.Context, w io.Writer, f format) error {
		if f == pdf {
			return render.PDFContext(ctx, w, p, o)
		}
		return render.XLSXContext(ctx, w, p, o)
	}
}

// drawForm is the drawing of a copy of a form.
func drawForm(c *forms.Copy, o *render.FormOptions) drawing {
	return func(ctx context.Context, w io.Writer, f format) error {
		if f == pdf {
			return render.FormPDFContext(ctx, w, c, o)
		}
		return render.FormXLSXContext(ctx, w, c, o)
	}
}

// drawForms is the drawing of copies in one PDF.
func drawForms(copies []*forms.Copy, o *render.FormOptions) drawing {
	return func(ctx context.Context, w io.Writer, _ format) error { return render.FormsPDF(ctx, w, copies, o) }
}

// readForm reads a filled form.
func readForm(ctx context.Context, r io.Reader, o *render.ReadOptions) (*forms.Copy, error) {
	return within(ctx, func() (*forms.Copy, error) { return render.ReadFormContext(ctx, r, o) })
}
