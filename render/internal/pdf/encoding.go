package pdf

import (
	"strings"
	"unicode/utf16"
)

// windows1252 lists the characters of the codes 0x80 to 0x9F.
var windows1252 = []rune("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ")

const undefined = '\uFFFD'

// character returns what a code from 0x20 means in Windows-1252.
func character(code byte) rune {
	switch {
	case code == 0x7F:
		return undefined
	case code >= 0x80 && code < 0xA0:
		return windows1252[code-0x80]
	}
	return rune(code)
}

// encode writes a text in Windows-1252, and reports whether it can. The soft
// hyphen is left to the other encoding, since PDF reads its code as a hyphen;
// it reads a no-break space as a space.
func encode(text string) (string, bool) {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= ' ' && text[i] < 0x7F
	}
	if plain {
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

func codeOf(r rune) (byte, bool) {
	switch {
	case r >= ' ' && r < 0x7F, r >= 0xA0 && r <= 0xFF && r != 0xAD:
		return byte(r), true
	case r == undefined:
		return 0, false
	}
	for i, c := range windows1252 {
		if c == r {
			return byte(0x80 + i), true
		}
	}
	return 0, false
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
	plain := true
	for _, r := range text {
		plain = plain && r >= ' ' && r < 0x7F
	}
	if plain {
		return text
	}
	out := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return string(out)
}
