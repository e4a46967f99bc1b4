package parts

// Font is the lettering of a cell. Without a size it is the normal font: Excel
// has no letters under 1 point.
type Font struct {
	Family                  string
	Size                    float64 // points
	Bold, Italic, Underline bool
	Color                   string // RGB in six digits; empty: that of the text
}

// Align is how a text stands in a cell.
type Align struct {
	Horizontal string // "left", "center", "right"
	Vertical   string // "top", "center", "bottom"
	Indent     int    // from the border, in three spaces of the normal font
	Wrap       bool
	Shrink     bool
}

// Border names the line at each side of a cell, "thin" or "dotted"; empty: none.
type Border struct{ Left, Right, Top, Bottom string }

// Style is the look of a cell. The zero value is that of the normal font.
type Style struct {
	Font     Font
	Align    Align
	Border   Border
	Fill     string // RGB in six digits; empty: none
	Format   string // of numbers; empty: general
	Unlocked bool   // may be changed on a protected worksheet
}

// list numbers different values in the order they come.
type list[T comparable] struct {
	numbers map[T]int
	values  []T
}

func (l *list[T]) number(v T) int {
	if n, ok := l.numbers[v]; ok {
		return n
	}
	if l.numbers == nil {
		l.numbers = map[T]int{}
	}
	l.numbers[v] = len(l.values)
	l.values = append(l.values, v)
	return len(l.values) - 1
}

// styles are the looks of all cells of a workbook; look 0 is the normal one.
type styles struct{ looks list[Style] }

// Style returns the number of a look.
func (b *Book) Style(s Style) int { return b.styles.looks.number(s) + 1 }

// firstFormat is the number of the first number format that is not built in.
const firstFormat = 164

// part writes the formats.
func (s *styles) part(normal Font) []byte {
	var fonts list[Font]
	var fills, formats list[string]
	var borders list[Border]
	fonts.number(normal)
	fills.number("")
	borders.number(Border{})
	xfs := newOut()
	xfs.put(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
	for _, look := range s.looks.values {
		format := 0
		if look.Format != "" {
			format = firstFormat + formats.number(look.Format)
		}
		fill := fills.number(look.Fill)
		if fill > 0 {
			fill++ // the second one is Excel's own
		}
		font := normal
		if look.Font.Size > 0 {
			font = look.Font
		}
		xfs.xf(look, format, fonts.number(font), fill, borders.number(look.Border))
	}
	o := newOut()
	o.put(xmlHead, `<styleSheet xmlns="`, mainNS, `">`)
	o.formats(formats.values)
	o.put(`<fonts count="`).int(len(fonts.values)).put(`">`)
	for _, f := range fonts.values {
		o.font(f)
	}
	o.put(`</fonts><fills count="`).int(len(fills.values) + 1)
	o.put(`"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`)
	for _, color := range fills.values[1:] {
		o.put(`<fill><patternFill patternType="solid"><fgColor rgb="FF`, color, `"/></patternFill></fill>`)
	}
	o.put(`</fills><borders count="`).int(len(borders.values)).put(`">`)
	for _, b := range borders.values {
		o.border(b)
	}
	o.put(`</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`)
	o.put(`<cellXfs count="`).int(len(s.looks.values)+1).put(`">`, string(xfs.b), `</cellXfs>`)
	return o.put(`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
		`<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium9"`,
		` defaultPivotStyle="PivotStyleLight16"/></styleSheet>`).b
}

func (o *out) formats(codes []string) {
	if len(codes) == 0 {
		return
	}
	o.put(`<numFmts count="`).int(len(codes)).put(`">`)
	for i, code := range codes {
		o.put(`<numFmt numFmtId="`).int(firstFormat + i).put(`" formatCode="`).text(code).put(`"/>`)
	}
	o.put(`</numFmts>`)
}

// xf writes what a look is made of, by their numbers.
func (o *out) xf(s Style, format, font, fill, border int) {
	o.put(`<xf numFmtId="`).int(format).put(`" fontId="`).int(font).put(`" fillId="`).int(fill)
	o.put(`" borderId="`).int(border).put(`" xfId="0"`)
	o.flag("applyNumberFormat", format > 0).flag("applyFont", font > 0).flag("applyFill", fill > 0)
	o.flag("applyBorder", border > 0).flag("applyAlignment", s.Align != Align{}).flag("applyProtection", s.Unlocked)
	o.put(`>`)
	if a := s.Align; a != (Align{}) {
		o.put(`<alignment`)
		if a.Horizontal != "" {
			o.put(` horizontal="`, a.Horizontal, `"`)
		}
		if a.Indent > 0 {
			o.put(` indent="`).int(a.Indent).put(`"`)
		}
		o.flag("shrinkToFit", a.Shrink)
		if a.Vertical != "" {
			o.put(` vertical="`, a.Vertical, `"`)
		}
		o.flag("wrapText", a.Wrap).put(`/>`)
	}
	if s.Unlocked {
		o.put(`<protection locked="0"/>`)
	}
	o.put(`</xf>`)
}

func (o *out) font(f Font) {
	o.put(`<font>`)
	for _, e := range []struct {
		name string
		on   bool
	}{{"b", f.Bold}, {"i", f.Italic}, {"u", f.Underline}} {
		if e.on {
			o.put("<", e.name, "/>")
		}
	}
	o.put(`<sz val="`).float(f.Size).put(`"/>`)
	if f.Color != "" {
		o.put(`<color rgb="FF`, f.Color, `"/>`)
	} else {
		o.put(`<color theme="1"/>`)
	}
	o.put(`<name val="`).text(f.Family).put(`"/><family val="2"/></font>`)
}

func (o *out) border(b Border) {
	o.put(`<border>`)
	for _, side := range [...][2]string{{"left", b.Left}, {"right", b.Right}, {"top", b.Top}, {"bottom", b.Bottom}} {
		if side[1] == "" {
			o.put("<", side[0], "/>")
			continue
		}
		o.put("<", side[0], ` style="`, side[1], `"><color rgb="FF000000"/></`, side[0], ">")
	}
	o.put(`<diagonal/></border>`)
}

// texts are those that cells share.
type texts struct {
	list list[string]
	used int
}

func (t *texts) number(text string) int {
	t.used++
	return t.list.number(text)
}

// part writes the texts.
func (t *texts) part() []byte {
	o := newOut()
	o.put(xmlHead, `<sst xmlns="`, mainNS, `" count="`).int(t.used).put(`" uniqueCount="`).int(len(t.list.values))
	o.put(`">`)
	for _, s := range t.list.values {
		o.put(`<si><t`)
		if len(s) > 0 && (blank(s[0]) || blank(s[len(s)-1])) {
			o.put(` xml:space="preserve"`)
		}
		o.put(`>`).text(s).put(`</t></si>`)
	}
	return o.put(`</sst>`).b
}

func blank(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' }
