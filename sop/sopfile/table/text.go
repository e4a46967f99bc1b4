package table

import (
	"strings"
	"unicode"
)

// emptyList is what a list without items is written as where a blank cell would
// mean that of the manual.
const emptyList = "[]"

// Quote writes a text as a cell holds it: in double quotes where the cell would
// not give it back as it is. Those inside stay as they are.
func Quote(text string) string {
	if special(text) {
		return `"` + text + `"`
	}
	return text
}

// Unquote reads what Quote writes.
func Unquote(cell string) string {
	if inner, ok := quoted(cell); ok && special(inner) {
		return inner
	}
	return cell
}

// special reports whether a text needs quotes in a cell.
func special(text string) bool {
	if text == "" || text == emptyList || strings.TrimSpace(text) != text || strings.ContainsRune(text, '\r') {
		return true
	}
	inner, ok := quoted(text)
	return ok && special(inner)
}

// bare returns what a cell holds without spaces around it, its lines parted as
// they are here, unless it is in quotes.
func bare(cell string) string {
	cell = strings.TrimSpace(cell)
	if Unquote(cell) == cell {
		cell = strings.ReplaceAll(cell, "\r\n", "\n")
	}
	return cell
}

// quoted returns what stands between the double quotes of a text.
func quoted(text string) (inner string, ok bool) {
	if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' {
		return "", false
	}
	return text[1 : len(text)-1], true
}

// joined writes the items of a list into one cell; false where an item cannot
// stand there.
func joined(list []string) (string, bool) {
	lines := make([]string, len(list))
	for i, s := range list {
		if strings.ContainsRune(s, '\n') {
			return "", false
		}
		lines[i] = Quote(s)
	}
	return strings.Join(lines, "\n"), true
}

// items reads what joined writes; blank lines are none.
func items(cell string) []string {
	var out []string
	for _, line := range strings.Split(cell, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, Unquote(line))
		}
	}
	return out
}

// plain brings heads and labels to one form: small letters and digits alone.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
