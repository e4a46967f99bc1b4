package sop

import (
	"strings"
	"unicode"
)

const maxSlug = 60

// Slug turns a title into a name that is safe for files everywhere: lower-case
// letters a–z, digits and single hyphens, at most 60 of them, never empty and
// never a name that Windows reserves. Accents are dropped, letters of other
// scripts left out; a title without any letter gives "sop". A slug is its own
// slug. Different titles may share one.
func Slug(title string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(title) {
		if unicode.Is(unicode.Mn, r) {
			continue // an accent of its own, after its letter
		}
		r = unaccented(r)
		if r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
	}
	s := b.String()
	if len(s) > maxSlug {
		s = s[:maxSlug]
		if i := strings.LastIndexByte(s, '-'); i > maxSlug/2 {
			s = s[:i]
		}
	}
	s = strings.Trim(s, "-")
	if s == "" || reserved(s) {
		return strings.TrimSuffix("sop-"+s, "-")
	}
	return s
}

const accented, plain = "áàâäãåéèêëíìîïóòôöõúùûüñç", "aaaaaaeeeeiiiiooooouuuunc"

func unaccented(r rune) rune {
	if i := strings.IndexRune(accented, r); i >= 0 {
		return rune(plain[len([]rune(accented[:i]))])
	}
	return r
}

func reserved(s string) bool {
	switch s {
	case "con", "prn", "aux", "nul":
		return true
	}
	return len(s) == 4 && (s[:3] == "com" || s[:3] == "lpt") && s[3] >= '0' && s[3] <= '9'
}
