package render_test

import (
	"io"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/soptest"
)

// Random procedures are written in all formats, long rows and many pages too.
func TestRandomProcedures(t *testing.T) {
	n := uint64(240)
	if testing.Short() {
		n = 24
	}
	for seed := range n {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 1)), soptest.Options{LongTexts: seed%4 == 0})
		require.NoError(t, render.XLSX(io.Discard, p, nil), "seed %d", seed)
		require.NoError(t, render.PDF(io.Discard, p, nil), "seed %d", seed)
		require.NoError(t, render.HTML(io.Discard, p, nil), "seed %d", seed)
	}
}
