package book

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestNames(t *testing.T) {
	n := names{"history": true}
	for _, c := range [][2]string{
		{"01 Memasak", "01 Memasak"}, {"01 memasak", "01 memasak (2)"}, {"01 MEMASAK", "01 MEMASAK (3)"},
		{"a/b:c\\d?e*f[g]h", "a b c d e f g h"}, {"'kutip'", "kutip"}, {"", "SOP"}, {" ", "SOP (2)"},
		{"History", "History (2)"},
		{strings.Repeat("x", 40), strings.Repeat("x", 31)}, {strings.Repeat("x", 41), strings.Repeat("x", 27) + " (2)"},
		{strings.Repeat("😀", 20), strings.Repeat("😀", 15)}, {strings.Repeat("y", 30) + "' z", strings.Repeat("y", 30)},
		{"a\x00b\xffc\nd", "a b c d"},
	} {
		require.Equal(t, c[1], n.of(c[0]), "%q", c[0])
	}
}

// Whatever a text holds, its names can be those of worksheets and differ.
func FuzzNames(f *testing.F) {
	for _, s := range []string{"", "'", "'''", "a'b", strings.Repeat("é", 40), "[]", "\xff", "ſK", "İ", "ǅ", "😀'"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		n, seen := names{}, map[string]bool{}
		for _, text := range []string{a, b, a, strings.ToUpper(b)} {
			name := n.of(text)
			require.True(t, utf8.ValidString(name))
			require.NotEmpty(t, name)
			require.LessOrEqual(t, len(utf16.Encode([]rune(name))), mostUnits)
			require.False(t, strings.ContainsAny(name, `:\/?*[]`+"\x00\n"), "%q", name)
			require.Equal(t, name, strings.Trim(name, "' "))
			require.False(t, seen[strings.ToLower(name)], "%q", name)
			seen[strings.ToLower(name)] = true
		}
	})
}
