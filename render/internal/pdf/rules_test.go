package pdf

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

func TestJoined(t *testing.T) {
	for name, c := range map[string]struct{ list, want []rule }{
		"none":      {},
		"touching":  {[]rule{{5, 10, 20}, {5, 0, 10}}, []rule{{5, 0, 20}}},
		"the same":  {[]rule{{5, 0, 10}, {5, 0, 10}}, []rule{{5, 0, 10}}},
		"within":    {[]rule{{5, 0, 30}, {5, 10, 20}}, []rule{{5, 0, 30}}},
		"apart":     {[]rule{{5, 11, 20}, {5, 0, 10}}, []rule{{5, 0, 10}, {5, 11, 20}}},
		"two lines": {[]rule{{6, 0, 10}, {5, 10, 20}}, []rule{{5, 10, 20}, {6, 0, 10}}},
	} {
		require.Equal(t, append([]rule{}, c.want...), append([]rule{}, joined(c.list)...), name)
	}
}

// Joining covers what the single rules cover, whatever their order, and no
// more.
func TestJoinedCoversTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var list []rule
		covered := map[[2]page.EMU]bool{}
		for range 1 + r.IntN(20) {
			from := page.EMU(r.IntN(20))
			n := rule{page.EMU(r.IntN(3)), from, from + 1 + page.EMU(r.IntN(6))}
			list = append(list, n)
			for x := n.from; x < n.to; x++ {
				covered[[2]page.EMU{n.at, x}] = true
			}
		}
		for _, n := range joined(list) {
			for x := n.from; x < n.to; x++ {
				at := [2]page.EMU{n.at, x}
				require.True(t, covered[at], "%v covered once, and not before: %v", at, n)
				delete(covered, at)
			}
		}
		require.Empty(t, covered)
	}
}
