package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What -o names with the extension of a result is that one file; a folder where
// one of the name is there, or where it has no such extension.
func TestOutNamesAFile(t *testing.T) {
	const twoPeople = "Nama;No. induk\nSITI;1\nBUDI;2\n"
	for _, c := range []struct {
		args, made, stderr string // made: what is new in the folder baru; of a refusal nothing
	}{
		{"sheet satu.yaml -o baru/lembar.pdf", "lembar.pdf", ""},
		{"sheet satu.yaml -o baru/lembar.PDF --format pdf", "lembar.pdf", ""},
		{"sheet satu.yaml -o baru/lembar.v2.html", "lembar.v2.html", ""},
		{"sheet satu.yaml -o baru/lembar.v2", "lembar.v2", ""},
		{"sheet satu.yaml -o folder.pdf", "", ""},
		{"sheet satu.yaml dua.yaml -o baru/lembar.pdf", "", "-o baru/lembar.pdf menyebut satu berkas"},
		{"sheet satu.yaml -o baru/lembar.pdf --format xlsx", "", "tidak cocok"},
		{"sheet satu.yaml -o baru/lembar.pdf --format xlsx,pdf", "", "tidak cocok"},
		{"form blank surat-tugas -o baru/st.xlsx", "st.xlsx", ""},
		{"form blank surat-tugas sttpp -o baru/st.xlsx", "", "-o baru/st.xlsx menyebut satu berkas"},
		{"form fill sttpp --data siswa.csv -o baru/semua.pdf --one", "semua.pdf", ""},
		{"form fill sttpp --data siswa.csv -o baru/semua.pdf", "", "-o baru/semua.pdf menyebut satu berkas"},
		{"form fill sttpp --data siswa.csv -o baru/semua.xlsx --one", "", "tidak cocok"},
		{"convert satu.yaml -o baru/isian.xlsx", "isian.xlsx", ""},
		{"convert satu.yaml -o baru/isian.yml", "isian.yml", ""},
		{"convert satu.yaml -o baru/isian.json --to yaml", "", "tidak cocok"},
		{"convert satu.yaml dua.yaml -o baru/isian.xlsx", "", "-o baru/isian.xlsx menyebut satu berkas"},
		{"import lembar.xlsx -o baru/hasil.yaml", "hasil.yaml", ""},
		{"import lembar.xlsx lembar.xlsx -o baru/hasil.yaml", "", "-o baru/hasil.yaml menyebut satu berkas"},
		{"import lembar.xlsx -o baru/hasil.yaml --to xlsx", "", "tidak cocok"},
		{"new --title A -o baru/a.yaml", "a.yaml", ""},
	} {
		t.Run(c.args, func(t *testing.T) {
			inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "dua.yaml": sheetFile("Dua"),
				"siswa.csv": twoPeople, "folder.pdf/kept": "", "baru/kept": ""})
			if strings.HasPrefix(c.args, "import") {
				code, _, errs := call("sheet", "satu.yaml", "-o", "lembar.xlsx")
				require.Equal(t, exitOK, code, errs)
			}
			code, out, errs := call(strings.Fields(c.args)...)
			if c.stderr != "" {
				require.Equal(t, exitUsage, code, out)
				require.Contains(t, errs, c.stderr)
				require.Equal(t, []string{"kept"}, filesIn(t, "baru"))
				return
			}
			require.Equal(t, exitOK, code, errs)
			want := []string{"kept", c.made}
			if c.made == "" {
				require.Equal(t, []string{"kept", "satu.pdf", "satu.xlsx"}, filesIn(t, "folder.pdf"))
				want = want[:1]
			}
			require.ElementsMatch(t, want, filesIn(t, "baru"))
		})
	}
}
