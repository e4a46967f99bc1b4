package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// bookFolder is a folder with a manual of two sheets.
func bookFolder(t *testing.T) {
	inFolder(t, map[string]string{
		"m/manual.yaml": manualFile, "m/01-satu.yaml": sheetFile("Satu"), "m/02-dua.yaml": sheetFile("Dua"),
		"logo.png":           logo(t),
		"kosong/manual.yaml": "sop: []\n", "keputusan.yaml": "mengingat: |\n  Peraturan Contoh\n",
		"salah.yaml": "mengingatt: x\n",
	})
}

func TestBook(t *testing.T) {
	bookFolder(t)
	code, out, errs := call("book", "m", "-o", "buku.pdf", "--logo", "logo.png", "--paper", "a4", "--annex")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "buku.pdf\n", out)
	require.Empty(t, errs)
	data, err := os.ReadFile("buku.pdf")
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
	code, out, errs = call("book", "m/manual.yaml", "-o", "buku.XLSX", "--title", "BIDANG", "--decision",
		"keputusan.yaml")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "buku.XLSX\n", out)
	f, err := excelize.OpenFile("buku.XLSX")
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t,
		[]string{"Daftar Isi", "Sampul", "Keputusan", "Penjelasan Penggunaan", "Daftar SOP", "01 Satu", "02 Dua"},
		f.GetSheetList())
	for sheet, want := range map[string]string{"Sampul": "BIDANG", "Keputusan": "Peraturan Contoh"} {
		rows, err := f.GetRows(sheet)
		require.NoError(t, err)
		require.Contains(t, rows2text(rows), want)
	}
	require.NoError(t, os.WriteFile("m/keputusan.yaml", []byte("mengingat: Peraturan Kedua\n"), 0o600))
	code, _, errs = call("book", "m", "-o", "dua.xlsx")
	require.Equal(t, exitOK, code, errs)
	own, err := excelize.OpenFile("dua.xlsx")
	require.NoError(t, err)
	defer own.Close()
	rows, err := own.GetRows("Keputusan")
	require.NoError(t, err)
	require.Contains(t, rows2text(rows), "Peraturan Kedua", "beside the manual")
	code, _, errs = call("book", "m", "-o", "kurang.xlsx", "--no-decision", "--no-explanation")
	require.Equal(t, exitOK, code, errs)
	less, err := excelize.OpenFile("kurang.xlsx")
	require.NoError(t, err)
	defer less.Close()
	require.Equal(t, []string{"Daftar Isi", "Sampul", "Daftar SOP", "01 Satu", "02 Dua"}, less.GetSheetList())
}

func rows2text(rows [][]string) string {
	var out strings.Builder
	for _, r := range rows {
		out.WriteString(strings.Join(r, "\n") + "\n")
	}
	return out.String()
}

// Whatever keeps a book from being written is told, and no file is left.
func TestBookMistakes(t *testing.T) {
	bookFolder(t)
	require.NoError(t, os.WriteFile("m/02-dua.yaml", []byte(strings.Replace(sheetFile("Dua"), "nama: Dua",
		"nama: "+strings.Repeat("panjang ", 600), 1)), 0o600))
	for _, c := range []struct {
		args string
		code int
		want string
	}{
		{"book", exitUsage, "sebutkan satu kumpulan SOP"},
		{"book --lang en", exitUsage, "name one manual"},
		{"book m", exitUsage, "sebutkan berkas bukunya dengan -o"},
		{"book m -o buku.docx --lang en", exitUsage, "name the file of the book with -o"},
		{"book tidak-ada -o a.pdf", exitInput, "tidak-ada"},
		{"book kosong -o a.pdf", exitInput, "belum berisi SOP"},
		{"book kosong -o a.pdf --lang en", exitInput, "has no SOPs yet"},
		{"book m -o a.pdf --decision salah.yaml", exitInput, "mengingatt"},
		{"book m -o a.pdf --decision tidak-ada.yaml", exitInput, "tidak-ada.yaml"},
		{"book m -o a.pdf", exitInput, "GAGAL 02-"},
		{"book m -o a.pdf", exitInput, "Buku tidak ditulis."},
		{"book m -o a.xlsx --lang en", exitInput, "The book was not written."},
	} {
		code, out, errs := call(strings.Fields(c.args)...)
		require.Equal(t, c.code, code, "%s: %s", c.args, errs)
		require.Contains(t, errs, c.want, c.args)
		require.Empty(t, out)
	}
	require.NotContains(t, filesIn(t, "."), "a.pdf")
	require.NotContains(t, filesIn(t, "."), "a.xlsx")
}
