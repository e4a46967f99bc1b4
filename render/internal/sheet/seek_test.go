package sheet

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// The place found for a label is the best of all that are tried one by one:
// those that are passed over would not have done.
func TestNoBetterPlaceIsPassedOver(t *testing.T) {
	r, found := rand.New(rand.NewPCG(8, 8)), 0
	for i := range 3000 {
		around, o := labelCase(r)
		s := scale{size: (6 + page.EMU(r.IntN(4))) * page.PT}
		k := seeking{outcome: o, around: around, s: s, w: 2*page.MM + rand4(r), h: page.MM + rand4(r)/2, text: "Ya"}
		all := k
		k.spots()
		all.everySpot()
		require.Equal(t, all.found, k.found, "case %d", i)
		one := all
		one.aim, one.found = anyFree, choice{}
		one.spots()
		require.Equal(t, all.found.ok, one.found.ok, "case %d", i)
		if k.found.ok {
			found++
		}
	}
	require.Greater(t, found, 1000)
	require.Less(t, found, 2900)
}

// rand4 is a length of up to 4 mm.
func rand4(r *rand.Rand) page.EMU { return page.EMU(r.IntN(int(4 * page.MM))) }

// labelCase is a decision with an arrow out of it, and things near both.
func labelCase(r *rand.Rand) (*surroundings, *outcome) {
	mm := func(n int) page.EMU { return page.EMU(r.IntN(n*10)) * page.MM / 10 }
	box := page.Rect{X: 50 * page.MM, Y: 50 * page.MM, W: 10 * page.MM, H: 6 * page.MM}
	from := &page.Symbol{Kind: page.Diamond, Box: box}
	o := &outcome{from: from, along: alongFar}
	side := page.Side(r.IntN(4))
	at, level := from.Site(side), side == page.Left || side == page.Right
	o.points = []page.Point{at}
	for i := range 1 + r.IntN(3) {
		way := page.MM + mm(15)
		if back := side == page.Left || side == page.Top; i == 0 && back || i > 0 && r.IntN(2) == 0 {
			way = -way
		}
		if level {
			at.X += way
		} else {
			at.Y += way
		}
		o.points, level = append(o.points, at), !level
	}
	around := &surroundings{area: page.Rect{W: 110 * page.MM, H: 110 * page.MM}, from: from.Box, far: farLabel,
		symbols: []*page.Symbol{from}, away: r.IntN(3) == 0, loose: r.IntN(3) == 0,
		xs: []page.EMU{0, 40*page.MM + mm(9), 61*page.MM + mm(9)},
		ys: []page.EMU{0, 40*page.MM + mm(12), 54*page.MM + mm(9)}}
	for i := 1; i < len(o.points); i++ {
		around.solid = append(around.solid, stroke{rectOf(o.points[i-1], o.points[i]), 0})
	}
	for range r.IntN(6) {
		a := page.Point{X: 35*page.MM + mm(40), Y: 35*page.MM + mm(40)}
		b := a
		if r.IntN(2) == 0 {
			b.X += mm(20)
		} else {
			b.Y += mm(20)
		}
		around.solid = append(around.solid, stroke{rectOf(a, b), [...]int{1, ofHead, ofLabel}[r.IntN(3)]})
	}
	if r.IntN(3) == 0 {
		around.far = farthest
	}
	if r.IntN(4) == 0 {
		o.rules = around.xs
	}
	return around, o
}

// everySpot is spots without any that is passed over.
func (k *seeking) everySpot() {
	gone, first := page.EMU(0), k.s.tenths(labelBeside)
	for i := 1; i < len(k.points) && gone < k.along; i++ {
		p := leg{a: k.points[i-1], b: k.points[i], index: i, gone: gone}
		p.level = p.a.Y == p.b.Y
		p.length, p.size = max(p.b.X-p.a.X, p.a.X-p.b.X, p.b.Y-p.a.Y, p.a.Y-p.b.Y), k.h
		if p.level {
			p.size = k.w
		}
		for at := first; at == first || at+p.size/2 <= p.length && gone+at < k.along; at += stride {
			k.tryBoth(&p, at, 0)
		}
		for at := first - stride/2; at > -k.before(i, p.size); at -= stride / 2 {
			k.tryBoth(&p, at, k.rise(i, at))
		}
		k.past(p.a, p.b, gone+page.EMU(i-1)*page.MM)
		gone += p.length
	}
}

func (k *seeking) tryBoth(p *leg, at, rise page.EMU) {
	places, align, worse := k.places(p, at, rise), [2]page.Align{page.AlignStart, page.AlignEnd}, page.MM/2
	if p.level {
		if worse = page.MM; p.b.X < p.a.X {
			align[0] = page.AlignEnd
		}
		align[1] = align[0]
	}
	k.try(spot{places[0], align[0], p.bad(at)})
	k.try(spot{places[1], align[1], p.bad(at) + worse})
}
