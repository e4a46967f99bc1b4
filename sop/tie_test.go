package sop_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestTieWords(t *testing.T) {
	var words []string
	for _, k := range sop.Ties() {
		words = append(words, k.String())
		require.True(t, k.Valid())
		require.NotEmpty(t, k.Word(sop.English))
		back, err := sop.ParseTie(k.String())
		require.NoError(t, err)
		require.Equal(t, k, back)
	}
	require.Equal(t, []string{"garis", "panah", "tanpa"}, words)
	require.Equal(t, "Tie(99)", sop.Tie(99).Word(sop.English))
	for _, text := range []string{"", "Garis", "panah ", "Tie(99)"} {
		k := sop.TieNone
		require.ErrorContains(t, k.UnmarshalText([]byte(text)), "is not a tie", text)
		require.Equal(t, sop.TieNone, k)
	}
	data, err := json.Marshal(sop.Step{Tie: sop.TieArrow})
	require.NoError(t, err)
	require.Contains(t, string(data), `"Tie":"panah"`)
}

// Arrows enter the first of tasks tied by arrows and leave the last, unless one
// is marked as primary.
func TestEntryAndExitTasks(t *testing.T) {
	for _, c := range []struct {
		tie         sop.Tie
		primary     int
		entry, exit int
	}{
		{sop.TieLine, -1, 0, 0}, {sop.TieNone, -1, 0, 0}, {sop.TieArrow, -1, 0, 2},
		{sop.TieArrow, 0, 0, 0}, {sop.TieArrow, 1, 1, 1}, {sop.TieArrow, 2, 2, 2}, {sop.TieNone, 1, 1, 1},
	} {
		s := sop.Step{Tie: c.tie, Tasks: make([]sop.Task, 3)}
		if c.primary >= 0 {
			s.Tasks[c.primary].Primary = true
		}
		require.Equal(t, c.entry, s.EntryTask(), "%+v", c)
		require.Equal(t, c.exit, s.ExitTask(), "%+v", c)
	}
	var none *sop.Step
	require.Equal(t, -1, none.EntryTask())
	require.Equal(t, -1, none.ExitTask())
	require.Equal(t, -1, (&sop.Step{Tie: sop.TieArrow}).ExitTask())
}

// The capsules stand where the flow comes in, and where it ends.
func TestCapsulesOfTiedTasks(t *testing.T) {
	p := &sop.Procedure{Steps: []sop.Step{{Tie: sop.TieArrow, Tasks: make([]sop.Task, 3)}}}
	require.Equal(t, []sop.Symbol{sop.Terminator}, p.Symbols(0, 0))
	require.Equal(t, []sop.Symbol{sop.Process}, p.Symbols(0, 1))
	require.Equal(t, []sop.Symbol{sop.Terminator}, p.Symbols(0, 2))
	p.Steps[0].Tie = sop.TieNone
	require.Equal(t, []sop.Symbol{sop.Process}, p.Symbols(0, 2))
}

func TestDashedFlowsAreNoWays(t *testing.T) {
	p := sample()
	p.Steps[2].Flows = []sop.Flow{{To: "1", Dashed: true}}
	require.Equal(t, []sop.Flow{{To: "1", Dashed: true}, {To: "4"}}, p.Flows(2))
	require.Len(t, p.Steps[2].Flows, 1)
	require.NoError(t, p.Validate())
	p.Steps[3].Flows = []sop.Flow{{To: "1", Dashed: true}}
	require.True(t, p.Ends(3))
	require.Equal(t, p.Steps[3].Flows, p.Flows(3))
	require.NoError(t, p.Validate(), "one way and one that informs are no fan-out")
	p.Steps[2].Flows = []sop.Flow{{To: "4"}, {To: "1", Dashed: true}, {To: "2", Dashed: true}}
	require.NoError(t, p.Validate())
}

func TestValidateDashedFlows(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*sop.Procedure)
		want   string
	}{
		"a decision of one way": {func(p *sop.Procedure) { p.Steps[1].Flows[1].Dashed = true },
			"steps[1].flows sop: one outcome"},
		"the same arrow twice": {func(p *sop.Procedure) {
			p.Steps[2].Flows = []sop.Flow{{To: "1", Dashed: true}, {To: "1", Dashed: true}}
		}, "steps[2].flows[1] sop: same outcome"},
		"over the way that is not stated": {func(p *sop.Procedure) {
			p.Steps[2].Flows = []sop.Flow{{To: "4", Dashed: true}}
		}, "steps[2].flows[0] sop: same outcome"},
		"to its own step": {func(p *sop.Procedure) { p.Steps[2].Flows = []sop.Flow{{To: "3", Dashed: true}} },
			"steps[2].flows[0].to sop: self flow"},
		"nothing but information ends": {func(p *sop.Procedure) {
			p.Steps[3].Flows = []sop.Flow{{To: "3"}}
			p.Steps = append(p.Steps, sop.Step{Activity: "Mencatat", Tasks: p.Steps[0].Tasks})
			p.Steps[2].Flows = []sop.Flow{{To: "4"}, {To: "5", Dashed: true}}
		}, "steps[0] sop: no end"},
	} {
		p := sample()
		c.change(p)
		require.Contains(t, findings(t, p.Validate()), c.want, name)
	}
	p := sample()
	p.Steps[2].Tie = sop.TieNone
	p.Steps[2].Flows = []sop.Flow{{To: "3", ToRole: "staf", Dashed: true}}
	require.NoError(t, p.Validate(), "from a task to another of the step")
	p = sample() // a step that is only told of something is reached
	p.Steps[2].End = true
	p.Steps[1].Flows[1].To = "1"
	p.Steps[2].Flows = []sop.Flow{{To: "4", Dashed: true}}
	require.NoError(t, p.Validate())
}

func TestSymbolTextIsShort(t *testing.T) {
	p := sample()
	p.Steps[0].Tasks[0].Text = strings.Repeat("é", sop.MaxSymbolText)
	require.NoError(t, p.Validate())
	p.Steps[0].Tasks[0].Text += "é"
	err := p.Validate()
	require.Equal(t, []string{"steps[0].tasks[0].text sop: too long"}, findings(t, err))
	require.ErrorContains(t, err, "41 karakter; paling banyak 40")
}
