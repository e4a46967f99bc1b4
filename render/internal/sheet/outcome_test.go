package sheet

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

func TestFolded(t *testing.T) {
	f := page.Font{Size: 8 * page.PT}
	for _, c := range []struct {
		text  string
		lines int
		want  string
	}{
		{"Tidak", 1, "Tidak"},
		{"Tidak", 2, ""},
		{"Perlu perbaikan", 2, "Perlu\nperbaikan"},
		{"Perlu perbaikan menyeluruh oleh pemeriksa", 2, "Perlu perbaikan\nmenyeluruh oleh pemeriksa"},
		{"Perlu perbaikan menyeluruh oleh pemeriksa", 3, "Perlu perbaikan\nmenyeluruh\noleh pemeriksa"},
	} {
		got, ok := folded(c.text, c.lines, f)
		require.Equal(t, c.want, got)
		require.Equal(t, c.want != "", ok)
	}
}

// Lines are as even as every way to break the words can make them, and a text
// too long for any place costs no more than a short one.
func TestFoldedIsEven(t *testing.T) {
	f, r := page.Font{Size: 8 * page.PT}, rand.New(rand.NewPCG(1, 1))
	for range 200 {
		var words []string
		for range 3 + r.IntN(6) {
			words = append(words, strings.Repeat("m", 1+r.IntN(9)))
		}
		got, ok := folded(strings.Join(words, " "), 3, f)
		require.True(t, ok)
		least := page.Width(strings.Join(words, " "), f)
		for a := 1; a < len(words); a++ {
			for b := a + 1; b < len(words); b++ {
				widest := page.EMU(0)
				for _, line := range [][]string{words[:a], words[a:b], words[b:]} {
					widest = max(widest, page.Width(strings.Join(line, " "), f))
				}
				least = min(least, widest)
			}
		}
		require.Equal(t, least, page.WidestLine(got, f), words)
		require.Equal(t, words, strings.Fields(got))
	}
	long := strings.Repeat("sangat panjang ", 600)
	got, ok := folded(long, mostLines, f)
	require.True(t, ok)
	require.Equal(t, strings.Fields(long), strings.Fields(got))
	require.Less(t, len(newFolding(foldable(long), f).ends), 70)
}

// A label is drawn where its letters were found to have room.
func TestLabelAt(t *testing.T) {
	f := page.Font{Size: 8 * page.PT}
	for _, text := range []string{"Tidak", "Perlu\nperbaikan"} {
		w, h := inkOf(text, f)
		l := labelAt(text, f, spot{ink: page.Rect{X: page.MM, Y: 2 * page.MM, W: w, H: h}})
		s := &surroundings{}
		s.add(l)
		require.Equal(t, page.Rect{X: page.MM, Y: 2 * page.MM, W: w, H: h}, s.solid[0].area)
		require.Equal(t, page.LineHeight(f.Size)*page.EMU(1+strings.Count(text, "\n")), l.Box.H)
	}
}

// Letters keep clear of all that is drawn, and near their symbol.
func TestSurroundings(t *testing.T) {
	mm := func(x, y, w, h page.EMU) page.Rect {
		return page.Rect{X: x * page.MM, Y: y * page.MM, W: w * page.MM, H: h * page.MM}
	}
	diamond := &page.Symbol{Kind: page.Diamond, Box: mm(40, 40, 10, 6)}
	all := &surroundings{area: mm(0, 0, 100, 100),
		xs: []page.EMU{0, 60 * page.MM, 100 * page.MM}, ys: []page.EMU{0, 50 * page.MM, 100 * page.MM},
		symbols: []*page.Symbol{diamond}, solid: []stroke{{mm(50, 43, 30, 0), 0}, {mm(56, 20, 0, 20), 1}}}
	s := &surroundings{}
	all.near(s, diamond.Box, 0, 60*page.MM)
	free := func(ink page.Rect) bool { _, ok := s.free(ink); return ok }
	require.True(t, free(mm(51, 44, 5, 2)), "under its line")
	require.True(t, free(mm(49, 40, 3, 2)), "beside the slope of the decision")
	for name, r := range map[string]page.Rect{
		"its line": mm(51, 42, 5, 2), "another line": mm(55, 38, 5, 1), "the decision": mm(46, 40, 3, 2),
		"a rule between lanes": mm(55, 44, 6, 2), "a rule between rows": mm(51, 49, 5, 2),
		"the edge": mm(-1, 44, 5, 2), "what is far": mm(61, 44, 5, 2),
		"what is nearer to another line": mm(51, 36, 4, 2), "another row": mm(51, 51, 5, 2),
	} {
		require.False(t, free(r), name)
	}
	require.True(t, s.elsewhere(mm(61, 44, 5, 2)))
	require.False(t, s.elsewhere(mm(51, 44, 5, 2)))

	s.away, s.loose = true, true
	require.True(t, free(mm(51, 51, 5, 2)), "another row")
	require.True(t, free(mm(51, 36, 4, 2)), "nearer to another line")
	s.add(&page.Label{Text: "Ya", Font: page.Font{Size: 8 * page.PT}, Box: mm(51, 53, 4, 3)})
	require.False(t, free(mm(51, 51, 5, 2)), "close to another label")
}

// Letters between two arrows are better where only their own is near, and
// those of two labels better where they do not read as one.
func TestUnclear(t *testing.T) {
	level := func(y page.EMU, of int) stroke {
		return stroke{page.Rect{X: 0, Y: y, W: 30 * page.MM}, of}
	}
	s := &surroundings{area: page.Rect{W: 30 * page.MM, H: 30 * page.MM}, from: page.Rect{Y: 10 * page.MM}, away: true,
		loose: true, far: farthest * 2, solid: []stroke{level(10*page.MM, 0), level(6*page.MM, 1)}}
	ink := page.Rect{X: 5 * page.MM, W: 5 * page.MM, H: 2 * page.MM}
	at := func(y page.EMU) page.EMU {
		ink.Y = y
		unclear, ok := s.free(ink)
		require.True(t, ok)
		return unclear
	}
	require.Equal(t, page.EMU(0), at(103*page.MM/10), "under its arrow")
	between := at(77 * page.MM / 10) // 0.3 mm over its own, 1.7 under the other
	require.Equal(t, page.EMU(0), between)
	require.Positive(t, at(74*page.MM/10), "0.6 mm over its own, 1.4 under the other")

	s.solid = append(s.solid,
		stroke{page.Rect{X: 5 * page.MM, Y: 135 * page.MM / 10, W: 5 * page.MM, H: 2 * page.MM}, ofLabel})
	require.Positive(t, at(103*page.MM/10), "right over a label")
	ink.X = 12 * page.MM
	require.Equal(t, page.EMU(0), at(103*page.MM/10), "beside it")

	s.loose, s.xs = false, []page.EMU{ink.X - 5*page.MM/10}
	require.Positive(t, at(103*page.MM/10), "0.5 mm beside a rule")
	s.xs[0] -= 5 * page.MM / 10
	require.Equal(t, page.EMU(0), at(103*page.MM/10), "1 mm beside a rule")
}
