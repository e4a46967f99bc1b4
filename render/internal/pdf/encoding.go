package pdf

import (
	"strings"
	"unicode"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// undefined stands for what a code or a character cannot be.
const undefined = '\uFFFD'

// softHyphen has a code, which PDF reads as a hyphen.
const softHyphen = '\u00AD'

// encode writes a text in Windows-1252, and reports whether it can. The soft
// hyphen is left to the other encoding, since PDF reads its code as a hyphen;
// it reads a no-break space as a space.
func encode(text string) (string, bool) {
	if isPlain(text) {
		return text, true
	}
	out := make([]byte, 0, len(text))
	for _, r := range text {
		code, ok := codeOf(r)
		if !ok {
			return "", false
		}
		out = append(out, code)
	}
	return string(out), true
}

// isPlain tells whether a text is ASCII, without controls.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}

func codeOf(r rune) (byte, bool) {
	code, ok := charmap.Windows1252.EncodeRune(r)
	return code, ok && r != softHyphen && !unicode.IsControl(r)
}

// basic puts U+FFFD in place of what two bytes cannot hold.
func basic(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xFFFE {
			return undefined
		}
		return r
	}, text)
}

// textString encodes a text for the document's properties and outline.
func textString(text string) string {
	if isPlain(text) {
		return text
	}
	out := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return string(out)
}
