package soptest_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// traits tell the kinds apart, in all procedures of a kind together.
type traits struct{ steps, decisions, threeWays, joint, fans, words, tied, dashed, texts int }

func kindOf(k soptest.Kind, t *testing.T) (f traits, roles [2]int) {
	roles = [2]int{sop.MaxRoles, 0}
	for seed := range uint64(60) {
		p := soptest.OfKind(rand.New(rand.NewPCG(seed, 9)), k)
		require.NoError(t, p.Validate(), "%s, seed %d", k, seed)
		require.Equal(t, p, soptest.OfKind(rand.New(rand.NewPCG(seed, 9)), k), "the same seed")
		roles = [2]int{min(roles[0], len(p.Roles)), max(roles[1], len(p.Roles))}
		f.steps += len(p.Steps)
		for i := range p.Steps {
			s := &p.Steps[i]
			f.words = max(f.words, len(s.Activity))
			for _, n := range []struct {
				is bool
				to *int
			}{{s.IsDecision(), &f.decisions}, {s.IsDecision() && len(s.Flows) == 3, &f.threeWays},
				{len(s.Tasks) > 1, &f.joint}, {s.Parallel, &f.fans},
				{s.Tie != sop.TieLine, &f.tied}, {s.Tasks[0].Text != "", &f.texts},
				{slices.ContainsFunc(s.Flows, func(f sop.Flow) bool { return f.Dashed }), &f.dashed}} {
				if n.is {
					*n.to++
				}
			}
		}
	}
	return f, roles
}

func TestKinds(t *testing.T) {
	for k, want := range map[soptest.Kind]struct {
		roles [2]int
		holds func(traits) bool
	}{
		soptest.Plain:    {[2]int{2, 6}, func(f traits) bool { return f.steps < 10*60 && f.decisions < f.steps/8 }},
		soptest.Decide:   {[2]int{3, 8}, func(f traits) bool { return f.decisions > f.steps/4 }},
		soptest.Joint:    {[2]int{4, 8}, func(f traits) bool { return f.joint > f.steps/3 }},
		soptest.Fan:      {[2]int{4, 8}, func(f traits) bool { return f.fans > f.steps/5 }},
		soptest.Crowd:    {[2]int{3, 7}, func(f traits) bool { return f.decisions > f.steps/2 && f.threeWays > 100 }},
		soptest.Wide:     {[2]int{9, 15}, func(f traits) bool { return f.steps > 12*60 }},
		soptest.LongText: {[2]int{3, 6}, func(f traits) bool { return f.words > 300 }},
		soptest.Long:     {[2]int{4, 12}, func(f traits) bool { return f.steps > 60*60 }},
		soptest.OneRole:  {[2]int{1, 1}, func(f traits) bool { return f.joint == 0 && f.tied+f.dashed+f.texts == 0 }},
		soptest.Rows: {[2]int{3, 8}, func(f traits) bool {
			return f.tied > f.steps/5 && f.dashed > f.steps/20 && f.texts > f.steps/10
		}},
	} {
		f, roles := kindOf(k, t)
		require.Equal(t, want.roles, roles, k)
		require.True(t, want.holds(f), "%s: %+v", k, f)
		require.True(t, slices.Contains(soptest.Kinds(), k))
	}
	require.Len(t, soptest.Kinds(), 10)
}

func TestUnknownKindIsPlain(t *testing.T) {
	r := func() *rand.Rand { return rand.New(rand.NewPCG(1, 1)) }
	require.Equal(t, soptest.OfKind(r(), soptest.Plain), soptest.OfKind(r(), "other"))
}

func TestOrdinary(t *testing.T) {
	for roles := range 15 {
		p := soptest.Ordinary(rand.New(rand.NewPCG(1, 1)), 40, roles+1, "Ya", "Tidak")
		require.NoError(t, p.Validate())
		require.Len(t, p.Steps, 40)
		require.Len(t, p.Roles, roles+1)
		decisions := 0
		for i := range p.Steps {
			if p.Steps[i].IsDecision() {
				decisions++
				require.Equal(t, "Tidak", p.Steps[i].Flows[1].Outcome)
			}
		}
		require.Equal(t, 6, decisions)
	}
}
