package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// drawnFile draws a sheet's file as a workbook.
func drawnFile(t *testing.T, content string) []byte {
	t.Helper()
	p, err := sopfile.ReadProcedure([]byte(content), "")
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, render.XLSX(&b, p, nil))
	return b.Bytes()
}

// redrawn changes the first place of a text in the drawing of a workbook.
func redrawn(t *testing.T, data []byte, old, with string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	var out bytes.Buffer
	to := zip.NewWriter(&out)
	found := false
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		part, err := io.ReadAll(r)
		require.NoError(t, err)
		if strings.HasPrefix(f.Name, "xl/drawings/drawing") {
			found = found || bytes.Contains(part, []byte(old))
			part = bytes.Replace(part, []byte(old), []byte(with), 1)
		}
		w, err := to.Create(f.Name)
		require.NoError(t, err)
		_, err = w.Write(part)
		require.NoError(t, err)
	}
	require.True(t, found, old)
	require.NoError(t, to.Close())
	return out.Bytes()
}

// drawnFolder makes a folder "lama" of workbooks as offices have them: drawn
// ones, one with a doubt, a plain table, and what is none of these.
func drawnFolder(t *testing.T) {
	t.Helper()
	inFolder(t, map[string]string{
		"lama/07-lama.xls":        "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600),
		"lama/08-teks.xlsx":       "No;Kegiatan\n1;Menerima\n",
		"lama/~$01-domisili.xlsx": "\x05user", "lama/catatan.txt": "x", "lama/dalam/x": "",
	})
	domisili := drawnFile(t, rightSheet)
	require.NoError(t, os.WriteFile("lama/01-domisili.xlsx", domisili, 0o666))
	require.NoError(t,
		os.WriteFile("lama/02-awan.xlsx",
			redrawn(t, drawnFile(t, sheetFile("Surat Masuk")), `prst="flowChartTerminator"`, `prst="cloud"`), 0o666))
	cut := domisili[:len(domisili)/2]
	require.NoError(t, os.WriteFile("lama/03-putus.xlsx", cut, 0o666))
	require.NoError(t, os.WriteFile("lama/04-kosong.yaml", []byte(sheetFile("Tabel")), 0o666))
	code, _, errs := call("convert", "lama/04-kosong.yaml", "-o", "lama", "--to", "xlsx")
	require.Equal(t, exitOK, code, errs)
	require.NoError(t, os.Rename("lama/04-kosong.xlsx", "lama/04-tabel.xlsx"))
	code, _, errs = call("form", "blank", "buku-tamu", "-o", "lama", "--format", "xlsx")
	require.Equal(t, exitOK, code, errs)
}

// TestImport keeps what import says of a folder of all kinds, with what it
// understood beside it.
func TestImport(t *testing.T) {
	home, err := os.Getwd()
	require.NoError(t, err)
	drawnFolder(t)
	var b strings.Builder
	for _, args := range []string{
		"import lama/01-domisili.xlsx --show", "import lama/02-awan.xlsx --show --lang en", "import lama -o baru",
		"import lama -o baru --lang en", "import lama/0[12]* lama/04-tabel.xlsx -o baru --force",
		"import lama/01-domisili.xlsx --sheet lain -o x",
		"import lama/01-domisili.xlsx --sheet sop -o x", "import tidak-ada.xlsx", "import lama/dalam",
		"import lama/01-domisili.xlsx --to docx", "import",
		"import lama/01-domisili.xlsx -o lama --to xlsx",
	} {
		code, out, errs := call(strings.Fields(args)...)
		fmt.Fprintf(&b, "== %s: %d\n%s-- \n%s", args, code, out, errs)
	}
	require.Equal(t, []string{
		"01-surat-keterangan-domisili.yaml", "02-surat-masuk.yaml", "03-tabel.yaml",
	}, filesIn(t, "baru"))
	t.Chdir(home)
	golden.Same(t, "import.golden", filepath.ToSlash(b.String()))
}

// Whatever form what was drawn is written in, it is the same SOP, with all that
// was printed.
func TestImportForms(t *testing.T) {
	drawnFolder(t)
	for _, to := range []string{"yaml", "json", "xlsx"} {
		code, _, errs := call("import", "lama/01-domisili.xlsx", "-o", "baru", "--to", to)
		require.Equal(t, exitOK, code, errs)
		code, out, errs := call("diff", "baru/surat-keterangan-domisili.yaml", "baru/surat-keterangan-domisili."+to)
		require.Equal(t, exitOK, code, out+errs)
	}
	want, err := sopfile.ReadProcedure([]byte(rightSheet), "")
	require.NoError(t, err)
	m, err := sopfile.Load("baru/surat-keterangan-domisili.yaml")
	require.NoError(t, err)
	got := m.Procedures[0]
	require.Equal(t, want.Approval, got.Approval)
	require.Equal(t, want.Qualifications, got.Qualifications)
	require.Equal(t, want.Effective, got.Effective)
	require.Len(t, got.Steps, len(want.Steps))
}

// Beside a manual what is imported is listed, takes the ids of its roles, and
// leaves to it what is the same.
func TestImportIntoManual(t *testing.T) {
	drawnFolder(t)
	manual := "kop: {baris: [PANTI], tahun: 2019, tempat: Jambi}\ndisahkan: {jabatan: Kepala, nama: SITI " +
		"AMINAH}\npelaksana:\n" +
		"  - {id: petugas, nama: Staf}\n  - {id: kepala, nama: Kepala}\nsop: [01-satu.yaml]\n"
	require.NoError(t, os.MkdirAll("m", 0o777))
	require.NoError(t, os.WriteFile("m/manual.yaml", []byte(manual), 0o666))
	require.NoError(t, os.WriteFile("m/01-satu.yaml", []byte(sheetFile("Satu")), 0o666))
	code, out, errs := call("import", "lama/02-awan.xlsx", "-o", "m")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "02-surat-masuk.yaml didaftarkan dalam sop: di m/manual.yaml")
	data, err := os.ReadFile("m/02-surat-masuk.yaml")
	require.NoError(t, err)
	for _, key := range []string{"kop:", "disahkan:", "\npelaksana:", "id:"} {
		require.NotContains(t, string(data), key)
	}
	require.Contains(t, string(data), "pelaksana: kepala")
	code, out, errs = call("sheet", "m", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "02-surat-masuk.pdf")
	before, err := os.ReadFile("m/manual.yaml")
	require.NoError(t, err)
	code, _, errs = call("import", "lama/02-awan.xlsx", "-o", "m")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "m/02-surat-masuk.yaml sudah ada; --force menimpanya")
	code, _, errs = call("import", "lama/02-awan.xlsx", "-o", "m", "--force")
	require.Equal(t, exitOK, code, errs)
	after, err := os.ReadFile("m/manual.yaml")
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))
}
