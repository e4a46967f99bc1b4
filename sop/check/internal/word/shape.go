package word

import "strings"

const vowels = "aiueo"

// starts reports whether a word begins with one of the letters.
func starts(word, letters string) bool { return word != "" && strings.IndexByte(letters, word[0]) >= 0 }

// cluster reports whether a word begins with two consonants, as foreign roots
// do: their first letter stays behind a prefix. "ny", "ng", "sy" and "kh" are
// one sound.
func cluster(word string) bool {
	if len(word) < 2 || starts(word, vowels) || starts(word[1:], vowels) {
		return false
	}
	switch word[:2] {
	case "ny", "ng":
		return false
	}
	return true
}

// syllables counts vowels: each is a syllable of its own, all but the rare
// diphthong.
func syllables(word string) int {
	n := 0
	for i := range len(word) {
		if strings.IndexByte(vowels, word[i]) >= 0 {
			n++
		}
	}
	return n
}

// active puts the prefix me- before a stem with the nasal its first letter
// asks for: memeriksa, mencatat, mengarsipkan, menyusun, mengecek.
func active(stem string, one, keep bool) string {
	keep = keep || cluster(stem)
	switch {
	case one:
		return "menge" + stem
	case starts(stem, "p") && !keep:
		return "mem" + stem[1:]
	case starts(stem, "pbfv"):
		return "mem" + stem
	case starts(stem, "t") && !keep, starts(stem, "k") && !keep, starts(stem, "s") && !keep:
		return map[byte]string{'t': "men", 'k': "meng", 's': "meny"}[stem[0]] + stem[1:]
	case starts(stem, "tdcjzs"):
		return "men" + stem
	case starts(stem, "lmnrwy"):
		return "me" + stem
	}
	return "meng" + stem
}

// stems lists what a word with a nasal prefix may be made of; head is "me" or
// "pe". The likelier come first.
func stems(word, head string) []string {
	rest, ok := strings.CutPrefix(word, head)
	if !ok {
		return nil
	}
	var out []string
	add := func(prefix string, lost string) {
		if stem, ok := strings.CutPrefix(rest, prefix); ok && stem != "" {
			out = append(out, lost+stem)
		}
	}
	add("nge", "")
	add("ny", "s")
	add("ng", "")
	add("ng", "k")
	add("m", "p")
	add("m", "")
	add("n", "t")
	add("n", "")
	add("", "")
	return out
}

// nasal reports whether a word has a shape that me- can give it.
func nasal(word string) bool {
	rest, ok := strings.CutPrefix(word, "me")
	if !ok {
		return false
	}
	switch {
	case strings.HasPrefix(rest, "ny"):
		return starts(rest[2:], vowels)
	case strings.HasPrefix(rest, "ng"):
		return starts(rest[2:], vowels+"ghkqcrsl")
	case strings.HasPrefix(rest, "m"):
		return starts(rest[1:], vowels+"bfpvr")
	case strings.HasPrefix(rest, "n"):
		return starts(rest[1:], vowels+"dcjzst")
	}
	return starts(rest, "lrwy")
}
