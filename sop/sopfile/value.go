package sopfile

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// value is a piece of a file to be written.
type value struct {
	kind   kind
	text   string
	list   []value
	fields fields
	inline bool // a list or fields on one line
}

type kind uint8

const (
	isText   kind = iota // a text, quoted where the format needs it
	isBare               // a number or true, never quoted
	isDate               // quoted in JSON only
	isList               //
	isFields             //
)

// fields are keys with their values, in the order they are written.
type fields []field

type field struct {
	key   string
	value value
}

func text(s string) value { return value{text: s} }

func inline(list []value) value { return value{kind: isList, list: list, inline: true} }

// encoder turns values into fields. It leaves out what is as the reader would
// have it without, and keeps the first error.
type encoder struct{ err error }

func (e *encoder) fail(key string, err error) {
	if e.err == nil {
		e.err = fmt.Errorf("%w: %s", err, key)
	}
}

func (e *encoder) check(key, s string) {
	if !utf8.ValidString(s) {
		e.fail(key, ErrEncoding)
	}
}

// text adds a text unless it is what the reader already has.
func (e *encoder) text(f *fields, key, s, has string) {
	if s != has {
		e.check(key, s)
		*f = append(*f, field{key, text(s)})
	}
}

// textLines adds lines unless they are what the reader already has: one as a text,
// more as a list.
func (e *encoder) textLines(f *fields, key string, list, has []string, mayInline bool) {
	if slices.Equal(list, has) {
		return
	}
	v := value{kind: isList, inline: len(list) == 0}
	for _, s := range list {
		e.check(key, s)
		v.list = append(v.list, text(s))
	}
	if len(list) == 1 && list[0] != "" {
		v = v.list[0]
	} else if mayInline && fitsLine(v.list) {
		v.inline = true
	}
	*f = append(*f, field{key, v})
}

const lineWidth = 80 // letters of a list that still stands on one line

func fitsLine(list []value) bool {
	n := 0
	for _, v := range list {
		n += utf8.RuneCountInString(v.text) + 2
		if !source.Plain(v.text, true) {
			return false
		}
	}
	return n <= lineWidth
}

func (e *encoder) date(f *fields, key string, d sop.Date) {
	if !d.IsZero() {
		*f = append(*f, field{key, value{kind: isDate, text: d.String()}})
	}
}

// group adds fields under a key, if there are any; a lone text on one line.
func (e *encoder) group(f *fields, key string, own fields) {
	if len(own) > 0 {
		*f = append(*f,
			field{key, value{kind: isFields, fields: own, inline: len(own) == 1 && own[0].value.kind == isText}})
	}
}
