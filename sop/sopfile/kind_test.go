package sopfile_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func TestKindOf(t *testing.T) {
	for name, want := range map[string]struct {
		kind sopfile.Kind
		ok   bool
	}{
		"manual.yaml": {sopfile.Manual, true}, "manual.yml": {sopfile.Manual, true},
		"a/b/manual.json": {sopfile.Manual, true},
		"a.yaml":          {sopfile.Sheet, true}, "manual/a.yml": {sopfile.Sheet, true},
		"01-manual.yaml": {sopfile.Sheet, true},
		"periksa.yaml":   {sopfile.Settings, true}, "a/periksa.json": {sopfile.Settings, true},
		"periksa.txt": {sopfile.Sheet, false},
		"manual.txt":  {sopfile.Sheet, false}, "manual": {sopfile.Sheet, false}, "": {sopfile.Sheet, false},
		"a.pdf": {sopfile.Sheet, false},
	} {
		kind, ok := sopfile.KindOf(name)
		require.Equal(t, want.kind, kind, name)
		require.Equal(t, want.ok, ok, name)
	}
}

// Whatever a manual is called of its three names, its folder is read and tidied
// alike.
func TestEveryNameOfAManual(t *testing.T) {
	const own, sheet = "pelaksana: [a]\nsop: [a.yaml]\n", "nama: A\nlangkah:\n  - aktifitas: Menulis\n    pelaksana: " +
		"a\n"
	for _, name := range []string{"manual.yaml", "manual.yml", "manual.json"} {
		m, err := sopfile.ReadManual(fstest.MapFS{name: {Data: []byte(own)}, "a.yaml": {Data: []byte(sheet)}}, name)
		require.NoError(t, err, name)
		require.Equal(t, []sop.Role{{ID: "a"}}, m.Procedures[0].Roles)
		tidy, err := sopfile.Tidy([]byte("sop: [a.yaml]\npelaksana: [a]\n"), name)
		require.NoError(t, err, name)
		require.Equal(t, own, string(tidy))
	}
	_, err := sopfile.Tidy([]byte(own), "manual.txt")
	require.ErrorIs(t, err, sopfile.ErrUnknownKey, "it is a sheet")
}

// The problems of sop are found through the error of a file, with their paths
// and the place in the file.
func TestProblemsReachThroughAFile(t *testing.T) {
	_, err := sopfile.ReadProcedure([]byte("nama: A\npelaksana: [a]\nlangkah:\n  - aktifitas: B\n    pelaksana: b\n"),
		"a.yaml")
	var p *sop.Problem
	require.ErrorAs(t, err, &p)
	require.Equal(t, "steps[0].tasks[0].role", p.Path)
	require.Equal(t, "b", p.Word)
	require.Equal(t, sop.ErrUnknownRole, p.Unwrap())
	require.Equal(t, "a.yaml:5:16", p.Place())
	require.Equal(t, "    pelaksana: b", p.Excerpt.Line)
}

// The data of the decision stand beside a manual and are none of its sheets; an
// SOP of that name is.
func TestDecisionBeside(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	write("manual.yaml", own)
	write("01-a.yaml", plain)
	_, found := sopfile.DecisionBeside(dir)
	require.False(t, found)
	write("keputusan.yaml", "nomor: 1\nmengingat: Undang-undang\n")
	at, found := sopfile.DecisionBeside(filepath.Join(dir, "manual.yaml"))
	require.True(t, found)
	require.Equal(t, filepath.Join(dir, "keputusan.yaml"), at)
	m, err := sopfile.Load(dir)
	require.NoError(t, err)
	require.Len(t, m.Procedures, 1)

	write("keputusan.yaml", plain+"id: lain\n")
	_, found = sopfile.DecisionBeside(dir)
	require.False(t, found)
	m, err = sopfile.Load(dir)
	require.NoError(t, err)
	require.Len(t, m.Procedures, 2)
}
