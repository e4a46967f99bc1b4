package sheet

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// numbersOn returns the numbers of the steps on each page.
func numbersOn(d *page.Document) [][]int {
	out := make([][]int, len(d.Pages))
	for i, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if n, err := strconv.Atoi(c.Text); err == nil && c.Col == 0 && c.ColSpan == 1 {
				out[i] = append(out[i], n)
			}
		}
	}
	return out
}

// many is a procedure of so many steps with so many lines over the table.
func many(steps, lines int) *sop.Procedure {
	p := shortLetter()
	p.Steps = nil
	for i := range steps {
		tasks := []sop.Task{{Role: p.Roles[i%2].ID}}
		p.Steps = append(p.Steps, sop.Step{Activity: fmt.Sprint("Langkah ", i+1), Tasks: tasks})
	}
	p.LegalBasis = nil
	for i := range lines {
		p.LegalBasis = append(p.LegalBasis, fmt.Sprint("Peraturan Nomor ", i+1))
	}
	return p
}

// The table begins on the first page when two of its rows fit there, else on
// the next; its head stands on each page it goes on to, and the signature block
// never alone.
func TestPageBreaks(t *testing.T) {
	first := map[int]bool{}
	for lines := range 36 {
		d, err := Sheet(many(26, lines), nil)
		require.NoError(t, err)
		pages, next := numbersOn(d), 1
		first[len(pages[0])] = true
		require.NotEqual(t, 1, len(pages[0]), "%d lines", lines)
		require.NotEmpty(t, pages[len(pages)-1], "%d lines", lines)
		for i, list := range pages {
			for _, n := range list {
				require.Equal(t, next, n)
				next++
			}
			p := d.Pages[i]
			begins := len(list) > 0 && list[0] == 1
			require.Equal(t, begins, p.HeadAt >= 0, "%d lines, page %d", lines, i+1)
			require.Equal(t, begins || i == 0, p.Repeat == 0, "%d lines, page %d", lines, i+1)
			signed := false
			for c := range page.Of[*page.Cell](p) {
				signed = signed || c.Text == "SITI AMINAH, S.Sos"
			}
			require.Equal(t, i == len(pages)-1, signed, "%d lines, page %d", lines, i+1)
		}
		require.Equal(t, 27, next)
	}
	require.True(t, first[0] && first[2], "%v", first)
}

// A signature block that has no room takes the last rows with it, and no more.
func TestSignatureTakesRowsAlong(t *testing.T) {
	fewest, most := 99, 0
	for steps := 14; steps < 50; steps++ {
		for lines := range 4 {
			d, err := Sheet(many(steps, lines), nil)
			require.NoError(t, err)
			if pages := numbersOn(d); len(pages) > 1 {
				last := len(pages[len(pages)-1])
				fewest, most = min(fewest, last), max(most, last)
			}
		}
	}
	require.Equal(t, leastLast, fewest)
	require.Greater(t, most, leastLast)
}
