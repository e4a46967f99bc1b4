package sopfile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// A sheet is listed behind the last one, and all else stays as it was written.
func TestList(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"manual.yaml", "# atas\nsop: # daftar\n  - 01-a.yaml   # satu\n  - 02-b.yaml\n# bawah\nkop: {tahun: 2019}\n",
			"# atas\nsop: # daftar\n  - 01-a.yaml   # satu\n  - 02-b.yaml\n  - 03-c.yaml\n# bawah\nkop: {tahun: " +
				"2019}\n"},
		{"manual.yaml", "sop:\r\n- 01-a.yaml\r\n", "sop:\r\n- 01-a.yaml\r\n- 03-c.yaml\r\n"},
		{"manual.yaml", "\ufeffsop: [01-a.yaml, '02-b.yaml'] # ya\n",
			"\ufeffsop: [01-a.yaml, '02-b.yaml', 03-c.yaml] # ya\n"},
		{"manual.yaml", "sop: [ 01-a.yaml,\n  02-b.yaml ]\n", "sop: [ 01-a.yaml,\n  02-b.yaml, 03-c.yaml ]\n"},
		{"manual.yaml", "sop: []\n", "sop: [03-c.yaml]\n"},
		{"manual.yaml", "sop: 01-a.yaml # satu\n", "sop: [01-a.yaml, 03-c.yaml] # satu\n"},
		{"manual.json", `{"sop": ["01-a.yaml"]}`, `{"sop": ["01-a.yaml", "03-c.yaml"]}`},
		{"manual.json", `{"sop": []}`, `{"sop": ["03-c.yaml"]}`},
		{"manual.yaml", "kop: {tahun: 2019}\n", "kop: {tahun: 2019}\n"},
		{"manual.yaml", "sop:\n", "sop:\n"},
		{"manual.yaml", "sop: [03-c.yaml]\n", "sop: [03-c.yaml]\n"},
	} {
		out, err := sopfile.List([]byte(c.data), c.name, "03-c.yaml")
		require.NoError(t, err, c.data)
		require.Equal(t, c.want, string(out))
	}
	_, err := sopfile.List([]byte("sop: ["), "manual.yaml", "a.yaml")
	require.ErrorIs(t, err, sopfile.ErrSyntax)
	_, err = sopfile.List([]byte("sop:\n  - >-\n    01-a.yaml\n"), "manual.yaml", "a.yaml")
	if err != nil {
		require.ErrorIs(t, err, sopfile.ErrRewrite)
	}
	_, err = sopfile.List([]byte("sop: [a.yaml]\n"), "manual.yaml", "../b.yaml")
	require.ErrorIs(t, err, sopfile.ErrRewrite)
}

const oneStep = "nama: A\npelaksana: [a]\nlangkah: [{aktifitas: B, pelaksana: a}]\n"

// Only what looks like a sheet and is not listed is told.
func TestUnlisted(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	in := func(name string) string { return filepath.Join(dir, name) }
	write("01-a.yaml", oneStep)
	require.Empty(t, sopfile.Unlisted(dir), "no manual")
	_, ok := sopfile.ManualBeside(in("01-a.yaml"))
	require.False(t, ok)
	write("02-b.yaml", oneStep)
	write("rusak.yaml", "nama: [\nlangkah:\n")
	write("data.yaml", "klien: x\n")
	write("periksa.yaml", "profil: permenpan35\n")
	write("manual.yaml", "kop: {tahun: 2019}\n")
	require.Empty(t, sopfile.Unlisted(dir), "without a list all are listed")
	write("manual.yaml", "sop: [01-a.yaml]\n")
	want := []string{in("02-b.yaml"), in("rusak.yaml")}
	require.Equal(t, want, sopfile.Unlisted(dir))
	require.Equal(t, want, sopfile.Unlisted(in("manual.yaml")))
	require.Equal(t, want[:1], sopfile.Unlisted(in("02-b.yaml")))
	require.Empty(t, sopfile.Unlisted(in("01-a.yaml")))
	own, ok := sopfile.ManualBeside(in("01-a.yaml"))
	require.True(t, ok)
	require.Equal(t, in("manual.yaml"), own)
}

// A folder without a manual is told with the sheets in it.
func TestLoadFolderWithoutManual(t *testing.T) {
	dir := t.TempDir()
	_, err := sopfile.Load(dir)
	require.ErrorIs(t, err, sopfile.ErrMissing)
	require.ErrorContains(t, err, "tidak berisi berkas SOP")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.yaml"), []byte(oneStep), 0o600))
	_, err = sopfile.Load(dir)
	require.ErrorContains(t, err, "sebutkan berkas SOP-nya: a.yaml")
}

// The starters of manuals and their sheets read, and the sheets ask for nothing
// that the manual has.
func TestStarterFor(t *testing.T) {
	files := folder("manual.yaml", string(sopfile.ManualStarter()))
	m, err := sopfile.ReadManual(files, "manual.yaml")
	require.NoError(t, err)
	require.Empty(t, m.Procedures)
	for n := range 5 {
		m.Roles = nil
		roles := "pelaksana:\n"
		for i := range n {
			id := []string{"loket", "kasi 1", "a,b", "lurah"}[i]
			m.Roles = append(m.Roles, sop.Role{ID: id, Name: "Nama " + id})
			roles += "  - {id: \"" + id + "\", nama: \"Nama " + id + "\"}\n"
		}
		text := string(sopfile.StarterFor("Surat: satu", m))
		require.NotContains(t, text, "disahkan:")
		require.NotContains(t, text, "\nkop:")
		require.Equal(t, n == 0, strings.Contains(text, "\npelaksana:"))
		_, err := sopfile.ReadManual(folder("manual.yaml", roles+"sop: [01-a.yaml]\n", "01-a.yaml", text),
			"manual.yaml")
		require.NoError(t, err, text)
	}
	require.Equal(t, sopfile.Starter("A"), sopfile.StarterFor("A", nil))
}
