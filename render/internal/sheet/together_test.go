package sheet

import (
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page/pagetest"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// What is arranged on several processors is what is arranged on one.
func TestAsManyProcessorsAsThereAre(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	random := func() *rand.Rand { return rand.New(rand.NewPCG(5, 5)) }
	for name, p := range map[string]*sop.Procedure{
		"tangled": flood{60, 5, 40, 0}.procedure(random()), "near": flood{130, 4, 20, 3}.procedure(random()),
		"crowd": soptest.OfKind(random(), soptest.Crowd), "long": soptest.OfKind(random(), soptest.Long),
	} {
		t.Run(name, func(t *testing.T) {
			var dumps []string
			var done []int
			for _, n := range []int{1, 2, 4} {
				runtime.GOMAXPROCS(n)
				s, err := newSheet(t.Context(), p, nil)
				require.NoError(t, err)
				parts, err := s.pages()
				require.NoError(t, err)
				dumps, done = append(dumps, pagetest.Dump(s.document(parts))), append(done, s.budget.Done())
			}
			require.Equal(t, dumps[0], dumps[1])
			require.Equal(t, dumps[0], dumps[2])
			require.Equal(t, []int{done[0], done[0], done[0]}, done)
		})
	}
}
