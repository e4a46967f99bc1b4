package workbook_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// parts are the parts of a workbook by name.
type parts map[string]string

const (
	sheetPart   = "xl/worksheets/sheet1.xml"
	drawingPart = "xl/drawings/drawing1.xml"
	pixel       = 9525
)

// book is a workbook of one worksheet, with what stands in the worksheet and in
// its drawing.
func book(sheet, drawing string) parts {
	return parts{
		"[Content_Types].xml": `<Types/>`,
		"_rels/.rels":         rels("officeDocument", "xl/workbook.xml"),
		"xl/workbook.xml":     `<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": rels("worksheet", "worksheets/sheet1.xml", "sharedStrings",
			"sharedStrings.xml", "styles",
			"styles.xml"),
		"xl/sharedStrings.xml": `<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r></si>` +
			`</sst>`,
		"xl/styles.xml": styles,
		sheetPart: `<worksheet>` + sheet +
			`<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
		"xl/worksheets/_rels/sheet1.xml.rels": rels("drawing", "../drawings/drawing1.xml", "vmlDrawing",
			"../drawings/old.vml"),
		drawingPart: `<wsDr>` + drawing + `</wsDr>`,
	}
}

// styles has number formats of days, of the time of day and of amounts.
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\ mmmm\ yyyy;@"/>` +
	`<numFmt numFmtId="165" formatCode="0 &quot;day&quot;"/></numFmts>` +
	`<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellStyleXfs><xf fontId="0"/></cellStyleXfs>` +
	`<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/>` +
	`</cellXfs></styleSheet>`

func rels(pairs ...string) string {
	var b strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="http://x/%s" Target="%s"/>`, i/2+1, pairs[i], pairs[i+1])
	}
	return `<Relationships>` + b.String() + `</Relationships>`
}

// zipped writes a package.
func zipped(t testing.TB, p parts) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(p[name]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

func read(t testing.TB, p parts) (*workbook.Workbook, error) {
	t.Helper()
	return workbook.Read(t.Context(), bytes.NewReader(zipped(t, p)), guard.Limits{})
}

// sheet reads the only sheet of a workbook.
func sheet(t testing.TB, p parts) *workbook.Sheet {
	t.Helper()
	b, err := read(t, p)
	require.NoError(t, err)
	require.Len(t, b.Sheets, 1)
	return b.Sheets[0]
}

// grid is a sheet of columns of 100 pixels and rows of 20.
const grid = `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="50" width="14.2857142857143"/></cols>` +
	`<sheetData/>`

// anchored puts a thing between two corners, in pixels.
func anchored(x0, y0, x1, y1 int, thing string) string {
	return `<twoCellAnchor>` + cornerOf("from", x0, y0) + cornerOf("to", x1, y1) + thing +
		`<clientData/></twoCellAnchor>`
}

func cornerOf(name string, x, y int) string {
	return fmt.Sprintf(`<%s><col>%d</col><colOff>%d</colOff><row>%d</row><rowOff>%d</rowOff></%[1]s>`, name,
		x/100, x%100*pixel, y/20, y%20*pixel)
}

// form is an a:xfrm, in pixels.
func form(attributes string, x, y, w, h int) string {
	return fmt.Sprintf(`<xfrm %s><off x="%d" y="%d"/><ext cx="%d" cy="%d"/></xfrm>`, attributes,
		x*pixel, y*pixel, w*pixel, h*pixel)
}

// symbol is a shape of a preset with a form.
func symbol(id int, preset, form string) string {
	return fmt.Sprintf(`<sp><nvSpPr><cNvPr id="%d" name="S %[1]d"/><cNvSpPr/></nvSpPr><spPr>%s<prstGeom prst="%s">`+
		`<avLst/></prstGeom>`+
		`<ln><solidFill/></ln></spPr></sp>`, id, form, preset)
}

// line is a connector of a preset with adjust values and a form.
func line(preset, form string, adjust ...int) string {
	var values strings.Builder
	for i, a := range adjust {
		fmt.Fprintf(&values, `<gd name="adj%d" fmla="val %d"/>`, i+1, a)
	}
	return fmt.Sprintf(`<cxnSp><nvCxnSpPr><cNvPr id="9" name="P 9"/><cNvCxnSpPr/></nvCxnSpPr><spPr>`+
		`%s<prstGeom prst="%s"><avLst>%s</avLst>`+
		`</prstGeom><ln><solidFill/><tailEnd type="triangle"/></ln></spPr></cxnSp>`, form, preset, values.String())
}

// px is a place in pixels.
func px(x, y int) workbook.Point { return workbook.Point{X: int64(x) * pixel, Y: int64(y) * pixel} }

// boxPx is a box in pixels.
func boxPx(left, top, right, bottom int) workbook.Box {
	a, z := px(left, top), px(right, bottom)
	return workbook.Box{Left: a.X, Top: a.Y, Right: z.X, Bottom: z.Y}
}
