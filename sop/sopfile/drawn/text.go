package drawn

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// oneLine puts a text on one line with single spaces. Words that a line break
// parts are whole again.
func oneLine(text string) string {
	lines := strings.Split(text, "\n")
	out := squeeze(lines[0])
	for _, l := range lines[1:] {
		out = joined(out, squeeze(l))
	}
	return out
}

// squeeze takes away the spaces at both ends and all but one elsewhere.
func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }

// joined puts a line behind the one it continues. A word is parted only where
// it is alone on its line: after a hyphen or a slash of its own, or with a
// hyphen between syllables, which vanishes.
func joined(line, more string) string {
	if line == "" || more == "" {
		return line + more
	}
	last, _ := utf8.DecodeRuneInString(more)
	alone := line[strings.LastIndexByte(line, ' ')+1:] == line && len(line) > 2
	switch {
	case alone && strings.HasSuffix(line, "/"):
		return line + more
	case !alone || !strings.HasSuffix(line, "-"):
		return line + " " + more
	case !unicode.IsLower(last) || twice(line, more):
		return line + more
	}
	return line[:len(line)-1] + more
}

// twice reports whether a word of which a part stands before a hyphen is said
// twice: "surat-" and "surat masuk".
func twice(line, more string) bool {
	word, rest := strings.TrimSuffix(line, "-"), more
	return len(rest) >= len(word) && strings.EqualFold(rest[:len(word)], word)
}

// key brings a label to one form: lower-case words with single spaces, without
// an enumerator before it and signs in and behind it.
func key(text string) string {
	text = enumerated.ReplaceAllString(oneLine(text), "")
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

// enumerated is the enumerator of a label: "1. ", "A. ", "b) ".
var enumerated = regexp.MustCompile(`^\(?(?:[0-9]{1,2}|[A-Za-z])[.)] *`)

// labelText is a label as it is printed, without the colon behind it.
func labelText(text string) string {
	return strings.TrimSpace(strings.TrimRight(oneLine(text), ": "))
}

// valueText is what stands behind a label, without the colon before it.
func valueText(text string) string {
	return strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(text), ":"))
}

// goesOn reports whether a line goes on with the one before it: it begins in
// lower case, or indented.
func goesOn(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(r) || strings.HasPrefix(line, "  ")
}

// paragraphs is a text of a cell with the lines in one that were broken to fit
// it; the others stay apart.
func paragraphs(text string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if n := len(out); n > 0 && goesOn(line) {
			out[n-1] = joined(out[n-1], squeeze(line))
		} else if line = squeeze(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}
