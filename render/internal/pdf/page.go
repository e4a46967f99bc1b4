// Package pdf puts finished pages into a PDF.
//
// Text can be searched and copied as it stands, and the fonts are embedded. A
// character that Liberation Sans has no glyph for prints as the font's empty
// box and is still found as itself; one beyond U+FFFF prints as the box too
// and is found as U+FFFD.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

// ErrEmpty reports a document without pages.
var ErrEmpty = errors.New("pdf: document has no pages")

// writer draws one document; lengths given to fpdf are points.
type writer struct {
	f       *fpdf.Fpdf
	d       *page.Document
	ink     *ink           // of the page begun, since it was last flushed
	letters letters        // of the document
	now     state          // the font selected
	added   map[state]bool // the fonts of the document, with size 0

	listed int         // entries of the outline that are written
	links  map[int]int // by page

	pictures map[string]bool // by name
	widths   map[int]bool    // in pixels, of the pictures
}

// state is a font and its size.
type state struct {
	size   page.EMU
	bold   bool
	number int
}

// Write writes the document as a PDF. Nothing is written when it fails, save
// by an error of w itself. It is safe for concurrent use.
func Write(w io.Writer, d *page.Document) error { return WriteContext(context.Background(), w, d) }

// WriteContext is Write, but stops between two pages when the context is done;
// the error is then the context's.
func WriteContext(ctx context.Context, w io.Writer, d *page.Document) error {
	r := rooms.Get().(*room)
	defer r.leave()
	f, err := draw(ctx, d, &r.ink)
	if err != nil {
		return err
	}
	f.Close()
	if err := f.Error(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if err := f.Output(&r.plain); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if err := pack(&r.packed, r.plain.Bytes()); err != nil {
		return err
	}
	_, err = w.Write(r.packed.Bytes())
	return err
}

func draw(ctx context.Context, d *page.Document, k *ink) (*fpdf.Fpdf, error) {
	if len(d.Pages) == 0 {
		return nil, ErrEmpty
	}
	o := &writer{
		f: newFile(d), d: d, ink: k, letters: lettersOf(d), added: map[state]bool{}, links: map[int]int{},
		pictures: map[string]bool{}, widths: map[int]bool{},
	}
	for i, p := range d.Pages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := o.page(p, i); err != nil {
			return nil, err
		}
	}
	if err := o.f.Error(); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return o.f, nil
}

// newFile returns an empty file with the document's properties.
func newFile(d *page.Document) *fpdf.Fpdf {
	p := d.Pages[0].Paper
	f := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: p.W.PT(), Ht: p.H.PT()}})
	f.SetCatalogSort(true)
	f.SetCompression(false) // see packed
	created := d.Created
	if created.IsZero() { // fpdf would ask the clock
		created = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	f.SetCreationDate(created)
	f.SetModificationDate(created)
	f.SetProducer("sopkit", false)
	f.SetCreator("sopkit", false)
	f.SetTitle(textString(d.Title), false)
	f.SetSubject(textString(d.Subject), false)
	f.SetAuthor(textString(d.Author), false)
	f.SetKeywords(textString(d.Keywords), false)
	f.SetMargins(0, 0, 0)
	f.SetCellMargin(0)
	f.SetAutoPageBreak(false, 0)
	f.SetDisplayMode("fullpage", "single")
	return f
}

func (o *writer) page(p *page.Page, index int) error {
	o.f.AddPageFormat("", fpdf.SizeType{Wd: p.Paper.W.PT(), Ht: p.Paper.H.PT()})
	o.bookmarks(p, index)
	o.ink.begin(p.Paper)
	for _, it := range p.Items {
		if err := o.item(it); err != nil {
			return err
		}
	}
	o.ink.ruled()
	for i := range p.Edge {
		if err := o.line(&p.Edge[i].Line, p.Edge[i].Font); err != nil {
			return err
		}
	}
	o.flush()
	return nil
}

// flush hands on what has been drawn, before fpdf draws something itself.
func (o *writer) flush() {
	o.ink.graphics()
	if n := len(o.ink.b); n > 0 {
		o.f.RawWriteStr(string(o.ink.b[:n-1])) // it ends the line
		o.ink.b = o.ink.b[:0]
	}
}

// item draws one item of a page. The borders of cells are drawn when all cells
// before something else are there.
func (o *writer) item(it page.Item) error {
	if c, ok := it.(*page.Cell); ok {
		return o.cell(c)
	}
	o.ink.ruled()
	switch it := it.(type) {
	case *page.Image:
		return o.picture(it)
	case *page.Connector:
		return o.connector(it)
	case *page.Symbol:
		return o.symbol(it)
	case *page.Label:
		return o.lines(it.Lines, it.Font)
	case *page.Link:
		o.link(it)
		return nil
	default:
		return fmt.Errorf("pdf: %w", page.Unknown(it))
	}
}

func (o *writer) lines(lines []page.Line, f page.Font) error {
	for i := range lines {
		if err := o.line(&lines[i], f); err != nil {
			return err
		}
	}
	return nil
}

// bookmarks adds to the outline what begins on the page begun.
func (o *writer) bookmarks(p *page.Page, index int) {
	if o.d.Outline == nil {
		if index == 0 {
			o.f.Bookmark(textString(o.d.Title), 0, 0)
		}
		o.f.Bookmark(textString(p.Name), 1, 0)
		return
	}
	for ; o.listed < len(o.d.Outline) && o.d.Outline[o.listed].Page <= index; o.listed++ {
		e := o.d.Outline[o.listed]
		o.f.Bookmark(textString(e.Text), e.Level, 0)
	}
}

// link makes a part of the page lead to another.
func (o *writer) link(l *page.Link) {
	if l.To < 0 || l.To >= len(o.d.Pages) {
		return
	}
	id, ok := o.links[l.To]
	if !ok {
		id = o.f.AddLink()
		o.f.SetLink(id, 0, l.To+1)
		o.links[l.To] = id
	}
	o.f.Link(l.Box.X.PT(), l.Box.Y.PT(), l.Box.W.PT(), l.Box.H.PT(), id)
}
