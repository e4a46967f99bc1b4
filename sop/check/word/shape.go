package word

import "strings"

// shape guesses the form of a word that no list knows.
func shape(low string) Form {
	switch {
	case len(low) < 5 || !plain(low):
		return Unknown
	case activeShape(low):
		return Active
	case passiveShape(low):
		return Passive
	case nounShape(low):
		return Noun
	case strings.HasSuffix(low, "kan") && vowels(low) >= 3:
		return Active // an order: lampirkan
	default:
		return Unknown
	}
}

// plain tells whether a word has the letters a to z alone.
func plain(low string) bool {
	for i := range len(low) {
		if low[i] < 'a' || low[i] > 'z' {
			return false
		}
	}
	return true
}

// activeShape tells whether a word is built as me-, nasal, root of two syllables
// or more. So meja, menit and mesin fall out.
func activeShape(low string) bool {
	rest, ok := strings.CutPrefix(low, "me")
	if !ok {
		return false
	}
	long := vowels(rest) >= 3 || verbSuffix(rest)
	switch {
	case strings.HasPrefix(rest, "nge") && vowels(rest) == 2 && len(rest) >= 6:
		return true // menge- and one syllable: mengelas
	case strings.HasPrefix(rest, "ng"):
		return root2(rest[2:], "aiueoghkqx")
	case strings.HasPrefix(rest, "ny"):
		return root2(rest[2:], "aiueo")
	case strings.HasPrefix(rest, "m"):
		return root2(rest[1:], "aiueobfv") || long && root2(rest[1:], "p")
	case strings.HasPrefix(rest, "n"):
		return root2(rest[1:], "aiueocdjz") || long && root2(rest[1:], "ts")
	case len(rest) > 1 && isVowel(rest[1]):
		return root2(rest, "lrwy")
	default:
		return false
	}
}

// root2 tells whether a root has two syllables and one of the first letters.
func root2(root, first string) bool {
	return root != "" && strings.IndexByte(first, root[0]) >= 0 && vowels(root) >= 2
}

func verbSuffix(s string) bool {
	return strings.HasSuffix(s, "kan") || strings.HasSuffix(s, "i")
}

// foreignEnds are endings of foreign words that begin with di by chance:
// dimensi, digital, dinamis.
var foreignEnds = []string{"si", "tur", "al", "is", "ik", "if", "um", "or", "at", "it", "tas", "log", "ma"}

func passiveShape(low string) bool {
	root, ok := strings.CutPrefix(low, "di")
	switch {
	case !ok || len(root) < 4 || vowels(root) < 2:
		return false
	case strings.HasSuffix(root, "kan"):
		return true
	case root[0] == 's' && !isVowel(root[1]):
		return false // disposisi
	}
	for _, end := range foreignEnds {
		if strings.HasSuffix(root, end) {
			return false
		}
	}
	return true
}

// nounShape tells whether a word is built as pe-…-an or ke-…-an, or ends as the
// foreign nouns of acts do.
func nounShape(low string) bool {
	if strings.HasSuffix(low, "an") && !strings.HasSuffix(low, "kan") || strings.HasSuffix(low, "akan") {
		stem := strings.TrimSuffix(low, "an")
		return (strings.HasPrefix(stem, "pe") || strings.HasPrefix(stem, "ke")) && vowels(stem) >= 3
	}
	if strings.HasPrefix(low, "pe") && strings.HasSuffix(low, "kan") {
		return vowels(low) >= 4 // pengecekan
	}
	return strings.HasSuffix(low, "si") && vowels(low) >= 3
}
