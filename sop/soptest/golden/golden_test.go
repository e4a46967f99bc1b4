package golden

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where two texts begin to differ is told, also where one goes on.
func TestDifference(t *testing.T) {
	require.Equal(t, "differs from line 2 on (2 lines, not 4); want\n\tb\n\tc\n\td\ngot\n\tx\n",
		difference("a\nb\nc\nd", "a\nx"))
	require.Equal(t, "differs from line 2 on (2 lines, not 1); want\n\t\ngot\n\tb\n", difference("a", "a\nb"))
}

func TestSame(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.MkdirAll(filepath.Join("testdata", "a"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join("testdata", "a", "b.golden"), []byte("c\n"), 0o644))
	Same(t, "a/b.golden", "c\n")
}
