package soptest_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// features are what tests that use the generator rely on meeting.
var features = map[string]func(*sop.Procedure) bool{
	"one step": func(p *sop.Procedure) bool { return len(p.Steps) == 1 },
	"one role": func(p *sop.Procedure) bool { return len(p.Roles) == 1 },
	"all dates": func(p *sop.Procedure) bool {
		return p.Created.Valid() && p.Revised.Valid() && p.Effective.Valid()
	},
	"blank date":  func(p *sop.Procedure) bool { return p.Effective.IsZero() },
	"month alone": func(p *sop.Procedure) bool { return p.Created.Valid() && !p.Created.HasDay() },
	"title alone": func(p *sop.Procedure) bool { return p.TitleOnly },
	"signed in the block": func(p *sop.Procedure) bool {
		return p.Approval.InBlock && p.Approval.Name != "" && !p.TitleOnly
	},
	"note of rows":       steps(func(s *sop.Step) bool { return s.NoteRows > 1 && s.Note != "" }),
	"number of its own":  steps(func(s *sop.Step) bool { return s.Number != "" && s.Number != sop.NoNumber }),
	"row without number": steps(func(s *sop.Step) bool { return s.Number == sop.NoNumber }),
	"no number":          func(p *sop.Procedure) bool { return p.Number == "" },
	"no unit":            func(p *sop.Procedure) bool { return len(p.Unit.Lines) == 0 },
	"own labels":         func(p *sop.Procedure) bool { return p.Labels.Activity != "" },
	"own legend":         func(p *sop.Procedure) bool { return len(p.Legend) > 0 },
	"empty box":          func(p *sop.Procedure) bool { return len(p.Warnings) == 0 },
	"approval":           func(p *sop.Procedure) bool { return p.Approval.NIP.Valid() == nil },
	"no role name": func(p *sop.Procedure) bool {
		return slices.ContainsFunc(p.Roles, func(r sop.Role) bool { return r.Name == "" })
	},
	"joint work":      steps(func(s *sop.Step) bool { return len(s.Tasks) > 1 && s.Tie == sop.TieLine }),
	"arrow in a row":  steps(func(s *sop.Step) bool { return len(s.Tasks) > 1 && s.Tie == sop.TieArrow }),
	"tied by nothing": steps(func(s *sop.Step) bool { return len(s.Tasks) > 1 && s.Tie == sop.TieNone }),
	"text in a symbol": steps(func(s *sop.Step) bool {
		return slices.ContainsFunc(s.Tasks, func(t sop.Task) bool { return t.Text != "" })
	}),
	"later primary":     steps(func(s *sop.Step) bool { return s.PrimaryTask() > 0 }),
	"two ways":          steps(func(s *sop.Step) bool { return s.IsDecision() && len(s.Flows) == 2 }),
	"three ways":        steps(func(s *sop.Step) bool { return s.IsDecision() && len(s.Flows) == 3 }),
	"fan-out":           steps(func(s *sop.Step) bool { return s.Parallel && len(s.Flows) > 1 }),
	"no activity":       steps(func(s *sop.Step) bool { return s.Activity == "" }),
	"no output":         steps(func(s *sop.Step) bool { return len(s.Output) == 0 }),
	"blank time":        steps(func(s *sop.Step) bool { return s.Time.IsZero() }),
	"time not read":     steps(func(s *sop.Step) bool { return s.Time.Text != "" && s.Time.Unit == 0 }),
	"range of time":     steps(func(s *sop.Step) bool { return s.Time.Max > s.Time.Min }),
	"end in the middle": indexed(func(p *sop.Procedure, i int) bool { return p.Ends(i) && i < len(p.Steps)-1 }),
	"capsule and box": cells(func(list []sop.Symbol) bool {
		return slices.Equal(list, []sop.Symbol{sop.Terminator, sop.Process})
	}),
	"document":        cells(func(list []sop.Symbol) bool { return slices.Contains(list, sop.Document) }),
	"archive":         cells(func(list []sop.Symbol) bool { return slices.Contains(list, sop.Archive) }),
	"arrow back":      arrows(func(_ *sop.Flow, from, to int) bool { return to < from }),
	"skip ahead":      arrows(func(_ *sop.Flow, from, to int) bool { return to > from+1 }),
	"outcome":         arrows(func(f *sop.Flow, _, _ int) bool { return f.Outcome != "" }),
	"dashed":          arrows(func(f *sop.Flow, _, _ int) bool { return f.Dashed }),
	"dashed in a row": arrows(func(f *sop.Flow, from, to int) bool { return f.Dashed && from == to }),
	"from role":       arrows(func(f *sop.Flow, _, _ int) bool { return f.FromRole != "" }),
	"to role":         arrows(func(f *sop.Flow, _, _ int) bool { return f.ToRole != "" }),
	"to an id":        arrows(func(f *sop.Flow, _, _ int) bool { return len(f.To) > 4 }),
}

func indexed(has func(*sop.Procedure, int) bool) func(*sop.Procedure) bool {
	return func(p *sop.Procedure) bool {
		for i := range p.Steps {
			if has(p, i) {
				return true
			}
		}
		return false
	}
}

func steps(has func(*sop.Step) bool) func(*sop.Procedure) bool {
	return indexed(func(p *sop.Procedure, i int) bool { return has(&p.Steps[i]) })
}

func cells(has func([]sop.Symbol) bool) func(*sop.Procedure) bool {
	return steps(func(s *sop.Step) bool {
		return slices.ContainsFunc(s.Tasks, func(t sop.Task) bool { return has(t.Symbols) })
	})
}

func arrows(has func(f *sop.Flow, from, to int) bool) func(*sop.Procedure) bool {
	return indexed(func(p *sop.Procedure, i int) bool {
		return slices.ContainsFunc(p.Flows(i), func(f sop.Flow) bool {
			to, ok := p.Target(f.To)
			return ok && has(&f, i, to)
		})
	})
}

func TestProceduresAreValidAndOfEveryKind(t *testing.T) {
	met := map[string]int{}
	for seed := range uint64(500) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 1)), soptest.Options{LongTexts: seed%5 == 0})
		require.NoError(t, p.Validate(), "seed %d", seed)
		for name, has := range features {
			if has(p) {
				met[name]++
			}
		}
	}
	for name := range features {
		assert.GreaterOrEqual(t, met[name], 5, name)
	}
}

func TestOptionsAreKept(t *testing.T) {
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 2))
		p := soptest.Procedure(r, soptest.Options{Steps: 40, Roles: 9, Back: 6})
		require.NoError(t, p.Validate(), "seed %d", seed)
		require.Len(t, p.Steps, 40)
		require.Len(t, p.Roles, 9)
		require.Equal(t, 6, arrowsBack(p), "seed %d", seed)
		none := soptest.Procedure(r, soptest.Options{Steps: 40, Back: -1})
		require.NoError(t, none.Validate(), "seed %d", seed)
		require.Zero(t, arrowsBack(none))
	}
}

func arrowsBack(p *sop.Procedure) int {
	n := 0
	for i := range p.Steps {
		for _, f := range p.Flows(i) {
			if to, ok := p.Target(f.To); ok && to < i && !f.Dashed {
				n++
			}
		}
	}
	return n
}

func TestLimits(t *testing.T) {
	for _, o := range []soptest.Options{
		{Steps: 1, Roles: 1, Back: 9}, {Steps: 2, Roles: 1, Back: 9}, {Steps: 3, Roles: 2, Back: 9},
		{Steps: 1 << 20, Roles: 1 << 20, Back: 1 << 20}, {Steps: -1, Roles: -1, Back: -1},
	} {
		for seed := range uint64(5) {
			p := soptest.Procedure(rand.New(rand.NewPCG(seed, 3)), o)
			require.NoError(t, p.Validate(), "%+v", o)
		}
	}
}

func TestSameSeedSameProcedure(t *testing.T) {
	for seed := range uint64(20) {
		a := soptest.Procedure(rand.New(rand.NewPCG(seed, 4)), soptest.Options{LongTexts: true})
		b := soptest.Procedure(rand.New(rand.NewPCG(seed, 4)), soptest.Options{LongTexts: true})
		require.Equal(t, a, b)
	}
}

func TestLongTexts(t *testing.T) {
	longest := func(long bool) int {
		n := 0
		for seed := range uint64(20) {
			p := soptest.Procedure(rand.New(rand.NewPCG(seed, 5)), soptest.Options{Steps: 20, LongTexts: long})
			for i := range p.Steps {
				n = max(n, len([]rune(p.Steps[i].Activity)))
			}
		}
		return n
	}
	require.Less(t, longest(false), 200)
	require.Greater(t, longest(true), 300)
}
