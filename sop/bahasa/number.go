package bahasa

import (
	"strconv"
	"strings"
)

var digitWords = [...]string{"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"}

var scaleWords = [...]string{"", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"}

// NumberWords spells a whole number in Indonesian (terbilang): 101000 is
// "seratus satu ribu", 1001000 "satu juta seribu", -5 "minus lima". It holds
// for every int64.
func NumberWords(n int64) string {
	if n == 0 {
		return digitWords[0]
	}
	u, sign := uint64(n), ""
	if n < 0 {
		u, sign = -u, "minus "
	}
	var groups []uint64
	for ; u > 0; u /= 1000 {
		groups = append(groups, u%1000)
	}
	var words []string
	for i := len(groups) - 1; i >= 0; i-- {
		switch g := groups[i]; {
		case g == 0:
		case g == 1 && i == 1:
			words = append(words, "seribu")
		default:
			words = append(words, hundreds(int(g))...)
			if i > 0 {
				words = append(words, scaleWords[i])
			}
		}
	}
	return sign + strings.Join(words, " ")
}

// hundreds spells 1 to 999.
func hundreds(n int) []string {
	var words []string
	switch h := n / 100; {
	case h == 1:
		words = append(words, "seratus")
	case h > 1:
		words = append(words, digitWords[h], "ratus")
	}
	switch n %= 100; {
	case n == 0:
	case n < 10:
		words = append(words, digitWords[n])
	case n == 10:
		words = append(words, "sepuluh")
	case n == 11:
		words = append(words, "sebelas")
	case n < 20:
		words = append(words, digitWords[n-10], "belas")
	default:
		words = append(words, digitWords[n/10], "puluh")
		if n%10 > 0 {
			words = append(words, digitWords[n%10])
		}
	}
	return words
}

// DecimalWords spells a decimal number written with a comma or a point, as
// "10,05": "sepuluh koma nol lima". It reports false for any other text.
func DecimalWords(text string) (string, bool) {
	whole, part, broken := strings.Cut(strings.Replace(text, ".", ",", 1), ",")
	minus := strings.HasPrefix(whole, "-")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || strings.HasPrefix(whole, "+") || broken && part == "" {
		return "", false
	}
	out := NumberWords(n)
	if minus && n == 0 {
		out = "minus " + out
	}
	if !broken {
		return out, true
	}
	out += " koma"
	for _, d := range part {
		if d < '0' || d > '9' {
			return "", false
		}
		out += " " + digitWords[d-'0']
	}
	return out, true
}

// Count writes a number with its words in brackets: "3 (tiga)".
func Count(n int64) string { return strconv.FormatInt(n, 10) + " (" + NumberWords(n) + ")" }

// Ordinal spells a rank: pertama, kedua, ketiga … It is "ke-" and the number
// below one.
func Ordinal(n int64) string {
	switch {
	case n < 1:
		return "ke-" + strconv.FormatInt(n, 10)
	case n == 1:
		return "pertama"
	}
	return "ke" + NumberWords(n)
}

var romans = [...]struct {
	value int
	text  string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

// Roman writes 1 to 3999 in Roman numerals, as letter numbers write months;
// "" outside that range.
func Roman(n int) string {
	if n < 1 || n > 3999 {
		return ""
	}
	var b strings.Builder
	for _, r := range romans {
		for ; n >= r.value; n -= r.value {
			b.WriteString(r.text)
		}
	}
	return b.String()
}
