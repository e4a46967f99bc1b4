// Package svg puts finished pages into SVG, one page at a time, and into HTML,
// all of them and the steps in words.
//
// Text is text: it can be searched, selected and heard. Each line has the width
// it was measured with, whatever font of the reader's shows it. Colours and
// sizes stand in attributes alone, which no content security policy blocks: ink
// is currentColor, and what has the colour of paper is of the class "paper".
// Nothing has an id, so that several pages may stand in one HTML document.
package svg

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Errors of documents and pages that are not there.
var (
	ErrEmpty = errors.New("svg: document has no pages")
	ErrPage  = errors.New("svg: no such page")
)

// fonts have the widths of Arial, where the reader has one of the first three.
const fonts = "Arial,Liberation Sans,Helvetica,sans-serif"

// WriteContext writes a page, from 1, as an SVG file. Nothing is written when
// it fails, save by an error of w itself. It is safe for concurrent use.
func WriteContext(ctx context.Context, w io.Writer, d *page.Document, number int) error {
	if len(d.Pages) == 0 {
		return ErrEmpty
	}
	if number < 1 || number > len(d.Pages) {
		return fmt.Errorf("%w: %d of %d", ErrPage, number, len(d.Pages))
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	o := &writer{}
	if err := o.page(d, number-1, true); err != nil {
		return err
	}
	o.put("\n")
	_, err := w.Write(o.b)
	return err
}

// writer draws pages; its lengths are whole units, see at.
type writer struct {
	b     []byte
	usual page.EMU     // type size of most lines of the page
	cells []*page.Cell // that have not been drawn yet
}

// unit is what positions and lengths are written in: a twentieth of a point.
// Type sizes, tracks of the grid and widths of lines are whole units.
const unit = page.PT / 20

// at returns a length in units, to the nearest.
func at(e page.EMU) int64 {
	if e < 0 {
		return -at(-e)
	}
	return int64((e + unit/2) / unit)
}

// put writes markup as it stands.
func (o *writer) put(parts ...string) {
	for _, s := range parts {
		o.b = append(o.b, s...)
	}
}

// num writes a whole number after some markup.
func (o *writer) num(before string, n int64) {
	o.b = strconv.AppendInt(append(o.b, before...), n, 10)
}

// page draws a page as an svg element: as a file of its own, or as part of an
// HTML document.
func (o *writer) page(d *page.Document, index int, file bool) error {
	p := d.Pages[index]
	o.usual = usual(p)
	o.put("<svg")
	if file {
		o.put(` xmlns="http://www.w3.org/2000/svg" lang="id"`)
		o.num(` width="`, int64(p.Paper.W/page.MM))
		o.num(`mm" height="`, int64(p.Paper.H/page.MM))
		o.put(`mm"`)
	}
	o.num(` viewBox="0 0 `, at(p.Paper.W))
	o.num(` `, at(p.Paper.H))
	o.put(`" role="group" aria-label="`)
	o.say(label(d, index))
	o.put(`" color="#000" fill="currentColor" stroke-miterlimit="10" text-rendering="optimizeSpeed"`)
	o.put(` font-family="`, fonts, `"`)
	o.num(` font-size="`, at(o.usual))
	o.put(`">`)
	if file {
		o.title(label(d, index))
	}
	o.num(`<path class="paper" fill="#fff" d="M0 0h`, at(p.Paper.W))
	o.num("v", at(p.Paper.H))
	o.put(`H0z"/>`)
	for _, it := range p.Items {
		if err := o.item(it); err != nil {
			return err
		}
	}
	o.flush()
	for i := range p.Edge {
		o.lines([]page.Line{p.Edge[i].Line}, p.Edge[i].Font)
	}
	o.put("</svg>")
	return nil
}

// label names a page of a document.
func label(d *page.Document, index int) string {
	return fmt.Sprintf("%s, halaman %d dari %d", d.Title, index+1, len(d.Pages))
}

// item draws one item of a page; cells wait for those that follow them.
func (o *writer) item(it page.Item) error {
	if c, ok := it.(*page.Cell); ok {
		o.cells = append(o.cells, c)
		return nil
	}
	o.flush()
	switch it := it.(type) {
	case *page.Image:
		o.picture(it)
		return nil
	case *page.Connector:
		return o.connector(it)
	case *page.Symbol:
		return o.symbol(it)
	case *page.Label:
		o.lines(it.Lines, it.Font)
		return nil
	case *page.Link:
		return nil // pages stand alone
	default:
		return fmt.Errorf("svg: %w", page.Unknown(it))
	}
}
