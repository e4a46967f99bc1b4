package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a text.
type token struct {
	word       string // lower case
	start, end int
	stop       bool // a comma or semicolon follows
	mark       bool // any mark follows
	name       bool // it begins with a capital
	roman      bool // a full stop or bracket follows, and the word is a Roman number
}

// farthest is how many bytes of a text are looked at: enough for any that is to
// be printed.
const farthest = 4096

// tokens splits a text at spaces and marks, up to farthest; hyphens and full
// stops inside a word stay.
func tokens(text string) []token {
	var out []token
	text = text[:min(len(text), farthest)]
	inside := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !inside(r) {
			if len(out) > 0 {
				out[len(out)-1].follow(r, i)
			}
			i += n
			continue
		}
		start := i
		for i < len(text) {
			r, n := utf8.DecodeRuneInString(text[i:])
			next, _ := utf8.DecodeRuneInString(text[min(i+n, len(text)):])
			if !inside(r) && !((r == '-' || r == '\'' || r == '.') && i+n < len(text) && inside(next)) {
				break
			}
			i += n
		}
		first, _ := utf8.DecodeRuneInString(text[start:])
		word := strings.ToLower(text[start:i])
		out = append(out, token{word: word, start: start, end: i, name: unicode.IsUpper(first)})
	}
	return out
}

// follow notes what stands behind a word.
func (t *token) follow(r rune, at int) {
	t.mark = t.mark || !unicode.IsSpace(r)
	switch r {
	case ',', ';':
		t.stop = true
	case '.', ')':
		t.roman = t.roman || at == t.end && strings.Trim(t.word, "ivx") == ""
	}
}

// numeral reports whether a word numbers what follows: "1", "a", "iv".
func (t token) numeral() bool {
	return len(t.word) == 1 || t.roman || strings.Trim(t.word, "0123456789.") == ""
}
