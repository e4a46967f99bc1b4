package forms

import (
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
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

// DecimalWords spells a decimal number written with a comma, as "10,05":
// "sepuluh koma nol lima". It reports false for any other text.
func DecimalWords(text string) (string, bool) {
	whole, part, broken := strings.Cut(text, ",")
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

// MoneyWords spells an amount of rupiah: "satu juta lima ratus ribu rupiah".
func MoneyWords(rupiah int64) string { return NumberWords(rupiah) + " rupiah" }

// Money writes an amount as offices print it: Rp1.500.000,00.
func Money(rupiah int64) string {
	sign := ""
	digits := strconv.FormatInt(rupiah, 10)
	if rupiah < 0 {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteRune(d)
	}
	return sign + "Rp" + b.String() + ",00"
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

var dayWords = [...]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"}

// DayName returns the day of the week, Senin to Minggu; "" for a date that is
// blank or no day of the calendar.
func DayName(d sop.Date) string {
	if !d.Valid() {
		return ""
	}
	return dayWords[d.Time().Weekday()]
}

// MonthName returns Januari to Desember; "" for any other number.
func MonthName(m time.Month) string {
	if m < time.January || m > time.December {
		return ""
	}
	return strings.Fields(sop.Date{Year: 2000, Month: m, Day: 1}.Indonesian())[1]
}

// DateWords spells a date as a berita acara opens with it: "Senin tanggal dua
// puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)"; ""
// for a date that is blank or no day of the calendar.
func DateWords(d sop.Date) string {
	if !d.Valid() {
		return ""
	}
	return DayName(d) + " tanggal " + NumberWords(int64(d.Day)) + " bulan " + MonthName(d.Month) +
		" tahun " + NumberWords(int64(d.Year)) + " (" + d.Time().Format("02-01-2006") + ")"
}
