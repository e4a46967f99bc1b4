package sopfile_test

import (
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
		"manual.yaml": {sopfile.Manual, true}, "manual.yml": {sopfile.Manual, true}, "a/b/manual.json": {sopfile.Manual, true},
		"a.yaml": {sopfile.Sheet, true}, "manual/a.yml": {sopfile.Sheet, true}, "01-manual.yaml": {sopfile.Sheet, true},
		"periksa.yaml": {sopfile.Settings, true}, "a/periksa.json": {sopfile.Settings, true}, "periksa.txt": {sopfile.Sheet, false},
		"manual.txt": {sopfile.Sheet, false}, "manual": {sopfile.Sheet, false}, "": {sopfile.Sheet, false}, "a.pdf": {sopfile.Sheet, false},
	} {
		kind, ok := sopfile.KindOf(name)
		require.Equal(t, want.kind, kind, name)
		require.Equal(t, want.ok, ok, name)
	}
}

// Whatever a manual is called of its three names, its folder is read and tidied
// alike.
func TestEveryNameOfAManual(t *testing.T) {
	const own, sheet = "pelaksana: [a]\nsop: [a.yaml]\n", "nama: A\nlangkah:\n  - aktifitas: Menulis\n    pelaksana: a\n"
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
	_, err := sopfile.ReadProcedure([]byte("nama: A\npelaksana: [a]\nlangkah:\n  - aktifitas: B\n    pelaksana: b\n"), "a.yaml")
	var p *sop.Problem
	require.ErrorAs(t, err, &p)
	require.Equal(t, "steps[0].tasks[0].role", p.Path)
	require.Equal(t, "b", p.Word)
	require.Equal(t, sop.ErrUnknownRole, p.Unwrap())
	require.Equal(t, "a.yaml:5:16", p.Place())
	require.Equal(t, "    pelaksana: b", p.Excerpt.Line)
}
