package parts_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// Each part says its sizes before its data, for readers that stream: several of
// them refuse a stored part that says them after.
func TestSizesStandBeforeTheData(t *testing.T) {
	data := written(t, one(func(b *parts.Book, s *parts.Sheet) {
		s.Text(b, 0, 0, strings.Repeat("isi yang panjang ", 100))
	}))
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	kinds := map[uint16]int{}
	for _, f := range z.File {
		at, err := f.DataOffset()
		require.NoError(t, err)
		header := data[at-int64(len(f.Name))-30:] // PKWARE APPNOTE 4.3.7
		require.Equal(t, "PK\x03\x04", string(header[:4]))
		require.Zero(t, binary.LittleEndian.Uint16(header[6:])&8, "%s has a data descriptor", f.Name)
		require.Equal(t, f.CRC32, binary.LittleEndian.Uint32(header[14:]))
		require.Equal(t, f.CompressedSize64, uint64(binary.LittleEndian.Uint32(header[18:])))
		require.Equal(t, f.UncompressedSize64, uint64(binary.LittleEndian.Uint32(header[22:])))
		kinds[f.Method]++
	}
	require.Positive(t, kinds[zip.Store])
	require.Positive(t, kinds[zip.Deflate])
}
