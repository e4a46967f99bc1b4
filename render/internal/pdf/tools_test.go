package pdf

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

func TestFileIsSound(t *testing.T) {
	for _, d := range []*page.Document{withFlow(small("satu", "é ’", "≤ →")), manualSheet(t, "08-surat-keluar.yaml")} {
		out := tool(t, written(t, d), "qpdf", "--check", "@")
		require.Contains(t, out, "No syntax or stream encoding errors found")
		require.NotContains(t, strings.ToLower(out), "warning")
	}
}

// fonts returns the names of a file's fonts, all of which are embedded and
// subsets or cut.
func fonts(t *testing.T, d *page.Document) []string {
	t.Helper()
	var names []string
	for _, line := range strings.Split(strings.TrimSpace(tool(t, written(t, d), "pdffonts", "@")), "\n")[2:] {
		words := strings.Fields(line)
		names = append(names, words[0])
		require.Equal(t, "yes", words[len(words)-5], "embedded: %s", line)
	}
	return names
}

// A document holds the fonts it uses and no more.
func TestFonts(t *testing.T) {
	const regular, bold = "SOPKIT+LiberationSans", "SOPKIT+LiberationSans-Bold"
	require.ElementsMatch(t, []string{regular}, fonts(t, small("satu", "é")))
	require.ElementsMatch(t, []string{regular, bold}, fonts(t, withFlow(small("satu", "dua"))))
	require.ElementsMatch(t, []string{regular, "SOPKIT+LiberationSans-1"}, fonts(t, small("a ≤ b")))
	wideBold := small("→")
	first[*page.Cell](wideBold.Pages[0]).Font.Bold = true
	require.ElementsMatch(t, []string{regular, "SOPKIT+LiberationSans-Bold-1"}, fonts(t, wideBold))
}

// texts returns a PDF's text in the order it was drawn.
func texts(t *testing.T, data []byte) string {
	return tool(t, data, "pdftotext", "-raw", "-enc", "UTF-8", "@", "-")
}

func TestTextReadsBack(t *testing.T) {
	for text, want := range map[string]string{
		"Menerima (dan) mencatat \\ surat": "",
		"é ü ’tunggal’ “ganda” – — … • €":  "",
		"≤ 5 menit → arsip ≥ 3":            "",
		"Ā ş Ω я":                          "",
		"no\u00A0break":                    "no break",
		"≤ no\u00A0break":                  "≤ no break",
		"Rp. 5.000,- / 50% & <b> #":        "",
		"kotak ✓ 中":                        "", // no glyph: the box is printed, the text found
		"senyum 🙂 x":                       "senyum \uFFFD x",
	} {
		if want == "" {
			want = text
		}
		lines := strings.Split(texts(t, written(t, small(text))), "\n")
		assert.Equal(t, want, lines[0])
		assert.Equal(t, "Surat Masuk Halaman 1 dari 1", lines[1])
	}
}

// A missing glyph leaves its box on the paper, as wide as it was measured.
func TestMissingGlyphsAreDrawn(t *testing.T) {
	ink := func(text string) int {
		d := small(text)
		d.Footer.Size, first[*page.Cell](d.Pages[0]).Border = 0, 0
		picture := tool(t, written(t, d), "pdftoppm", "-r", "72", "-gray", "@")
		dark := 0
		for _, c := range []byte(picture[len(picture)-595*842:]) {
			if c < 230 {
				dark++
			}
		}
		return dark
	}
	require.Zero(t, ink(" "))
	box := ink("中")
	require.Positive(t, box)
	for _, text := range []string{"✓", "🙂", "\uFFFD"} {
		require.Equal(t, box, ink(text), text)
	}
}

// printed returns all text of a document in the order it is drawn.
func printed(d *page.Document) string {
	var b strings.Builder
	for i, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			for _, l := range c.Lines {
				b.WriteString(l.Text + "\n")
			}
		}
		for s := range page.Of[*page.Symbol](p) {
			b.WriteString(s.Text + "\n")
		}
		for l := range page.Of[*page.Label](p) {
			b.WriteString(l.Text + "\n")
		}
		fmt.Fprintf(&b, "%s\nHalaman %d dari %d\n", d.Footer.Left, i+1, len(d.Pages))
	}
	return b.String()
}

func unspaced(text string) string { return strings.Join(strings.Fields(text), "") }

// A sheet reads as its cells, symbols and labels, no more and no less, in
// their order; and each word of a cell is still a word.
func TestSheetTextIsComplete(t *testing.T) {
	for name, d := range manualSheets(t) {
		if testing.Short() && name != "08-surat-keluar.yaml" {
			continue
		}
		got := texts(t, written(t, d))
		assert.Equal(t, unspaced(printed(d)), unspaced(got), name)
		for _, p := range d.Pages {
			for c := range page.Of[*page.Cell](p) {
				for _, l := range c.Lines {
					assert.Contains(t, strings.Join(strings.Fields(got), " "),
						strings.Join(strings.Fields(l.Text), " "), name)
				}
			}
		}
	}
}

func TestProperties(t *testing.T) {
	d := small("satu", "→")
	d.Title, d.Author = "Rapat “bulanan” 🙂", "Dinas (Sosial) é"
	out := tool(t, written(t, d), "pdfinfo", "-isodates", "@")
	for key, want := range map[string]string{
		"Title": d.Title, "Author": d.Author, "Subject": "SOP", "Keywords": "surat, arsip", "Creator": "sopkit",
		"Producer":     "sopkit",
		"CreationDate": "2019-01-02T00:00:00Z", "ModDate": "2019-01-02T00:00:00Z", "Pages": "1",
		"Page size": "842 x 595 pts (A4)",
	} {
		assert.Regexp(t, "(?m)^"+key+": +"+quoted(want)+"$", out)
	}
}

func TestOutlineAndPageNumbers(t *testing.T) {
	d := small("→ satu")
	d.Title = "Judul “é”"
	d.Pages = append(d.Pages, small("dua →").Pages[0], small("tiga").Pages[0])
	data := written(t, d)
	out := tool(t, data, "qpdf", "--json", "--json-key=outlines", "@")
	for _, want := range []string{`"title": "Judul “é”"`, `"title": "Halaman 1"`, `"title": "Halaman 2"`,
		`"title": "Halaman 3"`} {
		assert.Equal(t, 1, strings.Count(out, want), "%s in %s", want, out)
	}
	pages := strings.Split(texts(t, data), "\f")
	require.Len(t, pages, 4)
	for i, want := range []string{"Halaman 1 dari 3", "Halaman 2 dari 3", "Halaman 3 dari 3"} {
		assert.Contains(t, pages[i], want)
	}
}

// The smaller font serves until a text has another character of Windows-1252;
// each weight by itself.
func TestFontsAreAsSmallAsTheTextsAllow(t *testing.T) {
	regular, bold := cutSize(t, false), cutSize(t, true)
	for text, want := range map[string]int{
		"satu": regular[0], "“satu” × 2 m²": regular[0], "é": regular[1], "≤ é": regular[1],
	} {
		require.Contains(t, string(written(t, small(text))), fmt.Sprintf("/Length1 %d\n", want), text)
	}
	d := withFlow(small("é", "satu"))
	data := string(written(t, d))
	require.Contains(t, data, fmt.Sprintf("/Length1 %d\n", regular[1]))
	require.Contains(t, data, fmt.Sprintf("/Length1 %d\n", bold[0]))
}

// cutSize returns the sizes of the fonts that were cut beforehand: the smaller
// and the larger.
func cutSize(t *testing.T, bold bool) (out [2]int) {
	for i, latin := range []bool{false, true} {
		var d definition
		require.NoError(t, json.Unmarshal(embeddedFont(bold, latin).definition, &d))
		out[i] = d.OriginalSize
	}
	return out
}
