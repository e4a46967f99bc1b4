package sop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// Two manuals are compared SOP by SOP: paired by ID, then by title.
func TestDiffManuals(t *testing.T) {
	a := &sop.Manual{Procedures: []sop.Procedure{{ID: "a", Title: "A"}, {ID: "b", Title: "B"}, {ID: "c", Title: "C"}}}
	b := &sop.Manual{
		Procedures: []sop.Procedure{{ID: "x", Title: "b"}, {ID: "a", Title: "Baru"}, {ID: "d", Title: "D"}}}
	list := sop.DiffManuals(a, b)
	require.Len(t, list, 4)
	require.Same(t, &a.Procedures[1], list[0].Old)
	require.Same(t, &b.Procedures[0], list[0].New)
	require.Equal(t, "A", list[1].Old.Title)
	require.Equal(t, sop.Diff(&a.Procedures[0], &b.Procedures[1]), list[1].Changes)
	require.Nil(t, list[2].Old)
	require.Equal(t, "D", list[2].Title())
	require.Nil(t, list[3].New)
	require.Equal(t, "C", list[3].Title())
	require.Empty(t, list[3].Changes)
	require.Empty(t, sop.DiffManuals(&sop.Manual{}, &sop.Manual{}))
}

// Two sheets are one pair; that their files are called differently is no
// change, and nothing is changed in them.
func TestDiffManualsOfOneSheet(t *testing.T) {
	a := &sop.Manual{Procedures: []sop.Procedure{{ID: "surat", Title: "Surat"}}}
	b := &sop.Manual{Procedures: []sop.Procedure{{ID: "surat-2", Title: "Surat keluar"}}}
	list := sop.DiffManuals(a, b)
	require.Len(t, list, 1)
	require.Len(t, list[0].Changes, 1)
	require.Equal(t, "title", list[0].Changes[0].Path)
	require.Equal(t, "surat-2", b.Procedures[0].ID)
}
