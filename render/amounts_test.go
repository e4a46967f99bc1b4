package render_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
)

// A workbook shows amounts with points between their thousands, whatever the
// country of the program, and counts what follows from what is filled in.
func TestAmountsHavePoints(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	for _, tool := range []string{"soffice", "pdftotext"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is not installed")
		}
	}
	f := &forms.Form{ID: "uang", Title: "UANG", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "masuk", Label: "Masuk", Kind: forms.Rupiah}, {Name: "keluar", Label: "Keluar", Kind: forms.Rupiah},
			{Name: "sisa", Label: "Sisa", Kind: forms.Rupiah,
				Computed: forms.Formula{Op: forms.Difference, Of: []string{"masuk", "keluar"}}},
			{Name: "semua", Label: "Semua", Kind: forms.Rupiah,
				Computed: forms.Formula{Op: forms.Sum, Of: []string{"daftar.nilai"}}},
		}},
		forms.Table{Name: "daftar", Sums: []string{"dua"}, Columns: []forms.Field{
			{Name: "nilai", Label: "Nilai", Kind: forms.Rupiah},
			{Name: "dua", Label: "Dua", Kind: forms.Rupiah,
				Computed: forms.Formula{Op: forms.Sum, Of: []string{"nilai", "nilai"}}},
		}},
		forms.Paragraph{Text: "Terbilang: {semua:kata}."},
	}}
	var rows []any
	for _, n := range []int{0, 500, 12345, 12750000, 1234567890, 1234567890123} {
		rows = append(rows, map[string]any{"nilai": n})
	}
	c, err := f.Fill(map[string]any{"masuk": 12750000, "keluar": 15000000, "daftar": rows})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, render.FormXLSX(&b, c, nil))
	dir := t.TempDir()
	file := filepath.Join(dir, "uang.xlsx")
	require.NoError(t, os.WriteFile(file, b.Bytes(), 0o666))
	libreOffice(t, filepath.Join(dir, "settings"), "--convert-to", "pdf", "--outdir", dir, file)
	text, err := exec.Command("pdftotext", "-layout", filepath.Join(dir, "uang.pdf"), "-").Output()
	require.NoError(t, err)
	shown := " " + strings.Join(strings.Fields(string(text)), " ") + " "
	for _, want := range []string{
		"Rp12.750.000,00", "-Rp2.250.000,00", "Rp1.235.815.220.858,00", "Rp12.345", "Rp1.234.567.890",
		"Rp2.469.135.780.246", "Rp2.471.630.441.716",
		"Terbilang: satu triliun dua ratus tiga puluh lima miliar delapan ratus lima belas juta dua ratus dua puluh " +
			"ribu delapan ratus lima puluh delapan rupiah.",
	} {
		require.Contains(t, shown, " "+want+" ")
	}
}
