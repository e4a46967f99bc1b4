package sop_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestSlug(t *testing.T) {
	long := strings.Repeat("panjang ", 20)
	for title, want := range map[string]string{
		"Proses Surat Keluar":           "proses-surat-keluar",
		"  SOP: Piket (malam) / 2019 ":  "sop-piket-malam-2019",
		"Café Résumé Ñandú":             "cafe-resume-nandu",
		"Cafe\u0301 Re\u0301sume\u0301": "cafe-resume",
		"İstanbul":                      "istanbul",
		"Jum'at":                        "jum-at",
		"../../etc/passwd":              "etc-passwd",
		`C:\Windows\system32`:           "c-windows-system32",
		".hidden":                       "hidden",
		"nama.xlsx":                     "nama-xlsx",
		"a--b__c":                       "a-b-c",
		"":                              "sop",
		"---":                           "sop",
		"標準作業手順書":                       "sop",
		"\u0301":                        "sop",
		"\xff\xfe":                      "sop",
		"Langkah 標準 2":                  "langkah-2",
		"CON":                           "sop-con",
		"con.txt":                       "con-txt",
		"Nul":                           "sop-nul",
		"PRN ":                          "sop-prn",
		"aux":                           "sop-aux",
		"COM1":                          "sop-com1",
		"lpt9":                          "sop-lpt9",
		"com10":                         "com10",
		"console":                       "console",
		long:                            "panjang-panjang-panjang-panjang-panjang-panjang-panjang",
		strings.Repeat("x", 500):        strings.Repeat("x", 60),
		"a " + strings.Repeat("x", 500): "a-" + strings.Repeat("x", 58),
	} {
		require.Equal(t, want, sop.Slug(title), "%q", title)
	}
}

var safe = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
var reserved = regexp.MustCompile(`^(con|prn|aux|nul|com[0-9]|lpt[0-9])$`)

func checkSlug(t *testing.T, title string) {
	t.Helper()
	s := sop.Slug(title)
	require.Regexp(t, safe, s)
	require.NotRegexp(t, reserved, s)
	require.LessOrEqual(t, len(s), 60)
	require.Equal(t, s, sop.Slug(s), "a slug is its own slug")
}

func TestSlugOfAnything(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b strings.Builder
		for range r.IntN(120) {
			b.WriteRune(rune(r.IntN(0x2100)))
		}
		checkSlug(t, b.String())
	}
}

// A long name is cut at a word, unless that would leave less than half of it.
func TestLimitsOfSlug(t *testing.T) {
	a := func(n int) string { return strings.Repeat("a", n) }
	require.Equal(t, a(60), sop.Slug(a(60)))
	require.Equal(t, a(60), sop.Slug(a(61)))
	require.Equal(t, a(31), sop.Slug(a(31)+" "+a(60)))
	require.Equal(t, a(30)+"-"+a(29), sop.Slug(a(30)+" "+a(60)))
}
