package sop_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// Procedures go through encoding/json and back without loss.
func TestJSONRoundTrip(t *testing.T) {
	for seed := range uint64(200) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 7)), soptest.Options{LongTexts: seed%10 == 0})
		data, err := json.Marshal(p)
		require.NoError(t, err)
		var back sop.Procedure
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, *p, back, "seed %d", seed)
	}
}

func TestJSONWords(t *testing.T) {
	s := sop.Step{Time: sop.ParseDuration("1 - 5 Hari"),
		Tasks: []sop.Task{{Symbols: []sop.Symbol{sop.Terminator, sop.Decision}}}}
	data, err := json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(data), `"Time":"1 - 5 Hari"`)
	require.Contains(t, string(data), `"Symbols":["kapsul","keputusan"]`)
}
