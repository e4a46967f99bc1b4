package xlsx_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
)

// Options that a check cannot hold stand on the sheet of words, each list in a
// column of its own; short ones stand in the check.
func TestDropDowns(t *testing.T) {
	long := func(prefix string, n int) (out []string) {
		for i := range n {
			out = append(out, fmt.Sprintf("%s nomor %02d", prefix, i+1))
		}
		return out
	}
	lists := [][]string{{"Ya", "Tidak"}, long("Jalan", 30), long("Desa", 20), {"Jambi, kota", "Jambi"}}
	f := &forms.Form{ID: "x", Title: "X"}
	for i, list := range lists {
		x := forms.Field{Name: fmt.Sprint("a", i), Label: "A", Kind: forms.Choice, Options: list, OnLine: true}
		f.Parts = append(f.Parts, forms.Fields{Items: []forms.Field{x}})
	}
	day := forms.Field{Name: "hari", Label: "Hari", Kind: forms.Date}
	f.Parts = append(f.Parts, forms.Paragraph{Text: "{hari:kata}", Fields: []forms.Field{day}})
	book, err := excelize.OpenReader(bytes.NewReader(write(t, arranged(t, f.Blank()))))
	require.NoError(t, err)
	defer book.Close()
	checks, err := book.GetDataValidations("Formulir")
	require.NoError(t, err)
	require.Len(t, checks, 5)
	formulas := []string{`"Ya,Tidak"`, "Kata!$I$1:$I$30", "Kata!$J$1:$J$20", "Kata!$K$1:$K$2"}
	for i, c := range checks[:4] {
		require.Equal(t, formulas[i], c.Formula1)
	}
	for column, want := range map[string][]string{
		"A": {"nol", "satu", "dua"}, "B": {"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"},
		"C": {"Januari", "Februari", "Maret"}, "I": lists[1], "J": lists[2], "K": lists[3],
	} {
		for i, text := range want {
			got, err := book.GetCellValue("Kata", fmt.Sprint(column, i+1))
			require.NoError(t, err)
			require.Equal(t, text, got, "%s%d", column, i+1)
		}
	}
	for at, want := range map[string]string{
		"A1000": "sembilan ratus sembilan puluh sembilan", "A1001": "", "B8": "", "C12": "Desember", "C13": "",
		"I31": "", "K3": "",
	} {
		got, err := book.GetCellValue("Kata", at)
		require.NoError(t, err)
		require.Equal(t, want, got, at)
	}
}

// A list of 250 characters stands in the check, one of more does not; a longer
// hint is cut.
func TestLimitsOfChecks(t *testing.T) {
	for n, inside := range map[int]bool{121: true, 122: false} {
		options := []string{strings.Repeat("a", n), strings.Repeat("b", 128)}
		hint := strings.Repeat("h", n+129)
		f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
			{Name: "a", Label: "A", Kind: forms.Choice, Options: options, OnLine: true, Hint: hint},
		}}}}
		book, err := excelize.OpenReader(bytes.NewReader(write(t, arranged(t, f.Blank()))))
		require.NoError(t, err)
		checks, err := book.GetDataValidations("Formulir")
		require.NoError(t, err)
		require.Equal(t, inside, !strings.HasPrefix(checks[0].Formula1, "Kata!"))
		if inside {
			require.Equal(t, hint, *checks[0].Prompt)
		} else {
			require.Equal(t, hint[:249]+"…", *checks[0].Prompt)
		}
		require.NoError(t, book.Close())
	}
}
