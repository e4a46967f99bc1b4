package source

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Of a long line a part is shown that holds the place at fault, with what
// stands after it.
func TestWindow(t *testing.T) {
	const n = 3 * maxShown
	for column := 1; column <= n; column++ {
		line := []rune(strings.Repeat("é", n))
		line[column-1] = 'X'
		part, at := window(string(line), column)
		r := []rune(part)
		require.Equal(t, 'X', r[at-1], column)
		require.LessOrEqual(t, len(r), maxShown+2, column)
		require.Equal(t, r[0] == '…', column > maxShown*2/3, column)
		if r[0] == '…' {
			require.Equal(t, maxShown/2+2, at)
		}
		require.GreaterOrEqual(t, len(r)-at, min(n-column, maxShown/3), "%d: what stands after", column)
	}
	for _, line := range []string{"", "abc", strings.Repeat("a", maxShown)} {
		for _, column := range []int{0, 1, maxShown} {
			part, at := window(line, column)
			require.Equal(t, line, part)
			require.Equal(t, column, at)
		}
	}
	part, _ := window(strings.Repeat("a", maxShown+1), 1)
	require.Equal(t, strings.Repeat("a", maxShown)+"…", part)
	require.Equal(t, strings.Repeat("é", maxWords), clip(strings.Repeat("é", maxWords)))
	require.Equal(t, strings.Repeat("é", maxWords)+"…", clip(strings.Repeat("é", maxWords+1)))
}
