package hand

import (
	"fmt"
	"strings"
)

const (
	nsDraw = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"`
	nsA    = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`
)

func (s *Sheet) drawing() string {
	var o strings.Builder
	o.WriteString(xmlHead + `<xdr:wsDr ` + nsDraw + ` ` + nsA + `>`)
	for _, sh := range s.Shapes {
		s.anchor(&o, sh)
	}
	return o.String() + `</xdr:wsDr>`
}

func (m mark) xml(o *strings.Builder, tag string) {
	fmt.Fprintf(o, `<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>%d`+
		`</xdr:rowOff></xdr:%s>`,
		tag, m.col, m.colOff, m.row, m.rowOff, tag)
}

// anchor writes a shape with its place: Excel keeps the box that is seen.
func (s *Sheet) anchor(o *strings.Builder, sh *Shape) {
	b, tag := sh.Box, [...]string{"twoCellAnchor", "oneCellAnchor", "absoluteAnchor"}[sh.Anchor]
	o.WriteString("<xdr:" + tag + ">")
	switch sh.Anchor {
	case TwoCell:
		s.mark(Point{b.L, b.T}).xml(o, "from")
		s.mark(Point{b.R, b.B}).xml(o, "to")
	case OneCell:
		s.mark(Point{b.L, b.T}).xml(o, "from")
	case Absolute:
		fmt.Fprintf(o, `<xdr:pos x="%d" y="%d"/>`, b.L, b.T)
	}
	if sh.Anchor != TwoCell {
		fmt.Fprintf(o, `<xdr:ext cx="%d" cy="%d"/>`, b.W(), b.H())
	}
	sh.xml(o, unit{scale: 1, stale: sh.Stale})
	o.WriteString("<xdr:clientData/></xdr:" + tag + ">")
}

// unit is how places on the sheet are written inside a group.
type unit struct {
	from, to Point   // the same place on the sheet and in the group
	scale    float64 // units of the group to an EMU
	stale    int64
}

func (u unit) of(b Box) Box {
	at := func(v, from, to int64) int64 { return to + int64(float64(v-from)*u.scale) + u.stale }
	return Box{at(b.L, u.from.X, u.to.X), at(b.T, u.from.Y, u.to.Y), at(b.R, u.from.X, u.to.X), at(b.B, u.from.Y,
		u.to.Y)}
}

func (sh *Shape) xml(o *strings.Builder, u unit) {
	switch {
	case sh.Children != nil:
		sh.group(o, u)
	case sh.Picture:
		b := u.of(sh.Box)
		fmt.Fprintf(o, `<xdr:pic><xdr:nvPicPr>%s<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>`+
			`<a:blip %s r:embed="rId1"/>`+
			`<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="%d" y="%d"/>`+
			`<a:ext cx="%d" cy="%d"/>`+
			`</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`, sh.named(), nsRel,
			b.L, b.T, b.W(), b.H())
	case sh.Connector:
		fmt.Fprintf(o, `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>%s<xdr:cNvCxnSpPr>`, sh.named())
		sh.Start.xml(o, "stCxn")
		sh.End.xml(o, "endCxn")
		o.WriteString(`</xdr:cNvCxnSpPr></xdr:nvCxnSpPr>`)
		sh.look(o, u)
		o.WriteString(`</xdr:cxnSp>`)
	default:
		kind := ""
		if sh.TextBox {
			kind = ` txBox="1"`
		}
		fmt.Fprintf(o, `<xdr:sp macro="" textlink=""><xdr:nvSpPr>%s<xdr:cNvSpPr%s/></xdr:nvSpPr>`, sh.named(), kind)
		sh.look(o, u)
		sh.words(o)
		o.WriteString(`</xdr:sp>`)
	}
}

func (sh *Shape) named() string {
	return fmt.Sprintf(`<xdr:cNvPr id="%d" name="%s"/>`, sh.ID, esc(sh.Name))
}

func (g Glue) xml(o *strings.Builder, tag string) {
	if g.To != nil {
		fmt.Fprintf(o, `<a:%s id="%d" idx="%d"/>`, tag, g.To.ID, g.Site)
	}
}

// group writes a group whose parts have coordinates of its own.
func (sh *Shape) group(o *strings.Builder, u unit) {
	in := unit{from: Point{sh.Box.L, sh.Box.T}, to: Point{sh.Box.L, sh.Box.T}, scale: 1}
	if sh.Scale != 0 {
		in.to, in.scale = sh.Origin, sh.Scale
	}
	outer, inner := u.of(sh.Box), in.of(sh.Box)
	fmt.Fprintf(o, `<xdr:grpSp><xdr:nvGrpSpPr>%s<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>`+
		`<a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/><a:chOff x="%d" y="%d"/><a:chExt cx="%d" cy="%d"/>`+
		`</a:xfrm></xdr:grpSpPr>`,
		sh.named(), outer.L, outer.T, outer.W(), outer.H(), inner.L, inner.T, inner.W(), inner.H())
	for _, c := range sh.Children {
		c.xml(o, in)
	}
	o.WriteString(`</xdr:grpSp>`)
}

// look writes the properties of a shape and the style that belongs to them.
func (sh *Shape) look(o *strings.Builder, u unit) {
	o.WriteString(`<xdr:spPr><a:xfrm`)
	if sh.Turn != 0 {
		fmt.Fprintf(o, ` rot="%d"`, sh.Turn)
	}
	if sh.FlipH {
		o.WriteString(` flipH="1"`)
	}
	if sh.FlipV {
		o.WriteString(` flipV="1"`)
	}
	b := u.of(sh.own())
	fmt.Fprintf(o, `><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>`, b.L, b.T, b.W(), b.H())
	sh.geometry(o)
	sh.colours(o)
	o.WriteString(`</xdr:spPr>`)
	if sh.Themed {
		o.WriteString(`<xdr:style><a:lnRef idx="2"><a:schemeClr val="dk1"/></a:lnRef>` +
			`<a:fillRef idx="1"><a:schemeClr val="lt1"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="dk1"/>` +
			`</a:effectRef>` +
			`<a:fontRef idx="minor"><a:schemeClr val="dk1"/></a:fontRef></xdr:style>`)
	}
}

func (sh *Shape) colours(o *strings.Builder) {
	line := len(sh.Path) > 0
	switch {
	case sh.NoFill || line && sh.Preset == "":
		o.WriteString(`<a:noFill/>`)
	case !sh.Themed && !line:
		o.WriteString(`<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>`)
	}
	width, paint := ` w="12700"`, `<a:solidFill><a:srgbClr val="000000"/></a:solidFill>`
	if sh.Themed {
		width, paint = "", ""
	}
	if sh.NoLine {
		paint = `<a:noFill/>`
	}
	o.WriteString(`<a:ln` + width + `>` + paint)
	if sh.Dashed {
		o.WriteString(`<a:prstDash val="dash"/>`)
	}
	if sh.HeadStart {
		o.WriteString(`<a:headEnd type="triangle"/>`)
	}
	if sh.HeadEnd {
		o.WriteString(`<a:tailEnd type="triangle"/>`)
	}
	o.WriteString(`</a:ln>`)
}

func (sh *Shape) geometry(o *strings.Builder) {
	if sh.Preset == "" {
		sh.free(o)
		return
	}
	o.WriteString(`<a:prstGeom prst="` + sh.Preset + `"><a:avLst>`)
	for i, v := range sh.Adjust {
		name := fmt.Sprint("adj", i+1)
		if len(sh.Adjust) == 1 && !sh.Connector {
			name = "adj"
		}
		fmt.Fprintf(o, `<a:gd name="%s" fmla="val %d"/>`, name, v)
	}
	o.WriteString(`</a:avLst></a:prstGeom>`)
}

func (sh *Shape) free(o *strings.Builder) {
	b := sh.own()
	fmt.Fprintf(o, `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>`+
		`<a:pathLst><a:path w="%d" h="%d" fill="none">`, b.W(), b.H())
	for _, line := range append([][]Point{sh.Path}, sh.Lines...) {
		tag := "moveTo"
		for _, p := range line {
			fmt.Fprintf(o, `<a:%s><a:pt x="%d" y="%d"/></a:%s>`, tag, p.X-b.L, p.Y-b.T, tag)
			tag = "lnTo"
		}
	}
	o.WriteString(`</a:path></a:pathLst></a:custGeom>`)
}

func (sh *Shape) words(o *strings.Builder) {
	if sh.Text == "" && !sh.TextBox {
		return
	}
	o.WriteString(`<xdr:txBody>` +
		`<a:bodyPr vertOverflow="clip" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>`)
	for _, line := range strings.Split(sh.Text, "\n") {
		fmt.Fprintf(o, `<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="id-ID" sz="900"><a:solidFill>`+
			`<a:srgbClr val="000000"/></a:solidFill></a:rPr>`+
			`<a:t>%s</a:t></a:r></a:p>`, esc(line))
	}
	o.WriteString(`</xdr:txBody>`)
}
