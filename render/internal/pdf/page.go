// Package pdf puts finished pages into a PDF.
package pdf

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/layout"
)

// ErrEmpty reports a document without pages.
var ErrEmpty = errors.New("pdf: document has no pages")

const family = "Arial"

// writer draws one document; lengths given to fpdf are points.
type writer struct {
	f *fpdf.Fpdf
	d *layout.Document
}

// Write writes the document as a PDF. Nothing is written when it fails.
func Write(w io.Writer, d *layout.Document) error {
	if len(d.Pages) == 0 {
		return ErrEmpty
	}
	p := d.Pages[0].Paper
	f := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: p.W.PT(), Ht: p.H.PT()}})
	f.SetCatalogSort(true)
	f.SetCreationDate(d.Created)
	f.SetModificationDate(d.Created)
	f.SetProducer("sopkit", true)
	f.SetCreator("sopkit", true)
	f.SetTitle(d.Title, true)
	f.SetSubject(d.Subject, true)
	f.SetAuthor(d.Author, true)
	f.SetKeywords(d.Keywords, true)
	f.SetMargins(0, 0, 0)
	f.SetCellMargin(0)
	f.SetAutoPageBreak(false, 0)
	f.SetDisplayMode("fullpage", "single")
	f.AddUTF8FontFromBytes(family, "", liberationsansregular.TTF)
	f.AddUTF8FontFromBytes(family, "B", liberationsansbold.TTF)
	o := &writer{f, d}
	for i, page := range d.Pages {
		if err := o.page(page, i); err != nil {
			return err
		}
	}
	if err := f.Error(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	return f.Output(w)
}

func (o *writer) page(p *layout.Page, index int) error {
	o.f.AddPageFormat("", fpdf.SizeType{Wd: p.Paper.W.PT(), Ht: p.Paper.H.PT()})
	if index == 0 {
		o.f.Bookmark(o.d.Title, 0, 0)
	}
	o.f.Bookmark("Halaman "+strconv.Itoa(index+1), 1, 0)
	g := newGrid(p)
	for i := range p.Cells {
		o.cell(g, &p.Cells[i])
	}
	for i := range p.Images {
		o.image(&p.Images[i])
	}
	for i := range p.Connectors {
		if err := o.connector(&p.Connectors[i]); err != nil {
			return err
		}
	}
	for i := range p.Symbols {
		if err := o.symbol(&p.Symbols[i]); err != nil {
			return err
		}
	}
	for i := range p.Labels {
		l := &p.Labels[i]
		o.font(l.Font)
		o.line(l.Text, l.Font, l.Box.X, l.Box.W, l.Box.Y+(l.Box.H-layout.LineHeight(l.Font.Size))/2, l.H)
	}
	o.footer(p, index)
	return nil
}

func (o *writer) footer(p *layout.Page, index int) {
	ft := o.d.Footer
	font := layout.Font{Size: ft.Size}
	if ft.Size == 0 {
		return
	}
	right := strings.NewReplacer("%d", strconv.Itoa(index+1), "%n", strconv.Itoa(len(o.d.Pages))).Replace(ft.Right)
	y := p.Paper.H - 8*layout.MM
	w := p.Paper.W - p.Margin.Left - p.Margin.Right
	o.font(font)
	o.line(ft.Left, font, p.Margin.Left, w, y, layout.AlignStart)
	o.line(right, font, p.Margin.Left, w, y, layout.AlignEnd)
}

func (o *writer) font(f layout.Font) {
	style := ""
	if f.Bold {
		style = "B"
	}
	o.f.SetFont(family, style, f.Size.PT())
}

func (o *writer) image(i *layout.Image) {
	name := strconv.Itoa(len(i.Data)) + i.Name
	opt := fpdf.ImageOptions{ImageType: i.Type}
	o.f.RegisterImageOptionsReader(name, opt, strings.NewReader(string(i.Data)))
	o.f.ImageOptions(name, i.Box.X.PT(), i.Box.Y.PT(), i.Box.W.PT(), i.Box.H.PT(), false, opt, 0, "")
}
