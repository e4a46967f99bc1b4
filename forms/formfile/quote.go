package formfile

import (
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop/source"
)

// scalar writes a value of a kind; inside brackets less may stand plain.
func scalar(text string, kind forms.FieldKind, inBrackets bool) string {
	if bare := kind == forms.Date || kind == forms.Number || kind == forms.Rupiah; bare && text != "" {
		return text
	}
	return source.Quoted(text, inBrackets)
}

// lines returns the lines of a text that can stand as a block, one below the
// other, and nil for any other text.
func lines(text string) []string {
	list := strings.Split(text, "\n")
	if len(list) < 2 {
		return nil
	}
	for i, line := range list {
		odd := strings.TrimSpace(line) != line || strings.ContainsFunc(line,
			func(r rune) bool { return !unicode.IsPrint(r) })
		if odd || line == "" && (i == 0 || i == len(list)-1) || strings.HasPrefix(line, "#") {
			return nil
		}
	}
	return list
}
