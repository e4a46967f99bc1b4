package xlsx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

func TestWriteIsDeterministic(t *testing.T) {
	for _, make := range []func() *page.Document{
		func() *page.Document { return small(t) },
		func() *page.Document { return arrange(t, &manual(t)[7], nil) },
	} {
		want := write(t, make())
		for range 8 {
			require.True(t, bytes.Equal(want, write(t, make())))
		}
		z, err := zip.NewReader(bytes.NewReader(want), int64(len(want)))
		require.NoError(t, err)
		for _, f := range z.File {
			require.Zero(t, f.ModifiedTime, f.Name)
			require.Zero(t, f.ModifiedDate, f.Name)
			require.Empty(t, f.Extra, f.Name)
		}
	}
}

func TestDrawingOfTheSmallDocument(t *testing.T) { requireDrawn(t, small(t)) }

// blanks end what stands at the right of a header or footer where the grid
// ends, the slack before the margin.
const blanks = "\u00A0\u00A0\u00A0"

func TestPrintSettings(t *testing.T) {
	parts := unzip(t, write(t, small(t)))
	w := readSheet(t, parts)
	require.True(t, w.Fit.On)
	require.Equal(t, 14, w.Setup.Paper)
	require.Equal(t, "landscape", w.Setup.Orientation)
	require.Equal(t, 1, w.Setup.Wide)
	require.Equal(t, 0, w.Setup.Tall, "as many pages as there are")
	require.Len(t, w.Breaks, 1)
	require.Equal(t, 4, w.Breaks[0].ID)
	require.True(t, w.Breaks[0].Manual)
	require.Equal(t, `&L&"Arial,Regular"&7 R&&D 7&R&"Arial,Regular"&7 Halaman &P dari &N`+blanks, w.Footer)
	require.Equal(t, map[string]string{"_xlnm.Print_Area": "'SOP'!$A$1:$D$5", "_xlnm.Print_Titles": "'SOP'!$2:$2"},
		names(t, parts))
}

func TestHeader(t *testing.T) {
	d := small(t)
	d.Header = "Lampiran R&D"
	var w struct {
		Header string `xml:"headerFooter>oddHeader"`
	}
	require.NoError(t, xml.Unmarshal(unzip(t, write(t, d))[sheetPart], &w))
	require.Equal(t, `&R&"Arial,Bold"&10 Lampiran R&&D`+blanks[2:], w.Header)
}

func TestPrintSettingsOfOnePage(t *testing.T) {
	d := small(t)
	d.Pages = d.Pages[:1]
	d.Footer = page.Footer{}
	parts := unzip(t, write(t, d))
	w := readSheet(t, parts)
	require.Equal(t, 1, w.Setup.Tall)
	require.Empty(t, w.Breaks)
	require.Empty(t, w.Footer)
	require.Equal(t, map[string]string{"_xlnm.Print_Area": "'SOP'!$A$1:$D$4"}, names(t, parts))
}

func TestPapers(t *testing.T) {
	codes := map[string]int{"F4": 14, "A3": 8, "A4": 9, "A5": 11, "Legal": 5, "Letter": 1}
	require.ElementsMatch(t, page.Papers(), slices.Collect(maps.Keys(codes)))
	for name, code := range codes {
		paper, err := page.PaperNamed(name)
		require.NoError(t, err)
		for turned, orientation := range map[bool]string{true: "landscape", false: "portrait"} {
			d := small(t)
			for _, p := range d.Pages {
				p.Paper = paper.Turned(turned)
			}
			setup := readSheet(t, unzip(t, write(t, d))).Setup
			require.Equal(t, code, setup.Paper, name)
			require.Equal(t, orientation, setup.Orientation, name)
		}
	}
}

// names returns the defined names of a workbook.
func names(t *testing.T, parts map[string][]byte) map[string]string {
	t.Helper()
	var book struct {
		Names []struct {
			Name  string `xml:"name,attr"`
			Scope int    `xml:"localSheetId,attr"`
			Text  string `xml:",chardata"`
		} `xml:"definedNames>definedName"`
	}
	require.NoError(t, xml.Unmarshal(parts["xl/workbook.xml"], &book))
	out := map[string]string{}
	for _, n := range book.Names {
		require.Zero(t, n.Scope)
		out[n.Name] = n.Text
	}
	return out
}

func TestDocumentProperties(t *testing.T) {
	f := open(t, write(t, small(t)))
	got, err := f.GetDocProps()
	require.NoError(t, err)
	require.Equal(t,
		&excelize.DocProperties{Title: "Surat <keluar> & \"masuk\"", Subject: "SOP", Creator: "Panti",
			LastModifiedBy: "Panti",
			Created:        "2019-03-04T00:00:00Z", Modified: "2019-03-04T00:00:00Z", Language: "id-ID"}, got)
}

func open(t *testing.T, data []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	return f
}

// A text stays the text it is, whatever a spreadsheet would make of it.
func TestTextsStayTexts(t *testing.T) {
	for _, text := range []string{
		"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"y\")", "=cmd|' /C calc'!A0", "\t=1", "'=1", "007",
		"1e5", "2019-03-04", "TRUE", "#REF!",
		"<b>&amp;</b>", "a\nb", " kiri", "kanan ", "_x0041_", "a_x005F_x0041_x005f_", "]]>", "\"'", "🙂",
		strings.Repeat("x", 32767),
	} {
		d := small(t)
		nth[*page.Cell](d.Pages[0], 0).Text = text
		data := write(t, d)
		f := open(t, data)
		got, err := f.GetCellValue("SOP", "A1")
		require.NoError(t, err)
		require.Equal(t, text, got)
		kind, err := f.GetCellType("SOP", "A1")
		require.NoError(t, err)
		require.Equal(t, excelize.CellTypeSharedString, kind, "%.20q", text)
		require.NotContains(t, string(unzip(t, data)[sheetPart]), "<f>")
	}
}

// Texts in shapes, names and footers survive XML.
func TestTextsOfShapes(t *testing.T) {
	const nasty = `a <b> & "c" 'd' ]]> =1+1 🙂`
	d := small(t)
	p := d.Pages[0]
	nth[*page.Symbol](p, 2).Text, nth[*page.Symbol](p, 2).Name, nth[*page.Connector](p, 0).Name = nasty, nasty, nasty
	nth[*page.Label](p, 0).Text, nth[*page.Image](p, 0).Name = nasty, nasty
	d.Footer.Left = "%d & %n &P &X"
	parts := unzip(t, write(t, d))
	got := readDrawing(t, parts)
	var texts []string
	for _, a := range got.Anchors {
		if a.Picture != nil {
			require.Equal(t, nasty, a.Picture.PictureName.Descr)
		} else {
			texts = append(texts, a.Shape.Text...)
		}
	}
	require.Equal(t, []string{nasty, nasty, "Arsip", "surat"}, texts)
	require.Equal(t, nasty, got.Choices[0].Choice.Anchor.Connector.ConnectorName.Descr)
	require.Equal(t, `&L&"Arial,Regular"&7 %d && %n &&P &&X&R&"Arial,Regular"&7 Halaman &P dari &N`+blanks,
		readSheet(t, parts).Footer)
}

// Excel takes at most 255 characters in a footer.
func TestLongFooters(t *testing.T) {
	for _, text := range []string{strings.Repeat("Surat ", 100), strings.Repeat("&", 400), strings.Repeat("🙂&", 300),
		strings.Repeat("a&", 99)} {
		d := small(t)
		d.Footer.Left = text
		got := readSheet(t, unzip(t, write(t, d))).Footer
		require.LessOrEqual(t, len(utf16.Encode([]rune(got))), 255)
		left := strings.TrimPrefix(strings.TrimSuffix(got, `&R&"Arial,Regular"&7 Halaman &P dari &N`+blanks),
			`&L&"Arial,Regular"&7 `)
		require.NotContains(t, strings.ReplaceAll(left, "&&", ""), "&", "no half of a pair is left")
	}
}

// strange is an item that no back end knows.
type strange struct{ page.Item }

func TestRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*page.Document)
		want  error
	}{
		"no pages": {func(d *page.Document) { d.Pages = nil }, xlsx.ErrEmpty},
		"long text": {
			func(d *page.Document) { nth[*page.Cell](d.Pages[0], 0).Text = strings.Repeat("x", 32768) },
			xlsx.ErrTooLong},
		"long text of pairs": {
			func(d *page.Document) { nth[*page.Cell](d.Pages[0], 0).Text = strings.Repeat("🙂", 16384) },
			xlsx.ErrTooLong},
		"control in a cell": {func(d *page.Document) { nth[*page.Cell](d.Pages[0], 0).Text = "a\x00b" },
			xlsx.ErrText},
		"control in the title": {func(d *page.Document) { d.Title = "\x1b" }, xlsx.ErrText},
		"control in a name": {func(d *page.Document) { nth[*page.Connector](d.Pages[1], 0).Name = "\x01" },
			xlsx.ErrText},
		"control in a label":    {func(d *page.Document) { nth[*page.Label](d.Pages[0], 0).Text = "\v" }, xlsx.ErrText},
		"control in the footer": {func(d *page.Document) { d.Footer.Left = "\f" }, xlsx.ErrText},
		"control in an image": {func(d *page.Document) { nth[*page.Image](d.Pages[0], 0).Name = "\x02" },
			xlsx.ErrText},
		"not UTF-8": {func(d *page.Document) { nth[*page.Symbol](d.Pages[0], 0).Name = "\xff" },
			xlsx.ErrText},
		"no character": {func(d *page.Document) { nth[*page.Symbol](d.Pages[0], 2).Text = "\uffff" },
			xlsx.ErrText},
		"no sheet name":   {func(d *page.Document) { d.Sheet = "a/b" }, parts.ErrName},
		"long sheet name": {func(d *page.Document) { d.Sheet = strings.Repeat("x", 32) }, parts.ErrName},
		"unknown symbol": {func(d *page.Document) { nth[*page.Symbol](d.Pages[0], 0).Kind = page.Shape(99) },
			nil},
		"slanting connector": {func(d *page.Document) { nth[*page.Connector](d.Pages[0], 0).Points[1].X += 5 },
			page.ErrConnector},
		"connector of a point": {
			func(d *page.Document) { c := nth[*page.Connector](d.Pages[0], 0); c.Points = c.Points[:1] },
			page.ErrConnector},
		"unknown item": {func(d *page.Document) { d.Pages[1].Items = append(d.Pages[1].Items, strange{}) },
			page.ErrItem},
		"unknown paper": {
			func(d *page.Document) { d.Pages[0].Paper = page.Paper{Name: "B5", W: 176 * page.MM, H: 250 * page.MM} },
			page.ErrPaper},
		"broken picture": {func(d *page.Document) { nth[*page.Image](d.Pages[0], 0).Data = []byte("GIF89a") },
			parts.ErrPicture},
	} {
		t.Run(name, func(t *testing.T) {
			d := small(t)
			c.spoil(d)
			var b bytes.Buffer
			err := xlsx.Write(&b, d)
			require.Error(t, err)
			if c.want != nil {
				require.ErrorIs(t, err, c.want)
			}
			require.Empty(t, b.Bytes(), "nothing is written")
		})
	}
}

// A sheet name may hold what a reference must quote.
func TestSheetNames(t *testing.T) {
	for name, quoted := range map[string]string{"": "'SOP'", "Ka'Panti & TU": "'Ka''Panti & TU'", "A1": "'A1'",
		"=1": "'=1'", strings.Repeat("é", 31): "'" + strings.Repeat("é", 31) + "'"} {
		d := small(t)
		d.Sheet = name
		data := write(t, d)
		if name == "" {
			name = "SOP"
		}
		require.Equal(t, []string{name}, open(t, data).GetSheetList())
		require.Equal(t, quoted+"!$A$1:$D$5", names(t, unzip(t, data))["_xlnm.Print_Area"])
	}
}

func TestImages(t *testing.T) {
	d := small(t)
	p := d.Pages[0]
	logo := nth[*page.Image](p, 0)
	second := *logo
	second.Data, second.Type, second.Name = picture(t, "jpeg"), "jpeg", "Tanda tangan"
	d.Pages[1].Items = append(d.Pages[1].Items, &second, logo) // the logo once more
	parts := unzip(t, write(t, d))
	var rels struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	require.NoError(t, xml.Unmarshal(parts["xl/drawings/_rels/drawing1.xml.rels"], &rels))
	target := map[string]string{}
	for _, r := range rels.List {
		target[r.ID] = strings.Replace(r.Target, "..", "xl", 1)
	}
	want := [][]byte{logo.Data, second.Data, logo.Data}
	n := 0
	for _, a := range readDrawing(t, parts).Anchors {
		if a.Picture != nil {
			require.Equal(t, want[n], parts[target[a.Picture.Embed.ID]])
			n++
		}
	}
	require.Equal(t, len(want), n)
	requireDrawn(t, d)
}

// A document without shapes has no drawing part.
func TestTextAlone(t *testing.T) {
	d := small(t)
	for _, p := range d.Pages {
		p.Items = slices.DeleteFunc(p.Items, func(i page.Item) bool { _, text := i.(*page.Cell); return !text })
	}
	require.NotContains(t, unzip(t, write(t, d)), drawingPart)
}

type failing struct{}

var errFull = errors.New("disk full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriterError(t *testing.T) { require.ErrorIs(t, xlsx.Write(failing{}, small(t)), errFull) }
