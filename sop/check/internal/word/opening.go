package word

import "strings"

// opens reports whether a word begins a clause or phrase before the main one.
func opens(l *lists, w string) bool { return l.is("clause", w) || l.is("phrase", w) }

// mostClauses bounds the clauses that are passed over.
const mostClauses = 8

// main returns the index of the word a text opens with: numbering, adverbs and
// opening clauses are passed over. It is len(list) for none.
func main(l *lists, list []token) int {
	i := 0
	for i < len(list) && list[i].numeral() && i+1 < len(list) {
		i++
	}
	first, clauses := i, 0
	for i < len(list) {
		w, two := list[i].word, pair(list, i)
		switch {
		case listed(l, two) != Unknown:
			return i
		case l.is("adverb", two):
			i += 2
		case l.is("adverb", w):
			i++
		case w == "di" && apart(l, list, i) > 0, everyone(l, list, i):
			return i
		case opens(l, w), place(l, w) != "":
			next := clauseEnd(l, list, i)
			if clauses++; next < 0 || clauses > mostClauses {
				return first
			}
			i = next
		default:
			return i
		}
	}
	return first
}

// pair returns the words i and i+1 with a space between, or "" at the end or
// at a comma.
func pair(list []token, i int) string {
	if i+1 >= len(list) || list[i].stop {
		return ""
	}
	return list[i].word + " " + list[i+1].word
}

// everyone reports whether a word before a subject stands at i: "Setiap
// pegawai", and not "Setiap pagi".
func everyone(l *lists, list []token, i int) bool {
	every := l.is("every", list[i].word) || l.is("every", pair(list, i))
	return every && i+1 < len(list) && !l.is("time", list[i+1].word)
}

// clauseEnd returns where the main clause begins after an opening one: behind
// "maka" or a comma, or without either where its own verb is over; -1 when it
// does not end.
func clauseEnd(l *lists, list []token, i int) int {
	for j := i; j+1 < len(list); j++ {
		if list[j].word == "maka" {
			return j + 1
		}
	}
	for j := i; j+1 < len(list); j++ {
		if list[j].stop && !enumerates(list, j) {
			return j + 1
		}
	}
	if !l.is("clause", list[i].word) && !l.is("aim", list[i].word) {
		if j := verb(l, list, i+1); j != i+1 {
			return j
		}
	}
	return afterPredicate(l, list, i+1)
}

// enumerates reports whether the comma behind i is one of a list: "KTP, KK,
// dan akta lengkap".
func enumerates(list []token, i int) bool {
	for j := i + 1; j < len(list) && j <= i+5; j++ {
		switch w := list[j].word; {
		case w == "dan" || w == "atau" || w == "serta" || w == "maupun":
			return j > i+1 && list[j-1].stop || j == i+2 || j == i+1
		case list[j].stop:
			return j+1 < len(list) && enumerates(list, j)
		}
		if f := Classify(list[j].word); f == Active || f == Passive {
			return false
		}
	}
	return false
}

// verb returns where the next verb stands, those behind "yang" left out; -1
// for none.
func verb(l *lists, list []token, i int) int {
	for ; i < len(list); i++ {
		if list[i].word == "yang" {
			i = relative(l, list, i)
			continue
		}
		f := Classify(list[i].word)
		if f == Passive || f == Active && strong(list[i].word) || apart(l, list, i) > 0 {
			return i
		}
	}
	return -1
}

// strong reports whether an active verb shows its prefix; an order may be a
// noun as well.
func strong(w string) bool { return strings.HasPrefix(w, "me") || strings.HasPrefix(w, "be") }

// relative returns the index of the last word of a clause that "yang" at i
// opens: its verb or state.
func relative(l *lists, list []token, i int) int {
	i++
	for i+1 < len(list) && (l.is("adverb", list[i].word) || list[i].word == "di" && apart(l, list, i) > 0) {
		i++
	}
	return min(i, len(list)-1)
}

// afterPredicate returns where the main clause begins after a clause without a
// comma: behind its state ("Jika lengkap memaraf") or at its second verb
// ("Setelah diperiksa diserahkan"); -1 for nowhere.
func afterPredicate(l *lists, list []token, i int) int {
	for j := i; j < len(list); j++ {
		w := list[j].word
		if l.is("state", w) {
			return afterState(l, list, j)
		}
		f := Classify(w)
		verb := f == Passive || f == Active && (strong(w) || j == i)
		if verb || w == "ada" || w == "terdapat" {
			return secondVerb(l, list, j+1)
		}
	}
	return -1
}

// afterState returns what follows a state, or a chain of them: "lengkap dan
// benar"; -1 for nothing.
func afterState(l *lists, list []token, i int) int {
	for i+2 < len(list) && (list[i+1].word == "dan" || list[i+1].word == "atau") && l.is("state", list[i+2].word) {
		i += 2
	}
	if i+1 >= len(list) {
		return -1
	}
	return i + 1
}

// secondVerb returns the next verb that is no aim and no part of a chain.
func secondVerb(l *lists, list []token, i int) int {
	for j := verb(l, list, i); j >= 0; j = verb(l, list, j+1) {
		if w := list[j-1].word; !l.is("aim", w) && !l.is("chain", w) {
			return j
		}
	}
	return -1
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
	f, n := formAt(l, list, i)
	return f, list[i].start, list[i+n-1].end
}

// formAt returns the form of the words at i, and how many they are.
func formAt(l *lists, list []token, i int) (Form, int) {
	if n := apart(l, list, i); n > 0 {
		return Passive, n + 1
	}
	if f := listed(l, pair(list, i)); f != Unknown {
		return f, 2
	}
	return Classify(list[i].word), 1
}
