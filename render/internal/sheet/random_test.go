package sheet

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest"
)

// Sheets of random procedures of every feature have no fault: many outcomes
// out of one decision, fan-outs, long texts, several pages.
func TestRandomSheetsHaveNoFault(t *testing.T) {
	n := uint64(200)
	if testing.Short() {
		n = 40
	}
	for seed := range n {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 1)), soptest.Options{LongTexts: seed%4 == 0})
		d, err := Sheet(p, nil)
		require.NoError(t, err, "seed %d", seed)
		assert.Empty(t, auditDocument(d).faults, "seed %d", seed)
	}
}
