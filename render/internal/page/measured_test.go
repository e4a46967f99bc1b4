package page

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/font"
)

// The lines of a text measured once are as many, at each width and size, as
// those of the text wrapped anew.
func TestMeasured(t *testing.T) {
	words := strings.Fields(
		"a dan surat-surat pertanggungjawaban ke/dari 1. - 12) Kepala\nSubbagian x\ny 😀 ketatausahaan")
	r := rand.New(rand.NewPCG(3, 3))
	for range 60 {
		var paragraphs []string
		for range r.IntN(4) {
			var b strings.Builder
			for range r.IntN(9) {
				b.WriteString(words[r.IntN(len(words))] + []string{" ", "  ", "\n"}[min(2, r.IntN(9)/3)])
			}
			paragraphs = append(paragraphs, b.String())
		}
		bold := r.IntN(2) == 0
		m := Measure(paragraphs, bold)
		require.True(t, m.Is(paragraphs))
		require.False(t, m.Is(append(paragraphs, "more")))
		widest := WidestPiece(strings.Join(paragraphs, "\n"), Font{Size: font.UnitsPerEm, Bold: bold})
		require.Equal(t, widest, m.WidestPiece())
		var natural EMU
		m.Natural(func(units EMU) { natural = max(natural, units*8*PT/font.UnitsPerEm) })
		require.Equal(t, WidestLine(strings.Join(paragraphs, "\n"), Font{Size: 8 * PT, Bold: bold}), natural)
		cell := 5 * MM
		for range 200 { // mostly little changes, as columns change
			cell = max(PadX, cell+EMU(r.IntN(int(MM)))-MM*2/5)
			size := 8 * PT
			if r.IntN(9) == 0 {
				size = 9 * PT
			}
			anew := Wrap(paragraphs, Font{Size: size, Bold: bold}, cell)
			require.Equal(t, anew, m.Wrap(size, cell))
			require.Equal(t, len(anew.Lines), m.Lines(size, cell), "%q %d", paragraphs, cell)
			require.LessOrEqual(t, m.Pieces(), len(anew.Lines))
			if room := cell - 2*PadX; room > 2*size { // wider than any letter
				require.LessOrEqual(t, m.Letters()*size/font.UnitsPerEm, EMU(len(anew.Lines))*room)
			}
		}
	}
}

// A band that is emptied holds nothing, and uses its cells again.
func TestResetBand(t *testing.T) {
	b := &Band{}
	was := b.Cell(b.Row(MM), 0, 2, Wrapped{Text: "lama"}, Font{})
	was.Shade, was.H = 9, AlignEnd
	b.Reset()
	require.Empty(t, b.Rows)
	require.Empty(t, b.Cells)
	now := b.Cell(b.Row(MM), 1, 2, Wrapped{}, Font{})
	require.Same(t, was, now)
	require.Equal(t, &Cell{Col: 1, ColSpan: 1, RowSpan: 1}, now)
}
