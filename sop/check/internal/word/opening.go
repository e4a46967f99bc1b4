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
	stop       bool // a comma or full stop follows
}

// tokens splits a text at spaces and marks; hyphens and full stops inside a
// word stay.
func tokens(text string) []token {
	var out []token
	inside := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !inside(r) {
			if len(out) > 0 && (r == ',' || r == ';') {
				out[len(out)-1].stop = true
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
		out = append(out, token{word: strings.ToLower(text[start:i]), start: start, end: i})
	}
	return out
}

// numeral reports whether a word numbers what follows: "1", "a", "iv".
func (t token) numeral() bool {
	return len(t.word) == 1 || strings.Trim(t.word, "0123456789.") == ""
}

// main returns the index of the word a text opens with: numbering, adverbs and
// opening clauses are passed over. It is len(list) for none.
func main(l *lists, list []token) int {
	i := 0
	for i < len(list) && list[i].numeral() && i+1 < len(list) {
		i++
	}
	first := i
	for i < len(list) {
		w := list[i].word
		two := w
		if i+1 < len(list) {
			two = w + " " + list[i+1].word
		}
		switch {
		case l.is("adverb", two) && two != w:
			i += 2
		case l.is("adverb", w):
			i++
		case w == "di" && apart(l, list, i):
			return i
		case l.is("clause", w):
			next := clauseEnd(l, list, i)
			if next < 0 {
				return first
			}
			i = next
		default:
			return i
		}
	}
	return first
}

// clauseEnd returns where the main clause begins after an opening one: behind
// a comma or "maka", or at a verb where the clause is a mere phrase; -1 when
// it does not end.
func clauseEnd(l *lists, list []token, i int) int {
	for j := i; j+1 < len(list); j++ {
		if list[j].stop {
			return j + 1
		}
		if list[j].word == "maka" {
			return j + 1
		}
	}
	if l.is("phrase", list[i].word) {
		for j := i + 1; j < len(list); j++ {
			if f := Classify(list[j].word); f == Active || f == Passive {
				return j
			}
		}
	}
	return -1
}

// apart reports whether "di" at i is a prefix written apart: "di ajukan".
func apart(l *lists, list []token, i int) bool {
	if list[i].word != "di" || i+1 >= len(list) {
		return false
	}
	if apartTwice(l, list, i) {
		return true
	}
	next := list[i+1].word
	if l.is("apart", next) { // no place, though it may be a thing
		return true
	}
	if l.is("noun", next) || l.is("unit", next) || l.is("person", next) || len(next) < 3 {
		return false
	}
	r, ok := verbRoot(l, next)
	if strings.HasSuffix(next, "kan") && (ok || syllables(next) >= 3) {
		return true
	}
	if ok && (r.kind == 'N' || r.kind == '-' && r.suffix == "") {
		return true
	}
	return ok && (r.kind == 'v' || strings.HasSuffix(next, "i") && r.suffix == "i")
}

// apartTwice reports whether "di" at i belongs to a verb of two words: "di
// tanda tangani".
func apartTwice(l *lists, list []token, i int) bool {
	return i+2 < len(list) && l.is("active", list[i+1].word+" "+list[i+2].word)
}

// Opening returns the form of the word an activity opens with, and where it
// stands in the text. Numbering, quotes, adverbs ("Segera memeriksa") and
// opening clauses ("Jika lengkap, memaraf") are passed over; a passive verb
// whose di- is written apart ("di ajukan") is one opening. An empty text is
// Unknown at 0, 0.
func Opening(text string) (f Form, start, end int) {
	l, list := load(), tokens(text)
	i := main(l, list)
	if i >= len(list) {
		return Unknown, 0, 0
	}
	t := list[i]
	if apart(l, list, i) {
		if apartTwice(l, list, i) {
			i++
		}
		return Passive, t.start, list[i+1].end
	}
	if i+1 < len(list) && !t.stop {
		two := t.word + " " + list[i+1].word
		for head, f := range map[string]Form{"active": Active, "noun": Noun, "person": Person} {
			if l.is(head, two) {
				return f, t.start, list[i+1].end
			}
		}
	}
	return Classify(t.word), t.start, t.end
}

// Subject reports whether an activity names who acts before its verb:
// "Kasubbag memeriksa surat", "Petugas loket menerima berkas", or one of roles
// and a verb. It returns where the subject stands.
func Subject(text string, roles []string) (start, end int, ok bool) {
	l, list := load(), tokens(text)
	i := main(l, list)
	if i >= len(list) {
		return 0, 0, false
	}
	from := i
	next := i
	for _, r := range roles {
		if n := len(tokens(r)); n > 0 && i+n <= len(list) && named(list[i:i+n], tokens(r)) {
			next = max(next, i+n)
		}
	}
	if next == i {
		if !l.is("person", list[i].word) && !l.is("unit", list[i].word) && !(i+1 < len(list) && l.is("person", list[i].word+" "+list[i+1].word)) {
			return 0, 0, false
		}
		next = i + 1
	}
	for j := next; j < len(list) && j < next+5; j++ { // the rest of a title: "Kepala Dinas Sosial"
		if list[j-1].stop {
			break
		}
		w := list[j].word
		if w == "yang" && j+2 < len(list) { // "Petugas yang ditunjuk memeriksa"
			j++
			continue
		}
		if w == "yang" || w == "dan" && j == next || w == "oleh" || w == "untuk" {
			if w != "dan" {
				break
			}
			continue
		}
		f := Classify(w)
		if l.is("trade", w) && j == next {
			continue
		}
		if f == Active || l.is("adverb", w) && verbSoon(l, list, j+1) {
			return list[from].start, list[j-1].end, true
		}
		if l.is("clause", w) {
			break
		}
	}
	return 0, 0, false
}

// verbSoon reports whether the next word but adverbs is an active verb: who
// comes before a passive one is acted upon.
func verbSoon(l *lists, list []token, i int) bool {
	for ; i < len(list); i++ {
		if l.is("adverb", list[i].word) {
			continue
		}
		return Classify(list[i].word) == Active
	}
	return false
}

func named(a, b []token) bool {
	for i := range b {
		if a[i].word != b[i].word {
			return false
		}
	}
	return true
}
