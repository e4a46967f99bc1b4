package sop_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

func TestPrimaryTask(t *testing.T) {
	for _, c := range []struct {
		primary []bool
		want    int
	}{{nil, -1}, {[]bool{false}, 0}, {[]bool{false, false}, 0}, {[]bool{false, true}, 1},
		{[]bool{false, true, true}, 1}} {
		s := sop.Step{}
		for _, p := range c.primary {
			s.Tasks = append(s.Tasks, sop.Task{Primary: p})
		}
		require.Equal(t, c.want, s.PrimaryTask(), "%v", c.primary)
	}
}

func TestSymbols(t *testing.T) {
	p := sample()
	p.Steps[0].Tasks = append(p.Steps[0].Tasks, sop.Task{Role: "kepala"})
	p.Steps[3].Tasks = []sop.Task{{Role: "kepala"}, {Role: "staf", Primary: true}}
	capsule, box := []sop.Symbol{sop.Terminator}, []sop.Symbol{sop.Process}
	require.Equal(t, capsule, p.Symbols(0, 0))
	require.Equal(t, box, p.Symbols(0, 1))
	require.Equal(t, []sop.Symbol{sop.Decision}, p.Symbols(1, 0))
	require.Equal(t, box, p.Symbols(2, 0))
	require.Equal(t, box, p.Symbols(3, 0))
	require.Equal(t, capsule, p.Symbols(3, 1))
	p.Steps[2].End = true
	require.Equal(t, capsule, p.Symbols(2, 0))
	require.Equal(t, box, p.Symbols(2, 1))
}

func TestEndsAndFlows(t *testing.T) {
	p := sample()
	require.Equal(t, []sop.Flow{{To: "2"}}, p.Flows(0))
	require.Equal(t, p.Steps[1].Flows, p.Flows(1))
	require.False(t, p.Ends(2))
	require.True(t, p.Ends(3))
	require.Empty(t, p.Flows(3))

	p.Steps[3].Flows = []sop.Flow{{To: "1"}}
	require.False(t, p.Ends(3), "the last step goes on")
	p.Steps[3].End = true
	require.True(t, p.Ends(3))
	require.Equal(t, []sop.Flow{{To: "1"}}, p.Flows(3), "an ending step keeps its own flows")

	p.Steps[2].End = true
	require.True(t, p.Ends(2))
	require.Empty(t, p.Flows(2))
}

func TestTarget(t *testing.T) {
	p := sample()
	for to, want := range map[string]int{"1": 0, "4": 3, "koreksi": 1, "2": 1} {
		k, ok := p.Target(to)
		require.True(t, ok, to)
		require.Equal(t, want, k, to)
	}
	for _, to := range []string{"", "0", "5", "-1", "+1", "01", " 1", "1.0", "Koreksi", "99999999999999999999"} {
		k, ok := p.Target(to)
		require.False(t, ok, "%q", to)
		require.Zero(t, k)
	}
	p.Steps[3].ID = "koreksi"
	k, _ := p.Target("koreksi")
	require.Equal(t, 1, k, "the first of an ID")
}

func TestLane(t *testing.T) {
	p := sample()
	k, ok := p.Lane("staf")
	require.True(t, ok)
	require.Equal(t, 1, k)
	for _, role := range []string{"", "Staf", "tamu"} {
		_, ok = p.Lane(role)
		require.False(t, ok, role)
	}
}

// In a valid procedure every flow leads somewhere, and a step that states
// none leads to the next row, whatever the steps are called.
func TestFlowsOfValidProceduresLeadSomewhere(t *testing.T) {
	for seed := range uint64(200) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 6)), soptest.Options{})
		for i := range p.Steps {
			for _, f := range p.Flows(i) {
				k, ok := p.Target(f.To)
				require.True(t, ok)
				require.True(t, i != k || f.Dashed)
				if len(p.Steps[i].Flows) == 0 {
					require.Equal(t, i+1, k)
				}
			}
			require.GreaterOrEqual(t, p.Steps[i].PrimaryTask(), 0)
		}
	}
}

func TestIsDecision(t *testing.T) {
	s := sop.Step{Tasks: []sop.Task{{}, {Symbols: []sop.Symbol{sop.Terminator, sop.Decision}}}}
	require.True(t, s.IsDecision())
	s.Tasks = s.Tasks[:1]
	require.False(t, s.IsDecision())
}

func TestSymbolWords(t *testing.T) {
	var words []string
	for k := sop.Terminator; k <= sop.Arrow; k++ {
		words = append(words, k.String())
		back, err := sop.ParseSymbol(k.String())
		require.NoError(t, err)
		require.Equal(t, k, back)
	}
	require.Equal(t, []string{"kapsul", "proses", "keputusan", "dokumen", "arsip", "segilima", "panah"}, words)
	require.Empty(t, sop.Symbol(0).String())
	require.Equal(t, "Symbol(99)", sop.Symbol(99).String())
	for _, text := range []string{"", "Kapsul", "kapsul ", "Symbol(99)", "kotak"} {
		k := sop.Archive
		require.ErrorContains(t, k.UnmarshalText([]byte(text)), "is not a symbol", text)
		require.Equal(t, sop.Archive, k)
	}
}
