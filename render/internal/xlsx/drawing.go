package xlsx

import (
	"bytes"
	"fmt"
	"sort"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// drawing is the drawing part being written.
type drawing struct {
	b     *book
	out   bytes.Buffer
	next  int   // ID of the next picture or label
	shown []int // by picture not yet drawn: n where it is called rIdn
}

func (d *drawing) put(format string, args ...any) {
	if len(args) == 0 { // as half of all are
		d.out.WriteString(format)
		return
	}
	fmt.Fprintf(&d.out, format, args...)
}

const drawingHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
	`<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
	` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
	` xmlns:xdr14="http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing">`

// cells writes the cells of the pages into the worksheet, and numbers the
// pictures that the drawing part shows.
func (b *book) cells() error {
	for i, p := range b.d.Pages {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		for _, it := range p.Items {
			switch it := it.(type) {
			case *page.Cell:
				if it.Row < p.Repeat {
					continue
				}
				if err := b.cell(it, b.row(i, it.Row)); err != nil {
					return fmt.Errorf("xlsx: %w", err)
				}
			case *page.Image:
				shown := b.s.Picture(b.p.Media(parts.Picture{Data: it.Data, Type: it.Type}))
				b.shown = append(b.shown, shown)
			}
		}
	}
	return nil
}

// draw writes all but the cells into the drawing part, in drawing order, once
// those are written. It uses nothing that other worksheets share.
func (b *book) draw() error {
	d := &drawing{b: b, next: lastID(b.d) + 1, shown: b.shown}
	d.out.Grow(drawingSize(b.d))
	d.put(drawingHead)
	begun := d.out.Len()
	for i, p := range b.d.Pages {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		for _, it := range p.Items {
			if err := d.item(it, i); err != nil {
				return err
			}
		}
	}
	if d.out.Len() == begun {
		return nil
	}
	d.put(`</xdr:wsDr>`)
	b.s.Drawing = d.out.Bytes()
	return nil
}

// drawingSize returns about how many bytes the drawing part takes: more or less
// does no harm.
func drawingSize(d *page.Document) int {
	const head, arrow, other = 1 << 10, 2300, 1100
	size := head
	for _, p := range d.Pages {
		for _, it := range p.Items {
			switch it.(type) {
			case *page.Cell:
			case *page.Connector:
				size += arrow
			default:
				size += other
			}
		}
	}
	return size
}

// item writes one item of a page.
func (d *drawing) item(it page.Item, pg int) error {
	at := d.b.places[pg]
	switch it := it.(type) {
	case *page.Cell:
		return nil
	case *page.Image:
		d.image(it, at.shift)
		return nil
	case *page.Connector:
		return d.connector(it, at.shift)
	case *page.Symbol:
		return d.symbol(it, at.shift)
	case *page.Label:
		d.label(it, at.shift)
		return nil
	case *page.Link:
		return nil // a worksheet's links are between cells
	default:
		return fmt.Errorf("xlsx: %w", page.Unknown(it))
	}
}

// id returns a number that no symbol and no connector has.
func (d *drawing) id() int {
	d.next++
	return d.next - 1
}

// lastID returns the highest ID of the symbols and connectors.
func lastID(d *page.Document) int {
	last := 0
	for _, p := range d.Pages {
		for s := range page.Of[*page.Symbol](p) {
			last = max(last, s.ID)
		}
		for c := range page.Of[*page.Connector](p) {
			last = max(last, c.ID)
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
	d.put(`<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff>`+
		`<xdr:row>%d</xdr:row><xdr:rowOff>%d</xdr:rowOff></xdr:%s>`, name, c, dx, r, dy, name)
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

func (d *drawing) line(w, head page.EMU, dashed bool) {
	d.put(`<a:ln w="%d"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>`, w)
	if dashed {
		d.put(`<a:prstDash val="dash"/>`)
	}
	d.put(`<a:miter lim="800000"/>`)
	if head > 0 {
		length, width := page.OfficeHeads(head)
		d.put(`<a:tailEnd type="triangle" w="%s" len="%s"/>`, width.Name, length.Name)
	}
	d.put(`</a:ln>`)
}

func (d *drawing) image(i *page.Image, shift page.Point) {
	box := i.Box.Moved(shift)
	d.openAnchor(box)
	d.put(`<xdr:pic><xdr:nvPicPr>`)
	d.identity(d.id(), "Gambar", i.Name)
	d.put(`<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`)
	d.put(`<xdr:blipFill><a:blip r:embed="rId%d"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>`,
		d.shown[0])
	d.shown = d.shown[1:]
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)
	d.closeAnchor()
}

var escaper = strings.NewReplacer(
	"&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", " ", "\t", " ", "\r", " ")

func escape(s string) string { return escaper.Replace(s) }
