package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ActiveFix returns the activity opened with an active verb, where that is
// safe: "Pemeriksaan surat" → "Memeriksa surat", "Di ajukan surat" →
// "Mengajukan surat". It is not safe, and ok is false, where the verb does not
// follow from the word, or where the next word is no object of it ("Penyerahan
// oleh", "Diajukan ke"), or in a text longer than any that is printed.
func ActiveFix(text string) (fixed string, ok bool) {
	if len(text) > farthest {
		return text, false
	}
	form, start, end := Opening(text)
	l := load()
	opening := strings.ToLower(text[start:end])
	next := ""
	if list := tokens(text[end:]); len(list) > 0 {
		next = list[0].word
	} else if len(tokens(text[:start])) > 0 {
		return text, false
	}
	with := next == "dengan" && l.roots[opening].kind == 'b' // Koordinasi dengan, berkoordinasi dengan
	if form != Noun && form != Passive || l.is("unsafe", next) && !with || !safe(l, text[end:], next) {
		return text, false
	}
	if _, _, named := Subject(text, nil); named {
		return text, false
	}
	verb := ""
	if form == Passive {
		verb = fromPassive(l, strings.ReplaceAll(opening, " ", ""))
	} else {
		verb = fromNoun(l, opening, next)
	}
	if verb == "" || Classify(verb) != Active {
		return text, false
	}
	if r, _ := utf8.DecodeRuneInString(text[start:]); unicode.IsUpper(r) {
		verb = strings.ToUpper(verb[:1]) + verb[1:]
	}
	return text[:start] + verb + text[end:], true
}

// safe reports whether what follows can be the object of a verb: no one who
// acts, no verb, and no second act that would stay a noun.
func safe(l *lists, rest, next string) bool {
	if f := Classify(next); f == Person || f == Active || f == Passive || l.is("unit", next) || place(l, next) != "" {
		return false
	}
	list := tokens(rest)
	if len(list) > 1 && list[1].word == "demi" { // lembar demi lembar
		return false
	}
	aim := false // what follows tells what for, as in "untuk diproses/ditindaklanjuti"
	for i, t := range list {
		if t.word == "oleh" {
			return false
		}
		before, from := token{}, 0
		if i > 0 {
			before, from = list[i-1], list[i-1].end
		}
		joined := before.stop || before.word == "dan" || before.word == "serta" || before.word == "atau" ||
			strings.Contains(rest[from:t.start], "/")
		aim = aim || l.is("aim", t.word) || t.word == "yang"
		if joined && !aim && Classify(t.word) == Passive {
			return false
		}
		if joined && (strings.HasPrefix(t.word, "pe") && Classify(t.word) == Noun || t.word == "tanda") {
			return false
		}
	}
	return true
}

// fromPassive turns dicatat into mencatat.
func fromPassive(l *lists, w string) string {
	stem := strings.TrimPrefix(w, "di")
	r, ok := verbRoot(l, stem)
	if !ok || r.suffix == "!" || l.is("foreign", stem) || strings.HasSuffix(w, "nya") {
		return ""
	}
	_, whole := l.roots[stem]
	return active(stem, whole && syllables(stem) == 1, r.keep || strings.HasPrefix(stem, "per") && !whole)
}

// fromNoun turns pemeriksaan into memeriksa, and verifikasi into memverifikasi.
func fromNoun(l *lists, w, next string) string {
	if v, ok := l.fix[w]; ok {
		return v
	}
	if r, ok := l.roots[w]; ok {
		switch {
		case r.kind == 'N' && next != "":
			return active(w, false, r.keep)
		case r.kind == 'b' && next == "dengan":
			return "ber" + w
		}
		return ""
	}
	bare, ok := strings.CutSuffix(w, "an")
	if !ok || !strings.HasPrefix(w, "pe") {
		return ""
	}
	for _, stem := range stems(bare, "pe") {
		r, ok := l.roots[stem]
		if !ok || r.suffix == "?" || r.suffix == "!" {
			if ok {
				return ""
			}
			continue
		}
		one := syllables(stem) == 1
		if active(stem, one, r.keep) != "me"+bare[len("pe"):] { // pengajian is not of kaji: pengkajian
			continue
		}
		return active(stem+r.suffix, one, r.keep)
	}
	return ""
}
