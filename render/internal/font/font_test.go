package font

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// At a size of one em in font units a width is the sum of the advances, which
// are Arial's.
func TestWidth(t *testing.T) {
	for _, c := range []struct {
		text string
		bold bool
		want int64
	}{
		{"", false, 0},
		{" ", false, 569},
		{"A", false, 1366},
		{"A", true, 1479},
		{"iW", false, 455 + 1933},
		{"é", false, 1139},
		{"e\u0301", false, 1139}, // a combining accent takes no room
		{"\u00A0", false, 569},
		{"’", false, 455},
		{"€", false, 1139},
		{"→", false, 2048},
		{"≤", false, 1124},
		{"✓", false, 1536}, // the box printed for a missing glyph
		{"🙂", false, 1536}, // beyond U+FFFF
		{"\t", false, 1536},
	} {
		assert.Equal(t, c.want, Width(c.text, UnitsPerEm, c.bold), "%q bold %v", c.text, c.bold)
	}
	require.EqualValues(t, 1366*114300/2048, Width("A", 114300, false))
}

func TestHas(t *testing.T) {
	for _, r := range "Aé’€→≤ \u00A0\u00AD\u0301" {
		assert.True(t, Has(r, false), "%q", r)
		assert.True(t, Has(r, true), "%q", r)
	}
	for _, r := range "✓☐中🙂\uFFFD" {
		assert.False(t, Has(r, false), "%q", r)
	}
}

func TestConcurrentUse(t *testing.T) {
	text := "≤ → é ’ 中 dan surat masuk yang diperiksa"
	want, lines := Width(text, 5000, true), Wrap(text, 5000, true, 20000, 30000)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			assert.Equal(t, want, Width(text, 5000, true))
			assert.Equal(t, lines, Wrap(text, 5000, true, 20000, 30000))
		})
	}
	wg.Wait()
}
