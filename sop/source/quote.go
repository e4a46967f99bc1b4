package source

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// notText matches plain YAML scalars that programs take for null, a truth
// value, a number, a date or a merge.
var notText = regexp.MustCompile(`^(~|null|Null|NULL|=|<<|(?i:true|false|yes|no|on|off|y|n)` +
	`|[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_,]*(:[0-5]?[0-9])*)` +
	`|[-+]?([0-9][0-9_]*(:[0-5]?[0-9])*)?\.?[0-9_]*([eE][-+]?[0-9]+)?` +
	`|[-+]?\.(inf|Inf|INF|nan|NaN|NAN)` +
	`|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?)$`)

// Plain reports whether YAML reads s as that text without quotes; inside
// brackets or as a key less is allowed.
func Plain(s string, inBrackets bool) bool {
	switch {
	case s == "" || strings.TrimSpace(s) != s || notText.MatchString(s):
		return false
	case strings.ContainsRune("-?:,[]{}#&*!|>'\"%@`", rune(s[0])) || strings.HasPrefix(s, "..."):
		return false
	case strings.Contains(s, ": ") || strings.Contains(s, " #") || strings.HasSuffix(s, ":"):
		return false
	case inBrackets && strings.ContainsAny(s, ",[]{}:#?"):
		return false
	}
	return !strings.ContainsFunc(s, escaped)
}

// escaped reports whether a rune is written as an escape: what cannot be
// printed, and ends of lines.
func escaped(r rune) bool { return sop.Unprintable(r) || r == 0x2028 || r == 0x2029 }

// Quoted writes a text plain, or else in quotes: single ones where it has
// double ones or backslashes.
func Quoted(s string, inBrackets bool) string {
	switch {
	case Plain(s, inBrackets):
		return s
	case strings.ContainsAny(s, "\"\\") && !strings.ContainsFunc(s, escaped):
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	return Quote(s)
}

// Quote writes a text in double quotes with escapes that YAML and JSON share.
func Quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r > 0xFFFF && escaped(r):
			b.WriteRune(r)
		case escaped(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
