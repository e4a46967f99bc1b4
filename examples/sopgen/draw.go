package main

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// drawing writes a document in a format. When ctx ends first, the error is
// that of ctx, and w must not be used any more.
type drawing func(ctx context.Context, w io.Writer, f format) error

// drawSheet is the drawing of a procedure's sheet.
func drawSheet(p *sop.Procedure, o *render.Options) drawing {
	return func(ctx context.Context, w io.Writer, f format) error {
		if f == pdf {
			return unheard(ctx, func() error { return render.PDF(w, p, o) })
		}
		return unheard(ctx, func() error { return render.XLSX(w, p, o) })
	}
}

// drawForm is the drawing of a copy of a form.
func drawForm(c *forms.Copy, o *render.FormOptions) drawing {
	return func(ctx context.Context, w io.Writer, f format) error {
		if f == pdf {
			return unheard(ctx, func() error { return render.FormPDF(w, c, o) })
		}
		return unheard(ctx, func() error { return render.FormXLSX(w, c, o) })
	}
}

// readForm reads a filled form.
func readForm(ctx context.Context, r io.Reader) (*forms.Copy, error) {
	return within(ctx, func() (*forms.Copy, error) { return render.ReadFormContext(ctx, r, nil) })
}

// unheard is [within] for work that returns nothing but an error.
func unheard(ctx context.Context, work func() error) error {
	_, err := within(ctx, func() (struct{}, error) { return struct{}{}, work() })
	return err
}
