package font

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// digits returns the room for n digits at the size of the tests, where each
// digit is 1139 wide, a space, hyphen or no-break space less.
func digits(n int64) int64 { return n * 1139 }

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text  string
		first, rest int64
		want        []string
	}{
		{"empty", "", 5, 5, []string{""}},
		{"spaces alone", "   ", 5, 5, []string{""}},
		{"fits", "12345", 5, 5, []string{"12345"}},
		{"breaks at a space", "123 456", 5, 5, []string{"123", "456"}},
		{"two words to a line", "12 34 56", 5, 5, []string{"12 34", "56"}},
		{"spaces at the ends vanish", "  12  ", 5, 5, []string{"12"}},
		{"spaces within stay", "1  2 345", 5, 5, []string{"1  2", "345"}},
		{"spaces at a break vanish", "123   456", 4, 4, []string{"123", "456"}},
		{"first line wider", "1234 5678 90", 9, 4, []string{"1234 5678", "90"}},
		{"first line narrower", "12 3456 78", 2, 7, []string{"12", "3456 78"}},
		{"long word", "1234567", 3, 3, []string{"123", "456", "7"}},
		{"long word, first line wider", "1234567", 4, 2, []string{"1234", "56", "7"}},
		{"long word goes on with the next", "12345 6 78", 4, 4, []string{"1234", "5 6", "78"}},
		{"long word starts on its own line", "1 234567", 4, 4, []string{"1", "2345", "67"}},
		{"hyphen in a word that fits", "12 345-67", 7, 7, []string{"12", "345-67"}},
		{"hyphen in a long word", "123-456", 5, 5, []string{"123-", "456"}},
		{"last hyphen that fits", "1-2-3456", 5, 5, []string{"1-2-", "3456"}},
		{"slash in a long word", "123/456", 5, 5, []string{"123/", "456"}},
		{"between syllables", "arsip", 3, 3, []string{"ar-", "sip"}},
		{"hyphen too far", "12345-6", 3, 3, []string{"123", "45-", "6"}},
		{"hyphens alone", "-----", 0, 0, []string{"-", "-", "-", "-", "-"}},
		{"no-break space", "12\u00A034 5", 5, 5, []string{"12\u00A034", "5"}},
		{"no-break space in a long word", "12\u00A034", 3, 3, []string{"12\u00A0", "34"}},
		{"dots stay with their word", "123 4 ............", 8, 8, []string{"123", "4 ............"}},
		{"a slash stays with its word", "12 34 / 56", 5, 5, []string{"12", "34 /", "56"}},
		{"dots after dots", "1 .. ...... 2", 6, 6, []string{"1 .. ......", "2"}},
		{"dots first", ".... 12", 2, 2, []string{"....", "12"}},
		{"a word and dots wider than a line", "12 arsip ............", 6, 6, []string{"12", "arsip ...", "........."}},
		{"a word as wide as the line before a colon", "12345 : 6", 5, 5, []string{"12345", ": 6"}},
		{"a slash in what is wider than a line", "12 ..../....... 3", 6, 6, []string{"12 ..../", "....... 3"}},
		{"no room at all", "12 3", 0, 0, []string{"1", "2", "3"}},
		{"negative room", "12", -1, -1, []string{"1", "2"}},
		{"marks stay with their letter", "e\u0301e\u0301", 0, 0, []string{"e\u0301", "e\u0301"}},
		{"a mark first", "\u03011", 0, 0, []string{"\u0301", "1"}},
	} {
		got := Wrap(c.text, UnitsPerEm, false, digits(c.first), digits(c.rest))
		assert.Equal(t, c.want, got, c.name)
	}
}

// Words part between syllables, as many as fit before the hyphen.
func TestWrapPartsWords(t *testing.T) {
	for _, parts := range []string{
		"Kear-si-pan", "Pe-ngad-mi-nis-tra-si", "per-tang-gung-ja-wa-ban", "Re-ha-bi-li-ta-si", "di-tan-da-ta-nga-ni",
		"Fung-sio-nal", "Ins-truk-tur", "Ke-te-ram-pi-lan", "Pe-la-ya-nan", "ne-gri", "PE-NGA-WAS",
	} {
		word := strings.ReplaceAll(parts, "-", "")
		for n, left := 1, ""; n < strings.Count(parts, "-"); n++ {
			left = strings.Join(strings.Split(parts, "-")[:n], "")
			room := Width(left+"-", UnitsPerEm, false)
			require.Equal(t, left+"-", Wrap(word, UnitsPerEm, false, room, 100*room)[0], word)
		}
		require.Equal(t, []string{word}, Wrap(word, UnitsPerEm, false, Width(word, UnitsPerEm, false), 0),
			"whole where it fits")
	}
	for _, word := range []string{"bbbb", "aa", "x1y2z3", "ab"} {
		for _, line := range Wrap(word, UnitsPerEm, false, 3000, 3000) {
			require.NotContains(t, line, "-", word)
		}
	}
}

// randomText mixes words, spaces, marks, and characters the font lacks.
func randomText(r *rand.Rand) string {
	letters := []rune("abiwW.-/ \u00A0é\u0301≤✓🙂")
	var b strings.Builder
	for range r.IntN(60) {
		if r.IntN(5) == 0 {
			b.WriteByte(' ')
			continue
		}
		b.WriteRune(letters[r.IntN(len(letters))])
	}
	return b.String()
}

// one reports whether a line is a single character with its marks.
func one(line string) bool {
	_, n := utf8.DecodeRuneInString(line)
	return strings.IndexFunc(line[n:], func(r rune) bool { return !unicode.Is(unicode.M, r) }) < 0
}

func TestWrapNeitherLosesNorOverflows(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		text, bold := randomText(r), r.IntN(2) == 0
		first, rest := r.Int64N(20000), r.Int64N(20000)
		lines := Wrap(text, 1000, bold, first, rest)
		room, left := first, strings.TrimLeft(text, " ")
		for _, line := range lines {
			require.True(t, one(line) || Width(line, 1000, bold) <= room, "%q of %q is wider than %d", line, text, room)
			require.False(t, strings.HasPrefix(line, " ") || strings.HasSuffix(line, " "), "%q of %q", line, text)
			require.True(t, line != "" || len(lines) == 1, "empty line in %q", text)
			if !strings.HasPrefix(left, line) {
				line = strings.TrimSuffix(line, "-") // a word parted
			}
			require.True(t, strings.HasPrefix(left, line), "%q of %q is out of order", line, text)
			at := len(text) - len(left)
			r, _ := utf8.DecodeRuneInString(line)
			require.False(t, unicode.Is(unicode.M, r) && at > 0 && text[at-1] != ' ', "%q of %q starts with a mark",
				line, text)
			left, room = strings.TrimLeft(left[len(line):], " "), rest
		}
		require.Empty(t, left, "lost of %q", text)
	}
}

// wrapPlainly breaks at spaces alone, trying each line anew.
func wrapPlainly(text string, size, first, rest int64) []string {
	lines, room := []string{""}, first
	for _, word := range strings.Fields(text) {
		last := len(lines) - 1
		if try := strings.TrimLeft(lines[last]+" "+word, " "); Width(try, size, false) <= room {
			lines[last] = try
			continue
		}
		lines, room = append(lines, word), rest
	}
	return lines
}

// Where every word fits its line, lines hold as many words as they can.
func TestWrapFillsLines(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		var words []string
		for range 1 + r.IntN(20) {
			words = append(words, strings.Repeat("x", 1+r.IntN(9)))
		}
		text := strings.Join(words, " ")
		first, rest := Width("xxxxxxxxx", 1000, false)+r.Int64N(20000), Width("xxxxxxxxx", 1000, false)+r.Int64N(20000)
		require.Equal(t, wrapPlainly(text, 1000, first, rest), Wrap(text, 1000, false, first, rest), text)
	}
}

// Any but linear time would let this test run for minutes.
func TestWrapOfHugeWords(t *testing.T) {
	for _, word := range []string{
		strings.Repeat("m", 1_000_000), strings.Repeat("mmmmmm-", 150_000), "-" + strings.Repeat("m", 1_000_000),
		strings.Repeat("é\u0301", 300_000), strings.Repeat("m", 500_000) + strings.Repeat(" m", 250_000),
		strings.Repeat(". ", 500_000),
	} {
		lines := Wrap(word, 100, false, 3000, 2500)
		assert.Equal(t, strings.ReplaceAll(word, " ", ""), strings.ReplaceAll(strings.Join(lines, ""), " ", ""))
		assert.Greater(t, len(lines), 5000)
	}
}

func BenchmarkWrap(b *testing.B) {
	for name, text := range map[string]string{
		"paragraph":   strings.Repeat("surat masuk diperiksa oleh kepala panti untuk disposisi ", 10),
		"word=1000":   strings.Repeat("m", 1000),
		"word=100000": strings.Repeat("m", 100_000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Wrap(text, 100, false, 3000, 2500)
			}
		})
	}
}
