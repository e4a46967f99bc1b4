package sopfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// sheet is sound; «…» in a test stands for the line it replaces.
const sheet = `nama: Contoh
pelaksana: [a, b]
langkah:
  - aktifitas: Terima
    pelaksana: a
  - aktifitas: Simpan
    pelaksana: b
`

var faults = []struct {
	name     string
	old, new string // in sheet
	is       error
	at       string
	id, en   string
}{
	{"unknown key", "    pelaksana: a\n", "    pelaksna: a\n", sopfile.ErrUnknownKey, "5:5",
		`kunci "pelaksna" tidak dikenal; mungkin maksudnya "pelaksana"`,
		`unknown key "pelaksna"; did you mean "pelaksana"`},
	{"unknown key, another word", "- aktifitas: Terima", "- kegiatan: Terima", sopfile.ErrUnknownKey, "4:5",
		`kunci "kegiatan" tidak dikenal; mungkin maksudnya "aktifitas"`,
		`unknown key "kegiatan"; did you mean "aktifitas"`},
	{"unknown key, no suggestion", "nama: Contoh\n", "nama: Contoh\nxyzzy: 1\n", sopfile.ErrUnknownKey, "2:1",
		`kunci "xyzzy" tidak dikenal`, `unknown key "xyzzy"`},
	{"key twice", "    pelaksana: a\n", "    pelaksana: a\n    pelaksana: b\n", sopfile.ErrDuplicate, "6:5",
		`kunci "pelaksana" ditulis dua kali`, `key "pelaksana" is given twice`},
	{"list for a text", "nama: Contoh", "nama: [Contoh]", sopfile.ErrKind, "1:7",
		"di sini harus ada teks, bukan daftar atau kunci", "expected text, not a list or keys"},
	{"map for a text", "aktifitas: Terima", "aktifitas: {a: b}", sopfile.ErrKind, "4:17",
		"di sini harus ada teks, bukan daftar atau kunci", "expected text, not a list or keys"},
	{"map in a list of texts", "nama: Contoh", "nama: Contoh\nperingatan:\n  - satu\n  - dua: tiga", sopfile.ErrKind,
		"4:5",
		"di sini harus ada teks; teks yang memuat titik dua harus diapit tanda kutip",
		"expected text; a text that holds a colon needs quotes"},
	{"text for a map", "nama: Contoh", "nama: Contoh\nkop: Dinas", sopfile.ErrKind, "2:6",
		"di sini harus ada kunci dan isinya (kunci: isi)", "expected keys with values (key: value)"},
	{"text for steps", "langkah:\n", "langkah: satu\ncatatan:\n", sopfile.ErrKind, "3:10",
		"langkah harus berupa daftar; awali tiap langkah dengan tanda -",
		"expected a list of steps; begin each with a -"},
	{"text for roles", "pelaksana: [a, b]", "pelaksana: a", sopfile.ErrKind, "2:12",
		"pelaksana harus berupa daftar", "expected a list of roles"},
	{"no truth value", "    pelaksana: a\n", "    pelaksana: a\n    akhir: mungkin\n", sopfile.ErrKind, "6:12",
		"isinya harus true atau false (ya atau tidak)", "expected true or false"},
	{"no number", "nama: Contoh", "nama: Contoh\nkop: {tahun: dua ribu}", sopfile.ErrKind, "2:14",
		`"dua ribu" bukan bilangan bulat`, `"dua ribu" is not a whole number`},
	{"no date", "nama: Contoh", "nama: Contoh\ntanggal_revisi: 31-01-19", sopfile.ErrValue, "2:17",
		`"31-01-19" bukan tanggal; tulis seperti 2019-01-31, 31 Januari 2019 atau Januari 2019`,
		`"31-01-19" is not a date; write it like 2019-01-31, 31 Januari 2019 or Januari 2019`},
	{"day not in the calendar", "nama: Contoh", "nama: Contoh\ntanggal_efektif: 2019-02-30", sopfile.ErrValue, "2:18",
		"tanggal 30 Februari 2019 tidak ada; Februari 2019 hanya sampai tanggal 28",
		"there is no 30 Februari 2019: the month has 28 days"},
	{"unknown symbol", "    pelaksana: a\n", "    pelaksana: {a: bintang laut}\n", sopfile.ErrValue, "5:20",
		`simbol "bintang laut" tidak dikenal; pilih kapsul, proses, keputusan, dokumen, atau arsip (segilima, panah ` +
			`dan panah-putus hanya di keterangan simbol)`,
		`unknown symbol "bintang laut"; choose kapsul, proses, keputusan, dokumen or arsip (segilima, panah and ` +
			`panah-putus in the legend only)`},
	{"unknown tie", "    pelaksana: a\n", "    pelaksana: [a, b]\n    sambungan: panak\n", sopfile.ErrValue, "6:16",
		`sambungan "panak" tidak dikenal; pilih salah satu: garis, panah, tanpa`,
		`unknown tie "panak"; choose one of: garis, panah, tanpa`},
	{"long text in a symbol", "    pelaksana: a\n",
		"    pelaksana: {peran: a, tulisan: " + strings.Repeat("x", 41) + "}\n", sop.ErrTooLong, "5:36",
		`langkah 1: tulisan dalam simbol "a" 41 karakter; paling banyak 40`,
		`step 1: the text inside the symbol of "a" has 41 characters; at most 40`},
	{"symbol out of place", "    pelaksana: a\n", "    pelaksana: {a: panah}\n", sop.ErrSymbol, "5:17",
		`langkah 1: panah untuk "a" digambar sendiri menurut alur; hapus dari sini dan nyatakan tujuannya pada alur`,
		`step 1: the arrow for "a" is drawn from the flow; take it out here and state its target as a flow`},
	{"unknown role", "    pelaksana: b\n", "    pelaksana: kepala\n", sop.ErrUnknownRole, "7:16",
		`langkah 2: pelaksana "kepala" tidak ada dalam daftar pelaksana; yang ada: a, b`,
		`step 2: role "kepala" is not declared; there are a, b`},
	{"role twice", "pelaksana: [a, b]", "pelaksana: [a, b, a]", sop.ErrDuplicateID, "2:19",
		`pelaksana "a" dinyatakan dua kali`, `role "a" is declared twice`},
	{"dangling target", "    pelaksana: a\n", "    pelaksana: a\n    alur: tanda-tangan\n", sop.ErrUnknownTarget,
		"6:11",
		`langkah 1: tujuan alur "tanda-tangan" tidak ada`, `step 1: there is no step "tanda-tangan" to flow to`},
	{"dangling target in full", "    pelaksana: a\n",
		"    pelaksana: {a: keputusan}\n    alur:\n      - {ke: 2, hasil: Ya}\n      - {hasil: Tidak, ke: 9}\n",
		sop.ErrUnknownTarget, "8:28", `langkah 1: tujuan alur "9" tidak ada; nomor langkah hanya sampai 2`,
		`step 1: there is no step "9" to flow to; the numbers of steps end with 2`},
	{"step id twice", "    pelaksana: b\n",
		"    pelaksana: b\n    id: x\n  - aktifitas: Kirim\n    pelaksana: a\n    id: x\n", sop.ErrDuplicateID, "11:9",
		`langkah 3: id "x" sudah dipakai langkah 2`, `step 3: id "x" is used by step 2 already`},
	{"flow of another role", "    pelaksana: a\n", "    pelaksana: a\n    alur: [{ke: 2, dari: b}]\n", sop.ErrFlowRole,
		"6:26",
		`langkah 1: alur menyebut "b" yang tidak mengerjakan langkah 1`,
		`step 1: a flow names "b", who has no task in step 1`},
	{"no title", "nama: Contoh\n", "nama:\n", sop.ErrNoTitle, "1:1", "nama SOP belum diisi", "the SOP has no title"},
	{"no step", "langkah:", "langkah: []\ncatatan: |", sop.ErrNoSteps, "3:10", "belum ada langkah", "there is no step"},
	{"alias", "    pelaksana: b\n", "    pelaksana: *x\n", sopfile.ErrAlias, "7:16",
		"jangkar, alias, dan tag YAML (& * ! <<) tidak dipakai di sini; apit teksnya dengan tanda kutip",
		"YAML anchors, aliases and tags (& * ! <<) are not used here; put quotes around the text"},
	{"tab", "    pelaksana: a\n", "\tpelaksana: a\n", sopfile.ErrSyntax, "5:1",
		"awal baris memakai tab; pakailah spasi", "line begins with a tab; use spaces"},
	{"quote left open", "nama: Contoh", `nama: "Contoh`, sopfile.ErrSyntax, "1:7", `tanda kutip " ini tidak ditutup`,
		`this quote " is never closed`},
	{"bracket left open", "    pelaksana: b\n", "    pelaksana: [b\n", sopfile.ErrSyntax, "7:16",
		"kurung [ ini tidak ditutup", "this bracket [ is never closed"},
	{"colon in a text", "aktifitas: Terima", "aktifitas: Terima: surat", sopfile.ErrSyntax, "4:16",
		"titik dua tidak pada tempatnya: isi yang memuat ': ' harus diapit tanda kutip, dan baris sesudahnya tidak " +
			"boleh menjorok",
		"colon out of place: a text that holds ': ' needs quotes, and the line after it must not be indented further"},
	{"no space after the colon", "nama: Contoh\n", "nama:Contoh\n", sopfile.ErrSyntax, "1:5",
		"kurang spasi sesudah titik dua; tulis kunci: isi", "a space is missing after the colon; write key: value"},
	{"not UTF-8", "nama: Contoh", "nama: Caf\xe9", sopfile.ErrEncoding, "1:10",
		"huruf ini bukan UTF-8 (berkas mungkin disimpan sebagai ANSI); simpan ulang sebagai UTF-8 " +
			"(Notepad: Simpan sebagai, Encoding UTF-8)",
		"this letter is not UTF-8 (the file may have been saved as ANSI); save it again as UTF-8 " +
			"(Notepad: Save as, Encoding UTF-8)"},
	{"control character", "nama: Contoh", "nama: Cont\x00oh", sopfile.ErrEncoding, "1:11",
		"karakter U+0000 tidak dapat dicetak dan tidak boleh ada di sini",
		"character U+0000 cannot be printed and is not allowed here"},
	{"two documents", "langkah:", "---\nlangkah:", sopfile.ErrSyntax, "3:1",
		"berkas berisi lebih dari satu dokumen (---)", "file holds more than one document (---)"},
	{"the greatest year", "nama: Contoh", "nama: Contoh\nkop: {tahun: 9223372036854775807}", sop.ErrBadDate, "2:14",
		"tahun 9223372036854775807 harus di antara 1 dan 9999",
		"the year 9223372036854775807 is not between 1 and 9999"},
	{"year", "nama: Contoh", "nama: Contoh\nkop: {tahun: 99999}", sop.ErrBadDate, "2:14",
		"tahun 99999 harus di antara 1 dan 9999",
		"the year 99999 is not between 1 and 9999"},
	{"label that cannot be printed", "nama: Contoh", "nama: Contoh\nlabel: {waktu: \"a\\u0007\"}", sop.ErrBadText,
		"2:16", "ada karakter yang tidak dapat dicetak (U+0007)", "has a character that cannot be printed (U+0007)"},
}

func TestFaults(t *testing.T) {
	for _, c := range faults {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(sheet, c.old))
			text := strings.Replace(sheet, c.old, c.new, 1)
			p, err := sopfile.ReadProcedure([]byte(text), "contoh.yaml")
			require.Nil(t, p)
			require.ErrorIs(t, err, c.is)
			var list sop.Problems
			require.ErrorAs(t, err, &list)
			first := list[0]
			for _, e := range list {
				if e.Err == c.is {
					first = e
					break
				}
			}
			require.Equal(t, "contoh.yaml:"+c.at, first.Pos.String())
			require.Equal(t, c.id, first.Message(sop.Indonesian))
			require.Equal(t, c.en, first.Message(sop.English))
			if c.is == sopfile.ErrEncoding {
				require.Empty(t, first.Excerpt.Line)
				return
			}
			require.Equal(t, strings.Split(text, "\n")[first.Pos.Line-1], first.Excerpt.Line)
		})
	}
}

func TestTextOfAnError(t *testing.T) {
	_, err := sopfile.ReadProcedure(
		[]byte(strings.Replace(sheet, "    pelaksana: a", "\n    pelaksana: {é: ke, a: proses}", 1)), "sop/contoh.yaml")
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	require.Len(t, list, 1)
	require.Equal(t,
		`sop/contoh.yaml:6:20: unknown symbol "ke"; choose kapsul, proses, keputusan, dokumen or arsip (segilima, panah and panah-putus in the legend only)
        pelaksana: {é: ke, a: proses}
                       ^`, list.Show(sop.English))
	require.Equal(t, list.Show(sop.Indonesian), err.Error())
	require.Contains(t, err.Error(), "contoh.yaml:6:20: simbol \"ke\" tidak dikenal")
}

func TestLongLineShowsThePartAtFault(t *testing.T) {
	_, err := sopfile.ReadProcedure(
		[]byte("{"+strings.Repeat(`"nama": "x", `, 1)+strings.Repeat(" ", 500)+`"salah": 1,`+strings.Repeat(" ", 500)+
			"}"), "a.json")
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	lines := strings.Split(list[0].Show(sop.English), "\n")
	require.Len(t, lines, 3)
	require.Less(t, len(lines[1]), 150)
	require.Equal(t, strings.Index(strings.ReplaceAll(lines[1], "…", "_"), `"salah"`), strings.Index(lines[2], "^"))
}

func TestAllFaultsAreReportedAtOnce(t *testing.T) {
	_, err := sopfile.ReadProcedure(
		[]byte(
			"nma: Contoh\ntanggal_revisi: kemarin\nkop: {tahun: x}\nlangkah:\n  - pelaksana: {a: b}\n    akhir: x\n"),
		"a.yaml")
	requirePlaces(t, err, "a.yaml:1:1", "a.yaml:2:17", "a.yaml:3:14", "a.yaml:5:20", "a.yaml:6:12")

	_, err = sopfile.ReadProcedure(
		[]byte("pelaksana: [a, a]\nlangkah:\n  - pelaksana: b\n    alur: 7\n  - aktifitas: A\n"), "a.yaml")
	for _, is := range []error{sop.ErrNoTitle, sop.ErrDuplicateID, sop.ErrNoActivity, sop.ErrUnknownRole,
		sop.ErrUnknownTarget, sop.ErrNoTask} {
		require.ErrorIs(t, err, is)
	}
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	for i := 1; i < len(list); i++ {
		require.LessOrEqual(t, list[i-1].Pos.Line, list[i].Pos.Line, "errors are not in the order of the lines")
	}
}

func requirePlaces(t *testing.T, err error, want ...string) {
	t.Helper()
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	var got []string
	for _, e := range list {
		got = append(got, e.Pos.String())
	}
	require.Equal(t, want, got, "%v", err)
}

func TestEmptyFile(t *testing.T) {
	for _, text := range []string{"", "\n\n", "# kosong\n", "---\n", "---\n...\n", "null\n", "{}", "\ufeff"} {
		p, err := sopfile.ReadProcedure([]byte(text), "a.yaml")
		require.Nil(t, p)
		for _, is := range []error{sop.ErrNoTitle} {
			require.ErrorIs(t, err, is, "%q", text)
		}
	}
	for _, text := range []string{"kosong", "- a", "[]", "1"} {
		_, err := sopfile.ReadProcedure([]byte(text), "a.yaml")
		require.ErrorIs(t, err, sopfile.ErrKind, "%q", text)
	}
}

// The same sheet gives the same errors at the same lines and columns, whether
// its JSON is read as YAML or by the name of a JSON file.
func TestJSONHasPositions(t *testing.T) {
	text := `{
  "nama": "Contoh",
  "pelaksana": ["a"],
  "langkah": [
    {"aktifitas": "é", "pelaksana": "b", "alur": {"Ya": "zz"}},
	{"aktifitas": 1, "pelaksana": "a", "waktu": "5 menit"}
  ]
}`
	_, err := sopfile.ReadProcedure([]byte(text), "a.json")
	requirePlaces(t, err, "a.json:5:37", "a.json:5:57")

	_, err = sopfile.ReadProcedure(
		[]byte(strings.Replace(text, `"aktifitas": 1`, `"aktifitas": [1], "waktu": "x", "salah": 2`, 1)), "a.json")
	requirePlaces(t, err, "a.json:6:16", "a.json:6:35", "a.json:6:65")
}
