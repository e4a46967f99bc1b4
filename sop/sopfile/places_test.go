package sopfile_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func TestLoadUncheckedReadsWhatIsNotValid(t *testing.T) {
	name := filepath.Join(t.TempDir(), "satu.yaml")
	require.NoError(t,
		os.WriteFile(name,
			[]byte(
				"nama: Satu\npelaksana:\n  - {id: a, nama: A}\nlangkah:\n  - aktifitas: Menulis\n    pelaksana: b\n"),
			0o600))
	_, err := sopfile.Load(name)
	require.ErrorIs(t, err, sop.ErrUnknownRole)
	m, places, err := sopfile.LoadUnchecked(name)
	require.NoError(t, err)
	require.Len(t, m.Procedures, 1)
	assert.Equal(t, sop.Position{File: filepath.ToSlash(name), Line: 5, Column: 16},
		places.Position(0, "steps[0].activity"))
	assert.Equal(t, 6, places.Position(0, "steps[0].tasks[0].role").Line)
	assert.Equal(t, 5, places.Position(0, "steps[0].output").Line, "what the file does not state is where its step is")
	assert.Zero(t, places.Position(1, ""))
}

func TestLoadUncheckedManual(t *testing.T) {
	m, places, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	require.Len(t, m.Procedures, 22)
	assert.Equal(t, "../../testdata/manual/22-orientasi.yaml", places.Position(21, "title").File)
	_, _, err = sopfile.LoadUnchecked("none.yaml")
	require.ErrorIs(t, err, sopfile.ErrMissing)
}
