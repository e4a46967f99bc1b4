package book

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
)

// Options choose what a book holds.
type Options struct {
	Sheet       *sheet.Options // of the procedures; paper and logo are also the book's
	Unit        sop.Unit       // of the cover and the forms
	Agency      sop.Unit       // the unit belongs to, for forms; may be zero
	Title       string         // on the cover; empty: its heading alone
	Decision    *forms.Copy    // nil: none
	Explanation []Passage      // nil: none
	Annex       []*forms.Copy  // of the forms that are in use
}

// Passage is a section of the explanation of use.
type Passage struct {
	Heading string
	Texts   []string    // paragraphs, or items of a list
	Marks   forms.Marks // of the items; zero: paragraphs
}

// Book is an arranged manual. PDF and Workbook each finish it in one form, so
// that it is of use once.
type Book struct {
	m *sop.Manual
	o *Options

	cover, decision, explanation *page.Document // the latter two may be nil
	procedures, annex            []*page.Document
}

// New arranges what does not depend on page numbers. The error joins a
// *Fault for each procedure that cannot be arranged. The manual is valid and
// has procedures.
func New(ctx context.Context, m *sop.Manual, o *Options) (*Book, error) {
	b := &Book{m: m, o: o}
	var err error
	b.procedures, err = all(ctx, len(m.Procedures), func(i int) (*page.Document, error) {
		d, err := sheet.SheetContext(ctx, &m.Procedures[i], o.Sheet)
		if err != nil && ctx.Err() == nil {
			err = &Fault{i, m.Procedures[i].Title, err}
		}
		return d, err
	})
	if err != nil {
		return nil, err
	}
	if b.annex, err = all(ctx, len(o.Annex), func(i int) (*page.Document, error) {
		d, err := b.copied(ctx, o.Annex[i], &form.Options{})
		if err == nil {
			marked(d, annexMark(i))
		}
		return d, err
	}); err != nil {
		return nil, err
	}
	if b.cover, err = b.covered(ctx); err != nil {
		return nil, err
	}
	if o.Decision != nil {
		if b.decision, err = b.copied(ctx, o.Decision, &form.Options{Paper: b.upright()}); err != nil {
			return nil, err
		}
	}
	if o.Explanation != nil {
		b.explanation, err = b.explained(ctx)
	}
	return b, err
}

// Fault is a procedure that cannot be arranged.
type Fault struct {
	Index int    // in the manual, from 0
	Title string // of the procedure
	Err   error
}

func (f *Fault) Error() string { return fmt.Sprintf("procedure %d, %q: %v", f.Index+1, f.Title, f.Err) }

// Unwrap returns the error of the procedure.
func (f *Fault) Unwrap() error { return f.Err }

// upright is the paper of what stands before the procedures: theirs, and for
// A3, which is folded, A4.
func (b *Book) upright() string {
	if name := b.o.Sheet.Paper; name != "A3" {
		return name
	}
	return "A4"
}

// copied arranges a copy of a form under the letterhead of its office, to be
// printed.
func (b *Book) copied(ctx context.Context, c *forms.Copy, o *form.Options) (*page.Document, error) {
	own := *o
	own.Unit, own.Logo, own.Print = c.Head(b.o.Unit, b.o.Agency), b.o.Sheet.Logo, true
	paper := c.Printed()
	paper.Open = c.Open && !c.Blank() // nothing is typed into a blank one: its sentences need no room for it
	d, err := form.FormContext(ctx, paper, &own)
	if err != nil {
		return nil, err
	}
	return printed(d), nil
}

// front arranges a part of the book that is made here.
func (b *Book) front(ctx context.Context, f *forms.Form, v forms.Values, o form.Options) (*page.Document, error) {
	o.Paper, o.AsIs = b.upright(), true
	d, err := form.FormContext(ctx, &forms.Copy{Form: f, Values: v}, &o)
	if err != nil {
		return nil, err
	}
	d.Subject, d.Author = "", page.Author(b.o.Unit.Lines)
	d.Created = page.Created(b.o.Unit.Year)
	return d, nil
}

// annexMark is what the contents list a form of the annex under.
func annexMark(i int) string { return "L" + strconv.Itoa(i+1) }

// marked puts the mark of a form at the foot of its pages, also of a certificate,
// which has no footer elsewhere.
func marked(d *page.Document, mark string) {
	left := mark + " - " + cmp.Or(d.Footer.Left, oneLine(d.Title))
	p := d.Pages[0]
	d.Footer = page.NewFooter(left, p.Paper.W-p.Margin.Left-p.Margin.Right)
}

// printed makes the document of a form one to read: nothing in it is filled in
// on screen.
func printed(d *page.Document) *page.Document {
	d.Form, d.Side, d.Grows = "", nil, false
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if c.More != nil {
				with := c.Edit()
				with.Input, with.Pieces, with.Sum = nil, nil, nil
			}
		}
	}
	return d
}

// entry is a part of the book as the lists of it name it.
type entry struct {
	mark  string // before its name: the number of a procedure
	name  string
	d     *page.Document // nil: the contents or the list, which are still to be arranged
	level int            // in the outline
}

// Names of the parts, as the contents list them.
const (
	coverName       = "Sampul"
	decisionName    = "Keputusan"
	contentsName    = "Daftar Isi"
	explanationName = "Penjelasan Penggunaan"
	listName        = "Daftar SOP"
	annexName       = "Lampiran"
)

// rest are the parts that the contents list after themselves, but for the list
// of procedures, with which the slice begins.
func (b *Book) rest() []entry {
	var out []entry
	for i, d := range b.procedures {
		out = append(out, entry{mark: strconv.Itoa(i + 1), name: oneLine(b.m.Procedures[i].Title), d: d})
	}
	for i, d := range b.annex {
		out = append(out, entry{mark: annexMark(i), name: oneLine(b.o.Annex[i].Form.Title), d: d, level: 1})
	}
	return out
}

// oneLine puts a text with line breaks on one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
