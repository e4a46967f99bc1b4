package sheet

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// dense makes a small procedure in which each step but the last is a decision
// with up to all others for answers.
func dense(r *rand.Rand) *sop.Procedure {
	p := &sop.Procedure{Title: "Alur rapat", Roles: []sop.Role{{ID: "a"}, {ID: "b"}, {ID: "c"}}[:1+r.IntN(3)]}
	n := 3 + r.IntN(3)
	for i := range n {
		task := sop.Task{Role: p.Roles[r.IntN(len(p.Roles))].ID}
		s := sop.Step{Activity: "Kegiatan", Tasks: []sop.Task{task}}
		if i < n-1 {
			s.Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			s.Flows = []sop.Flow{{To: itoa(i + 2), Outcome: "Ya"}}
			for _, k := range r.Perm(n)[:1+r.IntN(n-1)] {
				if k != i && k != i+1 {
					s.Flows = append(s.Flows, sop.Flow{To: itoa(k + 1), Outcome: "Ke " + itoa(k+1)})
				}
			}
			if len(s.Flows) == 1 {
				s.Tasks[0].Symbols, s.Flows[0].Outcome = nil, ""
			}
		}
		p.Steps = append(p.Steps, s)
	}
	return p
}

// TestDenseFlowsCostLittle arranges many small flows that are as tangled as
// can be; none may cost more for each of its arrows than a fixed number of
// looks at segments.
func TestDenseFlowsCostLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("counts what large flows cost")
	}
	const most = 900_000
	n, worst := uint64(10_000), 0
	if testing.Short() {
		n = 500
	}
	for seed := range n {
		p := dense(rand.New(rand.NewPCG(seed, 12)))
		require.NoError(t, p.Validate(), "seed %d", seed)
		s, err := newSheet(context.Background(), p, nil)
		require.NoError(t, err, "seed %d", seed)
		parts, err := s.pages()
		require.NoError(t, err, "seed %d", seed)
		s.document(parts)
		each := s.budget.Done() / len(s.ways)
		require.Less(t, each, most, "seed %d: segments looked at for each of %d arrows", seed, len(s.ways))
		worst = max(worst, each)
	}
	t.Logf("at most %d segments looked at for an arrow", worst)
}
