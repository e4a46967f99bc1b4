package book

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/sopkit/sopkit/sop"
)

// names are the names of a workbook's worksheets so far, in lower case: Excel
// does not tell two names apart by that.
type names map[string]bool

// mostUnits is how long a name may be, as Excel counts: in UTF-16.
const mostUnits = 31

// of returns a name for a worksheet that is like a text and that no other has.
func (n names) of(text string) string {
	text = allowed(text)
	name := cut(text, "")
	for i := 2; n[folded(name)]; i++ {
		name = cut(text, fmt.Sprintf(" (%d)", i))
	}
	n[folded(name)] = true
	return name
}

// folded is a name without letter case: some letters are one only in upper case.
func folded(name string) string { return strings.ToLower(strings.ToUpper(name)) }

// allowed replaces what no name of a worksheet may hold.
func allowed(text string) string {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || r == unicode.ReplacementChar || sop.Unprintable(r) {
			return ' '
		}
		return r
	}, text)
	if text = trimmed(strings.Join(strings.Fields(text), " ")); text == "" {
		return "SOP"
	}
	return text
}

// trimmed takes off what no name may begin or end with.
func trimmed(text string) string { return strings.Trim(text, "' ") }

// cut shortens a text so that it fits with an ending.
func cut(text, ending string) string {
	room := mostUnits - len(ending)
	for i, r := range text {
		if room -= utf16.RuneLen(r); room < 0 {
			text = text[:i]
			break
		}
	}
	return trimmed(text) + ending
}
