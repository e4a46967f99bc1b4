package drawn

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

func TestOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "a\n b": "a b", "Pengadminis-\ntrasi Umum": "Pengadministrasi Umum", "Sub-\nBagian": "Sub-Bagian",
		"surat-\nsurat masuk": "surat-surat masuk", "Persyr/\nKelngk": "Persyr/Kelngk", "Kab/ \nKota": "Kab/Kota",
		"dari Kab/\nKota": "dari Kab/ Kota", "A -\nb": "A - b", "pada-\n2019": "pada-2019", "\n\na": "a",
	} {
		require.Equal(t, want, oneLine(text), "%q", text)
	}
}

func TestParagraphs(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "Menerima surat\ndan mencatat": "Menerima surat dan mencatat", "Satu\nDua": "Satu\nDua",
		"1. Satu\n   Dua": "1. Satu Dua", " \nSatu\n\nDua ": "Satu\nDua",
	} {
		require.Equal(t, want, paragraphs(text), "%q", text)
	}
}

func TestItems(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                      {},
		"Satu":                                  {"Satu"},
		"Satu\nDua":                             {"Satu", "Dua"},
		"Undang-Undang Nomor 25\ntentang Ini":   {"Undang-Undang Nomor 25 tentang Ini"},
		"1. Satu\n2. Dua\nPanjang":              {"1. Satu", "2. Dua Panjang"},
		"1.Satu\n2.Dua":                         {"1.Satu", "2.Dua"},
		"1. Satu\n   2. Dua":                    {"1. Satu", "2. Dua"},
		"1. Satu\n   - Dua":                     {"1. Satu - Dua"},
		"- Satu\n-\n  Dua":                      {"- Satu", "- Dua"},
		"a. Satu\nb. Dua":                       {"a. Satu", "b. Dua"},
		"(1) Satu\n(2) Dua":                     {"(1) Satu", "(2) Dua"},
		"Dengan:\n1. Satu":                      {"Dengan:", "1. Satu"},
		"• Satu\n• Dua":                         {"• Satu", "• Dua"},
		"1. mempertanggung-\n   jawabkan":       {"1. mempertanggung- jawabkan"},
		"1. lama\n   mempertanggung-\n   kan a": {"1. lama mempertanggungkan a"},
	} {
		require.Equal(t, want, items(strings.Split(text, "\n")), "%q", text)
	}
}

// Marks that are printed anyway are taken off, others are the items' own.
func TestMarks(t *testing.T) {
	require.Equal(t, []string{"Satu", "Dua"}, unnumbered([]string{"1. Satu", "2.Dua"}))
	for _, own := range [][]string{{"1. Satu"}, {"2. Satu", "1. Dua"}, {"1) Satu", "2) Dua"}, {"1. Satu", "Dua"},
		{"1.", "2."}} {
		require.Equal(t, own, unnumbered(own))
	}
	require.Equal(t, []string{"Satu", "Dua"}, unbulleted([]string{"- Satu", "• Dua"}))
	for _, own := range [][]string{{"- Satu"}, {"- Satu", "Dua"}, {"1. Satu", "2. Dua"}} {
		require.Equal(t, own, unbulleted(own))
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[string]sop.Date{
		"2 Januari 2024": {Year: 2024, Month: 1, Day: 2}, "02-01-2024": {Year: 2024, Month: 1, Day: 2},
		"2.1.2024": {Year: 2024, Month: 1, Day: 2}, "2 / 1 / 2024": {Year: 2024, Month: 1, Day: 2},
		"Jambi, 2 Januari 2024": {Year: 2024, Month: 1, Day: 2}, "Januari 2024": {Year: 2024, Month: 1},
		"-": {}, "…": {}, "": {},
	} {
		got, ok := (&texts{}).dateOf(piece{}, text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"segera", "31 Februari 2024", "2024", "2 Januari"} {
		_, ok := (&texts{}).dateOf(piece{}, text)
		require.False(t, ok, text)
	}
	serial := piece{cell: workbook.Cell{Text: "45293", Number: true, Date: true}}
	got, _ := (&texts{}).dateOf(serial, "45293")
	require.Equal(t, sop.Date{Year: 2024, Month: 1, Day: 2}, got)
	got, _ = (&texts{from1904: true}).dateOf(serial, "45293")
	require.Equal(t, sop.Date{Year: 2028, Month: 1, Day: 3}, got)
}

func TestSigner(t *testing.T) {
	for text, want := range map[string]signer{
		"":             {},
		"Kepala Dinas": {position: "Kepala Dinas"},
		"KEPALA DINAS\n\n\nSITI AMINAH, S.Sos\nPembina - IV/a\nNIP. 19860926 201505 1 001": {
			"KEPALA DINAS", "SITI AMINAH, S.Sos", "Pembina - IV/a", "19860926 201505 1 001"},
		"KEPALA DINAS\nPROVINSI JAMBI\n\n\nSITI AMINAH\nNIP : 198609262015051001": {
			"KEPALA DINAS PROVINSI JAMBI", "SITI AMINAH", "", "198609262015051001"},
		"Ditetapkan di Jambi\nPada tanggal 2 Januari 2024\nKEPALA\n\n( ............ )\nSITI\n198609262015051001": {
			"KEPALA", "SITI", "", "198609262015051001"},
		"KEPALA\nSITI\nPenata, III/c\nNIP. 1": {"KEPALA", "SITI", "Penata, III/c", "1"},
		"SITI\nPenata, III/c\nNIP. 1":         {"", "SITI", "Penata, III/c", "1"},
		"Jambi, 2 Januari 2024\nKEPALA":       {position: "KEPALA"},
	} {
		require.Equal(t, want, signed(strings.Split(text, "\n")), "%q", text)
	}
}

func TestLexicon(t *testing.T) {
	for text, want := range map[string][3]string{
		"Nomor SOP":                  {"Number", "Nomor SOP", ""},
		"NOMOR SOP :":                {"Number", "NOMOR SOP", ""},
		"No. SOP : 001/2024":         {"Number", "No. SOP", "001/2024"},
		"Nomor SOP 001/2024":         {"Number", "Nomor SOP", "001/2024"},
		"A. Tanggal\nPembuatan":      {"Created", "A. Tanggal Pembuatan", ""},
		"Disahkan oleh\nKEPALA\nDIN": {"Approved", "Disahkan oleh", "KEPALA\nDIN"},
		"Nomor telepon":              {},
		"":                           {},
	} {
		name, label, value := smallWords.find(text)
		require.Equal(t, want, [3]string{name, label, value}, text)
	}
}

func TestCellName(t *testing.T) {
	require.Equal(t, "A1", cellName(cells.Place{Column: 1, Row: 1}))
	require.Equal(t, "Z9", cellName(cells.Place{Column: 26, Row: 9}))
	require.Equal(t, "AA10", cellName(cells.Place{Column: 27, Row: 10}))
	require.Equal(t, "XFD1048576", cellName(cells.Place{Column: 1 << 14, Row: 1 << 20}))
}
