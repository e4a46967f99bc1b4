package word

import (
	"strings"
	"unicode"
)

// Spelling is a word written wrongly, and how it is written.
type Spelling struct {
	Start, End int // in the text
	Right      string
}

// Di returns where a text writes "di" wrongly: apart from a verb ("di
// laksanakan", "di tanda tangani", "di-periksa") or joined to a place
// ("dikantor", "dibawahnya"). It is nil for none.
func Di(text string) []Spelling {
	l, list := load(), tokens(text)
	var out []Spelling
	for i := 0; i < len(list); i++ {
		t := list[i]
		if n := apart(l, list, i); n > 0 {
			end := list[i+n].end
			out = append(out, Spelling{t.start, end, joined(l, text[t.start:t.end], text[list[i+1].start:end])})
			i += n
			continue
		}
		right := alone(l, text[t.start:t.end])
		if right == "" && unlicensed(l, list, i) {
			right = text[t.start:t.start+2] + " " + text[t.start+2:t.end]
		}
		if right != "" {
			out = append(out, Spelling{t.start, t.end, right})
		}
	}
	return out
}

// joined returns "di" and a verb as one word; an abbreviation and a foreign
// root keep a hyphen.
func joined(l *lists, di, verb string) string {
	verb = strings.ReplaceAll(verb, " ", "")
	upper := strings.ToUpper(verb) == verb
	switch {
	case l.is("foreign", strings.ToLower(verb)), upper && di != strings.ToUpper(di):
		return di + "-" + verb
	case upper:
		return strings.ToUpper(di) + verb
	}
	word := di + strings.ToLower(verb)
	if end := l.fix[strings.ToLower(word)]; end != "" { // di tanda tangan
		return di + strings.TrimPrefix(end, "di")
	}
	return word
}

// alone returns the right writing of one word that begins with a wrong "di";
// "" when it is right.
func alone(l *lists, word string) string {
	w := strings.ToLower(word)
	if rest, ok := strings.CutPrefix(w, "di-"); ok {
		_, native := verbRoot(l, rest)
		if !native || l.is("foreign", rest) || word[3:] == strings.ToUpper(word[3:]) {
			return ""
		}
		return word[:2] + word[3:]
	}
	if place(l, w) != "" || named(word) {
		return word[:2] + " " + word[2:]
	}
	return ""
}

// place returns the place that "di" is joined to: kantor in dikantor; "" when
// the word is none of these. No verb has di- before and -an behind.
func place(l *lists, w string) string {
	rest, ok := strings.CutPrefix(w, "di")
	if !ok || listed(l, w) != Unknown {
		return ""
	}
	if l.is("place", rest) || l.is("near", strings.TrimSuffix(rest, "nya")) {
		return rest
	}
	bare, an := strings.CutSuffix(rest, "an")
	_, verb := verbRoot(l, rest)
	if !an || verb || l.is("other", w) || strings.HasSuffix(bare, "k") || syllables(rest) < 3 {
		return ""
	}
	return rest
}

// unlicensed reports whether the word at i is "di" and a place that no list
// knows: a stem of no known verb, behind the verb of its sentence, where
// nothing allows for another.
func unlicensed(l *lists, list []token, i int) bool {
	stem, ok := strings.CutPrefix(list[i].word, "di")
	if !ok || i == 0 || list[i].name || l.is("licence", list[i-1].word) || Classify(list[i].word) != Passive {
		return false
	}
	_, verb := verbRoot(l, strings.TrimSuffix(stem, "nya"))
	if verb || loan(stem) || len(stem) < 3 || strings.ContainsAny(stem, "-.") {
		return false
	}
	if strings.HasSuffix(stem, "kan") || strings.HasSuffix(stem, "i") {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		w := list[j].word
		if list[j].mark || w == "yang" || w == "bahwa" || l.is("clause", w) || l.is("aim", w) {
			return false
		}
		if f := Classify(w); f == Passive || f == Active && strong(w) {
			return true
		}
	}
	return false
}

// named reports whether a word is "di" and a name: diSurabaya.
func named(word string) bool {
	if len(word) < 5 || word[:2] != "di" {
		return false
	}
	rest := []rune(word[2:])
	return unicode.IsUpper(rest[0]) && unicode.IsLower(rest[1])
}

// apart returns how many words behind i belong to a verb whose di- stands
// apart: 1 for "di ajukan", 2 for "di tanda tangani"; 0 for none.
func apart(l *lists, list []token, i int) int {
	if list[i].word != "di" || i+1 >= len(list) || list[i].stop {
		return 0
	}
	if two := pair(list, i+1); l.is("apart", two) {
		return 2
	}
	w := list[i+1].word
	if l.is("both", w) {
		if objectless(l, list, i+2) {
			return 1
		}
		return 0
	}
	if takesDi(l, w) || i > 0 && l.is("aux", list[i-1].word) && stranger(l, list[i+1]) {
		return 1
	}
	return 0
}

// stranger reports whether a word that no list knows is a verb rather than a
// place, where a verb is likely.
func stranger(l *lists, t token) bool {
	return !t.name && len(t.word) > 3 && !thing(l, t.word) && !isNoun(l, t.word) && !l.is("other", t.word)
}

// thing reports whether a word is a place, a thing or someone.
func thing(l *lists, w string) bool {
	f := listed(l, w)
	return l.is("place", w) || l.is("near", strings.TrimSuffix(w, "nya")) || f == Noun || f == Person
}

// objectless reports whether nothing that could belong to a noun stands at i.
func objectless(l *lists, list []token, i int) bool {
	if i >= len(list) || list[i-1].stop {
		return true
	}
	w := list[i].word
	return l.is("unsafe", w) || l.is("bar", w) || l.is("barelse", w)
}

// takesDi reports whether a word behind "di" is a verb, no place.
func takesDi(l *lists, w string) bool {
	if l.is("apart", w) || l.is("foreign", w) || strings.HasPrefix(w, "acc") && len(w) <= 6 {
		return true
	}
	own := strings.TrimSuffix(w, "nya")
	if thing(l, w) || len(w) < 3 {
		return false
	}
	for _, s := range []string{w, own} {
		r, bare := l.roots[s]
		if bare && (r.suffix == "" || r.kind == 'v') || order(l, s) || loan(s) {
			return true
		}
		if r, ok := verbRoot(l, s); ok && !bare && strings.HasPrefix(s, "per") && !strings.HasSuffix(s, "an") {
			return r.kind != 0
		}
	}
	return false
}
