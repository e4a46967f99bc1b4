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
	if f := listed(l, w); f != Unknown || l.is("other", w) || l.is("adverb", w) || opens(l, w) {
		return f
	}
	if prefix, rest, ok := strings.Cut(w, "-"); ok {
		return hyphened(prefix, rest)
	}
	switch {
	case place(l, w) != "":
		return Unknown
	case passive(l, w):
		return Passive
	case agent(l, w):
		return Person
	case isActive(l, w):
		return Active
	case isNoun(l, w):
		return Noun
	}
	return Unknown
}

// listed tells the form of a word, or of two with a space between, from
// words.txt alone.
func listed(l *lists, w string) Form {
	switch {
	case l.is("active", w):
		return Active
	case l.is("noun", w), l.is("unit", w), l.is("machine", w):
		return Noun
	case l.is("person", w):
		return Person
	}
	return Unknown
}

// hyphened knows a prefix before a foreign root: meng-upload, di-input; a word
// said twice has the form of the one: berkas-berkas, berjaga-jaga.
func hyphened(prefix, rest string) Form {
	switch prefix {
	case "di":
		return Passive
	case "me", "mem", "men", "meng", "meny", "menge", "ber":
		return Active
	}
	if strings.HasSuffix(prefix, rest) || strings.HasPrefix(rest, prefix) {
		return Classify(prefix)
	}
	return Unknown
}

// passive knows di- before two syllables or more: the nouns that begin so are
// listed, or are names of offices (Diskominfo, Disperindag). A shorter root
// must be known.
func passive(l *lists, w string) bool {
	stem, ok := strings.CutPrefix(w, "di")
	if !ok || len(stem) < 3 {
		return false
	}
	_, known := verbRoot(l, stem)
	office := stem[0] == 's' && cluster(stem) && !strings.HasSuffix(stem, "kan")
	return known || syllables(stem) >= 2 && !office || loan(stem)
}

// loan knows the endings of foreign acts, which take me- and di- as they are:
// divalidasi, mengotorisasi.
func loan(stem string) bool {
	stem = strings.TrimSuffix(stem, "kan")
	return (strings.HasSuffix(stem, "isasi") || strings.HasSuffix(stem, "ikasi")) && syllables(stem) >= 4
}

// verbRoot finds the root of a stem that may have per- or ber- before it, and
// -kan or -i behind.
func verbRoot(l *lists, stem string) (root, bool) {
	for _, prefix := range []string{"", "per", "ber"} {
		s, ok := strings.CutPrefix(stem, prefix)
		if !ok {
			continue
		}
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

// isActive knows me- and ber- by their shape, and orders by their root, each
// with or without -nya and -lah behind.
func isActive(l *lists, w string) bool {
	if nasal(w) && len(w) >= 5 || strings.HasPrefix(w, "me") && known(l, w, "me") {
		return true
	}
	if stem, ok := strings.CutPrefix(w, "ber"); ok && len(stem) > 2 {
		_, ok := verbRoot(l, stem)
		return ok || syllables(stem) >= 2
	}
	for _, s := range []string{w, strings.TrimSuffix(w, "lah"), strings.TrimSuffix(w, "nya")} {
		if r, ok := l.roots[s]; ok && r.kind == 'v' || order(l, s) {
			return true
		}
	}
	return false
}

// order knows an order by -kan or -i: Siapkan, Lengkapi, Perbaiki. Nouns in
// -an behind a k (cetakan, pendidikan, kerusakan) are none.
func order(l *lists, w string) bool {
	bare, kan := strings.CutSuffix(w, "kan")
	if i, ok := strings.CutSuffix(w, "i"); ok {
		bare = i
	} else if !kan {
		return false
	}
	if _, ok := verbRoot(l, bare); ok || !kan {
		return ok
	}
	if _, noun := l.roots[bare+"k"]; noun || strings.HasPrefix(w, "pe") || strings.HasPrefix(w, "ke") {
		return false
	}
	return syllables(w) >= 3
}

// agent knows who does what: peneliti, pendaftar, pelapor.
func agent(l *lists, w string) bool {
	return !strings.HasSuffix(w, "an") && !strings.HasSuffix(w, "nya") && known(l, w, "pe")
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
	if (strings.HasPrefix(w, "pe") || strings.HasPrefix(w, "ke")) && syllables(w) >= 4 {
		return true
	}
	_, ok = l.roots[bare]
	return ok
}
