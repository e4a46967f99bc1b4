package hand

import (
	"archive/zip"
	"fmt"
	"io"
	"slices"
	"strings"
)

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	nsMain  = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	nsRel   = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	nsPkg   = `xmlns="http://schemas.openxmlformats.org/package/2006/`
	kindRel = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	kindCT  = `application/vnd.openxmlformats-officedocument.`
)

// part is a file of the package.
type part struct{ name, content string }

// Write writes the workbook as a file of Excel. Equal books give equal bytes.
func (b *Book) Write(w io.Writer) error {
	z := zip.NewWriter(w)
	for _, p := range b.parts() {
		f, err := z.Create(p.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, p.content); err != nil {
			return err
		}
	}
	return z.Close()
}

func (b *Book) parts() []part {
	texts, logo := &strs{}, false
	var sheets []part
	for i, s := range b.Sheets {
		sheets = append(sheets, part{fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), s.xml(b, texts)})
		if len(s.Shapes) == 0 {
			continue
		}
		sheets = append(sheets,
			part{fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", i+1), rels(rel(1, "drawing",
				fmt.Sprintf("../drawings/drawing%d.xml", i+1)))},
			part{fmt.Sprintf("xl/drawings/drawing%d.xml", i+1), s.drawing()})
		if s.pictures() {
			logo = true
			sheets = append(sheets, part{fmt.Sprintf("xl/drawings/_rels/drawing%d.xml.rels", i+1),
				rels(rel(1, "image", "../media/image1.gif"))})
		}
	}
	if logo {
		sheets = append(sheets, part{"xl/media/image1.gif", dot})
	}
	out := []part{{"[Content_Types].xml", b.types()}, {"_rels/.rels", rels(rel(1, "officeDocument",
		"xl/workbook.xml"))},
		{"xl/workbook.xml", b.workbook()}, {"xl/_rels/workbook.xml.rels", b.rels()}, {"xl/styles.xml", styles}}
	if b.themed() {
		out = append(out, part{"xl/theme/theme1.xml", theme})
	}
	if !b.Inline {
		out = append(out, part{"xl/sharedStrings.xml", texts.xml(b.Rich)})
	}
	return append(out, sheets...)
}

// dot is a picture of one pixel.
const dot = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x80\x00\xff\xff\xff" +
	",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"

func (s *Sheet) pictures() bool {
	return slices.ContainsFunc(s.Shapes, func(sh *Shape) bool { return sh.Picture })
}

func rel(id int, kind, target string) string {
	return fmt.Sprintf(`<Relationship Id="rId%d" Type="%s%s" Target="%s"/>`, id, kindRel, kind, target)
}

func rels(list ...string) string {
	return xmlHead + `<Relationships ` + nsPkg + `relationships">` + strings.Join(list, "") + `</Relationships>`
}

func (b *Book) types() string {
	var o strings.Builder
	o.WriteString(xmlHead + `<Types ` + nsPkg + `content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="gif" ContentType="image/gif"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	over := func(name, kind string) {
		fmt.Fprintf(&o, `<Override PartName="/xl/%s.xml" ContentType="%s%s+xml"/>`, name, kindCT, kind)
	}
	over("workbook", "spreadsheetml.sheet.main")
	over("styles", "spreadsheetml.styles")
	if b.themed() {
		over("theme/theme1", "theme")
	}
	if !b.Inline {
		over("sharedStrings", "spreadsheetml.sharedStrings")
	}
	for i, s := range b.Sheets {
		over(fmt.Sprintf("worksheets/sheet%d", i+1), "spreadsheetml.worksheet")
		if len(s.Shapes) > 0 {
			over(fmt.Sprintf("drawings/drawing%d", i+1), "drawing")
		}
	}
	return o.String() + `</Types>`
}

func (b *Book) workbook() string {
	var o strings.Builder
	o.WriteString(xmlHead + `<workbook ` + nsMain + ` ` + nsRel + `><sheets>`)
	for i, s := range b.Sheets {
		state := ""
		if s.Hidden {
			state = ` state="hidden"`
		}
		fmt.Fprintf(&o, `<sheet name="%s" sheetId="%d"%s r:id="rId%d"/>`, esc(s.Name), i+1, state, i+1)
	}
	return o.String() + `</sheets>` + b.names() + `</workbook>`
}

func (b *Book) rels() string {
	var list []string
	for i := range b.Sheets {
		list = append(list, rel(i+1, "worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)))
	}
	list = append(list, rel(len(b.Sheets)+1, "styles", "styles.xml"))
	if !b.Inline {
		list = append(list, rel(len(b.Sheets)+2, "sharedStrings", "sharedStrings.xml"))
	}
	if b.themed() {
		list = append(list, rel(len(b.Sheets)+3, "theme", "theme/theme1.xml"))
	}
	return rels(list...)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;")

func esc(s string) string { return escaper.Replace(s) }

// strs is the table of shared strings.
type strs struct {
	list  []string
	index map[string]int
}

func (t *strs) add(s string) int {
	if i, ok := t.index[s]; ok {
		return i
	}
	if t.index == nil {
		t.index = map[string]int{}
	}
	t.list = append(t.list, s)
	t.index[s] = len(t.list) - 1
	return len(t.list) - 1
}

func (t *strs) xml(rich bool) string {
	var o strings.Builder
	fmt.Fprintf(&o, xmlHead+`<sst %s uniqueCount="%d">`, nsMain, len(t.list))
	for _, s := range t.list {
		o.WriteString("<si>" + runs(s, rich) + "</si>")
	}
	return o.String() + "</sst>"
}

// runs writes a text, as Excel does when a part of it has another font.
func runs(s string, rich bool) string {
	i := strings.IndexByte(s, ' ')
	if !rich || i < 0 {
		return `<t xml:space="preserve">` + esc(s) + `</t>`
	}
	return `<r><t xml:space="preserve">` + esc(s[:i+1]) + `</t></r><r><rPr><b/><sz val="10"/><rFont val="Arial"/>` +
		`</rPr>` +
		`<t xml:space="preserve">` + esc(s[i+1:]) + `</t></r>`
}
