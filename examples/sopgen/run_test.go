package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sheetFile returns a small sheet of that title.
func sheetFile(title string) string {
	return fmt.Sprintf(`nama: %s
nomor: 1/2019
kop: {baris: [PANTI], tahun: 2019}
disahkan: {jabatan: Kepala, nama: SITI AMINAH}
dasar_hukum: UU nomor 1 tahun 2010
kualifikasi: SMA
keterkaitan: SOP lain
peralatan: Komputer
peringatan: Pekerjaan terhambat
pencatatan: Buku agenda
pelaksana:
  - {id: staf, nama: Staf}
  - {id: kepala, nama: Kepala}
langkah:
  - {aktifitas: Menerima surat, pelaksana: staf, kelengkapan: Surat, waktu: 5 menit, output: Agenda}
  - {aktifitas: Memberi disposisi, pelaksana: kepala, kelengkapan: Agenda, waktu: 1 hari, output: Disposisi}
`, title)
}

const manualFile = `kop: {baris: [PANTI], tahun: 2019}
pelaksana:
  - {id: staf, nama: Staf}
sop: [01-satu.yaml, 02-dua.yaml]
`

// inFolder makes a temporary folder with the files, makes it the current one
// and returns it.
func inFolder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o666))
	}
	t.Chdir(dir)
	return dir
}

// filesIn returns the names in a folder, hidden ones too; none when it is
// missing.
func filesIn(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// runs are tests of whole calls in a folder that holds satu.yaml, dua.yaml,
// a manual, a broken file and logo.png. They hold: the exit code, the files
// in out, and a part of what is printed.
var runs = []struct {
	name   string
	args   string
	code   int
	files  string // in out, separated by spaces
	stdout string
	stderr string
}{
	{"own manual", "", 0, "01-satu.pdf 01-satu.xlsx 02-dua.pdf 02-dua.xlsx forms",
		"dari 2 SOP ditulis ke out\nba-penyerahan-klien.xlsx", ""},
	{"one sheet", "sheet satu.yaml", 0, "satu.pdf satu.xlsx", "satu.xlsx  satu.pdf\n2 berkas", ""},
	{"one format", "sheet satu.yaml --format PDF,pdf", 0, "satu.pdf", "1 berkas", ""},
	{"English", "sheet satu.yaml --lang en", 0, "satu.pdf satu.xlsx", "of 1 SOPs written to out", ""},
	{"other folder", "sheet satu.yaml -o out/deep/er", 0, "deep", "ditulis ke out/deep/er", ""},
	{"manual file", "sheet testdata/manual/manual.yaml --format xlsx", 0, "01-satu.xlsx 02-dua.xlsx", "2 berkas", ""},
	{"manual folder", "sheet testdata/manual --format xlsx", 0, "01-satu.xlsx 02-dua.xlsx", "2 berkas", ""},
	{"same name twice", "sheet satu.yaml satu.yaml --format pdf", 0, "satu-2.pdf satu.pdf", "satu.pdf\nsatu-2.pdf\n",
		""},
	{"reserved name", "sheet con.yaml --format pdf", 0, "sop-con.pdf", "", ""},
	{
		"all options",
		"sheet satu.yaml --format pdf --paper a4 --column-numbers --foot-strip 20 --min-lettering 7,5 --no-legend " +
			"--no-signature --logo logo.png --signature logo.png",
		0, "satu.pdf", "1 berkas", "",
	},
	{"broken file", "sheet broken.yaml satu.yaml --format pdf", 1, "satu.pdf", "1 berkas",
		"GAGAL dibaca:\nbroken.yaml:2:"},
	{"unknown role", "sheet role.yaml", 1, "", "", "role.yaml:4:44: "},
	{"unknown role in English", "sheet role.yaml --lang en", 1, "", "", "FAILED to read:\nrole.yaml:4:44: "},
	{"missing file", "sheet none.yaml satu.yaml --format pdf", 1, "satu.pdf", "", "none.yaml"},
	{"missing logo", "sheet satu.yaml --logo none.png", 1, "", "", "none.png"},
	{"broken logo", "sheet satu.yaml --logo satu.yaml", 1, "", "",
		"satu.yaml: logo bukan gambar PNG atau JPEG; simpan"},
	{"broken signature", "sheet satu.yaml --signature dua.yaml", 1, "", "",
		"dua.yaml: gambar tanda tangan bukan gambar PNG"},
	{"broken logo, English", "sheet satu.yaml --logo satu.yaml --lang en", 1, "", "",
		"satu.yaml: the logo is not a PNG"},
	{"broken logo of forms", "form blank --all --logo satu.yaml", 1, "", "",
		"satu.yaml: logo bukan gambar PNG atau JPEG"},
	{"folder is a file", "sheet satu.yaml -o satu.yaml", 1, "", "", "satu.yaml"},
	{"folder under a file", "sheet satu.yaml -o satu.yaml/out", 1, "", "", "satu.yaml"},
	{"help", "--help", 0, "", "Kode keluar:", ""},
	{"help in English", "--help --lang=en", 0, "", "Exit codes:", ""},
	{"help of sheet", "sheet --help", 0, "", "--foot-strip MM", ""},
	{"help command", "help sheet", 0, "", "--foot-strip MM", ""},
	{"help of nothing", "help nothing", 2, "", "", `perintah "nothing" tidak dikenal`},
	{"unknown command", "shett", 2, "", "", `perintah "shett" tidak dikenal`},
	{"no file", "sheet", 2, "", "", "sebutkan sedikitnya satu berkas"},
	{"unknown flag", "--nope", 2, "", "", "flag --nope tidak dikenal\nLihat: sopgen --help"},
	{"unknown short flag", "-z", 2, "", "", "flag -z tidak dikenal"},
	{"flag without value", "sheet satu.yaml --paper", 2, "", "", "flag --paper memerlukan nilai"},
	{"bad paper", "--paper b5", 2, "", "", "pilih salah satu: f4, a4, legal, letter, a3"},
	{"bad format", "--format xlsx,doc", 2, "", "", `jenis "doc" tidak ada`},
	{"bad strip", "--foot-strip 41", 2, "", "", "0 sampai 40"},
	{"bad lettering", "--min-lettering 5", 2, "", "", "6 sampai 12"},
	{"lettering not a quarter", "--min-lettering 7.1 --lang en", 2, "", "", "in quarters"},
	{"negative strip", "--foot-strip=-1", 2, "", "", "0 sampai 40"},
	{"strip not a number", "--foot-strip 2cm --lang en", 2, "", "", "whole number from 0 to 40"},
	{"bad switch", "--no-legend=maybe", 2, "", "", "--no-legend"},
	{"bad language", "--lang jv", 2, "", "", `bahasa "jv" tidak ada`},
	{"language without value", "--lang", 2, "", "", "flag --lang memerlukan nilai"},
}

func TestRun(t *testing.T) {
	for _, c := range runs {
		t.Run(c.name, func(t *testing.T) {
			dir := inFolder(t, map[string]string{
				"satu.yaml": sheetFile("Satu"), "dua.yaml": sheetFile("Dua"), "con.yaml": sheetFile("Con"),
				"broken.yaml": "nama: Rusak\nlangkah: [", "logo.png": logo(t),
				"role.yaml": "nama: Salah\npelaksana: [{id: staf, nama: Staf}]\nlangkah:\n  - " +
					"{aktifitas: Menerima surat, pelaksana: kepala}\n",
				"testdata/manual/manual.yaml":  manualFile,
				"testdata/manual/01-satu.yaml": sheetFile("Satu"), "testdata/manual/02-dua.yaml": sheetFile("Dua"),
			})
			var stdout, stderr bytes.Buffer
			code := run(t.Context(), strings.Fields(c.args), &stdout, &stderr)
			require.Equal(t, c.code, code, "%s%s", &stdout, &stderr)
			require.Equal(t, c.files, strings.Join(filesIn(t, filepath.Join(dir, "out")), " "))
			require.Contains(t, stdout.String(), c.stdout)
			require.Contains(t, stderr.String(), c.stderr)
			if c.code == exitOK {
				require.Empty(t, stderr.String())
			}
		})
	}
}

func TestRunWithoutManual(t *testing.T) {
	dir := inFolder(t, nil)
	var stdout, stderr bytes.Buffer
	require.Equal(t, exitInput, run(t.Context(), nil, &stdout, &stderr))
	require.Contains(t, stderr.String(), "testdata/manual")
	require.Empty(t, filesIn(t, dir))
}

func TestRunInterrupted(t *testing.T) {
	dir := inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "out/satu.pdf": "old"})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr bytes.Buffer
	require.Equal(t, exitInput, run(ctx, []string{"sheet", "satu.yaml", "--lang", "en"}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "Interrupted; 1 SOPs were not written")
	require.Equal(t, []string{"satu.pdf"}, filesIn(t, filepath.Join(dir, "out")))
	old, err := os.ReadFile("out/satu.pdf")
	require.NoError(t, err)
	require.Equal(t, "old", string(old))
}

// The name is taken by a folder, so the rename fails: no temporary file stays
// and the other sheet is written.
func TestRunCannotReplace(t *testing.T) {
	dir := inFolder(t, map[string]string{
		"satu.yaml": sheetFile("Satu"), "dua.yaml": sheetFile("Dua"), "out/satu.pdf/file": "",
	})
	var stdout, stderr bytes.Buffer
	args := []string{"sheet", "satu.yaml", "dua.yaml", "--format", "pdf"}
	require.Equal(t, exitInput, run(t.Context(), args, &stdout, &stderr))
	require.Equal(t, []string{"dua.pdf", "satu.pdf"}, filesIn(t, filepath.Join(dir, "out")))
	require.Contains(t, stderr.String(), "GAGAL satu: ")
}
