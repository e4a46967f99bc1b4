package sheet

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// What is added up of a sheet is never more than it needs on one page, whatever
// the columns: no size at which it fits is left out.
func TestNoSizeThatFitsIsLeftOut(t *testing.T) {
	arranged, out := 0, 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 9))
		list := []*sop.Procedure{
			soptest.Ordinary(r, 3+int(seed%12), 2+int(seed%8), "Ya", "Berkas belum lengkap"),
			soptest.Procedure(r, soptest.Options{LongTexts: seed%3 == 0}),
		}
		for _, p := range list {
			s, err := newSheet(context.Background(), p, &Options{NoLegend: seed%4 == 0, NoSignature: seed%5 == 0})
			require.NoError(t, err)
			f, err := s.undivided()
			require.NoError(t, err)
			s.whole = seed%2 == 0
			for size := largest; size >= smallest; size -= step {
				for _, alike := range [...]bool{true, false} {
					least := s.leastHeight(size)
					s.at(size, alike)
					if s.widen(f); !s.measure() {
						continue
					}
					arranged++
					s.air = 0
					one := &part{flow: f, heights: s.heights(f), block: 1, close: true}
					h := s.tableHeight(one) + s.heightOf(s.identity)
					require.LessOrEqual(t, least, h, "seed %d, %v pt", seed, size.PT())
					require.LessOrEqual(t, s.leastIdentity(s.sc), s.heightOf(s.identity))
					if h > s.room() && !s.mayFit(size) {
						out++
					}
				}
			}
		}
	}
	require.Greater(t, arranged, 1000)
	require.Greater(t, out, 100)
}

// The least height of texts beside one another is not more than they need in any
// columns.
func TestAmountIsTheLeast(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 400 {
		var texts [3]*page.Measured
		var all amount
		for i := range texts {
			words := ""
			for range r.IntN(30) {
				words += []string{"surat", "pertanggungjawaban", "ke", "1.", "dan/atau", "  "}[r.IntN(6)] + " "
			}
			texts[i] = page.Measure([]string{words, "kedua"}[:1+r.IntN(2)], false)
			all.beside(texts[i])
		}
		s := scale{size: page.EMU(24+r.IntN(16)) * page.PT / 4}
		var width, height page.EMU
		for _, m := range texts {
			cell := (12 + page.EMU(r.IntN(60))) * page.MM
			width, height = width+cell-2*page.PadX, max(height, page.TextHeight(m.Lines(s.size, cell), s.size))
		}
		require.LessOrEqual(t, all.height(s, width), height)
	}
}

// Where texts fill their columns evenly the least height is nearly what they need.
func TestAmountIsNearlyEnough(t *testing.T) {
	var all amount
	text, s := page.Measure([]string{strings.Repeat("ia ", 300)}, false), scale{size: 8 * page.PT}
	for range 3 {
		all.beside(text)
	}
	cell := 30 * page.MM
	need := page.TextHeight(text.Lines(s.size, cell), s.size)
	least := all.height(s, 3*(cell-2*page.PadX))
	require.LessOrEqual(t, least, need)
	require.GreaterOrEqual(t, least, need*3/5)
	all.letters = all.letters * 8 / 5
	require.Greater(t, all.height(s, 3*(cell-2*page.PadX)), need)
}
