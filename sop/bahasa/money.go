package bahasa

import (
	"strconv"
	"strings"
)

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
