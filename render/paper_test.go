package render_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
)

// paper is what each format says of a paper, as it is printed.
type paper struct {
	code        int // of SpreadsheetML
	orientation string
	media       string // MediaBox of the PDF, points
}

// requirePaper checks both formats of a document.
func requirePaper(t *testing.T, want paper, sheet string, workbook, pdf []byte) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(workbook))
	require.NoError(t, err)
	defer f.Close()
	got, err := f.GetPageLayout(sheet)
	require.NoError(t, err)
	require.Equal(t, want.code, *got.Size)
	require.Equal(t, want.orientation, *got.Orientation)
	require.Regexp(t, regexp.MustCompile(`/MediaBox \[0 0 `+regexp.QuoteMeta(want.media)+`\]`), string(pdf))
}

// Every paper of a sheet is printed, across, in both formats.
func TestPapers(t *testing.T) {
	want := map[string]paper{
		"F4": {14, "landscape", "935.43 609.45"}, "A4": {9, "landscape", "841.89 595.28"},
		"Legal":  {5, "landscape", "1009.13 612.28"},
		"Letter": {1, "landscape", "790.87 612.28"}, "A3": {8, "landscape", "1190.55 841.89"},
	}
	require.Len(t, want, len(render.Papers()))
	for _, p := range render.Papers() {
		require.Contains(t, want, p.String(), "a paper without a name, or without a line here")
		o := &render.Options{Paper: p}
		requirePaper(t, want[p.String()], "SOP", write(t, "XLSX", letter(), o), write(t, "PDF", letter(), o))
	}
	require.Equal(t, "Paper(99)", render.Paper(99).String())
}

// Every paper of a form is printed, upright and across, in both formats.
func TestFormPapers(t *testing.T) {
	want := map[string][2]paper{
		"F4": {{14, "portrait", "609.45 935.43"}, {14, "landscape", "935.43 609.45"}},
		"A4": {{9, "portrait", "595.28 841.89"}, {9, "landscape", "841.89 595.28"}},
		"A5": {{11, "portrait", "419.53 595.28"}, {11, "landscape", "595.28 419.53"}},
	}
	n := 0
	for p := forms.Paper(0); p.String() != "?"; p++ {
		require.Contains(t, want, p.String())
		for across, w := range want[p.String()] {
			f := &forms.Form{ID: "x", Title: "X", Paper: p, Landscape: across == 1,
				Parts: []forms.Part{forms.Paragraph{Text: "Teks."}}}
			var b bytes.Buffer
			require.NoError(t, render.FormPDF(&b, f.Blank(), nil))
			requirePaper(t, w, "Formulir", workbook(t, f.Blank()), b.Bytes())
		}
		n++
	}
	require.Len(t, want, n)
}

// Names of papers read back, and in any letter case.
func TestParsePaper(t *testing.T) {
	for _, p := range render.Papers() {
		for _, name := range []string{p.String(), strings.ToLower(p.String()), strings.ToUpper(p.String())} {
			got, err := render.ParsePaper(name)
			require.NoError(t, err)
			require.Equal(t, p, got)
		}
	}
	_, err := render.ParsePaper("B5")
	require.ErrorIs(t, err, render.ErrOptions)
}
