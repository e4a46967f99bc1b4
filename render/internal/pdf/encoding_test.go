package pdf

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/encoding/charmap"
)

func TestEncode(t *testing.T) {
	for text, want := range map[string]string{
		"":            "",
		"Surat (1)":   "Surat (1)",
		"é":           "\xE9",
		"a\u00A0b":    "a\xA0b",
		"’–€":         "\x92\x96\x80",
		"ÿ¡":          "\xFF\xA1",
		"½ × 3° “ok”": "\xBD \xD7 3\xB0 \x93ok\x94",
	} {
		got, ok := encode(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"→", "a ≤ b", "\u00AD", "\t", "\x7F", "\u0081", "e\u0301", "🙂", "\uFFFD", "\xFF"} {
		_, ok := encode(text)
		assert.False(t, ok, "%q", text)
	}
}

// Every code that encode gives means the character it stands for.
func TestEncodeReadsBack(t *testing.T) {
	count := 0
	for r := rune(0); r < 0x3000; r++ {
		if codes, ok := encode(string(r)); ok {
			count++
			assert.Len(t, codes, 1)
			assert.Equal(t, r, charmap.Windows1252.DecodeByte(codes[0]))
		}
	}
	assert.Equal(t, 95+27+96-1, count)
}

func TestBasic(t *testing.T) {
	assert.Equal(t, "a≤\uFFFD\uFFFDb", basic("a≤🙂\uFFFFb"))
	assert.Equal(t, "a\uFFFD", basic("a\xE9"))
	assert.Equal(t, strings.Repeat("中", 3), basic("中中中"))
}

func TestTextString(t *testing.T) {
	assert.Equal(t, "Surat (1)", textString("Surat (1)"))
	assert.Equal(t, "\xFE\xFF\x00\xE9\x20\x19", textString("é’"))
	assert.Equal(t, "\xFE\xFF\xD8\x3D\xDE\x42", textString("🙂"))
	assert.Empty(t, textString(""))
}
