package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// A new table beside a manual has its roles, is listed, and is drawn when it is
// filled in.
func TestNewTable(t *testing.T) {
	inFolder(t,
		map[string]string{"m/manual.yaml": manualFile, "m/01-satu.yaml": sheetFile("Satu"),
			"m/02-dua.yaml": sheetFile("Dua")})
	code, out, errs := call("new", "--excel", "--title", "Surat Keluar", "-o", "m")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "m/03-surat-keluar.xlsx\n03-surat-keluar.xlsx didaftarkan dalam sop: di m/manual.yaml\n", out)
	require.True(t, sopfile.IsTable("m/03-surat-keluar.xlsx"))
	code, _, errs = call("sheet", "m/03-surat-keluar.xlsx")
	require.Equal(t, exitInput, code)
	require.Equal(t, "GAGAL dibaca:\nm/03-surat-keluar.xlsx:Langkah!A3: belum ada langkah\nMasukan yang gagal: 1\n",
		errs+"Masukan yang gagal: 1\n")
	for _, args := range []string{"new --excel --title A -o a.yaml", "new --excel --title A -o a.pdf"} {
		code, _, errs = call(strings.Fields(args)...)
		require.Equal(t, exitUsage, code)
		require.Contains(t, errs, "akhiri nama tabel isian dengan .xlsx")
	}
	code, _, errs = call("new", "--excel", "--manual")
	require.Equal(t, exitUsage, code)
	require.Contains(t, errs, "manual ditulis sebagai manual.yaml")
	code, out, errs = call("new", "--excel", "--title", "A", "-o", "a")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "a.xlsx\n", out)
}

// What is converted there and back is the same SOP, and no result takes the
// place of what it was made of.
func TestConvert(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu")})
	code, out, errs := call("convert", "satu.yaml")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "satu.xlsx\n", out)
	code, _, errs = call("convert", "satu.xlsx", "satu.yaml")
	require.Equal(t, exitInput, code)
	require.Equal(t, "satu.yaml sudah ada; --force menimpanya\nsatu.xlsx sudah ada; --force menimpanya\n", errs)
	code, out, errs = call("convert", "satu.xlsx", "-o", "baru/lagi")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, filepath.Join("baru", "lagi", "satu.yaml")+"\n", out)
	code, out, _ = call("diff", "satu.yaml", "baru/lagi/satu.yaml")
	require.Equal(t, exitOK, code, out)
	code, _, errs = call("convert", "satu.xlsx", "--to", "xlsx")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "hasilnya berkas ini sendiri")
	code, out, errs = call("convert", "satu.xlsx", "--to", "json", "--lang", "en")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "satu.json\n", out)
	for args, want := range map[string]string{
		"convert satu.yaml --to docx": "pilih yaml, json, atau xlsx", "convert .": "sebutkan lembar SOP-nya",
		"convert": "sebutkan sedikitnya satu berkas SOP",
	} {
		code, _, errs = call(strings.Fields(args)...)
		require.Equal(t, exitUsage, code, args)
		require.Contains(t, errs, want)
	}
	before, err := os.ReadFile("satu.xlsx")
	require.NoError(t, err)
	code, _, errs = call("sheet", "satu.xlsx", "-o", ".")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "satu.xlsx: ini tabel isian, sumber SOP; dibiarkan")
	after, err := os.ReadFile("satu.xlsx")
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.NoFileExists(t, "satu.pdf")
	code, _, errs = call("sheet", "satu.xlsx", "-o", "hasil")
	require.Equal(t, exitOK, code, errs)
	require.False(t, sopfile.IsTable("hasil/satu.xlsx"))
	code, _, errs = call("convert", "hasil/satu.xlsx")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "bukan tabel isian SOP")
}

// The result takes the place of a sheet in the list of its manual, and every
// command reads a manual that mixes both.
func TestConvertInManual(t *testing.T) {
	inFolder(t, map[string]string{
		"m/manual.yaml": manualFile, "m/01-satu.yaml": sheetFile("Satu"), "m/02-dua.yaml": sheetFile("Dua"),
		"tanpa/manual.yaml": "kop: {baris: [PANTI]}\n", "tanpa/01-satu.yaml": sheetFile("Satu"),
	})
	code, out, errs := call("convert", "m/02-dua.yaml")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "m/02-dua.xlsx\n02-dua.xlsx menggantikan 02-dua.yaml dalam sop: di m/manual.yaml\n", out)
	require.NoError(t, os.Remove("m/02-dua.yaml"))
	for args, want := range map[string]string{
		"sheet m --format pdf":              "01-satu.pdf\n02-dua.pdf\n",
		"check m --rule id-related":         "2 SOP diperiksa",
		"check m/02-dua.xlsx":               "m/02-dua.xlsx:Identitas!B",
		"check m/02-dua.xlsx --fix":         "tidak ada",
		"diff m/01-satu.yaml m/02-dua.xlsx": "Dua",
		"times m":                           "Dua",
		"fmt m/02-dua.xlsx":                 "",
	} {
		_, out, errs := call(strings.Fields(args)...)
		require.Contains(t, out, want, args)
		require.Empty(t, errs, args)
	}
	code, _, errs = call("convert", "tanpa/01-satu.yaml")
	require.Equal(t, exitOK, code)
	require.Contains(t, errs, "PERHATIAN 01-satu.xlsx: kini dibaca bersama 01-satu.yaml")
}

// Editors and code hosts are told the sheet and the cell.
func TestCheckTellsCell(t *testing.T) {
	inFolder(t,
		map[string]string{"satu.yaml": strings.Replace(sheetFile("Satu"), "Menerima surat", "Penerimaan surat", 1)})
	code, _, errs := call("convert", "satu.yaml")
	require.Equal(t, exitOK, code, errs)
	_, out, _ := call("check", "satu.xlsx", "--rule", "word-verb")
	require.Contains(t, out, "satu.xlsx:Langkah!B4")
	_, out, _ = call("check", "satu.xlsx", "--rule", "word-verb", "--format", "json")
	require.Contains(t, out, `"sheet": "Langkah"`)
	_, out, _ = call("check", "satu.xlsx", "--rule", "word-verb", "--format", "sarif")
	require.Contains(t, out, `"fullyQualifiedName": "Langkah!B4"`)
	require.NotContains(t, out, "startLine")
	_, _, errs = call("check", "satu.xlsx", "--fix", "--write")
	require.Contains(t, errs, "satu.xlsx")
}

// A folder that is watched and drawn into is not drawn again for what was drawn.
func TestWatchedTables(t *testing.T) {
	inFolder(t,
		map[string]string{"manual.yaml": manualFile, "01-satu.yaml": sheetFile("Satu"),
			"02-dua.yaml": sheetFile("Dua")})
	code, _, errs := call("convert", "02-dua.yaml")
	require.Equal(t, exitOK, code, errs)
	m, err := sopfile.Load("01-satu.yaml")
	require.NoError(t, err)
	f, err := os.Create("03.xlsx")
	require.NoError(t, err)
	require.NoError(t, render.XLSX(f, &m.Procedures[0], nil))
	require.NoError(t, f.Close())
	matters, _ := watched(".")
	require.True(t, matters("02-dua.xlsx"))
	require.False(t, matters("03.xlsx"))
	require.False(t, matters("~$02-dua.xlsx"))
}
