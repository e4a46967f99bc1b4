package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// tied makes a procedure's rows what drawn sheets have: an arrow in a row, tasks
// done at once between a fan-out and what brings them together, an arrow that
// informs, and words in symbols.
func tied(p *sop.Procedure) {
	p.Roles = append(p.Roles, sop.Role{ID: "instansi", Name: "Instansi"})
	one := func(role string) []sop.Task { return []sop.Task{{Role: role}} }
	many := func(roles ...string) (out []sop.Task) {
		for _, r := range roles {
			out = append(out, sop.Task{Role: r})
		}
		return out
	}
	p.Steps = []sop.Step{
		{Activity: "Menerima berkas", Tasks: []sop.Task{{Role: "staf", Text: "Mulai"}}},
		{Activity: "Meneruskan berkas", Tie: sop.TieArrow, Tasks: many("staf", "kepala")},
		{Activity: "Membagi tugas", Tasks: one("tu"), Parallel: true,
			Flows: []sop.Flow{{To: "4", ToRole: "kepala"}, {To: "4", ToRole: "staf"}, {To: "4", ToRole: "instansi"}}},
		{Activity: "Melaksanakan secara simultan", Tie: sop.TieNone, Tasks: many("kepala", "staf", "instansi"),
			Parallel: true,
			Flows: []sop.Flow{{To: "5", FromRole: "kepala"}, {To: "5", FromRole: "staf"},
				{To: "5", FromRole: "instansi"}}},
		{Activity: "Menyusun laporan",
			Tasks: []sop.Task{{Role: "tu", Symbols: []sop.Symbol{sop.Document}, Text: "Laporan"}},
			Flows: []sop.Flow{{To: "7", Dashed: true}}},
		{Activity: "Menandatangani", Tie: sop.TieArrow, Tasks: many("kepala", "tu", "staf")},
		{Activity: "Mencatat", Tasks: one("instansi")},
		{Activity: "Mengarsipkan", Tasks: []sop.Task{{Role: "staf", Text: "Selesai"}}},
	}
}

func arranged(t *testing.T, change func(*sop.Procedure)) *page.Document {
	t.Helper()
	p := shortLetter()
	change(p)
	require.NoError(t, p.Validate())
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Empty(t, auditDocument(d).faults)
	return d
}

// connectors returns those of a document whose names begin so.
func connectors(d *page.Document, prefix string) (out []*page.Connector) {
	for _, p := range d.Pages {
		for c := range page.Of[*page.Connector](p) {
			if strings.HasPrefix(c.Name, prefix) {
				out = append(out, c)
			}
		}
	}
	return out
}

func TestArrowsInARow(t *testing.T) {
	d := arranged(t, tied)
	second, sixth := connectors(d, "Panah dalam langkah 2"), connectors(d, "Panah dalam langkah 6")
	require.Len(t, second, 1)
	require.Equal(t, "Panah dalam langkah 2, dari Staf ke Kepala Dinas", second[0].Name)
	require.Len(t, sixth, 2)
	for _, c := range slices.Concat(second, sixth) {
		require.Len(t, c.Points, 2, c.Name)
		require.NotZero(t, c.Head)
		require.False(t, c.Dashed)
	}
	require.Empty(t, connectors(d, "Langkah"), "no joint line")
	for _, role := range []string{"Kepala Dinas", "Staf", "Instansi"} {
		require.Len(t, connectors(d, "Panah dari langkah 3 ke langkah 4 oleh "+role), 1)
		require.Len(t, connectors(d, "Panah dari langkah 4 oleh "+role+" ke langkah 5"), 1)
	}
}

// The arrow from a task to one beyond another goes round that one's symbol.
func TestArrowInARowGoesRound(t *testing.T) {
	d := arranged(t, func(p *sop.Procedure) {
		p.Steps[0].Tie, p.Steps[0].Tasks = sop.TieArrow, []sop.Task{{Role: "tu"}, {Role: "kepala"}, {Role: "staf"}}
	})
	list := connectors(d, "Panah dalam langkah 1")
	require.Len(t, list, 2)
	require.Len(t, list[0].Points, 2)
	require.Greater(t, len(list[1].Points), 3)
}

// A decision has an arrow in its row as one of those at its sides.
func TestDecisionWithArrowsInItsRow(t *testing.T) {
	d := arranged(t, func(p *sop.Procedure) {
		s := &p.Steps[1]
		s.Tie, s.Tasks = sop.TieArrow, []sop.Task{{Role: "staf"}, {Role: "tu", Symbols: []sop.Symbol{sop.Decision}}}
		s.Flows = append(s.Flows, sop.Flow{To: "4", Outcome: "Ragu"}, sop.Flow{To: "5", Outcome: "Batal"})
	})
	sides := map[page.End]int{}
	for _, c := range connectors(d, "Panah dari langkah 2") {
		sides[c.From]++
	}
	require.Len(t, sides, 4)
	require.NotEmpty(t, connectors(d, "Keputusan langkah 2 berlanjut"))
}

// A dashed arrow runs apart from those that are none, from one page to another
// too, and the legend tells what it is.
func TestDashedArrows(t *testing.T) {
	d := arranged(t, tied)
	list := connectors(d, "Panah putus-putus dari langkah 5 ke langkah 7")
	require.Len(t, list, 1)
	require.True(t, list[0].Dashed)
	for _, c := range connectors(d, "Panah dari langkah 5") {
		require.False(t, c.Dashed)
		require.NotEqual(t, list[0].From, c.From)
	}
	d = arranged(t, func(p *sop.Procedure) {
		tied(p)
		p.Steps[4].Tasks, p.Steps[4].Tie = append(p.Steps[4].Tasks, sop.Task{Role: "instansi"}), sop.TieNone
		p.Steps[4].Flows[0] = sop.Flow{To: "5", ToRole: "instansi", Dashed: true}
	})
	within := connectors(d, "Panah putus-putus dalam langkah 5, dari Kasubbag TU ke Instansi")
	require.Len(t, within, 1)
	require.Len(t, within[0].Points, 2)
	legend := connectors(d, sop.DashedArrow.Meaning())
	require.Len(t, legend, 1)
	require.True(t, legend[0].Dashed)
	require.Empty(t, connectors(arranged(t, joint), sop.DashedArrow.Meaning()))

	d = arranged(t, func(p *sop.Procedure) {
		tied(p)
		for range 16 {
			p.Steps = append(p.Steps, p.Steps[6])
		}
		p.Steps[4].Flows[0].To = "22"
	})
	require.Len(t, d.Pages, 2)
	halves := connectors(d, "Panah putus-putus")
	require.Len(t, halves, 2)
	for _, c := range halves {
		require.True(t, c.Dashed, c.Name)
		require.Contains(t, c.Name, "penghubung halaman")
	}
}

// A text in a symbol stands within it: in letters like the table's where they
// fit, in smaller ones, on more lines, or in a larger symbol.
func TestTextInSymbols(t *testing.T) {
	for _, c := range []struct {
		text  string
		kind  sop.Symbol
		lines int
		small bool // letters smaller than the table's
	}{
		{"Mulai", sop.Terminator, 1, false},
		{"Ya?", sop.Decision, 1, false},
		{"Laporan akhir", sop.Document, 1, true},
		{"Surat keputusan kepala dinas yang final", sop.Process, 4, true},
		{"Lengkap dan benar?", sop.Decision, 3, true},
		{"Disimpan 5 tahun", sop.Archive, 2, true},
	} {
		d := arranged(t, func(p *sop.Procedure) {
			p.Steps[2].Tasks[0].Text, p.Steps[2].Tasks[0].Symbols = c.text, []sop.Symbol{c.kind}
			if c.kind == sop.Decision {
				p.Steps[2].Flows = []sop.Flow{{To: "4", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}
			}
		})
		found := false
		for y := range page.Of[*page.Symbol](d.Pages[0]) {
			if !strings.HasPrefix(y.Name, "Langkah 3, ") {
				continue
			}
			found = true
			require.Equal(t, "Langkah 3, Kepala Dinas, "+c.text+", "+c.kind.Spoken(), y.Name)
			require.Equal(t, c.text, strings.ReplaceAll(y.Text, "\n", " "))
			require.Len(t, y.Lines, c.lines, c.text)
			require.GreaterOrEqual(t, y.Font.Size, leastInside)
			require.Equal(t, c.small, y.Font.Size < 9*page.PT, c.text)
			require.LessOrEqual(t, page.WidestLine(y.Text, y.Font), y.Kind.TextBox(y.Box).W, c.text)
		}
		require.True(t, found)
	}
}

// Words break only where a lane would be wider for them than for any that
// offices use, and a text never makes the sheet fail.
func TestLongestTextInTheNarrowestSymbol(t *testing.T) {
	d := arranged(t, func(p *sop.Procedure) {
		for i := range p.Steps {
			p.Steps[i].Tasks[0].Text = strings.Repeat("W", sop.MaxSymbolText)
		}
	})
	n := 0
	for y := range page.Of[*page.Symbol](d.Pages[0]) {
		if strings.HasPrefix(y.Name, "Langkah") {
			n++
			require.Greater(t, len(y.Lines), 3)
		}
	}
	require.Positive(t, n)
}
