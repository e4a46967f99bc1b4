package sop

import (
	"unicode"
	"unicode/utf8"
)

// Unprintable reports whether a character can stand in no text, whatever it is
// written as: control characters; U+FFFD and what is no character (surrogates,
// U+FFFE …), which tell of broken text; the byte order mark; and the marks that
// turn the direction of writing, which make a text look like another. Breaks of
// lines and tabs are control characters: where they may stand is for the caller
// to say.
func Unprintable(r rune) bool {
	switch {
	case unicode.IsControl(r), r == utf8.RuneError, r == 0xFEFF, !utf8.ValidRune(r):
		return true
	case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF:
		return true
	}
	return unicode.Is(unicode.Bidi_Control, r)
}
