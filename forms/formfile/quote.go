package formfile

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/forms"
)

// plainText matches texts that every YAML reader takes for that very text
// without quotes.
var plainText = regexp.MustCompile(`^[\p{L}][\p{L}\p{N} .,/()'_+%;-]*$`)

// notText are words that YAML readers take for something else.
var notText = regexp.MustCompile(`^(?i:null|true|false|yes|no|on|off|y|n)$`)

// scalar writes a value of a kind; inside brackets less may stand plain.
func scalar(text string, kind forms.FieldKind, inBrackets bool) string {
	bare := kind == forms.Date || kind == forms.Number || kind == forms.Rupiah
	plain := plainText.MatchString(text) && !notText.MatchString(text) && !strings.HasSuffix(text, " ")
	if bare && text != "" || plain && !(inBrackets && strings.Contains(text, ",")) {
		return text
	}
	return quote(text)
}

// quote writes a text in double quotes with escapes that YAML and JSON share.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r <= 0xFFFF && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// lines returns the lines of a text that can stand as a block, one below the
// other, and nil for any other text.
func lines(text string) []string {
	list := strings.Split(text, "\n")
	if len(list) < 2 {
		return nil
	}
	for i, line := range list {
		odd := strings.TrimSpace(line) != line || strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsPrint(r) })
		if odd || line == "" && (i == 0 || i == len(list)-1) || strings.HasPrefix(line, "#") {
			return nil
		}
	}
	return list
}
