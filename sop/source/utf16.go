package source

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// UTF8 returns a text that begins with the mark of UTF-16, as Windows
// PowerShell writes what is sent into a file, in UTF-8; any other as it is. A
// mark of UTF-8 is taken away. What is no character is U+FFFD; a last odd byte
// is kept, so that it is told to be no text.
func UTF8(data []byte) []byte {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		order = binary.BigEndian
	default:
		return bytes.TrimPrefix(data, []byte("\ufeff"))
	}
	units := make([]uint16, 0, len(data)/2)
	for data = data[2:]; len(data) > 1; data = data[2:] {
		units = append(units, order.Uint16(data))
	}
	out := []byte(string(utf16.Decode(units)))
	if len(data) > 0 {
		out = append(out, '\xff')
	}
	return out
}
