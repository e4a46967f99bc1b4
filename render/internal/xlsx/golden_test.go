package xlsx_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

// The parts of the small document, an element to a line.
func TestPartsAreTheGoldens(t *testing.T) {
	parts := unzip(t, write(t, small(t)))
	for _, name := range []string{sheetPart, drawingPart, "xl/styles.xml", "xl/workbook.xml", "docProps/core.xml", "[Content_Types].xml"} {
		t.Run(filepath.Base(name), func(t *testing.T) {
			require.NotEmpty(t, parts[name])
			got := append(bytes.ReplaceAll(parts[name], []byte("><"), []byte(">\n<")), '\n')
			file := filepath.Join("testdata", "small", filepath.Base(name))
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
				require.NoError(t, os.WriteFile(file, got, 0o666))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), "go test ./render/internal/xlsx -update writes it anew")
		})
	}
}
