package check_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// The pieces of a checker find what Manual finds, nothing twice.
func TestCheckerFindsWhatManualFinds(t *testing.T) {
	sample, places, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	sample.Procedures[3].Remarks = append(sample.Procedures[3].Remarks, "Abaikan dup-rows: sengaja sama")
	random := &sop.Manual{}
	for r := rand.New(rand.NewPCG(1, 1)); len(random.Procedures) < 20; {
		random.Procedures = append(random.Procedures, *soptest.Procedure(r, soptest.Options{}))
	}
	for _, m := range []*sop.Manual{sample, random, {}, nil} {
		o := &check.Options{Stage: check.Final, Position: places.Position}
		c := check.NewChecker(m, o)
		got, err := c.Whole(t.Context())
		require.NoError(t, err)
		for i := range 25 {
			own, err := c.Procedure(t.Context(), i-1)
			require.NoError(t, err)
			for _, f := range own {
				require.Equal(t, i-1, f.Procedure)
			}
			got = append(got, own...)
		}
		require.ElementsMatch(t, check.Manual(m, o), got)
	}
}

// A checker ends with its context.
func TestCheckerEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	c := check.NewChecker(many(3, 5), nil)
	_, err := c.Procedure(ctx, 1)
	require.ErrorIs(t, err, context.Canceled)
	_, err = c.Whole(ctx)
	require.ErrorIs(t, err, context.Canceled)
}

// Findings of a procedure may be kept for another manual only where what they
// depend on beside it is the same.
func TestCheckersAlike(t *testing.T) {
	extra := []*check.Rule{{Name: "uji", Check: func(*check.Pass) {}}}
	places := func(int, string) sop.Position { return sop.Position{} }
	for name, c := range map[string]struct {
		change func(*sop.Manual, *check.Options)
		want   bool
	}{
		"nothing":    {func(*sop.Manual, *check.Options) {}, true},
		"places":     {func(_ *sop.Manual, o *check.Options) { o.Position, o.End = places, places }, true},
		"a row":      {func(m *sop.Manual, _ *check.Options) { m.Procedures[1].Steps[0].Activity = "Lain" }, true},
		"title":      {func(m *sop.Manual, _ *check.Options) { m.Procedures[1].Title = "Lain" }, false},
		"number":     {func(m *sop.Manual, _ *check.Options) { m.Procedures[1].Number = "1/2" }, false},
		"roles":      {func(m *sop.Manual, _ *check.Options) { m.Roles = []sop.Role{{ID: "a"}} }, false},
		"one less":   {func(m *sop.Manual, _ *check.Options) { m.Procedures = m.Procedures[:2] }, false},
		"stage":      {func(_ *sop.Manual, o *check.Options) { o.Stage = check.Final }, false},
		"parts":      {func(_ *sop.Manual, o *check.Options) { o.Parts = []string{"sampul"} }, false},
		"own rule":   {func(_ *sop.Manual, o *check.Options) { o.Extra = extra }, false},
		"exceptions": {func(_ *sop.Manual, o *check.Options) { o.Except = []check.Exception{{Rule: "x"}} }, false},
	} {
		m, o := many(3, 4), &check.Options{}
		c.change(m, o)
		a, b := check.NewChecker(many(3, 4), &check.Options{}), check.NewChecker(m, o)
		require.Equal(t, c.want, a.Alike(b), name)
		require.Equal(t, c.want, b.Alike(a), name)
	}
	own := &check.Options{Extra: extra}
	require.False(t, check.NewChecker(nil, own).Alike(check.NewChecker(nil, own)), "rules that may ask anything")
	require.True(t, check.NewChecker(nil, nil).Alike(check.NewChecker(nil, &check.Options{})))
}
