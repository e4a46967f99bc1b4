package sheet

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop/soptest"
)

// Symbols stand beside the middle of their lane only where the lanes would not
// fit otherwise; on a page, those of a lane stand one below the other.
func TestSymbolsStandAside(t *testing.T) {
	for roles, want := range map[int]bool{3: false, 8: true} {
		p := soptest.Ordinary(rand.New(rand.NewPCG(8, 40)), 40, roles, "Ya", "Perlu perbaikan")
		s, err := newSheet(context.Background(), p, nil)
		require.NoError(t, err)
		parts, err := s.pages()
		require.NoError(t, err)
		aside := false
		for _, part := range parts {
			if part.flow == nil {
				continue
			}
			at := map[int]page.EMU{}
			for i, n := range part.flow.nodes {
				x := part.placed.symbols[i].Box.Center().X - s.cols.span(0, s.cols.lane(n.lane))
				if was, ok := at[n.lane]; ok {
					require.InDelta(t, was.MM(), x.MM(), 0.001, "lane %d", n.lane)
				}
				at[n.lane] = x
				off := x - s.cols.width(s.cols.lane(n.lane))/2
				aside = aside || max(off, -off) > page.Pixel
			}
		}
		require.Equal(t, want, aside, "%d roles", roles)
	}
}

// A symbol is in the middle of its lane, or as near to it as what it needs.
func TestMiddle(t *testing.T) {
	c := &columns{lanes: 1, widths: []page.EMU{0, 0, 30 * page.MM}, symbolW: 10 * page.MM}
	for _, x := range []struct{ before, after, want page.EMU }{
		{10, 10, 15}, {10, 2, 15}, {12, 2, 17}, {2, 12, 13}, {12, 12, 15},
	} {
		n := need{before: x.before * page.MM, after: x.after * page.MM}
		require.Equal(t, x.want*page.MM, c.middle(0, n), x)
	}
}

// A label asks for room beside its symbol, for a part of it where there is no
// more, and for none where that does not do.
func TestLabelNeed(t *testing.T) {
	s := scale{size: 8 * page.PT}
	rooms := s.labelRooms("Perlu perbaikan")
	require.Len(t, rooms, 3)
	require.IsIncreasing(t, rooms)
	require.Len(t, s.labelRooms("Tidak"), 2)

	a := arrow{key: flowKey{1, 1}, outcome: "Perlu perbaikan"}
	f := &flow{wants: map[flowKey]want{}}
	for _, c := range []struct {
		wider int
		most  page.EMU
		want  page.EMU
	}{
		{0, 100 * page.MM, 0}, {1, 100 * page.MM, rooms[1]}, {2, 100 * page.MM, rooms[2]}, {9, 100 * page.MM, rooms[2]},
		{2, rooms[2] - 1, rooms[1]}, {1, rooms[1] - 1, rooms[0]}, {1, rooms[0] - 1, 0},
	} {
		f.wants[a.key] = want{wider: c.wider}
		s.label = c.most
		require.Equal(t, c.want, f.labelNeed(s, &a), c)
	}
}
