package render

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/pdf"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrTooLarge reports a procedure that does not fit its paper: a title or a
// letterhead higher than a page, a row whose symbols and arrows are or whose
// note for several rows is, too many lanes, or arrows too tangled to be drawn.
// The texts of a row higher than a page go over to the next. Lettering is
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

// Sheet is a procedure or a form arranged on its pages: arrange it once, then
// write it in each format. It keeps nothing of what it was made from but its
// pictures, never changes, and is safe for concurrent use. The zero value and
// nil have no pages; writing them is an error that wraps sop.ErrNil.
type Sheet struct{ pages *page.Document }

// NewSheet arranges a procedure.
//
// The error holds the sop.Problems of an invalid procedure, or wraps
// ErrTooLarge, ErrOptions or sop.ErrNil.
func NewSheet(p *sop.Procedure, o *Options) (*Sheet, error) {
	return NewSheetContext(context.Background(), p, o)
}

// NewSheetContext is NewSheet, but stops soon after the context is done: the
// error then wraps the context's. A nil context never is done.
func NewSheetContext(ctx context.Context, p *sop.Procedure, o *Options) (*Sheet, error) {
	s, err := arranged(ctx, p, o)
	if err != nil {
		return nil, err
	}
	s.pages.Told = sheet.Told(p)
	return s, nil
}

// arranged is NewSheetContext without the steps in words.
func arranged(ctx context.Context, p *sop.Procedure, o *Options) (*Sheet, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	so, err := o.sheet()
	if err != nil {
		return nil, err
	}
	d, err := sheet.SheetContext(orNever(ctx), p, so)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return &Sheet{d}, nil
}

// NewFormSheet arranges a copy of a form. Its errors are those of FormXLSX, but
// for the writer's and ErrCellTooLong.
func NewFormSheet(c *forms.Copy, o *FormOptions) (*Sheet, error) {
	return NewFormSheetContext(context.Background(), c, o)
}

// NewFormSheetContext is NewFormSheet, but stops as NewSheetContext does.
func NewFormSheetContext(ctx context.Context, c *forms.Copy, o *FormOptions) (*Sheet, error) {
	o, err := o.valid()
	if err != nil {
		return nil, err
	}
	d, err := o.document(orNever(ctx), c)
	if err != nil {
		return nil, err
	}
	return &Sheet{d}, nil
}

// Pages returns the number of pages.
func (s *Sheet) Pages() int {
	if s == nil || s.pages == nil {
		return 0
	}
	return len(s.pages.Pages)
}

// Lettering returns the size of the text in points: of a procedure's table, of
// a form's running text.
func (s *Sheet) Lettering() float64 {
	if s.Pages() == 0 {
		return 0
	}
	return s.pages.Lettering.PT()
}

// Paper returns the name of the paper, as "F4".
func (s *Sheet) Paper() string {
	if s.Pages() == 0 {
		return ""
	}
	return s.pages.Pages[0].Paper.Name
}

// XLSX writes the sheet as the function XLSX or FormXLSX does. The error is the
// writer's own, or wraps ErrCellTooLong or sop.ErrNil.
func (s *Sheet) XLSX(w io.Writer) error { return s.XLSXContext(context.Background(), w) }

// XLSXContext is XLSX, but stops as NewSheetContext does; then nothing is
// written.
func (s *Sheet) XLSXContext(ctx context.Context, w io.Writer) error {
	return s.write(ctx, w, xlsx.WriteContext)
}

// PDF writes the sheet as the function PDF or FormPDF does. The error is the
// writer's own, or wraps sop.ErrNil.
func (s *Sheet) PDF(w io.Writer) error { return s.PDFContext(context.Background(), w) }

// PDFContext is PDF, but stops as XLSXContext does.
func (s *Sheet) PDFContext(ctx context.Context, w io.Writer) error {
	return s.write(ctx, w, pdf.WriteContext)
}

// write writes all of the sheet through a back end or, when that fails,
// nothing.
func (s *Sheet) write(ctx context.Context, w io.Writer, to write) error {
	if s.Pages() == 0 {
		return fmt.Errorf("render: sheet: %w", sop.ErrNil)
	}
	if w == nil {
		return errNoWriter
	}
	return whole(orNever(ctx), w, func(ctx context.Context, w io.Writer) error { return to(ctx, w, s.pages) })
}

// files are where single files are put together, used again for the next.
var files = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// largestKept is how large a file may have been whose room is kept, in bytes.
const largestKept = 1 << 20

// keepFile keeps the room of a file that is written, but for a large one.
func keepFile(b *bytes.Buffer) {
	if b.Cap() <= largestKept {
		b.Reset()
		files.Put(b)
	}
}

// whole writes all that a back end makes or, when that fails, nothing.
func whole(ctx context.Context, w io.Writer, to func(context.Context, io.Writer) error) error {
	b := files.Get().(*bytes.Buffer)
	defer keepFile(b)
	err := to(ctx, b)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	_, err = b.WriteTo(w)
	return err
}

var errNoWriter = fmt.Errorf("render: writer: %w", sop.ErrNil)

// orNever returns a context, or for nil one that never is done.
func orNever(ctx context.Context) context.Context {
	if ctx == nil {
		return context.Background()
	}
	return ctx
}
