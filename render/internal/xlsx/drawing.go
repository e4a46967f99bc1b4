package xlsx

import (
	"fmt"
	"sort"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

const drawingPart = "xl/drawings/drawing1.xml"

// drawing is the drawing part being written.
type drawing struct {
	b   *book
	out strings.Builder
}

func (d *drawing) put(format string, args ...any) { fmt.Fprintf(&d.out, format, args...) }

// drawing writes symbols, connectors, labels and images into one part, in the
// place of the one excelize makes for its own shapes.
func (b *book) drawing() error {
	if empty(b.d) {
		return nil
	}
	if err := b.reserve(); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	d := &drawing{b: b}
	d.put(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
		` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
		` xmlns:xdr14="http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing">`)
	next, images := lastID(b.d)+1, media{}
	for i, p := range b.d.Pages {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		shift := b.places[i].shift
		for k := range p.Images {
			d.image(&p.Images[k], images.number(&p.Images[k]), next, shift)
			next++
		}
		for k := range p.Symbols {
			if err := d.symbol(&p.Symbols[k], shift); err != nil {
				return err
			}
		}
		for k := range p.Connectors {
			if err := d.connector(&p.Connectors[k], shift); err != nil {
				return err
			}
		}
		for k := range p.Labels {
			d.label(&p.Labels[k], next, shift)
			next++
		}
	}
	d.put(`</xdr:wsDr>`)
	b.f.Drawings.Delete(drawingPart)
	b.f.Pkg.Store(drawingPart, []byte(d.out.String()))
	return nil
}

func empty(d *page.Document) bool {
	for _, p := range d.Pages {
		if len(p.Symbols)+len(p.Connectors)+len(p.Labels)+len(p.Images) > 0 {
			return false
		}
	}
	return true
}

// media numbers the different pictures of a document.
type media map[string]int

// number returns the number of a picture, from 1; equal pictures share one.
func (m media) number(i *page.Image) int {
	n, ok := m[string(i.Data)]
	if !ok {
		n = len(m) + 1
		m[string(i.Data)] = n
	}
	return n
}

// reserve has excelize make the part's relationship, its content type, and the
// media parts of the images: the n-th different picture becomes rIdn.
func (b *book) reserve() error {
	any := false
	for _, p := range b.d.Pages {
		for i := range p.Images {
			any = true
			im := &p.Images[i]
			ext := ".png"
			if im.Type == "jpeg" {
				ext = ".jpeg"
			}
			if err := b.f.AddPictureFromBytes(b.sheet, "A1", &excelize.Picture{Extension: ext, File: im.Data}); err != nil {
				return err
			}
		}
	}
	if any {
		return nil
	}
	return b.f.AddShape(b.sheet, &excelize.Shape{Cell: "A1", Type: "rect"})
}

func lastID(d *page.Document) int {
	last := 0
	for _, p := range d.Pages {
		for i := range p.Symbols {
			last = max(last, p.Symbols[i].ID)
		}
		for i := range p.Connectors {
			last = max(last, p.Connectors[i].ID)
		}
	}
	return last
}

// shapeID is the number of a shape in the part; 1 is the drawing itself.
func shapeID(id int) int { return id + 1 }

func (d *drawing) identity(id int, kind, name string) {
	d.put(`<xdr:cNvPr id="%d" name="%s %d" descr="%s"/>`, shapeID(id), kind, id, escape(name))
}

// openAnchor begins an anchor that moves and sizes with the cells under it.
func (d *drawing) openAnchor(r page.Rect) {
	d.put(`<xdr:twoCellAnchor editAs="twoCell">`)
	d.corner("from", r.X, r.Y)
	d.corner("to", r.Right(), r.Bottom())
}

func (d *drawing) closeAnchor() { d.put(`<xdr:clientData/></xdr:twoCellAnchor>`) }

func (d *drawing) corner(name string, x, y page.EMU) {
	c, dx := within(d.b.cols, x)
	r, dy := within(d.b.rows, y)
	d.put(`<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>%d</xdr:rowOff></xdr:%s>`, name, c, dx, r, dy, name)
}

// within returns the track a position lies in and the distance from its edge.
func within(edges []page.EMU, at page.EMU) (int, page.EMU) {
	i := sort.Search(len(edges), func(i int) bool { return edges[i] > at }) - 1
	i = min(max(i, 0), len(edges)-2)
	return i, max(0, at-edges[i])
}

func (d *drawing) xfrm(r page.Rect, attributes string) {
	d.put(`<a:xfrm%s><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>`, attributes, r.X, r.Y, r.W, r.H)
}

func (d *drawing) line(w int, head bool) {
	d.put(`<a:ln w="%d"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:miter lim="800000"/>`, w)
	if head {
		d.put(`<a:tailEnd type="triangle" w="med" len="med"/>`)
	}
	d.put(`</a:ln>`)
}

func (d *drawing) image(i *page.Image, number, id int, shift page.Point) {
	box := moved(i.Box, shift)
	d.openAnchor(box)
	d.put(`<xdr:pic><xdr:nvPicPr>`)
	d.identity(id, "Gambar", i.Name)
	d.put(`<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId%d"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>`, number)
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)
	d.closeAnchor()
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", " ", "\t", " ", "\r", " ")

func escape(s string) string { return escaper.Replace(s) }
