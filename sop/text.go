package sop

import "fmt"

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
