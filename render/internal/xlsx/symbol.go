package xlsx

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop"
)

// presets are DrawingML's shapes for the symbols. All have their connection
// sites at top, left, bottom and right, in this order.
var presets = map[sop.Symbol]string{
	sop.Terminator: "flowChartTerminator",
	sop.Process:    "rect",
	sop.Decision:   "diamond",
	sop.Document:   "flowChartDocument",
	sop.Archive:    "flowChartMerge",
	sop.OffPage:    "flowChartOffpageConnector",
}

const outline = 11430 // EMU; 0.9 pt

func (d *drawing) symbol(s *layout.Symbol, shift layout.Point) error {
	preset, ok := presets[s.Kind]
	if !ok {
		return fmt.Errorf("xlsx: no shape for symbol %v", s.Kind)
	}
	box := moved(s.Box, shift)
	d.openAnchor(box)
	d.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	d.identity(s.ID, "Simbol", s.Name)
	d.put(`<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>`)
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="%s"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>`, preset)
	d.line(outline, false)
	d.put(`</xdr:spPr>`)
	d.text(s.Text, s.Font, layout.AlignMiddle, "ctr", "square")
	d.put(`</xdr:sp>`)
	d.closeAnchor()
	return nil
}

func (d *drawing) label(l *layout.Label, id int, shift layout.Point) {
	box := moved(l.Box, shift)
	d.openAnchor(box)
	d.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	d.identity(id, "Label", l.Text)
	d.put(`<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>`)
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></xdr:spPr>`)
	d.text(l.Text, l.Font, l.H, "ctr", "none")
	d.put(`</xdr:sp>`)
	d.closeAnchor()
}

func moved(r layout.Rect, by layout.Point) layout.Rect {
	r.X += by.X
	r.Y += by.Y
	return r
}

// text writes a shape's text body; every shape may have one, empty or not.
func (d *drawing) text(text string, f layout.Font, h layout.Align, anchor, wrap string) {
	d.put(`<xdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="%s" lIns="0" tIns="0" rIns="0" bIns="0" anchor="%s"/><a:lstStyle/><a:p>`, wrap, anchor)
	if text != "" {
		bold := 0
		if f.Bold {
			bold = 1
		}
		d.put(`<a:pPr algn="%s"/><a:r><a:rPr lang="id-ID" sz="%d" b="%d"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="%s"/><a:cs typeface="%s"/></a:rPr><a:t>%s</a:t></a:r>`,
			[...]string{"l", "ctr", "r"}[h], int64(f.Size)*100/int64(layout.PT), bold, family, family, escape(text))
	} else {
		d.put(`<a:endParaRPr lang="id-ID"/>`)
	}
	d.put(`</a:p></xdr:txBody>`)
}
