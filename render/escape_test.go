package render_test

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// code is what SpreadsheetML reads as a character.
var code = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// What looks like an escape code of a workbook stays as it stands, wherever it
// is written: options, hints, names of cells, fixed and computed texts, headers
// and footers, shapes.
func TestEscapeCodes(t *testing.T) {
	f := &forms.Form{ID: "kode", Title: "KODE _x0041_", Secret: true, Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "a_x0041_b", Label: "Nama _x0042_", Hint: "mis. _x0043_"},
		}},
		forms.Table{Name: "t", Columns: []forms.Field{
			{Name: "satu", Label: "Satu", Kind: forms.Choice, Options: []string{"_x0044_, satu", "dua"}},
			{Name: "dua", Label: "Dua", Kind: forms.Choice, Options: []string{"_x0045_", "dua"}},
			{Name: "tiga", Label: "Tiga", Kind: forms.Choice, Options: []string{"=1+1", "dua"}},
		}},
		forms.Paragraph{Text: "Teks _x0046_ untuk {a_x0041_b}."},
	}}
	c, err := f.Fill(map[string]any{"a_x0041_b": "_x0047_", "t": []any{
		map[string]any{"satu": "_x0044_, satu", "dua": "_x0045_", "tiga": "=1+1"}}})
	require.NoError(t, err)
	book := workbook(t, c)
	back, err := render.ReadForm(bytes.NewReader(book), f)
	require.NoError(t, err)
	require.Equal(t, c.Values, back.Values)

	x, err := excelize.OpenReader(bytes.NewReader(book))
	require.NoError(t, err)
	defer x.Close()
	words, err := x.GetCols("Kata")
	require.NoError(t, err)
	require.Equal(t, [][]string{{"_x0044_, satu", "dua"}, {"_x0045_", "dua"}, {"=1+1", "dua"}}, words[len(words)-3:])
	sheet := part(t, book, sheetPart)
	require.NotContains(t, sheet, "<formula1>=", "an option is no formula")
	require.Contains(t, sheet, `_x005F_x0043_`, "hint")
	require.Contains(t, part(t, book, bookPart), `name="isi.a_x005F_x0041_b"`)
	for _, place := range []string{"<f>[^<]*</f>", "<odd(Header|Footer)>[^<]*<", "<formula1>[^<]*<"} {
		found := regexp.MustCompile(place).FindAllString(sheet, -1)
		require.NotEmpty(t, found, place)
		require.NotRegexp(t, code, strings.Join(found, ""), "programs do not agree on codes in %s", place)
	}

	task := []sop.Task{{Role: "a"}}
	p := &sop.Procedure{Title: "SOP _x0041_", Roles: []sop.Role{{ID: "a", Name: "_x0042_"}}, Steps: []sop.Step{
		{Activity: "b", Tasks: []sop.Task{{Role: "a", Symbols: []sop.Symbol{sop.Decision}}},
			Flows: []sop.Flow{{To: "2", Outcome: "_x0043_"}, {To: "3", Outcome: "tidak"}}},
		{Activity: "c", Tasks: task}, {Activity: "d", Tasks: task},
	}}
	var b bytes.Buffer
	require.NoError(t, render.XLSX(&b, p, nil))
	require.Contains(t, part(t, b.Bytes(), "xl/drawings/drawing1.xml"), ">_x0043_<", "a shape's text knows no codes")
	require.Contains(t, part(t, b.Bytes(), "docProps/core.xml"), ">SOP _x0041_<", "nor do the properties")
	require.NotRegexp(t, code, regexp.MustCompile("<oddFooter>[^<]*<").FindString(part(t, b.Bytes(), sheetPart)))
	require.NoError(t, render.PDF(io.Discard, p, nil))
}
