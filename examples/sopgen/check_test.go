package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/check"
)

// mendable is a sheet with a comment and two texts that can be mended.
func mendable() string {
	return strings.NewReplacer("Menerima surat", "Penerimaan surat yang di kirim", "Buku agenda",
		"Disimpan dikantor # lemari").
		Replace(sheetFile("Surat")) + "# di akhir\n"
}

// A preview changes nothing; --write changes the texts and nothing else, and
// after it there is nothing left to mend.
func TestCheckFix(t *testing.T) {
	inFolder(t, map[string]string{"a.yaml": mendable()})
	code, out, stderr := call("check", "a.yaml", "--fix")
	require.Equal(t, exitOK, code, stderr)
	require.Contains(t, out, "+ pencatatan: Disimpan di kantor # lemari\n")
	require.Contains(t, out, "Menerima surat yang dikirim")
	require.Contains(t, out, "2 perbaikan; tulis dengan --write")
	data, err := os.ReadFile("a.yaml")
	require.NoError(t, err)
	require.Equal(t, mendable(), string(data))

	code, out, stderr = call("check", "a.yaml", "--fix", "--write")
	require.Equal(t, exitOK, code, stderr)
	require.Contains(t, out, "2 perbaikan ditulis")
	data, err = os.ReadFile("a.yaml")
	require.NoError(t, err)
	want := strings.NewReplacer("Penerimaan surat yang di kirim", "Menerima surat yang dikirim", "dikantor",
		"di kantor").Replace(mendable())
	require.Equal(t, want, string(data))
	code, out, _ = call("check", "a.yaml", "--fix", "--lang", "en")
	require.Equal(t, exitOK, code)
	require.Equal(t, "there is nothing to fix\n", out)

	code, _, _ = call("check", "a.yaml", "--write")
	require.Equal(t, exitUsage, code)
	code, _, stderr = call("check", "tidak-ada.yaml", "--fix")
	require.Equal(t, exitInput, code)
	require.Contains(t, stderr, "tidak-ada.yaml")
}

// A text over several lines is left alone, and told.
func TestCheckFixLeavesWhatIsNotCertain(t *testing.T) {
	text := strings.Replace(sheetFile("Surat"), "Buku agenda", "Disimpan\n  dikantor", 1)
	inFolder(t, map[string]string{"a.yaml": text})
	code, _, stderr := call("check", "a.yaml", "--fix", "--write")
	require.Equal(t, exitOK, code)
	require.Contains(t, stderr, "dibiarkan")
	data, err := os.ReadFile("a.yaml")
	require.NoError(t, err)
	require.Equal(t, text, string(data))
}

// The settings beside a sheet hold; flags go before them.
func TestCheckSettings(t *testing.T) {
	inFolder(t, map[string]string{
		"a.yaml":       strings.Replace(sheetFile("Surat"), "Menerima surat", "Penerimaan surat", 1),
		"periksa.yaml": "hanya: [word-verb]\naturan: {word-verb: galat}\n",
		"lain.yaml":    "hanya: [word-verb]\naturan: {word-verb: mati}\n",
		"salah.yaml":   "profil: manual\nhany: []\n",
	})
	found := func(args ...string) (int, []check.Finding) {
		code, out, _ := call(append([]string{"check", "a.yaml", "--format", "json"}, args...)...)
		var list []check.Finding
		require.NoError(t, json.Unmarshal([]byte(out), &list))
		return code, list
	}
	code, list := found()
	require.Equal(t, exitInput, code)
	require.Len(t, list, 1)
	require.Equal(t, check.Error, list[0].Level)
	code, list = found("--level", "word-verb=warning")
	require.Equal(t, exitOK, code)
	require.Equal(t, check.Warning, list[0].Level)
	_, list = found("--settings", "lain.yaml")
	require.Empty(t, list)
	_, list = found("--rule", "id-number", "--number-pattern", `^\d{3}/SOP/`)
	require.Len(t, list, 1)
	code, _, stderr := call("check", "a.yaml", "--settings", "salah.yaml")
	require.Equal(t, exitInput, code)
	require.Contains(t, stderr, `salah.yaml:2:1: kunci "hany" tidak dikenal; mungkin maksudnya "hanya"`)

	for _, args := range [][]string{
		{"--kind", "x"}, {"--number-pattern", "("}, {"--review-months", "0"}, {"--review-months", "x"},
		{"--rule", "word-verbs"},
	} {
		code, _, stderr := call(append([]string{"check", "a.yaml"}, args...)...)
		require.Equal(t, exitUsage, code, args)
		require.Contains(t, stderr, args[1])
	}
	code, out, _ := call("schema", "periksa")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "pola_nomor")
}

// A manual of several SOPs ends with how often each rule was not kept.
func TestCheckTotals(t *testing.T) {
	_, out, _ := call("check", filepath.Join("..", "..", "testdata", "manual"))
	require.Regexp(t, `(?m)^word-verb +0 galat, \d+ peringatan$`, out)
	require.Regexp(t, `(?m)^22 SOP diperiksa: `, out)
	require.Equal(t, 1, strings.Count(out, "role-unused  21")+strings.Count(out, "SOP mencetak kolom"))
}

func TestTimes(t *testing.T) {
	inFolder(t, map[string]string{"a.yaml": `nama: Surat
pelaksana: [{id: staf, nama: Staf}, kepala, tamu]
langkah:
  - {aktifitas: Menulis, pelaksana: staf, waktu: 1 jam 15 menit}
  - {aktifitas: Memeriksa, pelaksana: [kepala, staf], waktu: 1 - 2 hari}
  - {aktifitas: Mengirim, pelaksana: staf, waktu: segera}
`})
	code, out, _ := call("times", "a.yaml", "--hours-per-day", "8")
	require.Equal(t, exitOK, code)
	require.Equal(t, []string{
		"Surat",
		"  Staf        1 hari kerja 1 jam 15 menit – 2 hari kerja 1 jam 15 menit  (1 langkah tanpa waktu yang terbaca)",
		"  kepala      1 hari kerja – 2 hari kerja",
		"  Seluruhnya  1 hari kerja 1 jam 15 menit – 2 hari kerja 1 jam 15 menit  (1 langkah tanpa waktu yang terbaca)",
	}, trimmed(out))
	code, _, stderr := call("times", "tidak-ada.yaml")
	require.Equal(t, exitInput, code)
	require.Contains(t, stderr, "tidak-ada.yaml")
	for _, args := range [][]string{{"times"}, {"times", "a.yaml", "--hours-per-day", "25"},
		{"times", "a.yaml", "--days-per-week", "0"}} {
		code, _, _ := call(args...)
		require.Equal(t, exitUsage, code, args)
	}
}

func trimmed(text string) (lines []string) {
	for l := range strings.Lines(text) {
		if l = strings.TrimRight(l, " \n"); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// Each rule says what of it is a regulation's and what is practice.
func TestRulesTellPractice(t *testing.T) {
	_, out, _ := call("rules", "id-approval")
	require.Contains(t, out, "Dasar: PermenPAN-RB 35/2012; praktik, bukan bunyi peraturan: bentuk NIP")
	code, _, stderr := call("rules", "word-verbs")
	require.Equal(t, exitUsage, code)
	require.Contains(t, stderr, `mungkin maksudnya "word-verb"`)
}
