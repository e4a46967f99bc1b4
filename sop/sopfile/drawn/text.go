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
	var p printed
	for l := range strings.SplitSeq(text, "\n") {
		p.add(squeeze(l))
	}
	return p.text
}

// parting stands where a word is parted that goes on in the next line: a
// zero-width space, and the hyphen behind it, if the parting shows one.
var parting = regexp.MustCompile("\u200B-?\n *")

// partedEnd is the parting at the end of a text that goes on in another cell.
var partedEnd = regexp.MustCompile("\u200B-?$")

// whole puts words together that are parted where a zero-width space says so.
func whole(text string) string { return parting.ReplaceAllString(text, "") }

// squeeze takes away the spaces at both ends and all but one elsewhere.
func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }

// printed is a text that is put together from the lines it is printed in.
type printed struct{ text, last string }

// add puts a line behind those so far. A word is parted only where it is alone
// on its line: after a hyphen or a slash of its own, or with a hyphen between
// syllables, which vanishes.
func (p *printed) add(line string) {
	last := p.last
	if own := partedEnd.ReplaceAllString(p.text, ""); own != p.text {
		p.text, p.last = own+line, line
		return
	}
	if p.last = line; p.text == "" || line == "" {
		p.text += line
		return
	}
	first, _ := utf8.DecodeRuneInString(line)
	alone := !strings.Contains(last, " ") && len(last) > 2
	switch {
	case alone && strings.HasSuffix(last, "/"):
		p.text += line
	case !alone || !strings.HasSuffix(last, "-"):
		p.text += " " + line
	case !unicode.IsLower(first) || twice(last, line):
		p.text += line
	default:
		p.text = p.text[:len(p.text)-1] + line
	}
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
	return strings.Join(gather(strings.Split(text, "\n"), goesOn), "\n")
}

// gather puts lines together with those that go on with them.
func gather(lines []string, more func(string) bool) []string {
	var list []printed
	for _, line := range lines {
		l := squeeze(line)
		if l == "" {
			continue
		}
		goesOn, n := more(line), len(list) // more counts the lines it is asked of
		if n > 0 && (goesOn || partedEnd.MatchString(list[n-1].text)) {
			list[n-1].add(l)
		} else {
			list = append(list, printed{l, l})
		}
	}
	out := make([]string, len(list))
	for i, p := range list {
		out[i] = p.text
	}
	return out
}
