package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a text: letters and digits, with hyphens inside.
type token struct {
	start, end int    // byte offsets
	low        string // in small letters
}

// tokens splits a text into its words.
func tokens(text string) []token {
	var list []token
	start := -1
	for i, r := range text {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '-' && joins(text, start, i)
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			list = append(list, newToken(text, start, i))
			start = -1
		}
	}
	if start >= 0 {
		list = append(list, newToken(text, start, len(text)))
	}
	return list
}

// joins tells whether the hyphen at i stands inside the word begun at start.
func joins(text string, start, i int) bool {
	next, _ := utf8.DecodeRuneInString(text[i+1:])
	return start >= 0 && unicode.IsLetter(next)
}

func newToken(text string, start, end int) token {
	return token{start, end, strings.ToLower(text[start:end])}
}

// skipNumbering is the index of the first word after a number, a letter or a
// Roman number of a list.
func skipNumbering(text string, toks []token) int {
	i := 0
	for i < len(toks) && numbering(text, toks[i]) {
		i++
	}
	return i
}

func numbering(text string, t token) bool {
	if strings.Trim(t.low, "0123456789") == "" {
		return true
	}
	marked := strings.HasPrefix(text[t.end:], ".") || strings.HasPrefix(text[t.end:], ")")
	digitFirst := t.low[0] >= '0' && t.low[0] <= '9' && len(t.low) <= 3
	return marked && (len(t.low) == 1 || digitFirst || strings.Trim(t.low, "ivx") == "")
}
