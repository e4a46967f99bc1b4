package render_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// long is a word that no narrow column has room for: of syllables, of letters
// that none parts, in capitals, with hyphens and slashes of its own.
func long(r *rand.Rand) string {
	var parts []string
	for range 2 + r.IntN(8) {
		of := []string{"per", "leng", "kap", "an", "sch", "w", "rt", "9", "u", "kan", "tor"}
		parts = append(parts, of[r.IntN(len(of))])
	}
	word := strings.Join(parts, []string{"", "", "", "-", "/"}[r.IntN(5)])
	switch r.IntN(6) {
	case 0:
		return strings.ToUpper(word)
	case 1:
		return word + "-" + word
	}
	return word
}

// lengthened puts long words among those of a text.
func lengthened(r *rand.Rand, text string) string {
	words := strings.Fields(text)
	for i := range words {
		if r.IntN(5) == 0 {
			words[i] = long(r)
		}
	}
	return strings.Join(words, " ")
}

// crowded is a procedure of many roles whose texts have long words; one row in
// some is higher than a page.
func crowded(seed uint64) *sop.Procedure {
	r := rand.New(rand.NewPCG(seed, 56))
	p := soptest.OfKind(r, soptest.Wide)
	if seed%4 == 0 {
		p = soptest.OfKind(r, soptest.Plain)
		s := &p.Steps[r.IntN(len(p.Steps))]
		s.Activity = strings.Repeat("kata panjang sekali ", 150)
		s.Output = []string{strings.Repeat("kata panjang ", 200), strings.Repeat("kata ", 200)}
	}
	for i := range p.Roles {
		p.Roles[i].Name = lengthened(r, p.Roles[i].Name)
	}
	for _, list := range [][]string{p.LegalBasis, p.Qualifications, p.Related, p.Equipment, p.Warnings, p.Records} {
		for i := range list {
			list[i] = lengthened(r, list[i])
		}
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		s.Activity, s.Note = lengthened(r, s.Activity), lengthened(r, s.Note)
		for _, list := range [][]string{s.Requirements, s.Output} {
			for k := range list {
				list[k] = lengthened(r, list[k])
			}
		}
	}
	return p
}

// Words that are parted in narrow columns are whole again when they are read.
func TestReadPartedWords(t *testing.T) {
	parted := 0
	for seed := range uint64(16) {
		p := crowded(seed)
		data := write(t, "XLSX", p, nil)
		for _, name := range []string{"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"} {
			parted += strings.Count(part(t, data, name), "\u200B")
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { requireRead(t, p, data) })
	}
	require.Greater(t, parted, 100)
}
