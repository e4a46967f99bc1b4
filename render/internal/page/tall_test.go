package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSplitTall(t *testing.T) {
	p := &Page{Rows: []EMU{10 * PT, 20 * PT, 1000 * PT, 30 * PT}, Repeat: 1, HeadAt: 1, HeadRows: 2,
		Cells: []Cell{{Row: 0, RowSpan: 1}, {Row: 1, RowSpan: 2}, {Row: 2, RowSpan: 1}, {Row: 3, RowSpan: 1}}}
	SplitTall(p)
	require.Equal(t, []EMU{10 * PT, 20 * PT, maxRow, maxRow, 1000*PT - 2*maxRow, 30 * PT}, p.Rows)
	require.Equal(t, []Cell{{Row: 0, RowSpan: 1}, {Row: 1, RowSpan: 4}, {Row: 2, RowSpan: 3}, {Row: 5, RowSpan: 1}}, p.Cells)
	require.Equal(t, []int{1, 1, 4}, []int{p.Repeat, p.HeadAt, p.HeadRows})
}
