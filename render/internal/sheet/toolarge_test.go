package sheet

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// The paper advised is the smallest of the larger ones that holds the sheet.
func TestSmallestLargerPaper(t *testing.T) {
	papers, advised := []string{"Letter", "A4", "F4", "Legal", "A3"}, map[string]bool{}
	for roles := 15; roles <= sop.MaxRoles; roles++ {
		first := len(papers)
		for i := len(papers) - 1; i >= 0; i-- {
			_, err := Sheet(row(roles), &Options{Paper: papers[i]})
			var e *TooLargeError
			if !errors.As(err, &e) {
				require.NoError(t, err)
				first = i
				continue
			}
			want := ""
			if first < len(papers) {
				want = papers[first]
			}
			require.Equal(t, want, e.Larger, "%d roles on %s", roles, papers[i])
			advised[want] = true
		}
	}
	require.Len(t, advised, 4, "each of the papers but Letter")
}

// A refusal costs no more than a few pages' arrows: the lanes of sixty steps,
// each done by thirty roles, are too many for any paper.
func TestRefusalCostsLittle(t *testing.T) {
	p := hostile(t)["flow_n60joint30.yaml"]
	require.NotNil(t, p)
	s, err := newSheet(context.Background(), p, nil)
	require.NoError(t, err)
	_, err = s.pages()
	require.ErrorIs(t, err, ErrTooLarge)
	var e *TooLargeError
	require.ErrorAs(t, s.tooLarge(err), &e)
	require.Equal(t, "roles", e.Path)
	require.Empty(t, e.Larger)
	require.Less(t, s.budget.Done(), 15_000_000)
}
