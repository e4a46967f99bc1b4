package hand

import "slices"

// themed reports whether a shape takes its colours from the theme.
func (b *Book) themed() bool {
	return slices.ContainsFunc(b.Sheets, func(s *Sheet) bool {
		return slices.ContainsFunc(s.Shapes,
			(*Shape).themed)
	})
}

func (sh *Shape) themed() bool { return sh.Themed || slices.ContainsFunc(sh.Children, (*Shape).themed) }

// theme is the least that Excel takes for a theme.
const (
	fill   = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`
	line   = `<a:ln w="9525">` + fill + `</a:ln>`
	effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`
	theme  = xmlHead + `<a:theme ` + nsA + ` name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1>` +
		`<a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>` +
		`<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>` +
		`<a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2>` +
		`<a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4>` +
		`<a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6>` +
		`<a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink>` +
		`</a:clrScheme>` +
		`<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/>` +
		`<a:cs typeface=""/></a:majorFont>` +
		`<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>` +
		`</a:fontScheme>` +
		`<a:fmtScheme name="Office"><a:fillStyleLst>` + fill + fill + fill + `</a:fillStyleLst><a:lnStyleLst>` +
		line + line + line + `</a:lnStyleLst>` +
		`<a:effectStyleLst>` + effect + effect + effect + `</a:effectStyleLst><a:bgFillStyleLst>` + fill + fill +
		fill + `</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
)
