package formfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

// visit is a small form with a field of every kind.
var visit = &forms.Form{ID: "kunjungan", Title: "LAPORAN KUNJUNGAN", Numbered: true, Parts: []forms.Part{
	forms.Fields{Items: []forms.Field{
		{Name: "tanggal", Label: "Tanggal", Kind: forms.Date, Required: true},
		{Name: "pukul", Label: "Pukul", Kind: forms.Time},
		{Name: "tujuan", Label: "Tujuan"},
		{Name: "isi", Label: "Isi", Kind: forms.LongText, Sensitive: true},
		{Name: "hasil", Label: "Hasil", Kind: forms.Choice, Options: []string{"Ya", "Tidak"}},
		{Name: "berkas", Label: "Berkas", Kind: forms.Ticks, Options: []string{"KTP", "KK, asli", "Ijazah"}},
		{Name: "biaya", Label: "Biaya", Kind: forms.Rupiah},
		{Name: "nip", Label: "NIP", Kind: forms.NIP}, {Name: "nik", Label: "NIK", Kind: forms.NIK},
	}},
	forms.Table{Name: "orang", Caption: "Yang hadir", Columns: []forms.Field{
		{Name: "nama", Label: "Nama", Required: true}, {Name: "umur", Label: "Umur", Kind: forms.Number},
	}},
	forms.Table{Name: "syarat", Columns: []forms.Field{
		{Name: "syarat", Label: "Syarat"},
		{Name: "ada", Label: "Ada", Kind: forms.Choice, Options: []string{"Ya", "Tidak"}},
	}, Fixed: []string{"Surat", "Foto"}},
}}

const visitFile = `# kunjungan
nomor: 007
tanggal: 2026-11-23   # hari Senin
pukul: 8.30
tujuan: "Jl. Melati: no. 3"
isi: |-
  Baris satu.
  - baris dua # bukan komentar

  Baris tiga.
hasil: ya
berkas: [ktp, "KK, asli"]
biaya: Rp1.500.000
nip: 19860926 201505 1 001
nik: 0571012609860001
orang:
  - nama: 'SITI'
    umur: 12.50
  - {nama: BUDI, umur: 7}
syarat:
  - ada: tidak
  - {}
`

func fillVisit(t *testing.T, text string, prefill forms.Values) (*forms.Copy, error) {
	t.Helper()
	d, err := formfile.Read([]byte(text), "k.yaml")
	if err != nil {
		return nil, err
	}
	return d.Fill(visit, prefill)
}

var visitValues = forms.Values{
	"nomor": {Text: "007"}, "tanggal": {Text: "2026-11-23"}, "pukul": {Text: "08:30"},
	"tujuan": {Text: "Jl. Melati: no. 3"},
	"isi":    {Text: "Baris satu.\n- baris dua # bukan komentar\n\nBaris tiga."}, "hasil": {Text: "Ya"},
	"berkas": {Picks: []string{"KTP", "KK, asli"}}, "biaya": {Text: "1500000"}, "nip": {Text: "198609262015051001"},
	"nik": {Text: "0571012609860001"},
	"orang": {
		Rows: []forms.Values{{"nama": {Text: "SITI"}, "umur": {Text: "12.5"}},
			{"nama": {Text: "BUDI"}, "umur": {Text: "7"}}}},
	"syarat": {Rows: []forms.Values{{"ada": {Text: "Tidak"}}}},
}

func TestReadYAML(t *testing.T) {
	c, err := fillVisit(t, visitFile, nil)
	require.NoError(t, err)
	require.Equal(t, visitValues, c.Values)

	c, err = fillVisit(t, "\ufeff"+strings.ReplaceAll(visitFile, "\n", "\r\n"), nil)
	require.NoError(t, err, "Windows line ends")
	require.Equal(t, visitValues, c.Values)
}

func TestReadJSON(t *testing.T) {
	c, err := fillVisit(t, `{
	"tanggal": "2026-11-23", "tujuan": "a\"b\\c\/d\u00e9", "hasil": true, "biaya": 1500000, "isi": "satu\ndua", "nik": null,
	"berkas": ["KK, asli"], "orang": [{"nama": "SITI", "umur": 12.5}]
}`, nil)
	require.NoError(t, err)
	require.Equal(t, forms.Values{
		"tanggal": {Text: "2026-11-23"}, "tujuan": {Text: `a"b\c/dé`}, "hasil": {Text: "Ya"},
		"biaya": {Text: "1500000"}, "isi": {Text: "satu\ndua"},
		"berkas": {Picks: []string{"KK, asli"}},
		"orang":  {Rows: []forms.Values{{"nama": {Text: "SITI"}, "umur": {Text: "12.5"}}}},
	}, c.Values)
}

// A prefilled value gives way to one of the file and to "", not to a name
// without a value.
func TestFillOverPrefill(t *testing.T) {
	prefill := forms.Values{"tanggal": {Text: "2026-01-02"}, "tujuan": {Text: "Kantor"}, "hasil": {Text: "Ya"}}
	c, err := fillVisit(t, "tanggal:\ntujuan: Rumah\nhasil: \"\"\n", prefill)
	require.NoError(t, err)
	require.Equal(t, forms.Values{"tanggal": {Text: "2026-01-02"}, "tujuan": {Text: "Rumah"}}, c.Values)
	require.Equal(t, "Kantor", prefill.Text("tujuan"), "the prefilled values are the caller's")
}

var faults = []struct {
	name, text string
	err        error
	text2      string // of Show in English
}{
	{"missing", "tujuan: Rumah\n", forms.ErrRequired, "k.yaml: tanggal: Tanggal is required"},
	{"missing beside a name", "tujuan: x\ntanggal: # besok\n", forms.ErrRequired,
		"k.yaml:2:1: tanggal: Tanggal is required"},
	{"missing in a row", "tanggal: 2026-11-23\norang:\n  - nama: A\n  - umur: 3\n", forms.ErrRequired,
		"k.yaml:4:5: orang[2].nama: Nama is required"},
	{"unknown", "tanggal: 2026-11-23\ntujaun: x\n", forms.ErrUnknown,
		"k.yaml:2:9: tujaun: the form has no such field; did you mean \"tujuan\""},
	{"unknown in a row", "tanggal: 2026-11-23\norang:\n- {nama: A, alamat: B}\n", forms.ErrUnknown,
		"k.yaml:3:21: orang[1].alamat: "},
	{"no day", "tanggal: 2026-02-30\n", forms.ErrKind, "k.yaml:1:10: tanggal: must be a day"},
	{"number", "tanggal: 2026-11-23\norang:\n  - nama: A\n    umur: tua\n", forms.ErrKind,
		"k.yaml:4:11: orang[1].umur: must be a number"},
	{"option", "tanggal: 2026-11-23\nhasil: mungkin\n", forms.ErrOption,
		"k.yaml:2:8: hasil: the options are: Ya, Tidak"},
	{"list for a text", "tanggal: 2026-11-23\ntujuan: [a, b]\n", forms.ErrKind,
		"k.yaml:2:9: tujuan: must be a single value"},
	{"text for a table", "tanggal: 2026-11-23\norang: SITI\n", forms.ErrKind,
		"k.yaml:2:8: orang: must be a list of rows"},
	{"text for a row", "tanggal: 2026-11-23\norang:\n  - SITI\n", forms.ErrKind, "k.yaml:3:5: orang[1]: must be a row"},
	{"too many rows", "tanggal: 2026-11-23\nsyarat: [{}, {}, {}]\n", forms.ErrKind,
		"k.yaml:2:9: syarat: this table has 2 rows only"},
	{"twice", "tanggal: 2026-11-23\ntujuan: a\ntujuan: b\n", formfile.ErrDuplicate,
		"k.yaml:3:1: this key is given twice"},
	{"tab", "tanggal: 2026-11-23\norang:\n\t- nama: A\n", formfile.ErrSyntax, "k.yaml:3:1: line begins with a tab"},
	{"colon", "tujuan: a: b\n", formfile.ErrSyntax, "k.yaml:1:"},
	{"no end of quote", "tujuan: \"a\n", formfile.ErrSyntax, "k.yaml:1:9: this quote \" is never closed"},
	{"list", "- a\n", formfile.ErrSyntax, "k.yaml:1:1: the file must hold lines of name: value"},
	{"text", "halo\n", formfile.ErrSyntax, "k.yaml:1:1: the file must hold"},
	{"two documents", "tujuan: a\n---\ntujuan: b\n", formfile.ErrSyntax, "more than one document"},
	{"alias", "tujuan: &a b\nnomor: *a\n", formfile.ErrAlias, "k.yaml:1:9: "},
	{"tag", "tujuan: !!str 3\n", formfile.ErrAlias, "k.yaml:1:9: "},
	{"merge", "<<: {tujuan: b}\n", formfile.ErrAlias, "k.yaml:1:1: "},
	{"not UTF-8", "tujuan: a\xff\n", formfile.ErrEncoding, "k.yaml:1:10: "},
	{"control character", "tujuan: a\x00b\n", formfile.ErrEncoding, "k.yaml:1:10: "},
	{"escaped control character", "tanggal: 2026-11-23\ntujuan: \"a\\u0007b\"\n", forms.ErrText, "k.yaml:2:9: "},
}

func TestFaults(t *testing.T) {
	for _, c := range faults {
		t.Run(c.name, func(t *testing.T) {
			_, err := fillVisit(t, c.text, nil)
			require.ErrorIs(t, err, c.err)
			var list sop.Problems
			require.ErrorAs(t, err, &list)
			require.Contains(t, list.Show(sop.English), c.text2)
			require.NotEmpty(t, list[0].Message(sop.Indonesian))
			require.Equal(t, list.Error(), err.Error())
		})
	}
}

// All faults come at once, in the order of the file, what is missing first.
func TestAllFaults(t *testing.T) {
	_, err := fillVisit(t, "nik: 1\nhasil: x\norang:\n  - umur: y\n", nil)
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	lines := []int{}
	for _, e := range list {
		lines = append(lines, e.Pos.Line)
	}
	require.Equal(t, []int{0, 1, 2, 4, 4}, lines)
}

// Values are personal data: an error names field, place and kind, and shows
// nothing of the file in any of its texts.
func TestErrorShowsNoValue(t *testing.T) {
	for _, c := range []struct {
		text, want string
		err        error
	}{
		{"tanggal: 2026-11-23\nnik: 157199-RAHASIA\n",
			"k.yaml:2:6: nik: is not a NIK: 16 digits with a possible birth date", forms.ErrKind},
		{"tanggal: 2026-11-23\nRAHASIA, S.Sos: x\n", "k.yaml:2:17: ?: the form has no such field", forms.ErrUnknown},
		{"tanggal: 2026-11-23\n1571RAHASIA: x\n", "k.yaml:2:14: ?: the form has no such field", forms.ErrUnknown},
		{"tanggal: 2026-11-23\norang:\n  - {nama: A, RAHASIA.b: x}\n",
			"k.yaml:3:26: orang[1].?: the form has no such field", forms.ErrUnknown},
		{"RAHASIA: 1\nRAHASIA: 2\n", "k.yaml:2:1: this key is given twice", formfile.ErrDuplicate},
		{"nik: 'RAHASIA\n", "k.yaml:1:6: this quote ' is never closed", formfile.ErrSyntax},
		{"nik: RAHASIA\u202e\n", "k.yaml:1:13: character U+202E cannot be printed and is not allowed here",
			formfile.ErrEncoding},
	} {
		_, err := fillVisit(t, c.text, nil)
		require.ErrorIs(t, err, c.err, c.text)
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		require.Contains(t, list.Show(sop.English), c.want)
		for _, e := range list {
			for _, said := range []string{e.Error(), e.Show(sop.Indonesian), e.Show(sop.English),
				e.Message(sop.English), e.Excerpt.Line} {
				require.NotContains(t, said, "RAHASIA")
			}
		}
	}
}

func TestEmptyFile(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "---\n", "{}", "null"} {
		d, err := formfile.Read([]byte(text), "")
		require.NoError(t, err, "%q", text)
		require.Empty(t, d.Values, "%q", text)
	}
	_, err := new(formfile.Data).Fill(visit, nil)
	require.ErrorIs(t, err, forms.ErrRequired)
	_, err = new(formfile.Data).Fill(&forms.Form{}, nil)
	require.ErrorIs(t, err, forms.ErrForm)
}

func TestHostile(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		err  error
	}{
		"large":      {strings.Repeat("# x\n", formfile.MaxSize/4+1), formfile.ErrTooLarge},
		"brackets":   {strings.Repeat("[", 100_000), formfile.ErrTooDeep},
		"maps":       {strings.Repeat("{a: ", 50_000), formfile.ErrTooDeep},
		"dashes":     {strings.Repeat("- ", 50_000), formfile.ErrTooDeep},
		"many marks": {strings.Repeat("a,", 400_000), formfile.ErrTooLarge},
		"many names": {strings.Repeat("a: 1\n", 5000), formfile.ErrTooLarge},
		"deep by indention": {"a:\n b:\n  c:\n   d:\n    e:\n     f:\n      g:\n       h:\n        i: 1\n",
			formfile.ErrTooDeep},
	} {
		_, err := formfile.Read([]byte(c.text), "k.yaml")
		require.ErrorIs(t, err, c.err, name)
		require.Less(t, len(err.Error()), 2000, name)
	}
}

// A fault on each of many rows is told a bounded number of times.
func TestManyFaults(t *testing.T) {
	_, err := fillVisit(t,
		"tanggal: 2026-11-23\norang:\n"+strings.Repeat("  - {umur: x, "+strings.Repeat("y", 1000)+": 1}\n", 900), nil)
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	require.Len(t, list, 100)
	require.Contains(t, list[99].Message(sop.English), "are not listed")
	require.Less(t, len(list.Show(sop.English)), 100*1000)
}

// The problems of forms are found through the error of a file, with their paths
// counted from 0 and the place in the file; what is missing from the file as a
// whole is placed by its path, counted from 1.
func TestProblemsReachThroughAFile(t *testing.T) {
	_, err := fillVisit(t, "orang:\n  - nama: A\n  - umur: tua\n    nama: B\n", nil)
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	places := map[string]string{}
	for _, p := range list {
		places[p.Path] = p.Place()
	}
	require.Equal(t, map[string]string{"tanggal": "k.yaml: tanggal", "orang[1].umur": "k.yaml:3:11: orang[2].umur"},
		places)
	require.Equal(t,
		"k.yaml: tanggal: Tanggal wajib diisi\nk.yaml:3:11: orang[2].umur: harus angka, mis. 12 atau 12.5", err.Error())
}
