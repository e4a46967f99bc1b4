package drawn_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The files under testdata/drawn are those that the list of fixtures makes.
func TestFixturesAreWhatIsMade(t *testing.T) {
	for _, m := range drawAll(t) {
		if !m.office {
			have, err := os.ReadFile(m.file(".xlsx"))
			require.NoError(t, err)
			require.True(t, string(m.data(t)) == string(have), "%s: go test -update writes it", m.name)
		}
		for ending, text := range m.yaml(t) {
			golden.Same(t, "drawn/"+m.name+ending, text)
		}
		if len(m.told) > 0 {
			golden.Same(t, "drawn/"+m.name+".told", m.toldList())
		}
	}
}

// update writes the files of a fixture anew; what LibreOffice saved only where
// it is missing.
func (m *made) update(t testing.TB) {
	t.Helper()
	require.NoError(t, os.MkdirAll("testdata/drawn", 0o755))
	if m.office {
		saveByOffice(t, m)
	} else {
		require.NoError(t, os.WriteFile(m.file(".xlsx"), m.data(t), 0o644))
	}
	for ending, text := range m.yaml(t) {
		require.NoError(t, os.WriteFile(m.file(ending), []byte(text), 0o644))
	}
}
