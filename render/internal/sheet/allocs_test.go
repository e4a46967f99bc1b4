package sheet

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest"
)

// A sheet of ten ordinary rows is arranged with less than five hundred allocations,
// however many sizes of lettering are tried: most are what it is made of.
func TestOrdinarySheetAllocatesLittle(t *testing.T) {
	p := soptest.Ordinary(rand.New(rand.NewPCG(7, 10)), 10, 6, "Ya", "Tidak")
	got := testing.AllocsPerRun(10, func() {
		d, err := Sheet(p, nil)
		require.NoError(t, err)
		require.Len(t, d.Pages, 1)
	})
	require.Less(t, got, 560.0)
}
