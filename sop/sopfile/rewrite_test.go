package sopfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

const rewritten = `# atas
nama: 'Surat "keluar"'   # judul
pelaksana: [{id: a, nama: "Staf, umum"}, b]
pencatatan:
- Disimpan dikantor
langkah:
  - aktifitas: Pemeriksaan surat   # satu
    pelaksana: a
    kelengkapan: [Surat di kirim, "di kirim"]
    keterangan: lama
      sekali
  # dua
  - {aktifitas: Pengiriman surat, pelaksana: b}
`

// Only the texts change; what does not stand on one line is left.
func TestRewrite(t *testing.T) {
	for _, form := range []func(string) string{
		func(s string) string { return s },
		func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		func(s string) string { return "\ufeff" + s },
	} {
		edits := []sopfile.Edit{
			{"title", `Surat "keluar"`, "Surat 'masuk'"},
			{"roles[0].name", "Staf, umum", `Staf "umum"`},
			{"records[0]", "Disimpan dikantor", "Disimpan di kantor: lemari"},
			{"steps[0].activity", "Pemeriksaan surat", "Memeriksa surat"},
			{"steps[0].requirements[1]", "di kirim", "dikirim"},
			{"steps[0].requirements[0]", "Surat di kirim", "Surat, dikirim"},
			{"steps[0].note", "lama sekali", "baru"},
			{"steps[1].activity", "Pengiriman surat", "Mengirim surat"},
			{"steps[1].activity", "tidak begini", "x"},
			{"steps[9].activity", "a", "b"},
		}
		out, left, err := sopfile.Rewrite([]byte(form(rewritten)), "a.yaml", edits)
		require.NoError(t, err)
		require.Equal(t, []sopfile.Edit{edits[6], edits[8], edits[9]}, left)
		require.Equal(t, form(strings.NewReplacer(
			`'Surat "keluar"'`, "'Surat ''masuk'''", `"Staf, umum"`, `"Staf \"umum\""`,
			"Disimpan dikantor", `"Disimpan di kantor: lemari"`, "Pemeriksaan surat", "Memeriksa surat",
			`[Surat di kirim, "di kirim"]`, `["Surat, dikirim", "dikirim"]`, "Pengiriman", "Mengirim",
		).Replace(rewritten)), string(out))
	}
}

func TestRewriteJSON(t *testing.T) {
	out, left, err := sopfile.Rewrite(
		[]byte(`{"nama": "A\u0041", "langkah": [{"aktifitas": "Pengiriman", "pelaksana": "a"}]}`),
		"a.json", []sopfile.Edit{{"title", "AA", `B"`}, {"steps[0].activity", "Pengiriman", "Mengirim"}})
	require.NoError(t, err)
	require.Empty(t, left)
	require.JSONEq(t, `{"nama": "B\"", "langkah": [{"aktifitas": "Mengirim", "pelaksana": "a"}]}`, string(out))
}

func TestRewriteRefuses(t *testing.T) {
	_, _, err := sopfile.Rewrite([]byte("nama: ["), "a.yaml", nil)
	require.ErrorIs(t, err, sopfile.ErrSyntax)
	_, _, err = sopfile.Rewrite([]byte("nama: A\n"), "a.yaml", []sopfile.Edit{{"title", "A", "\xff"}})
	require.ErrorIs(t, err, sopfile.ErrRewrite)
}

// A draft that is not valid is kept, with its places; so is what can be
// understood of one with mistakes.
func TestReadProcedureUnchecked(t *testing.T) {
	p, places, err := sopfile.ReadProcedureUnchecked([]byte("nama: A\nlangkah:\n  - aktifitas: B\n    pelaksana: b\n"),
		"a.yaml")
	require.NoError(t, err)
	require.Equal(t, "A", p.Title)
	require.ErrorIs(t, p.Validate(), sop.ErrNoRoles)
	require.Equal(t, sop.Position{File: "a.yaml", Line: 4, Column: 16}, places.Position(0, "steps[0].tasks[0].role"))
	require.Equal(t, sop.Position{File: "a.yaml", Line: 3, Column: 17}, places.End(0, "steps[0].activity"))
	require.Zero(t, places.End(0, "steps[0]"))
	require.Zero(t, places.End(1, "title"))

	p, places, err = sopfile.ReadProcedureUnchecked([]byte("nama: A\ntanggal_revisi: besok\nsalah: 1\n"), "a.yaml")
	require.ErrorIs(t, err, sopfile.ErrValue)
	require.ErrorIs(t, err, sopfile.ErrUnknownKey)
	require.Equal(t, "A", p.Title)
	require.Equal(t, 1, places.Position(0, "title").Line)

	p, places, err = sopfile.ReadProcedureUnchecked([]byte("nama: ["), "a.yaml")
	require.ErrorIs(t, err, sopfile.ErrSyntax)
	require.Nil(t, p)
	require.Nil(t, places)
}

func TestReadManualUnchecked(t *testing.T) {
	fsys := folder("manual.yaml", "pelaksana: [a]\nsop: [a.yaml]\n", "a.yaml",
		"nama: A\nlangkah:\n  - aktifitas: B\n    pelaksana: b\n")
	m, places, err := sopfile.ReadManualUnchecked(fsys, "manual.yaml")
	require.NoError(t, err)
	require.ErrorIs(t, m.Validate(), sop.ErrUnknownRole)
	require.Equal(t, sop.Position{File: "a.yaml", Line: 4, Column: 16}, places.Position(0, "steps[0].tasks[0].role"))
	require.Equal(t, sop.Position{File: "manual.yaml", Line: 1, Column: 12}, places.Position(-1, "roles"))
	_, _, err = sopfile.ReadManualUnchecked(nil, "manual.yaml")
	require.ErrorIs(t, err, sop.ErrNil)
}

// No sheet should be signed with a text of the starter.
func TestExamples(t *testing.T) {
	text := string(sopfile.Starter("Surat"))
	require.NotContains(t, text, "«")
	list := sopfile.Examples()
	require.Greater(t, len(list), 5)
	for _, e := range list[1:] {
		require.Contains(t, text, e)
	}
	require.Contains(t, string(sopfile.Starter("")), list[0])
}
