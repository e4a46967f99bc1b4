package sop

import (
	"iter"
	"regexp"
	"strings"
)

// namesSOP is a line of Keterkaitan that names an SOP, and its title.
var namesSOP = regexp.MustCompile(`(?i)^\W*(?:\d+[.)]? *)?(?:s\. ?o\. ?p\.?|sop|spo|standar(?:d)? operasional` +
	` prosedur|standar(?:d)? operating procedures?|prosedur operasional standar|standar prosedur operasional)` +
	`\b[ .:]*(.*)$`)

// NamedTitle returns the title that a line of Keterkaitan gives an SOP, "Surat
// Masuk" of "1. SOP Surat Masuk": the line ends with it. It is empty where the
// line names no SOP.
func NamedTitle(line string) string {
	m := namesSOP.FindStringSubmatch(line)
	if m == nil || PlainWords(m[1]) == "" {
		return ""
	}
	return m[1]
}

// PlainWords returns the words of a text in lower case, without the punctuation
// of ASCII and with a space between.
func PlainWords(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	apart := false // from the word before
	for _, r := range strings.ToLower(text) {
		switch word := r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127; {
		case !word:
			apart = b.Len() > 0
		case apart:
			b.WriteByte(' ')
			apart = false
			fallthrough
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Titles finds procedures of a manual by what others call them. It does not
// change when the manual does. The zero value knows none.
type Titles struct {
	plain []string                // of each procedure
	with  map[string]map[int]bool // the procedures with each word in their titles
}

// Titles returns the titles of the manual's procedures; nil has none.
func (m *Manual) Titles() *Titles {
	t := &Titles{with: map[string]map[int]bool{}}
	if m == nil {
		return t
	}
	for i := range m.Procedures {
		t.plain = append(t.plain, PlainWords(m.Procedures[i].Title))
		for w := range strings.SplitSeq(t.plain[i], " ") {
			if t.with[w] == nil {
				t.with[w] = map[int]bool{}
			}
			t.with[w][i] = true
		}
	}
	return t
}

// Plain returns the title of procedure i as PlainWords writes it.
func (t *Titles) Plain(i int) string { return t.plain[i] }

// With returns the indexes of the procedures that have a word, as PlainWords
// writes it, in their titles. The caller does not change the map.
func (t *Titles) With(word string) map[int]bool { return t.with[word] }

// Has reports whether a procedure has all words of a title in its own.
func (t *Titles) Has(title string) bool {
	for range t.having(title) {
		return true
	}
	return false
}

// Find returns the index of the procedure that a title means: of those that
// have all of its words the one with the shortest title; false where there is
// none, or more than one.
func (t *Titles) Find(title string) (index int, ok bool) {
	index = -1
	for i := range t.having(title) {
		switch {
		case index < 0 || len(t.plain[i]) < len(t.plain[index]):
			index, ok = i, true
		case len(t.plain[i]) == len(t.plain[index]):
			ok = false
		}
	}
	return max(index, 0), ok
}

// having visits, in no order, the procedures that have all words of a title,
// none for a title without words.
func (t *Titles) having(title string) iter.Seq[int] {
	return func(yield func(int) bool) {
		words := strings.Fields(PlainWords(title))
		if len(words) == 0 {
			return
		}
		rarest := t.with[words[0]]
		for _, w := range words {
			if with := t.with[w]; len(with) < len(rarest) {
				rarest = with
			}
		}
		for i := range rarest {
			all := true
			for _, w := range words {
				all = all && t.with[w][i]
			}
			if all && !yield(i) {
				return
			}
		}
	}
}
