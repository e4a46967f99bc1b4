package sop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

func TestNamedTitle(t *testing.T) {
	for line, want := range map[string]string{
		"SOP Surat Masuk": "Surat Masuk", "1. S.O.P: Surat Masuk": "Surat Masuk", "2) sop surat masuk.": "surat masuk.",
		"Standar Operasional Prosedur Memasak": "Memasak",
		"SOP":                                  "", "SOP !": "", "Dinas Sosial": "", "": "", "SOPIR Dinas": "",
		"SOP a\nb": "",
	} {
		require.Equal(t, want, sop.NamedTitle(line), "%q", line)
	}
}

func TestTitles(t *testing.T) {
	m := &sop.Manual{}
	for _, title := range []string{"Proses Surat Keluar", "Proses surat keluar mendesak", "Piket", "PIKET!",
		"Jaga - Malam", ""} {
		m.Procedures = append(m.Procedures, sop.Procedure{Title: title})
	}
	list := m.Titles()
	for title, want := range map[string]int{"surat keluar": 0, "Surat Keluar Mendesak": 1, "malam": 4,
		"jaga malam": 4} {
		i, ok := list.Find(title)
		require.True(t, ok, title)
		require.Equal(t, want, i, title)
		require.True(t, list.Has(title))
	}
	for title, has := range map[string]bool{"Piket": true, "Surat Masuk": false, "": false, " - ": false} {
		_, ok := list.Find(title)
		require.False(t, ok, "%q", title)
		require.Equal(t, has, list.Has(title), "%q", title)
	}
	require.Equal(t, "jaga malam", list.Plain(4))
	require.Equal(t, map[int]bool{0: true, 1: true}, list.With("keluar"))
	require.False(t, (*sop.Manual)(nil).Titles().Has("Piket"))
}

func TestTotalText(t *testing.T) {
	for _, c := range []struct {
		total sop.Total
		want  sop.Text
	}{
		{sop.Total{}, sop.Text{ID: "0 menit", EN: "0 minutes"}},
		{sop.Total{Unstated: 3}, sop.Text{ID: "-", EN: "-"}},
		{sop.Total{Low: 75, High: 75, Unstated: 3}, sop.Text{ID: "1 jam 15 menit", EN: "1 hours 15 minutes"}},
		{sop.Total{Low: 60, High: 451},
			sop.Text{ID: "1 jam – 1 hari kerja 1 menit", EN: "1 hours – 1 working days 1 minutes"}},
	} {
		require.Equal(t, c.want, c.total.Text(sop.Calendar{}))
	}
	half := sop.Total{Low: 120, High: 120}.Text(sop.Calendar{HoursPerDay: 2})
	require.Equal(t, "1 hari kerja", half.ID)
}
