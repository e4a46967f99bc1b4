package drawn_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The files under testdata/drawn are those that the list of fixtures makes;
// -update writes them anew. Those that LibreOffice saved are written when they
// are missing.
func TestFixturesAreWhatIsMade(t *testing.T) {
	for _, m := range drawAll(t) {
		if golden.Updating() {
			require.NoError(t, os.MkdirAll("testdata/drawn", 0o755))
			if m.office {
				saveByOffice(t, m)
			} else {
				require.NoError(t, os.WriteFile(m.file(".xlsx"), m.data(t), 0o644))
			}
		}
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
