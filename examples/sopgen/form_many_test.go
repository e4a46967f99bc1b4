package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms/formfile"
)

// A form of one's own goes all the way: made, printed blank, filled, read.
func TestOwnForm(t *testing.T) {
	inFolder(t, map[string]string{"data.yaml": "petugas_nama: RATNA\ntanggal: 23 November 2026\nbiaya: [{uraian: Solar, banyak: -1, satuan: 1000}]\n",
		"bad.yaml": "formulir: x\njudul: X\nisi:\n  - isian: [{nama: a, jenis: tangal}]\n"})
	code, out, errs := call("form", "new", "kunjungan-rumah")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, "kunjungan-rumah.yaml\n", out)
	code, _, _ = call("form", "new", "kunjungan-rumah.yaml")
	require.Equal(t, exitInput, code, "a file that exists is left alone")
	code, out, errs = call("form", "blank", "kunjungan-rumah.yaml", "tata-tertib.yaml")
	require.Equal(t, exitInput, code, out)
	require.Contains(t, errs, "tata-tertib.yaml: tidak ada")
	code, out, errs = call("form", "blank", "kunjungan-rumah.yaml")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "kunjungan-rumah.xlsx  kunjungan-rumah.pdf")
	code, _, errs = call("form", "data", "kunjungan-rumah.yaml", "-o", "kosong.yaml")
	require.Equal(t, exitOK, code, errs)
	code, _, errs = call("form", "fill", "kunjungan-rumah.yaml", "--data", "data.yaml", "-o", "o")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, errs, "perhatikan: data.yaml:3:33: biaya[1].banyak: paling sedikit 0")
	require.NotContains(t, errs, "Solar")
	code, out, errs = call("form", "read", "o/kunjungan-rumah.xlsx", "--form", "kunjungan-rumah.yaml")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "petugas_nama: RATNA\ntanggal: 2026-11-23\n")
	code, _, errs = call("form", "blank", "bad.yaml")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "bad.yaml:4:30: pilihannya: teks")
}

func TestManyCopies(t *testing.T) {
	inFolder(t, map[string]string{
		"siswa.csv": "Nama;No. induk\nSITI;1\nBUDI;2\n", "bad.csv": "Nama;Tanggal lahir\nSITI;RAHASIA\n",
		"known.yaml": "unit: {baris: PANTI}\nkepala: {nama: MARDIANA}\n",
	})
	code, out, errs := call("form", "fill", "sttpp", "--data", "siswa.csv", "-o", "o", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "sttpp-1.pdf\nsttpp-2.pdf\n")
	code, out, errs = call("form", "fill", "sttpp", "--data", "siswa.csv", "-o", "o", "--one")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "sttpp.pdf\n")
	code, _, errs = call("form", "fill", "sttpp", "--data", "bad.csv", "-o", "p")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "bad.csv:2:1: klien_tanggal_lahir: sel B2: harus tanggal")
	require.NotContains(t, errs, "RAHASIA")
	require.NoDirExists(t, "p")

	code, _, errs = call("form", "data", "sttpp", "--xlsx")
	require.Equal(t, exitUsage, code, errs)
	code, _, errs = call("form", "data", "sttpp", "--xlsx", "--rows", "3", "-o", "siswa.xlsx")
	require.Equal(t, exitOK, code, errs)
	book, err := excelize.OpenFile("siswa.xlsx")
	require.NoError(t, err)
	head, err := book.GetRows("Daftar")
	require.NoError(t, err)
	for i, text := range head[0] {
		if text == "Nama *" {
			at, err := excelize.CoordinatesToCellName(i+1, 3)
			require.NoError(t, err)
			require.NoError(t, book.SetCellStr("Daftar", at, "SITI"))
		}
	}
	require.NoError(t, book.Save())
	code, out, errs = call("form", "fill", "sttpp", "--data", "siswa.xlsx", "--known", "known.yaml", "-o", "q")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "sttpp.xlsx  sttpp.pdf\n")

	code, _, errs = call("form", "fill", "sttpp", "--known", "known.yaml", "-o", "r")
	require.Equal(t, exitOK, code, errs)
	code, _, _ = call("form", "fill", "sttpp")
	require.Equal(t, exitUsage, code)
}

// Whatever prints a file writes it, too.
func TestResultFiles(t *testing.T) {
	inFolder(t, nil)
	for _, args := range []string{"form data intake", "form known", "form schema", "form show intake", "schema", "schema manual"} {
		words := strings.Fields(args)
		code, printed, errs := call(words...)
		require.Equal(t, exitOK, code, errs)
		code, out, errs := call(append(words, "-o", "file")...)
		require.Equal(t, exitOK, code, errs)
		require.Equal(t, "file\n", out)
		written, err := os.ReadFile("file")
		require.NoError(t, err)
		require.Equal(t, printed, string(written), args)
		switch {
		case strings.Contains(args, "schema"):
			require.True(t, json.Valid(written), args)
		case strings.Contains(args, "show"):
			_, err := formfile.ReadForm(written, "f")
			require.NoError(t, err)
		}
	}
}

func TestNearestID(t *testing.T) {
	_, _, errs := call("form", "data", "ba-penerimaan")
	require.Contains(t, errs, `maksudnya "ba-penerimaan-klien"?`)
	_, _, errs = call("form", "data", "intaek")
	require.Contains(t, errs, `maksudnya "intake"?`)
	_, _, errs = call("form", "data", "")
	require.Contains(t, errs, `formulir "" tidak ada; lihat`)
}
