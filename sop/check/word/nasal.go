package word

import "strings"

// isVowel tells whether a byte is one of the five vowels.
func isVowel(b byte) bool { return strings.IndexByte("aiueo", b) >= 0 }

// vowels counts the vowels of a word, which is near enough its syllables.
func vowels(s string) int {
	n := 0
	for i := range len(s) {
		if isVowel(s[i]) {
			n++
		}
	}
	return n
}

// nasal puts the prefix me- or pe- before a root, with the nasal that its first
// letter asks for: periksa gives memeriksa, catat mencatat. The letters k, p, s
// and t fall away before a vowel (tulis: menulis), not before a consonant
// (proses: memproses) or when keep is set (kaji: mengkaji). A root of one
// syllable takes menge- (cek: mengecek).
func nasal(prefix, root string, keep bool) string {
	if len(root) < 2 {
		return prefix + root
	}
	if vowels(root) == 1 {
		return prefix + "nge" + root
	}
	drop := !keep && isVowel(root[1])
	switch first := root[0]; first {
	case 'p':
		return prefix + "m" + cutFirst(root, drop)
	case 't':
		return prefix + "n" + cutFirst(root, drop)
	case 'k':
		return prefix + "ng" + cutFirst(root, drop)
	case 's':
		if drop {
			return prefix + "ny" + root[1:]
		}
		return prefix + "n" + root
	case 'b', 'f', 'v':
		return prefix + "m" + root
	case 'c', 'd', 'j', 'z':
		return prefix + "n" + root
	case 'l', 'r', 'w', 'y', 'm', 'n':
		return prefix + root
	default: // vowels, g, h, q, x
		return prefix + "ng" + root
	}
}

func cutFirst(s string, cut bool) string {
	if cut {
		return s[1:]
	}
	return s
}
