package render

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/book"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// ErrEmptyManual reports a manual without procedures, of which no book can be
// made.
var ErrEmptyManual = errors.New("render: manual without procedures")

// ProcedureError is a procedure of a manual that cannot be drawn: its Index
// counts from 0. It wraps the reason, such as ErrTooLarge.
type ProcedureError = book.Fault

// Passage is a section of a book's explanation of use: a heading over
// paragraphs or, with Marks, over the items of a list. Texts may hold anything.
type Passage = book.Passage

// BookOptions choose what the book of a manual holds (PermenPAN-RB 35/2012:
// cover, the head's decision, contents, a short explanation of use, then the
// procedures). Nil and the zero value make all of it but the forms.
type BookOptions struct {
	// Sheets say how the sheets are drawn. Their paper is the book's, but what
	// stands before sheets of A3 is A4; their logo is also on its cover.
	Sheets Options

	Title    string        // on the cover, under its heading; empty: the heading alone
	Agency   sop.Unit      // as in FormOptions
	Decision *forms.Copy   // the head's decision, a copy of any form; nil: a blank catalogue.DecisionID
	Use      []Passage     // explanation of use, before the symbols; nil: Explanation's
	Annex    bool          // with the blank forms that the procedures name, as catalogue.For finds them
	Forms    []*forms.Copy // with these at its end, after those

	NoDecision    bool // without the decision
	NoExplanation bool // without the explanation and the symbols
}

// ManualPDF writes the procedures of a manual as one PDF: a book with continuous
// page numbers, an outline, and links to its parts from the contents, from the
// list of procedures and from Keterkaitan, where that names an SOP of the
// manual. All procedures are in memory at once.
//
// The error holds the sop.Problems of an invalid manual, or joins a
// *ProcedureError for each procedure that cannot be drawn, or wraps
// ErrEmptyManual, ErrFormTooLarge, ErrOptions or sop.ErrNil, or is the writer's
// own. Nothing is written then.
func ManualPDF(w io.Writer, m *sop.Manual, o *BookOptions) error {
	return ManualPDFContext(context.Background(), w, m, o)
}

// ManualPDFContext is ManualPDF, but stops as XLSXContext does.
func ManualPDFContext(ctx context.Context, w io.Writer, m *sop.Manual, o *BookOptions) error {
	b, err := newBook(ctx, w, m, o)
	if err != nil {
		return err
	}
	d, err := b.PDF(orNever(ctx))
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return (&Sheet{d}).PDFContext(ctx, w)
}

// ManualXLSX writes the procedures of a manual as one workbook, each on a
// worksheet of its own, as "01 Memasak". The first worksheet is the contents,
// which lead to all others, and all others lead back to it; the forms are to
// print, not to fill in. Its errors are those of ManualPDF.
func ManualXLSX(w io.Writer, m *sop.Manual, o *BookOptions) error {
	return ManualXLSXContext(context.Background(), w, m, o)
}

// ManualXLSXContext is ManualXLSX, but stops as XLSXContext does.
func ManualXLSXContext(ctx context.Context, w io.Writer, m *sop.Manual, o *BookOptions) error {
	b, err := newBook(ctx, w, m, o)
	if err != nil {
		return err
	}
	ctx = orNever(ctx)
	list, err := b.Workbook(ctx)
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return whole(ctx, w, func(ctx context.Context, w io.Writer) error { return xlsx.WriteMany(ctx, w, list) })
}

// newBook checks what a book is made of, and arranges it.
func newBook(ctx context.Context, w io.Writer, m *sop.Manual, o *BookOptions) (*book.Book, error) {
	if w == nil {
		return nil, errNoWriter
	}
	if err := m.Validate(); err != nil {
		return nil, err
	}
	if len(m.Procedures) == 0 {
		return nil, ErrEmptyManual
	}
	if o == nil {
		o = &BookOptions{}
	}
	bo, err := o.book(m)
	if err != nil {
		return nil, err
	}
	b, err := book.New(orNever(ctx), m, bo)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return b, nil
}

// book checks the options and fills in what they leave to the manual.
func (o *BookOptions) book(m *sop.Manual) (*book.Options, error) {
	so, err := o.Sheets.sheet()
	if err != nil {
		return nil, err
	}
	unit, approval := m.Unit, m.Approval
	if len(unit.Lines) == 0 {
		unit, approval = m.Procedures[0].Unit, m.Procedures[0].Approval
	}
	if err := errors.Join(unit.Validate(), o.Agency.Validate(), o.printable(m)); err != nil {
		return nil, err
	}
	out := &book.Options{Sheet: so, Unit: unit, Agency: o.Agency, Title: o.Title}
	if !o.NoDecision {
		out.Decision = o.decision(unit, approval)
	}
	if !o.NoExplanation {
		if out.Explanation = o.Use; out.Explanation == nil {
			out.Explanation = Explanation(m)
		}
	}
	if o.Annex {
		out.Annex = annex(m)
	}
	out.Annex = append(out.Annex, o.Forms...)
	copies := out.Annex
	if out.Decision != nil {
		copies = append(copies[:len(copies):len(copies)], out.Decision)
	}
	for _, c := range copies {
		if err := c.Validate(); err != nil {
			return nil, err
		}
	}
	return out, nil
}
