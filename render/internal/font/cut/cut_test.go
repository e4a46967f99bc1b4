package cut

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	whole "github.com/sopkit/sopkit/render/internal/font"
)

func cutRunes() []rune {
	var out []rune
	for r := ' '; r <= 0x17F; r++ {
		out = append(out, r)
	}
	return append(out, []rune("€’“”–—…•→≤≥\u0301")...)
}

func cutTo(t *testing.T, bold bool, runes []rune) []byte {
	t.Helper()
	ttf, err := Cut(whole.TTF(bold), runes)
	require.NoError(t, err)
	return ttf
}

func parsed(t *testing.T, ttf []byte) *sfnt.Font {
	t.Helper()
	f, err := sfnt.Parse(ttf)
	require.NoError(t, err)
	return f
}

// A cut font draws its characters as the whole font does.
func TestCutDrawsAlike(t *testing.T) {
	for _, bold := range []bool{false, true} {
		whole, err := sfnt.Parse(whole.TTF(bold))
		require.NoError(t, err)
		cut := parsed(t, cutTo(t, bold, cutRunes()))
		var b sfnt.Buffer
		compounds := 0
		for _, r := range append(cutRunes(), 0) {
			a, err := whole.GlyphIndex(&b, r)
			require.NoError(t, err)
			z, err := cut.GlyphIndex(&b, r)
			require.NoError(t, err)
			require.Equal(t, a == 0, z == 0, "%U", r)
			want, got := outlineOf(t, whole, a), outlineOf(t, cut, z)
			assert.Equal(t, want, got, "%U", r)
			if len(want.segments) > 20 {
				compounds++
			}
		}
		require.Greater(t, compounds, 50)
	}
}

type drawn struct {
	advance  fixed.Int26_6
	segments []sfnt.Segment
}

func outlineOf(t *testing.T, f *sfnt.Font, g sfnt.GlyphIndex) drawn {
	t.Helper()
	var b sfnt.Buffer
	advance, err := f.GlyphAdvance(&b, g, fixed.I(2048), font.HintingNone)
	require.NoError(t, err)
	segments, err := f.LoadGlyph(&b, g, fixed.I(2048), nil)
	require.NoError(t, err)
	return drawn{advance, append([]sfnt.Segment(nil), segments...)}
}

// Only the characters asked for, the box, and parts of compound letters are
// in the file.
func TestCutHoldsNoMore(t *testing.T) {
	for text, glyphs := range map[string]int{"": 1, "A": 2, "AA": 2, "AB": 3, "✓": 1, "🙂": 1, "é": 4, "eé": 4} {
		cut := parsed(t, cutTo(t, false, []rune(text)))
		assert.Equal(t, glyphs, cut.NumGlyphs(), "%q", text)
	}
	require.Less(t, len(cutTo(t, false, cutRunes()[:95])), 16_000)
}

func TestCutIsTheSameEachTime(t *testing.T) {
	require.Equal(t, cutTo(t, true, cutRunes()), cutTo(t, true, cutRunes()))
}

// All words of a TrueType file add up to a fixed number.
func TestCutChecksums(t *testing.T) {
	ttf := cutTo(t, false, cutRunes())
	require.EqualValues(t, 0xB1B0AFBA, checksum(ttf))
	for i := range int(be.Uint16(ttf[4:])) {
		e := ttf[12+16*i:]
		table := append([]byte(nil), ttf[be.Uint32(e[8:]):be.Uint32(e[8:])+(be.Uint32(e[12:])+3)&^3]...)
		if string(e[:4]) == "head" {
			be.PutUint32(table[8:], 0)
		}
		assert.Equal(t, be.Uint32(e[4:]), checksum(table), "%s", e[:4])
	}
}

func TestCutOfNoFont(t *testing.T) {
	_, err := Cut([]byte("no font"), cutRunes())
	require.ErrorContains(t, err, "cut: ")
}

func TestMeasure(t *testing.T) {
	for _, bold := range []bool{false, true} {
		m := Measure(whole.TTF(bold))
		assert.Equal(t, 905, m.Ascent)
		assert.Equal(t, -211, m.Descent)
		assert.InDelta(t, 700, m.CapHeight, 50)
		assert.Less(t, m.Box[0], 0)
		assert.Less(t, m.Box[1], m.Descent)
		assert.Greater(t, m.Box[2], 1000)
		assert.Greater(t, m.Box[3], m.Ascent)
	}
}
