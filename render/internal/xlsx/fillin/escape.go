package fillin

import (
	"regexp"
	"strings"
	"unicode/utf16"
)

// code is an escape code of SpreadsheetML: _x0041_ in a cell's text is read
// as A.
var code = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_`)

// Literal writes a text so that what looks like an escape code is read as it
// stands. One underscore may end a code and begin the next.
func Literal(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		if code.MatchString(text[i:]) {
			out.WriteString("_x005F")
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

// Units counts a text's characters as Excel does: those outside Unicode's
// basic plane are two.
func Units(text string) int {
	n := 0
	for _, r := range text {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}
