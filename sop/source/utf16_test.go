package source_test

import (
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/source"
)

// What Windows PowerShell writes with > is read as UTF-8 is, and so are its
// faults.
func TestUTF16(t *testing.T) {
	const text = "nama: \"Panti – 😀\"\r\nisi: x\r\n"
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		var data []byte
		for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
			data = order.AppendUint16(data, unit)
		}
		require.Equal(t, text, string(source.UTF8(data)))
		f := &source.File{Name: "f"}
		n := f.Parse(data, 3)
		require.Empty(t, f.Errs)
		require.Equal(t, "Panti – 😀", n.Keys[0].Value.Text)

		f = &source.File{Name: "f"}
		require.Nil(t, f.Parse(data[:len(data)-1], 3))
		require.ErrorIs(t, f.Errs, source.ErrEncoding)
	}
	require.Equal(t, "a", string(source.UTF8([]byte("\ufeffa"))))
	require.Equal(t, "\xffa", string(source.UTF8([]byte("\xffa"))))
}
