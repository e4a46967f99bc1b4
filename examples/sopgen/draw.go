package main

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// drawing arranges a document once, for all formats. When ctx ends first, the
// error wraps that of ctx.
type drawing func(ctx context.Context) (writing, error)

// writing is an arranged document. Its function writes the content of one of
// its files; when ctx ends first, the error wraps that of ctx, and nothing is
// written.
type writing struct {
	pages int
	write func(ctx context.Context, w io.Writer, f file) error
}

// drawSheet is the drawing of a procedure's sheet.
func drawSheet(p *sop.Procedure, o *render.Options) drawing {
	return func(ctx context.Context) (writing, error) { return arranged(render.NewSheetContext(ctx, p, o)) }
}

// drawForm is the drawing of a copy of a form.
func drawForm(c *forms.Copy, o *render.FormOptions) drawing {
	return func(ctx context.Context) (writing, error) { return arranged(render.NewFormSheetContext(ctx, c, o)) }
}

// arranged is the writing of a sheet, unless arranging it failed.
func arranged(s *render.Sheet, err error) (writing, error) {
	return writing{s.Pages(), func(ctx context.Context, w io.Writer, f file) error {
		switch f.format {
		case pdf:
			return s.PDFContext(ctx, w)
		case svg:
			return s.SVGContext(ctx, w, f.page)
		case html:
			return s.HTMLContext(ctx, w)
		default:
			return s.XLSXContext(ctx, w)
		}
	}}, err
}

// drawForms is the drawing of copies in one PDF.
func drawForms(copies []*forms.Copy, o *render.FormOptions) drawing {
	return func(context.Context) (writing, error) {
		return writing{write: func(ctx context.Context, w io.Writer, _ file) error {
			return render.FormsPDF(ctx, w, copies, o)
		}}, nil
	}
}

// readForm reads a filled form.
func readForm(ctx context.Context, r io.Reader, o *render.ReadOptions) (*forms.Copy, error) {
	return within(ctx, func() (*forms.Copy, error) { return render.ReadFormContext(ctx, r, o) })
}
