package xlsx

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// presets are DrawingML's shapes for the symbols. All have their connection
// sites at top, left, bottom and right, in this order.
var presets = map[page.Shape]string{
	page.Capsule:  "flowChartTerminator",
	page.Box:      "rect",
	page.Diamond:  "diamond",
	page.Wave:     "flowChartDocument",
	page.Triangle: "flowChartMerge",
	page.Pentagon: "flowChartOffpageConnector",
}

func (d *drawing) symbol(s *page.Symbol, shift page.Point) error {
	preset, ok := presets[s.Kind]
	if !ok {
		return fmt.Errorf("xlsx: no shape for symbol %v", s.Kind)
	}
	box := s.Box.Moved(shift)
	d.openAnchor(box)
	d.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	d.identity(s.ID, "Simbol", s.Name)
	d.put(`<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>`)
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="%s"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>`, preset)
	d.line(page.OutlineWidth, 0, false)
	d.put(`</xdr:spPr>`)
	d.text(s.Text, s.Font, page.AlignMiddle, "ctr", "square")
	d.put(`</xdr:sp>`)
	d.closeAnchor()
	return nil
}

func (d *drawing) label(l *page.Label, shift page.Point) {
	box := l.Box.Moved(shift)
	d.openAnchor(box)
	d.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	d.identity(d.id(), "Label", l.Text)
	d.put(`<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>`)
	d.xfrm(box, "")
	d.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></xdr:spPr>`)
	d.text(l.Text, l.Font, l.H, "ctr", "none")
	d.put(`</xdr:sp>`)
	d.closeAnchor()
}

// text writes a shape's text body, a paragraph for each line; every shape may
// have one, empty or not.
func (d *drawing) text(text string, f page.Font, h page.Align, anchor, wrap string) {
	d.put(`<xdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="%s"`+
		` lIns="0" tIns="0" rIns="0" bIns="0" anchor="%s"/><a:lstStyle/>`, wrap, anchor)
	lines, spacing := strings.Split(text, "\n"), ""
	if len(lines) > 1 {
		spacing = fmt.Sprintf(`<a:lnSpc><a:spcPts val="%d"/></a:lnSpc>`, hundredths(page.LineHeight(f.Size)))
	}
	for _, line := range lines {
		d.put(`<a:p>`)
		if line != "" {
			bold := 0
			if f.Bold {
				bold = 1
			}
			d.put(`<a:pPr algn="%s"`, [...]string{"l", "ctr", "r"}[h])
			if spacing != "" {
				d.put(`>%s</a:pPr>`, spacing)
			} else {
				d.put(`/>`)
			}
			d.put(`<a:r><a:rPr lang="id-ID" sz="%d" b="%d">`+
				`<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="%s"/><a:cs `+
				`typeface="%s"/></a:rPr><a:t>%s</a:t></a:r>`,
				hundredths(f.Size), bold, family, family, escape(line))
		} else {
			d.put(`<a:endParaRPr lang="id-ID"/>`)
		}
		d.put(`</a:p>`)
	}
	d.put(`</xdr:txBody>`)
}

// hundredths gives a size in hundredths of a point.
func hundredths(size page.EMU) int64 { return int64(size) * 100 / int64(page.PT) }
