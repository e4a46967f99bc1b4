package sheet

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// randomProcedure makes a procedure that sop's Validate accepts.
func randomProcedure(r *rand.Rand, steps, lanes, back int, joint bool) *sop.Procedure {
	words := strings.Fields(
		"surat masuk diperiksa kepala panti untuk disposisi dan dicatat pada buku agenda sesuai dengan tata naskah " +
			"dinas")
	text := func(n int) string {
		var b []string
		for range 1 + r.IntN(n) {
			b = append(b, words[r.IntN(len(words))])
		}
		return strings.Join(b, " ")
	}
	p := &sop.Procedure{Title: text(9), Number: text(3), LegalBasis: []string{text(40), "x"}}
	for j := range lanes {
		p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprint("r", j), Name: text(3)})
	}
	p.Approval = sop.Approval{Position: "Kepala", Name: "NAMA", Rank: "Pangkat", NIP: "1"}
	for range steps {
		s := sop.Step{Activity: text(12), Requirements: []string{text(6), text(3)}[:r.IntN(3)],
			Output: []string{text(6)}, Time: sop.Duration{Min: 5, Max: 5, Unit: sop.Minute, Text: "5 menit"}}
		perm := r.Perm(lanes)
		n := 1
		if joint && r.IntN(3) == 0 {
			n += r.IntN(min(3, lanes))
		}
		for _, l := range perm[:n] {
			t := sop.Task{Role: p.Roles[l].ID}
			if r.IntN(12) == 0 {
				t.Symbols = []sop.Symbol{sop.Terminator, sop.Process}
			} else if r.IntN(9) == 0 {
				t.Symbols = []sop.Symbol{sop.Document}
			}
			s.Tasks = append(s.Tasks, t)
		}
		p.Steps = append(p.Steps, s)
	}
	for range back {
		from := 1 + r.IntN(max(1, steps-2))
		if from >= steps-1 || len(p.Steps[from].Flows) > 0 || len(p.Steps[from].Tasks) > 1 {
			continue
		}
		to := from - 1 - r.IntN(min(from, 8))
		p.Steps[from].Tasks[0].Symbols = []sop.Symbol{sop.Decision}
		p.Steps[from].Flows = []sop.Flow{{To: fmt.Sprint(from + 2), Outcome: "Ya"},
			{To: fmt.Sprint(to + 1), Outcome: "Tidak"}}
	}
	return p
}

func TestSheetNeverAtFault(t *testing.T) {
	var crossings, overlaps int
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		p := randomProcedure(r, 1+r.IntN(60), 1+r.IntN(12), r.IntN(12), seed%2 == 0)
		d, err := Sheet(p,
			&Options{Paper: []string{"F4", "A4", "Legal", "Letter"}[r.IntN(4)], ColumnNumbers: seed%3 == 0})
		require.NoError(t, err, "seed %d", seed)
		a := auditDocument(d)
		assert.Empty(t, a.faults, "seed %d", seed)
		crossings += a.crossings
		overlaps += a.overlaps
	}
	t.Logf("300 random sheets: %d crossings, %d shared ends", crossings, overlaps)
}
