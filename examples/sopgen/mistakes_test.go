package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// rightSheet is the sheet that the mistakes are made in.
const rightSheet = `nama: Surat Keterangan Domisili
nomor: 400/12/SOP/2026
tanggal_pembuatan: 2026-01-05
tanggal_revisi: 2026-02-02
tanggal_efektif: 2026-02-09
kop: {baris: [KELURAHAN MAWAR], tahun: 2026}
disahkan: {jabatan: Lurah, nama: SITI AMINAH, nip: "19860926 201505 2 001"}
dasar_hukum: Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan
kualifikasi:
  - Memahami administrasi kependudukan
  - Mampu mengoperasikan komputer
keterkaitan: SOP Surat Masuk
peralatan: Komputer
peringatan: Layanan terhambat
pencatatan: Buku agenda
pelaksana:
  - {id: pemohon, nama: Pemohon}
  - {id: loket, nama: Petugas Loket}
  - {id: kasi, nama: Kasi Pemerintahan}
langkah:
  - aktifitas: Mengajukan permohonan
    id: permohonan
    pelaksana: pemohon
    kelengkapan: Formulir
    waktu: 5 menit
    output: Permohonan
  - aktifitas: Memeriksa kelengkapan
    id: periksa
    pelaksana: {loket: keputusan}
    kelengkapan: Permohonan
    waktu: 10 menit
    output: Berkas lengkap
    alur: {Ya: cetak, Tidak: permohonan}
  - aktifitas: Mencetak surat
    id: cetak
    pelaksana: loket
    kelengkapan: Berkas lengkap
    waktu: 10 menit
    output: Surat
  - aktifitas: Menyerahkan surat
    pelaksana: [{peran: kasi, utama: ya}, loket]
    kelengkapan: Surat
    waktu: 5 menit
    output: Surat diserahkan
`

// change is a mistake made by replacing a text, once.
func change(old, with string) func(string) []byte {
	return func(s string) []byte {
		if !strings.Contains(s, old) {
			panic("no " + old)
		}
		return []byte(strings.Replace(s, old, with, 1))
	}
}

// whole is a file that is something else.
func whole(content string) func(string) []byte {
	return func(string) []byte { return []byte(content) }
}

func inUTF16(s string) []byte {
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, utf16.Encode([]rune(s))) // to memory
	return b.Bytes()
}

// mistakes are what clerks do wrong, as files.
var mistakes = []struct {
	name string
	make func(string) []byte
}{
	{"one space too few", change("    kelengkapan: Formulir", "   kelengkapan: Formulir")},
	{"too deep", change("    waktu: 5 menit", "      waktu: 5 menit")},
	{"tab", change("    waktu: 5 menit", "\twaktu: 5 menit")},
	{"unknown key", change("kelengkapan: Formulir", "kelengkpan: Formulir")},
	{"capital key", change("waktu: 5", "Waktu: 5")},
	{"aktivitas", change("aktifitas: Meng", "aktivitas: Meng")},
	{"key of two letters swapped", change("output: Permohonan", "outptu: Permohonan")},
	{"role misspelt", change("pelaksana: loket", "pelaksana: lokte")},
	{"role by its name", change("pelaksana: loket", "pelaksana: Petugas Loket")},
	{"role by a word of its name", change("pelaksana: loket", "pelaksana: petugas")},
	{"role unlike any", change("pelaksana: loket", "pelaksana: bendahara")},
	{"two roles with a comma", change("pelaksana: loket", "pelaksana: kasi, loket")},
	{"two roles with dan", change("pelaksana: loket", "pelaksana: kasi dan loket")},
	{"duplicate id", change("id: cetak", "id: periksa")},
	{"duplicate id of the first", change("id: cetak", "id: permohonan")},
	{"missing colon", change("waktu: 5 menit", "waktu 5 menit")},
	{"equals sign", change("waktu: 5 menit", "waktu = 5 menit")},
	{"no space after the colon", change("waktu: 5 menit", "waktu:5 menit")},
	{"no space after the first colon", change("nama: Surat", "nama:Surat")},
	{"open quote", change("output: Permohonan", `output: "Permohonan`)},
	{"quote in quotes", change("output: Permohonan", `output: "Surat "asli" saja"`)},
	{"backslash in quotes", change("output: Permohonan", `output: "C:\Data"`)},
	{"smart quotes in a value", change("output: Permohonan", "output: “Permohonan”")},
	{"smart quotes around a key", change("    output: Permohonan", "    “output”: Permohonan")},
	{"no-break space before a key", change("    output: Permohonan", "  \u00a0 output: Permohonan")},
	{"zero-width space before a key", change("    output: Permohonan", "    \u200boutput: Permohonan")},
	{"day that does not exist", change("2026-02-02", "2026-02-31")},
	{"date with slashes", change("2026-02-02", "31/12/2025")},
	{"date in words", change("2026-02-02", "2 Februari 2026")},
	{"month of no year", change("2026-02-02", "Februari")},
	{"time cut short", change("5 menit", "5 mnt")},
	{"time without a unit", change("5 menit", "5")},
	{"decision with one outcome", change("{Ya: cetak, Tidak: permohonan}", "{Ya: cetak}")},
	{"decision with none", change("    alur: {Ya: cetak, Tidak: permohonan}\n", "")},
	{"answers without a decision", change("{loket: keputusan}", "loket")},
	{"flow to a step misspelt", change("Tidak: permohonan", "Tidak: permohonn")},
	{"flow to langkah 1", change("Tidak: permohonan", "Tidak: langkah 1")},
	{"flow to no. 1", change("Tidak: permohonan", "Tidak: no. 1")},
	{"flow to 01", change("Tidak: permohonan", "Tidak: 01")},
	{"flow to 9", change("Tidak: permohonan", "Tidak: 9")},
	{"flow to a step by its activity", change("Tidak: permohonan", "Tidak: Mengajukan permohonan")},
	{"symbol by its shape", change("keputusan", "belah ketupat")},
	{"symbol with a capital", change("keputusan", "Keputusan")},
	{"empty file", whole("")},
	{"comments only", whole("# nanti\n")},
	{"missing closing brace", change("nama: Pemohon}", "nama: Pemohon")},
	{"missing comma in braces", change("{id: pemohon, nama", "{id: pemohon nama")},
	{"two commas in braces", change("pemohon, nama", "pemohon,, nama")},
	{"comma in a name", change("nama: Kasi Pemerintahan}", "nama: Kasi A, B}")},
	{"colon in a list", change("  - Memahami", "  - Catatan: Memahami")},
	{"colon in a text", change("output: Permohonan", "output: Hasil: surat")},
	{"at sign", change("output: Permohonan", "output: @kantor")},
	{"star", change("output: Permohonan", "output: *penting")},
	{"more than", change("output: Permohonan", "output: > 5 lembar")},
	{"bar", change("output: Permohonan", "output: | surat")},
	{"dash after a key", change("output: Permohonan", "output: - surat")},
	{"duplicate key", change("    output: Permohonan", "    output: Permohonan\n    output: Lagi")},
	{"steps without a dash", change("  - aktifitas: Memeriksa", "    aktifitas: Memeriksa")},
	{"no steps", func(s string) []byte { at := strings.Index(s, "langkah:"); return []byte(s[:at+9]) }},
	{"list numbered as in Word", change("  - Memahami administrasi kependudukan\n  - Mampu",
		"  1. Memahami administrasi kependudukan\n  2. Mampu")},
	{"number sign in a text", change("SITI AMINAH", "SITI #1")},
	{"UTF-16 without its mark", func(s string) []byte { return inUTF16(s) }},
	{"UTF-16", func(s string) []byte { return inUTF16("\ufeff" + s) }},
	{"Windows-1252", change("Layanan", "Layan\xe9n")},
	{"Windows-1252 quotes", change("Layanan", "\x93Layanan\x94")},
	{"Word", whole("PK\x03\x04\x14\x00\x00\x00\x08\x00word/document.xml\x00\x00")},
	{"Excel", whole("PK\x03\x04\x14\x00\x00\x00\x08\x00xl/workbook.xml\x00\x00")},
	{"old Word or Excel", whole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00")},
	{"PDF", whole("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")},
	{"picture", whole("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")},
	{"RTF", whole("{\\rtf1\\ansi Surat}")},
}

// TestMistakes keeps what check and sheet say of each mistake.
func TestMistakes(t *testing.T) {
	require.GreaterOrEqual(t, len(mistakes), 50)
	home, err := os.Getwd()
	require.NoError(t, err)
	inFolder(t, nil)
	var b strings.Builder
	for _, m := range mistakes {
		content := m.make(rightSheet)
		require.NoError(t, os.WriteFile("domisili.yaml", content, 0o666))
		fmt.Fprintf(&b, "== %s\n%s", m.name, wrongPart(content))
		for _, args := range []string{"check", "check --lang en", "sheet --format pdf"} {
			code, out, errs := call(append(strings.Fields(args), "domisili.yaml")...)
			if strings.HasPrefix(args, "sheet") {
				out = ""
			}
			out = onlyErrors(out)
			fmt.Fprintf(&b, "-- %s: %d\n%s%s", args, code, out, errs)
		}
		b.WriteString("\n")
	}
	t.Chdir(home)
	golden.Same(t, "mistakes.golden", b.String())
}

// wrongPart is the lines of a file that are not those of the right sheet.
func wrongPart(content []byte) string {
	var b strings.Builder
	for line := range strings.Lines(string(content[:min(len(content), 4000)])) {
		if !strings.Contains(rightSheet, line) {
			fmt.Fprintf(&b, "   %.80q\n", strings.TrimSuffix(line, "\n"))
		}
	}
	if b.Len() > 500 {
		return b.String()[:strings.Index(b.String(), "\n")+1]
	}
	return b.String()
}

// onlyErrors leaves what check says of wording out.
func onlyErrors(out string) string {
	var b strings.Builder
	for line := range strings.Lines(out) {
		if strings.Contains(line, "  galat  ") || strings.Contains(line, "  error  ") {
			b.WriteString(line)
		}
	}
	return b.String()
}
