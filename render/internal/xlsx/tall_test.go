package xlsx

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

func TestSplitTall(t *testing.T) {
	const pt = page.PT
	p := &page.Page{Rows: []page.EMU{10 * pt, 20 * pt, 1000 * pt, 30 * pt}, Repeat: 1, HeadAt: 1, HeadRows: 2,
		Items: []page.Item{&page.Cell{Row: 0, RowSpan: 1}, &page.Label{}, &page.Cell{Row: 1, RowSpan: 2},
			&page.Cell{Row: 2, RowSpan: 1}, &page.Cell{Row: 3, RowSpan: 1}}}
	d := &page.Document{Pages: []*page.Page{p}, Side: []page.SideInput{{Row: 1}, {Row: 3}}}
	before := *p
	out := splitTall(d)
	q := out.Pages[0]
	require.Equal(t, []page.EMU{10 * pt, 20 * pt, maxRow, maxRow, 1000*pt - 2*maxRow, 30 * pt}, q.Rows)
	require.Equal(t,
		[]page.Item{&page.Cell{Row: 0, RowSpan: 1}, &page.Label{}, &page.Cell{Row: 1, RowSpan: 4},
			&page.Cell{Row: 2, RowSpan: 3}, &page.Cell{Row: 5, RowSpan: 1}}, q.Items)
	require.Equal(t, []int{1, 1, 4}, []int{q.Repeat, q.HeadAt, q.HeadRows})
	require.Equal(t, []page.SideInput{{Row: 1}, {Row: 5}}, out.Side)
	require.Equal(t, before, *p, "the finished value stays as it was")
	require.Equal(t, 3, p.Items[4].(*page.Cell).Row)
	require.Same(t, q, splitTall(out).Pages[0], "nothing to part")
}

// Rows that are repeated may be high too.
func TestSplitTallHead(t *testing.T) {
	rows := []page.EMU{2 * maxRow, maxRow, maxRow + page.Pixel, page.Pixel}
	p := &page.Page{Rows: rows, Repeat: 2, HeadAt: 0, HeadRows: 2}
	out := splitTall(&page.Document{Pages: []*page.Page{p}}).Pages[0]
	require.Equal(t, []page.EMU{maxRow, maxRow, maxRow, maxRow, page.Pixel, page.Pixel}, out.Rows)
	require.Equal(t, []int{3, 0, 3}, []int{out.Repeat, out.HeadAt, out.HeadRows})
}

func TestSplitWide(t *testing.T) {
	p := &page.Page{Cols: []page.EMU{page.MM, 2*maxCol + page.MM, page.MM},
		Items: []page.Item{&page.Cell{Col: 0, ColSpan: 2}, &page.Label{}, &page.Cell{Col: 1, ColSpan: 1},
			&page.Cell{Col: 2, ColSpan: 1}}}
	d := &page.Document{Pages: []*page.Page{p, {Cols: p.Cols}}}
	before := *p
	out := splitWide(d)
	require.Equal(t, []page.EMU{page.MM, maxCol, maxCol, page.MM, page.MM}, out.Pages[0].Cols)
	require.Equal(t, out.Pages[0].Cols, out.Pages[1].Cols)
	require.Equal(t,
		[]page.Item{&page.Cell{Col: 0, ColSpan: 4}, &page.Label{}, &page.Cell{Col: 1, ColSpan: 3},
			&page.Cell{Col: 4, ColSpan: 1}}, out.Pages[0].Items)
	require.Equal(t, before, *p, "the finished value stays as it was")
	require.Same(t, out, splitWide(out), "nothing to part")
}
