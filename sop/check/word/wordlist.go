package word

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
)

//go:embed words.txt
var wordsText string

// wordList is words.txt read in. Words joined by "_" in the file hold a blank.
type wordList struct {
	forms map[string]Form            // the kinds that are forms
	sets  map[string]map[string]bool // the other kinds: adverb, clause …
	fixes map[string]string          // noun of an act to its verb
}

var words = parseWords(wordsText)

func parseWords(text string) wordList {
	list := wordList{map[string]Form{}, map[string]map[string]bool{}, map[string]string{}}
	for _, line := range dataLines(text) {
		kind, rest, _ := strings.Cut(line, ":")
		for _, word := range strings.Fields(rest) {
			list.add(kind, strings.ReplaceAll(word, "_", " "))
		}
	}
	return list
}

func (l wordList) add(kind, word string) {
	form := Unknown
	switch kind {
	case "fix":
		noun, verb, _ := strings.Cut(word, "=")
		l.fixes[noun] = verb
		return
	case "unit":
		l.set("unit", word)
		form = Noun
	case "noun":
		form = Noun
	case "person":
		form = Person
	case "active":
		form = Active
	case "other":
	default:
		l.set(kind, word)
		return
	}
	if _, taken := l.forms[word]; !taken {
		l.forms[word] = form
	}
}

func (l wordList) set(kind, word string) {
	if l.sets[kind] == nil {
		l.sets[kind] = map[string]bool{}
	}
	l.sets[kind][word] = true
}

// has tells whether a word is in one of the sets.
func (l wordList) has(kind, word string) bool { return l.sets[kind][word] }

// kinds are the names of the sets, sorted.
func (l wordList) kinds() []string { return slices.Sorted(maps.Keys(l.sets)) }
