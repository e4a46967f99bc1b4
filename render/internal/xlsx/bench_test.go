package xlsx_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/xlsx"
)

// BenchmarkWrite writes a sheet of the manual. Package render compares such
// sheets with plain excelize.
func BenchmarkWrite(b *testing.B) {
	d := arrange(b, &manual(b)[7], nil)
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, xlsx.Write(io.Discard, d))
	}
}
