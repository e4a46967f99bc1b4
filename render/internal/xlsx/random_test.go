package xlsx_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// randomProcedure makes a valid procedure of up to 25 steps and 8 lanes with
// joint work, decisions that lead back, and every symbol.
func randomProcedure(r *rand.Rand) *sop.Procedure {
	words := strings.Fields("surat masuk diperiksa kepala panti untuk disposisi dan dicatat <pada> buku & agenda sesuai =tata naskah")
	text := func(n int) string {
		var b []string
		for range 1 + r.IntN(n) {
			b = append(b, words[r.IntN(len(words))])
		}
		return strings.Join(b, " ")
	}
	p := &sop.Procedure{Title: text(9), Number: text(3), LegalBasis: []sop.LegalBasis{sop.LegalBasis(text(40))}}
	p.Approval = sop.Approval{Position: "Kepala", Name: "SITI AMINAH", Rank: "Pembina"}
	for j := range 1 + r.IntN(8) {
		p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprint("r", j), Name: text(3)})
	}
	for range 1 + r.IntN(25) {
		s := sop.Step{Activity: text(12), Requirements: []string{text(6)}, Output: []string{text(6), text(2)}}
		lanes := r.Perm(len(p.Roles))
		for _, l := range lanes[:1+r.IntN(min(2, len(lanes)))] {
			t := sop.Task{Role: p.Roles[l].ID}
			switch r.IntN(8) {
			case 0:
				t.Symbols = []sop.Symbol{sop.Document}
			case 1:
				t.Symbols = []sop.Symbol{sop.Archive}
			}
			s.Tasks = append(s.Tasks, t)
		}
		p.Steps = append(p.Steps, s)
	}
	for i := 1; i < len(p.Steps)-1; i++ {
		if r.IntN(6) == 0 {
			s := &p.Steps[i]
			s.Tasks = s.Tasks[:1]
			s.Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			s.Flows = []sop.Flow{{To: fmt.Sprint(i + 2), Outcome: "Ya"}, {To: fmt.Sprint(i - r.IntN(min(i, 8))), Outcome: "Tidak"}}
		}
	}
	return p
}

// picture encodes a small picture as png or jpeg.
func picture(t testing.TB, format string) []byte {
	t.Helper()
	m := image.NewGray(image.Rect(0, 0, 8, 8))
	m.Set(3, 3, color.White)
	var b bytes.Buffer
	if format == "png" {
		require.NoError(t, png.Encode(&b, m))
	} else {
		require.NoError(t, jpeg.Encode(&b, m, nil))
	}
	return b.Bytes()
}
