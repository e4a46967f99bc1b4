package sheet

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// bundle makes places for runs side by side, with so much room to a symbol
// that they have to keep clear of.
func bundle(n int, room, clear page.EMU) []place {
	list := make([]place, n)
	for i := range list {
		list[i] = place{run: &run{track: i, from: 0, to: 20 * page.MM}, least: closest, most: room - clear, room: room}
	}
	return list
}

func TestLayKeepsOffTheRule(t *testing.T) {
	for _, c := range []struct {
		room, clear float64 // millimetres
		from, to    float64
	}{
		{3.2, 1.02, 2.05, 2.2}, // as soon as there is room
		{10, 1.02, 2.05, 3},    // but never far from it
		{2.1, 1.02, 1.02, 1.1}, // no nearer than that
		{4.4, 2.2, 2.05, 2.2},  // room for a head
	} {
		list := bundle(1, page.EMU(c.room*float64(page.MM)), page.EMU(c.clear*float64(page.MM)))
		lay(list, roomy)
		require.GreaterOrEqual(t, list[0].at.MM(), c.from-0.001, "%v", c)
		require.LessOrEqual(t, list[0].at.MM(), c.to+0.001, "%v", c)
	}
}

// Bundles are spread evenly; where the first of them would be near the rule
// though the room is free, it keeps off.
func TestLaySpreadsBundles(t *testing.T) {
	list := bundle(3, 12*page.MM, closest)
	require.Zero(t, lay(list, roomy))
	for i := range list {
		require.InDelta(t, 3*float64(i+1), list[i].at.MM(), 0.25, "run %d", i)
	}
	list = bundle(2, 5*page.MM, closest)
	lay(list, roomy)
	require.GreaterOrEqual(t, list[0].at, roomy)
	require.GreaterOrEqual(t, list[1].at-list[0].at, tight)
	require.LessOrEqual(t, list[1].at, 5*page.MM-closest)
}

// Where there is no room at all, runs stay in order and before what is there.
func TestLaySqueezes(t *testing.T) {
	list := bundle(4, 2*page.MM, closest)
	require.GreaterOrEqual(t, lay(list, roomy), squeezedBadness)
	last := page.EMU(0)
	for i := range list {
		require.Greater(t, list[i].at, last, "run %d", i)
		last = list[i].at
	}
	require.LessOrEqual(t, last, 2*page.MM-closest)
}

// A run of several pieces keeps off the rule where one of them has nothing
// beside it, though another has.
func TestLayKeepsLongPiecesOff(t *testing.T) {
	list := bundle(2, 5*page.MM, closest)
	whole, part := reached{0, 20 * page.MM}, reached{12 * page.MM, 20 * page.MM}
	list[1].run.from, list[1].run.to = 0, 8*page.MM // beside the first piece only
	list[0].run.spans = []reached{{0, 10 * page.MM}, part}
	list[0].at, list[1].at = closest, closest+tight
	require.True(t, hugging(list, roomy))

	list[1].run.to = whole.to
	require.False(t, hugging(list, roomy), "no piece is alone")
	list[0].run.spans = nil
	require.False(t, hugging(list, roomy))
}

// Of plans with as many bad labels, one whose pages have room is kept.
func TestPlanNoWorse(t *testing.T) {
	require.True(t, (&plan{bad: 1}).noWorse(&plan{bad: 2}))
	require.True(t, (&plan{bad: 1, cramped: 1}).noWorse(&plan{bad: 1, cramped: 1}), "the later")
	require.True(t, (&plan{bad: 1, cramped: 3}).noWorse(&plan{bad: 2}))
	require.False(t, (&plan{bad: 1, cramped: 1}).noWorse(&plan{bad: 1}))
	require.False(t, (&plan{bad: 2}).noWorse(&plan{bad: 1, cramped: 9}))
}
