package sop

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Lang is the language of messages for staff. The zero value is Indonesian.
type Lang uint8

// The languages.
const (
	Indonesian Lang = iota
	English
)

// Text is a text for staff in both languages. The zero value is blank.
type Text struct {
	ID string `json:"id"` // Indonesian
	EN string `json:"en"` // English
}

// In returns the text in a language; one not known is taken for English.
func (t Text) In(l Lang) string {
	if l == Indonesian {
		return t.ID
	}
	return t.EN
}

// With puts values into the places of both languages, as fmt.Sprintf does. A
// value that is itself a Text stands in the language of its place.
func (t Text) With(values ...any) Text {
	if len(values) == 0 {
		return t
	}
	id, en := make([]any, len(values)), make([]any, len(values))
	for i, v := range values {
		id[i], en[i] = v, v
		if own, ok := v.(Text); ok {
			id[i], en[i] = own.ID, own.EN
		}
	}
	return Text{fmt.Sprintf(t.ID, id...), fmt.Sprintf(t.EN, en...)}
}

// Unprintable reports whether a character can stand in no text, whatever it is
// written as: control characters; U+FFFD and what is no character (surrogates,
// U+FFFE …), which tell of broken text; the byte order mark; and the marks that
// turn the direction of writing, which make a text look like another. Breaks of
// lines and tabs are control characters: where they may stand is for the caller
// to say.
func Unprintable(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7F: // as most are
		return false
	case unicode.IsControl(r), r == utf8.RuneError, r == 0xFEFF, !utf8.ValidRune(r):
		return true
	case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF:
		return true
	}
	return unicode.Is(unicode.Bidi_Control, r)
}
