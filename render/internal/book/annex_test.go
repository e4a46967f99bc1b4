package book

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/page"
)

// annexed are the options of a book with all forms of the catalogue.
func annexed(t *testing.T) *Options {
	t.Helper()
	o := full(t)
	o.Annex = nil
	for _, f := range catalogue.All() {
		o.Annex = append(o.Annex, f.Blank())
	}
	return o
}

// Each page of the annex says which form of the contents it belongs to, and has
// the number that they lead to.
func TestAnnexPagesHaveTheirMark(t *testing.T) {
	d := pdfOf(t, small(), annexed(t))
	forms := 0
	for i, e := range d.Outline {
		mark, _, ok := strings.Cut(e.Text, ". ")
		if e.Level != 1 || !ok {
			continue
		}
		forms++
		end := len(d.Pages)
		if i+1 < len(d.Outline) {
			end = d.Outline[i+1].Page
		}
		for n := e.Page; n < end; n++ {
			edge := d.Pages[n].Edge
			require.GreaterOrEqual(t, len(edge), 2, e.Text)
			require.Regexp(t, "^"+mark+" - .", edge[len(edge)-2].Text)
			require.Equal(t, fmt.Sprintf("Halaman %d dari %d", n+1, len(d.Pages)), edge[len(edge)-1].Text)
		}
	}
	require.Len(t, catalogue.All(), forms)
}

// The contents of a workbook take no more pages than those of a PDF: they do not
// say the names of procedures and forms twice.
func TestContentsOfWorkbookAreShort(t *testing.T) {
	pages := 0
	for _, e := range pdfOf(t, small(), annexed(t)).Outline {
		switch e.Text {
		case contentsName:
			pages -= e.Page
		case explanationName:
			pages += e.Page
		}
	}
	b, err := New(t.Context(), small(), annexed(t))
	require.NoError(t, err)
	list, err := b.Workbook(t.Context())
	require.NoError(t, err)
	for d, err := range list {
		require.NoError(t, err)
		require.Len(t, d.Pages, pages)
		leads := map[string]string{}
		for _, p := range d.Pages {
			for c := range page.Of[*page.Cell](p) {
				if c.Has().Leads != "" {
					leads[c.Text] = c.Has().Leads
				}
			}
		}
		require.Equal(t, coverName, leads[coverName])
		require.Equal(t, "01 Surat Masuk", leads["01"])
		require.Contains(t, leads["L1"], "L1 ")
		require.Len(t, leads, len(catalogue.All())+3+4)
		break
	}
}

// Each line to write on is a cell: a worksheet has one line under a cell.
func TestLinesOfAnnexAreCells(t *testing.T) {
	lines := 0
	for _, p := range pdfOf(t, small(), annexed(t)).Pages {
		for c := range page.Of[*page.Cell](p) {
			require.LessOrEqual(t, c.Has().Leaders, 1)
			lines += c.Has().Leaders
		}
	}
	require.Greater(t, lines, 1000)
}

// Sentences of a blank form in a book keep no room for what is typed into it.
func TestSentencesOfAnnexHaveNoGap(t *testing.T) {
	seen := 0
	for _, p := range pdfOf(t, small(), annexed(t)).Pages {
		for c := range page.Of[*page.Cell](p) {
			if c.Border == 0 && c.V == page.AlignStart && c.RowSpan == 1 && strings.Contains(c.Text, "......") {
				seen++
				free := c.Box.H - page.TextHeight(len(c.Lines), c.Font.Size)
				require.Less(t, free, page.LineHeight(c.Font.Size), c.Text)
			}
		}
	}
	require.Greater(t, seen, 30)
}
