package sheet

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// A step is told with all that its row shows, and with where each of its
// arrows leads.
func TestStepsInWords(t *testing.T) {
	p := &sop.Procedure{Title: "A", Roles: []sop.Role{{ID: "a", Name: "Kepala\nPanti"}, {ID: "b"}}, Steps: []sop.Step{
		{Activity: "Menerima\nsurat", Requirements: []string{"Surat", " "}, Time: sop.ParseDuration("15 menit"),
			Note:     "Segera",
			NoteRows: 2, Tasks: []sop.Task{{Role: "a", Text: "Mulai"}, {Role: "b"}}},
		{Number: "8a", Output: []string{"Konsep"}, Tasks: []sop.Task{{Role: "b", Symbols: []sop.Symbol{sop.Decision}}},
			Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "tidak", ToRole: "b"}}},
		{Activity: "Arsip", Number: "-", Tasks: []sop.Task{{Role: "a"}}, Flows: []sop.Flow{{To: "1", Dashed: true}}},
	}, Labels: sop.Labels{Time: "Lama"}}
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Equal(t, []page.Told{
		{Number: "1", Text: "Menerima surat", Facts: []page.Fact{
			{Label: "Pelaksana", Texts: []string{"Kepala Panti (mulai atau selesai, Mulai)", "b (proses)"}},
			{Label: "Persyaratan/kelengkapan", Texts: []string{"Surat"}}, {Label: "Lama", Texts: []string{"15 menit"}},
			{Label: "Keterangan", Texts: []string{"Segera"}},
		}, Next: []page.Way{{Text: "langkah 8a", To: 1}}},
		{Number: "8a", Facts: []page.Fact{
			{Label: "Pelaksana", Texts: []string{"b (keputusan)"}}, {Label: "Output", Texts: []string{"Konsep"}},
			{Label: "Keterangan", Texts: []string{"Segera"}},
		}, Next: []page.Way{
			{When: "Ya", Text: "langkah tanpa nomor (baris 3)", To: 2},
			{When: "tidak", Text: "langkah 1 oleh b", To: 0},
		}},
		{Number: "tanpa nomor (baris 3)", Text: "Arsip",
			Facts: []page.Fact{{Label: "Pelaksana", Texts: []string{"Kepala Panti (mulai atau selesai)"}}},
			Next:  []page.Way{{Text: "informasi ke langkah 1", To: 0}, {Text: "selesai", To: -1}}},
	}, Told(p))
	for s := range page.Of[*page.Symbol](d.Pages[0]) {
		if s.ID == 1 {
			require.Equal(t, "Menerima surat", s.Does)
		}
	}
}

// Every step of a random procedure is told, and what follows is there.
func TestRandomStepsInWords(t *testing.T) {
	for seed := range uint64(20) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 3)), soptest.Options{})
		told := Told(p)
		require.Len(t, told, len(p.Steps))
		for i, s := range told {
			require.NotEmpty(t, s.Next)
			require.NotEmpty(t, s.Facts)
			ends := 0
			for _, w := range s.Next {
				require.Less(t, w.To, len(p.Steps))
				if w.To < 0 {
					ends++
				}
			}
			require.Equal(t, p.Ends(i), ends == 1, "seed %d, step %d", seed, i+1)
		}
	}
}
