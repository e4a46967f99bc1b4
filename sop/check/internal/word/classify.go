package word

import "strings"

// Form is the form of a word. The zero value is Unknown.
type Form uint8

// The forms.
const (
	Unknown Form = iota
	Active       // an active verb: memeriksa, berkoordinasi, catat
	Passive      // a passive verb: diperiksa
	Noun         // a noun: pemeriksaan, laporan
	Person       // one who acts: petugas, kasubbag
)

var formNames = [...]string{"unknown", "active", "passive", "noun", "person"}

// String returns unknown, active, passive, noun or person.
func (f Form) String() string { return formNames[min(int(f), len(formNames)-1)] }

// Classify tells the form of one word; letter case does not matter.
func Classify(word string) Form {
	w, l := strings.ToLower(word), load()
	if f := hyphened(w); f != Unknown {
		return f
	}
	switch {
	case l.is("active", w):
		return Active
	case l.is("noun", w), l.is("unit", w):
		return Noun
	case l.is("person", w):
		return Person
	case l.is("other", w), l.is("adverb", w), l.is("clause", w):
		return Unknown
	case passive(l, w):
		return Passive
	case isActive(l, w):
		return Active
	case isNoun(l, w):
		return Noun
	}
	return Unknown
}

// hyphened knows a prefix before a foreign root: meng-upload, di-input.
func hyphened(w string) Form {
	switch prefix, rest, _ := strings.Cut(w, "-"); {
	case len(rest) < 2:
	case prefix == "di":
		return Passive
	case prefix == "me" || prefix == "mem" || prefix == "men" || prefix == "meng" || prefix == "meny" || prefix == "ber":
		return Active
	}
	return Unknown
}

// passive knows di- before the root of a verb, or before what ends in -kan or
// -i.
func passive(l *lists, w string) bool {
	stem, ok := strings.CutPrefix(w, "di")
	stem = strings.TrimSuffix(stem, "nya")
	if !ok || len(stem) < 3 {
		return false
	}
	if _, ok := verbRoot(l, stem); ok {
		return true
	}
	return strings.HasSuffix(stem, "kan") && syllables(stem) >= 3 || strings.HasPrefix(stem, "per") && syllables(stem) >= 3
}

// verbRoot finds the root of a stem that may have per- before it, and -kan or
// -i behind.
func verbRoot(l *lists, stem string) (root, bool) {
	for _, s := range []string{stem, strings.TrimPrefix(stem, "per"), strings.TrimPrefix(stem, "ber")} {
		for _, suffix := range []string{"", "kan", "i"} {
			if bare, ok := strings.CutSuffix(s, suffix); ok && len(bare) > 1 {
				if r, ok := l.roots[bare]; ok {
					return r, true
				}
			}
		}
	}
	return root{}, false
}

func isActive(l *lists, w string) bool {
	w = strings.TrimSuffix(w, "nya")
	if nasal(w) && len(w) >= 5 && !strings.HasSuffix(w, "wan") && !strings.HasSuffix(w, "si") || strings.HasPrefix(w, "me") && known(l, w, "me") {
		return true
	}
	if stem, ok := strings.CutPrefix(w, "ber"); ok && len(stem) > 2 {
		_, ok := verbRoot(l, stem)
		return ok
	}
	w = strings.TrimSuffix(w, "lah")
	if r, ok := l.roots[w]; ok && r.kind == 'v' {
		return true
	}
	for _, suffix := range []string{"kan", "i"} { // an order: Siapkan, Lengkapi
		if bare, ok := strings.CutSuffix(w, suffix); ok {
			if _, ok := l.roots[bare]; ok {
				return true
			}
		}
	}
	return false
}

// known reports whether a word with a nasal prefix is made of a known root.
func known(l *lists, w, head string) bool {
	for _, s := range stems(w, head) {
		if _, ok := verbRoot(l, s); ok {
			return true
		}
	}
	return false
}

func isNoun(l *lists, w string) bool {
	w = strings.TrimSuffix(w, "nya")
	if r, ok := l.roots[w]; ok && r.kind != 'v' {
		return r.kind != '-'
	}
	bare, ok := strings.CutSuffix(w, "an")
	if !ok || len(w) < 5 {
		return strings.HasSuffix(w, "si") && len(w) > 5 || strings.HasSuffix(w, "tas") || strings.HasSuffix(w, "isme")
	}
	if strings.HasPrefix(w, "pe") && syllables(w) >= 4 || strings.HasPrefix(w, "ke") && syllables(w) >= 4 {
		return true
	}
	_, ok = l.roots[bare]
	return ok
}
