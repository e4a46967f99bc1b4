package book

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// alike is a manual of n small procedures.
func alike(n int) *sop.Manual {
	m := &sop.Manual{}
	for i := range n {
		p := soptest.Ordinary(rand.New(rand.NewPCG(1, 1)), 2, 2, "Ya", "Tidak")
		p.ID, p.Title = "", fmt.Sprintf("Judul %d dengan beberapa kata lagi supaya tidak sebaris", i)
		m.Procedures = append(m.Procedures, *p)
	}
	return m
}

// A few rows of the list stand alone on a page only where smaller lettering does
// not help; it is smaller nowhere else.
func TestFewRowsStandAlone(t *testing.T) {
	smaller, alone := 0, 0
	for n := 15; n < 60; n++ {
		b, err := New(t.Context(), alike(n), &Options{Sheet: &sheet.Options{}})
		require.NoError(t, err)
		d, err := b.list(t.Context(), pageHead, make([]string, n))
		require.NoError(t, err)
		switch size := lettering(d, "1"); {
		case sparse(d):
			require.Equal(t, listTable, size, n)
			alone++
		case size < listTable:
			require.GreaterOrEqual(t, size, listTable-2*less, n)
			smaller++
		}
	}
	require.Positive(t, smaller)
	require.Less(t, alone, smaller)
}

// lettering is the size of a text.
func lettering(d *page.Document, text string) page.EMU {
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		if c.Text == text {
			return c.Font.Size
		}
	}
	return 0
}

// The workbook tells where each SOP stands by the number that its worksheet's
// name begins with, the book by its pages.
func TestListTellsWhereSheetsAre(t *testing.T) {
	docs := workbookOf(t, small(), &Options{Sheet: &sheet.Options{}})
	list := docs[2]
	require.Equal(t, "Daftar SOP", list.Sheet)
	require.NotContains(t, textOn(list.Pages[0]), pageHead+"\n")
	for c := range page.Of[*page.Cell](list.Pages[0]) {
		if c.Has().Leads != "" {
			require.True(t, strings.HasPrefix(c.Has().Leads, c.Text+" "), "%s: %s", c.Text, c.Has().Leads)
		}
	}
}
