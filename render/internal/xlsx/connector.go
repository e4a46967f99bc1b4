package xlsx

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

// thin is the least side of a bent connector's box: DrawingML gives bends as
// fractions of the sides, and Excel rounds sides to pixels.
const thin = page.PT

// connector writes an arrow or a joint line twice: for Excel as a connector
// glued to its symbols, for programs that do not know Excel's 2010 drawing
// namespace, such as LibreOffice, as a plain shape over the same points.
func (d *drawing) connector(c *page.Connector, shift page.Point) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	points := make([]page.Point, len(c.Points))
	for i, p := range c.Points {
		points[i] = p.Moved(shift)
	}
	g := fit(points)
	d.put(`<mc:AlternateContent><mc:Choice Requires="xdr14">`)
	d.openAnchor(g.visible())
	d.glued(c, g)
	d.closeAnchor()
	d.put(`</mc:Choice><mc:Fallback>`)
	d.openAnchor(bounds(points))
	d.plain(c, points)
	d.closeAnchor()
	d.put(`</mc:Fallback></mc:AlternateContent>`)
	return nil
}

func (d *drawing) glued(c *page.Connector, g geometry) {
	d.put(`<xdr:cxnSp macro=""><xdr:nvCxnSpPr>`)
	d.identity(c.ID, "Panah", c.Name)
	d.put(`<xdr:cNvCxnSpPr>`)
	if c.From.Symbol != 0 {
		d.put(`<a:stCxn id="%d" idx="%d"/>`, shapeID(c.From.Symbol), c.From.Side)
	}
	if c.To.Symbol != 0 {
		d.put(`<a:endCxn id="%d" idx="%d"/>`, shapeID(c.To.Symbol), c.To.Side)
	}
	d.put(`</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>`)
	d.xfrm(g.box, g.attributes())
	d.put(`<a:prstGeom prst="%s"><a:avLst>`, g.preset)
	for i, a := range g.adjust {
		d.put(`<a:gd name="adj%d" fmla="val %d"/>`, i+1, a)
	}
	d.put(`</a:avLst></a:prstGeom>`)
	d.line(page.ArrowWidth, c.Head, c.Dashed)
	d.put(`</xdr:spPr></xdr:cxnSp>`)
}

func (d *drawing) plain(c *page.Connector, points []page.Point) {
	box := bounds(points)
	d.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	d.identity(c.ID, "Panah", c.Name)
	d.put(`<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>`)
	if len(points) == 2 {
		flip := ""
		if points[1].X < points[0].X {
			flip = ` flipH="1"`
		}
		if points[1].Y < points[0].Y {
			flip = ` flipV="1"`
		}
		d.xfrm(box, flip)
		d.put(`<a:prstGeom prst="line"><a:avLst/></a:prstGeom>`)
	} else {
		d.xfrm(box, "")
		d.put(`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>`)
		d.put(`<a:pathLst><a:path w="%d" h="%d" fill="none">`, box.W, box.H)
		for i, p := range points {
			verb := "lnTo"
			if i == 0 {
				verb = "moveTo"
			}
			d.put(`<a:%s><a:pt x="%d" y="%d"/></a:%s>`, verb, p.X-box.X, p.Y-box.Y, verb)
		}
		d.put(`</a:path></a:pathLst></a:custGeom><a:noFill/>`)
	}
	d.line(page.ArrowWidth, c.Head, c.Dashed)
	d.put(`</xdr:spPr></xdr:sp>`)
}

func bounds(points []page.Point) page.Rect {
	a, z := points[0], points[0]
	for _, p := range points {
		a.X, a.Y = min(a.X, p.X), min(a.Y, p.Y)
		z.X, z.Y = max(z.X, p.X), max(z.Y, p.Y)
	}
	return page.Rect{X: a.X, Y: a.Y, W: z.X - a.X, H: z.Y - a.Y}
}
