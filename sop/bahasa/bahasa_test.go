package bahasa_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/bahasa"
)

func TestNumberWords(t *testing.T) {
	for n, want := range map[int64]string{
		0: "nol", 1: "satu", 10: "sepuluh", 11: "sebelas", 12: "dua belas", 19: "sembilan belas", 20: "dua puluh",
		21: "dua puluh satu", 100: "seratus", 101: "seratus satu", 110: "seratus sepuluh", 111: "seratus sebelas",
		999: "sembilan ratus sembilan puluh sembilan", 1000: "seribu", 1100: "seribu seratus", 2000: "dua ribu",
		10000: "sepuluh ribu", 11000: "sebelas ribu", 21000: "dua puluh satu ribu", 100000: "seratus ribu",
		101000: "seratus satu ribu", 111111: "seratus sebelas ribu seratus sebelas", 1000000: "satu juta",
		1001000: "satu juta seribu", 1000000000: "satu miliar", 1000000000000: "satu triliun",
		1998: "seribu sembilan ratus sembilan puluh delapan", -5: "minus lima",
		math.MinInt64: "minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua " +
			"triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu " +
			"delapan ratus delapan",
	} {
		require.Equal(t, want, bahasa.NumberWords(n), "%d", n)
	}
}

// valueOf reads number words back, by rules of its own.
func valueOf(t *testing.T, text string) int64 {
	t.Helper()
	units := map[string]int64{"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
		"delapan": 8, "sembilan": 9}
	scales := map[string]int64{"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12, "kuadriliun": 1e15,
		"kuintiliun": 1e18}
	var total, group, last int64
	for _, w := range strings.Fields(text) {
		switch {
		case units[w] > 0:
			group, last = group+units[w], units[w]
		case w == "belas":
			group += 10
		case w == "puluh":
			group += last*10 - last
		case w == "ratus":
			group += last*100 - last
		case w == "sepuluh":
			group += 10
		case w == "sebelas":
			group += 11
		case w == "seratus":
			group += 100
		case w == "seribu":
			total += 1000
		case scales[w] > 0:
			total, group = total+group*scales[w], 0
		default:
			t.Fatalf("unknown word %q", w)
		}
	}
	return total + group
}

func TestNumberWordsReadBack(t *testing.T) {
	for n := int64(1); n < 120_000; n++ {
		require.Equal(t, n, valueOf(t, bahasa.NumberWords(n)))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		n := 1 + r.Int64N(math.MaxInt64)>>r.IntN(60)
		require.Equal(t, n, valueOf(t, bahasa.NumberWords(n)))
	}
}

func TestDecimalWords(t *testing.T) {
	for text, want := range map[string]string{"1,5": "satu koma lima", "1.5": "satu koma lima",
		"10,05": "sepuluh koma nol lima", "1,23": "satu koma dua tiga", "-0,5": "minus nol koma lima", "7": "tujuh"} {
		got, ok := bahasa.DecimalWords(text)
		require.True(t, ok, text)
		require.Equal(t, want, got)
	}
	for _, text := range []string{"", "a", "1,", "1,2x", "1.5,2", "1,5.2", "1.", "+1"} {
		_, ok := bahasa.DecimalWords(text)
		require.False(t, ok, text)
	}
}

func TestDateWordsOverEveryDay(t *testing.T) {
	require.Equal(t, "Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)",
		bahasa.DateWords(sop.Date{Year: 2026, Month: 11, Day: 23}))
	require.Empty(t, bahasa.DateWords(sop.Date{}))
	require.Empty(t, bahasa.DateWords(sop.Date{Year: 2026, Month: 2, Day: 30}))
	months := "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
	for d := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2101; d = d.AddDate(0, 0, 1) {
		words := strings.Fields(bahasa.DateWords(sop.Date{Year: d.Year(), Month: d.Month(), Day: d.Day()}))
		month, year := 0, 0
		for i, w := range words {
			switch w {
			case "bulan":
				month = i
			case "tahun":
				year = i
			}
		}
		require.Equal(t, bahasa.DayName(d.Weekday()), words[0])
		require.Equal(t, int64(d.Day()), valueOf(t, strings.Join(words[2:month], " ")))
		require.Equal(t, strings.Fields(months)[d.Month()-1], words[month+1])
		require.Equal(t, int64(d.Year()), valueOf(t, strings.Join(words[year+1:len(words)-1], " ")))
	}
}

func TestMoneyCountsRanks(t *testing.T) {
	require.Equal(t, "Rp1.500.000,00", bahasa.Money(1500000))
	require.Equal(t, "-Rp999,00", bahasa.Money(-999))
	require.Equal(t, "satu juta lima ratus ribu rupiah", bahasa.MoneyWords(1500000))
	require.Equal(t, "3 (tiga)", bahasa.Count(3))
	require.Equal(t, "pertama", bahasa.Ordinal(1))
	require.Equal(t, "kedua puluh", bahasa.Ordinal(20))
	for n, want := range map[int]string{1: "I", 4: "IV", 9: "IX", 11: "XI", 12: "XII", 2026: "MMXXVI",
		3999: "MMMCMXCIX", 0: "", 4000: ""} {
		require.Equal(t, want, bahasa.Roman(n))
	}
}

func TestDaysAndMonths(t *testing.T) {
	for d, want := range map[time.Weekday]string{0: "Minggu", 1: "Senin", 5: "Jumat", 6: "Sabtu", 7: "", -1: ""} {
		require.Equal(t, want, bahasa.DayName(d))
	}
	for m, want := range map[time.Month]string{1: "Januari", 8: "Agustus", 12: "Desember", 0: "", 13: "", -1: ""} {
		require.Equal(t, want, bahasa.MonthName(m))
		require.Equal(t, want, sop.Date{Month: m}.MonthName())
	}
}

// Each numeral is read back, and is the shortest: no sign stands four times,
// none of a five twice.
func TestEveryRoman(t *testing.T) {
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	for n := 1; n < 4000; n++ {
		text := bahasa.Roman(n)
		sum := 0
		for i := range len(text) {
			v := values[text[i]]
			if i+1 < len(text) && v < values[text[i+1]] {
				v = -v
			}
			sum += v
		}
		require.Equal(t, n, sum, text)
		for _, bad := range []string{"IIII", "XXXX", "CCCC", "VV", "LL", "DD", "VIV", "LXL", "DCD"} {
			require.NotContains(t, text, bad)
		}
	}
}
