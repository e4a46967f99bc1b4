package sheet

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// A label that has no place near its symbol stands right past a rule, under the
// symbol or past a bend of its arrow before it goes far along the arrow.
func TestLabelNearARule(t *testing.T) {
	mm := func(x, y float64) page.Point {
		return page.Point{X: page.EMU(x * float64(page.MM)), Y: page.EMU(y * float64(page.MM))}
	}
	box := page.Rect{X: 35 * page.MM, Y: 48 * page.MM, W: 5 * page.MM, H: 4 * page.MM}
	diamond := &page.Symbol{Kind: page.Diamond, Box: box}
	right, up, down := mm(43, 50), mm(43, 10), mm(37.5, 56)
	s := &sheet{sc: scale{size: 6 * page.PT}, paper: page.Paper{W: 330 * page.MM}, work: &workspace{}}
	for name, c := range map[string]struct {
		rules  []float64
		points []page.Point // of its arrow
		also   []page.Point // ends of pieces of other arrows
		fits   func(ink page.Rect) bool
	}{
		"past the rule beside an upright piece": {
			[]float64{30, 45}, []page.Point{mm(40, 50), right, up}, []page.Point{mm(37.5, 0), mm(37.5, 90)},
			func(ink page.Rect) bool { return ink.X >= 45*page.MM+clearOfRule && ink.Y < 50*page.MM }},
		"past the rule along a level piece": {
			[]float64{30, 45}, []page.Point{mm(40, 50), mm(47, 50), mm(47, 90)},
			[]page.Point{mm(37.5, 0), mm(37.5, 90)},
			func(ink page.Rect) bool { return ink.X >= 45*page.MM+clearOfRule && ink.Bottom() < 50*page.MM }},
		"under the symbol": {
			[]float64{30, 46}, []page.Point{mm(40, 50), right, up},
			[]page.Point{mm(46.5, 0), mm(46.5, 100), mm(37.5, 0), mm(37.5, 48)},
			func(ink page.Rect) bool { return ink.Y > 52*page.MM && ink.X < 38*page.MM }},
		"past the bend": {
			[]float64{30, 45}, []page.Point{mm(37.5, 52), down, mm(90, 56)},
			[]page.Point{mm(37.5, 0), mm(37.5, 48), mm(40, 50), mm(90, 50)},
			func(ink page.Rect) bool { return ink.Y > 56*page.MM && ink.X < 37*page.MM }},
	} {
		all := &surroundings{area: page.Rect{W: 100 * page.MM, H: 100 * page.MM}, symbols: []*page.Symbol{diamond}}
		for _, x := range c.rules {
			all.xs = append(all.xs, mm(x, 0).X)
		}
		for k := 1; k < len(c.points); k++ {
			all.solid = append(all.solid, stroke{rectOf(c.points[k-1], c.points[k]), 0})
		}
		for k := 1; k < len(c.also); k += 2 {
			all.solid = append(all.solid, stroke{rectOf(c.also[k-1], c.also[k]), 1})
		}
		around := &surroundings{}
		all.near(around, diamond.Box, 0, alongAnyFar)
		around.away, around.loose = true, true
		o := &outcome{text: "Perlu perbaikan", points: c.points, from: diamond, along: alongFar}
		require.Nil(t, s.smaller(around, o, s.sc.size), name)
		far := &page.Label{Text: "far"}
		l := s.nearer(around, o, far)
		require.NotEqual(t, far, l, name)
		require.Truef(t, c.fits(inkAt(l)), "%s: %v", name, inkAt(l))
		require.False(t, farFrom(inkAt(l), diamond.Box, pastRule[0]), name)
	}
}
