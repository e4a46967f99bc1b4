package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms/formfile"
)

// A form of one's own goes all the way: made, printed blank, filled, read.
func TestOwnForm(t *testing.T) {
	inFolder(t,
		map[string]string{
			"data.yaml": "petugas_nama: RATNA\ntanggal: 23 November 2026\nbiaya: [{uraian: Solar, banyak: -1, " +
				"satuan: 1000}]\n",
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
	code, out, errs = call("form", "fill", "sttpp", "--data", "siswa.csv", "-o", "o", "--redact")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "sttpp-1-tersamar.pdf\nsttpp-2-tersamar.pdf\n")
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

// A list of thirty letters for one or two people each, typed in both ways:
// people beside each other, or one to a line.
func TestThirtyLetters(t *testing.T) {
	var beside, below strings.Builder
	beside.WriteString("Nomor;Maksud tugas;Petugas 1: Nama;Petugas 1: NIP;Petugas 2: Nama;Petugas 2: Jabatan\n")
	below.WriteString("No;Nomor;Maksud tugas;Petugas: Nama;Petugas: NIP;Petugas: Jabatan\n")
	for i := 1; i <= 30; i++ {
		task := fmt.Sprintf("%d/ST/2026;Kunjungan ke rumah %d", i, i)
		second := "PETUGAS KEDUA;Pekerja Sosial"
		if i%2 > 0 {
			second = ";"
		}
		fmt.Fprintf(&beside, "%s;PETUGAS PERTAMA;198609262015051001;%s\n", task, second)
		fmt.Fprintf(&below, "%d;%s;PETUGAS PERTAMA;198609262015051001;\n", i, task)
		if i%2 == 0 {
			below.WriteString(";;;PETUGAS KEDUA;;Pekerja Sosial\n")
		}
	}
	inFolder(t, map[string]string{"beside.csv": beside.String(), "below.csv": below.String(),
		"bad.csv": strings.Replace(below.String(), ";;;PETUGAS KEDUA;;", ";;;PETUGAS KEDUA;12345;", 1)})
	for _, list := range []string{"beside", "below"} {
		code, out, errs := call("form", "fill", "surat-tugas", "--data", list+".csv", "-o", list, "--format", "pdf")
		require.Equal(t, exitOK, code, errs)
		require.Contains(t, out, "surat-tugas-30.pdf\n")
		written, err := filepath.Glob(list + "/*.pdf")
		require.NoError(t, err)
		require.Len(t, written, 30)
		code, _, errs = call("form", "fill", "surat-tugas", "--data", list+".csv", "-o", list+"-one", "--one")
		require.Equal(t, exitOK, code, errs)
	}
	for _, name := range []string{"/surat-tugas-07.pdf", "/surat-tugas-30.pdf", "-one/surat-tugas.pdf"} {
		a, err := os.ReadFile("beside" + name)
		require.NoError(t, err)
		b, err := os.ReadFile("below" + name)
		require.NoError(t, err)
		require.True(t, bytes.Equal(a, b), name)
	}
	one, err := os.ReadFile("beside-one/surat-tugas.pdf")
	require.NoError(t, err)
	require.Equal(t, 30, bytes.Count(one, []byte("/Type /Page\n")))

	code, _, errs := call("form", "fill", "surat-tugas", "--data", "bad.csv", "-o", "bad")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "bad.csv:4:1: petugas[2].nip: sel E4 (Petugas 1: NIP): bukan NIP")
	require.NotContains(t, errs, "12345")
	require.NoDirExists(t, "bad")
}

func TestBlankLists(t *testing.T) {
	inFolder(t, nil)
	code, out, errs := call("form", "data", "surat-tugas", "--csv", "--rows-per-table", "2")
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, ";Maksud tugas *;")
	require.Contains(t, out, ";Petugas 2: Jabatan;Petugas lampiran 1: Nama;")
	code, out, errs = call("form", "data", "surat-tugas", "--csv", "--rows-per-table", "0")
	require.Equal(t, exitOK, code, errs)
	require.NotContains(t, out, "Petugas")
	code, _, errs = call("form", "data", "surat-tugas", "--csv", "--xlsx", "-o", "a.csv")
	require.Equal(t, exitUsage, code)
	require.Contains(t, errs, "satu daftar saja")
	for tables, want := range map[string]bool{"0": false, "3": true} {
		code, _, errs = call("form", "data", "surat-tugas", "--xlsx", "--rows-per-table", tables, "-o", "a.xlsx")
		require.Equal(t, exitOK, code, errs)
		book, err := excelize.OpenFile("a.xlsx")
		require.NoError(t, err)
		head, err := book.GetRows("Daftar")
		require.NoError(t, err)
		require.Equal(t, want, slices.Contains(head[0], "Petugas 3: NIP"))
		require.NoError(t, book.Close())
	}
}

// Tables of blank papers have the rows that are asked for.
func TestBlankRows(t *testing.T) {
	inFolder(t, nil)
	for rows, want := range map[string][2]bool{"0": {true, false}, "5": {false, false}, "40": {true, true}} {
		code, _, errs := call("form", "blank", "izin-kunjungan", "buku-tamu", "--rows", rows, "--format", "xlsx", "-o",
			rows)
		require.Equal(t, exitOK, code, errs)
		book, err := excelize.OpenFile(rows + "/buku-tamu.xlsx")
		require.NoError(t, err)
		names := map[string]bool{}
		for _, n := range book.GetDefinedName() {
			names[n.Name] = true
		}
		require.NoError(t, book.Close())
		require.True(t, names["isi.tamu.5.nama"])
		require.Equal(t, want, [2]bool{names["isi.tamu.9.nama"], names["isi.tamu.40.nama"]}, rows)
	}
}

// Whatever prints a file writes it, too.
func TestResultFiles(t *testing.T) {
	inFolder(t, nil)
	for _, args := range []string{"form data intake", "form known", "form schema", "form show intake", "schema",
		"schema manual"} {
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
