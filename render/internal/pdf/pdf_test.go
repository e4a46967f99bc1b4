package pdf

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// manualSheet arranges one procedure of the manual in testdata.
func manualSheet(t testing.TB, name string) *layout.Document {
	t.Helper()
	m, err := sopfile.Load(filepath.Join("../../../testdata/manual", name))
	require.NoError(t, err)
	require.Len(t, m.Procedures, 1)
	d, err := layout.Sheet(&m.Procedures[0], &layout.Options{Paper: layout.PaperSize(0)})
	require.NoError(t, err)
	return d
}
