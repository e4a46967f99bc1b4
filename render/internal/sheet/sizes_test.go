package sheet

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// lettering returns the type size of the table.
func lettering(d *page.Document) float64 {
	for c := range page.Of[*page.Cell](d.Pages[len(d.Pages)-1]) {
		if c.Text == "Aktifitas" {
			return c.Font.Size.PT()
		}
	}
	return 0
}

// row returns a valid procedure of some roles, with a step for each.
func row(roles int) *sop.Procedure {
	p := &sop.Procedure{Title: "Surat"}
	p.Labels.Activity = "Aktifitas"
	for j := range roles {
		p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprint("r", j), Name: fmt.Sprint("Seksi ", j+1)})
		p.Steps = append(p.Steps, sop.Step{Activity: "Memeriksa surat", Tasks: []sop.Task{{Role: fmt.Sprint("r", j)}}})
	}
	return p
}

// The lettering is never below its floor where more pages hold the sheet.
func TestLetteringHasAFloor(t *testing.T) {
	for _, floor := range []page.EMU{0, 6 * page.PT, 15 * page.PT / 2, 9 * page.PT} {
		least := max(floor.PT(), 6)
		if floor == 0 {
			least = 7
		}
		for seed := range uint64(6) {
			p := soptest.Ordinary(rand.New(rand.NewPCG(seed, 1)), 25, 4+int(seed)%3, "Ya", "Perlu perbaikan")
			p.Labels.Activity = "Aktifitas"
			d, err := Sheet(p, &Options{MinLettering: floor})
			require.NoError(t, err)
			require.GreaterOrEqual(t, lettering(d), least, "floor %v, seed %d", floor.PT(), seed)
		}
	}
}

// Lanes that do not fit at the floor make the lettering smaller, to a limit;
// then a larger paper is advised.
func TestTooManyLanes(t *testing.T) {
	small := 0
	for n := 10; n <= sop.MaxRoles; n++ {
		d, err := Sheet(row(n), nil)
		var e *TooLargeError
		if errors.As(err, &e) {
			require.NotZero(t, small, "some lettering was smaller before")
			require.Equal(t, "roles", e.Path)
			require.Equal(t, "Legal", e.Larger, "%d roles", n)
			require.Contains(t, e.Text.ID, fmt.Sprint(n, " pelaksana"))
			_, err := Sheet(row(n), &Options{Paper: e.Larger})
			require.NoError(t, err)
			return
		}
		require.NoError(t, err)
		require.GreaterOrEqual(t, lettering(d), 6.0)
		if lettering(d) < 7 {
			small++
		}
	}
	require.Fail(t, "as many roles as are valid fit")
}

// What is higher than a page is refused by its name.
func TestTooHigh(t *testing.T) {
	long := strings.Repeat("sangat panjang ", 8000)
	for path, change := range map[string]func(*sop.Procedure){
		"steps[0].note":    func(p *sop.Procedure) { p.Steps[0].Note, p.Steps[0].NoteRows = long, 2 },
		"title":            func(p *sop.Procedure) { p.Title = long },
		"approval.heading": func(p *sop.Procedure) { p.Approval.Heading = long },
		"unit.lines":       func(p *sop.Procedure) { p.Unit.Lines = []string{"Dinas", long} },
	} {
		p := row(3)
		change(p)
		_, err := Sheet(p, nil)
		var e *TooLargeError
		require.ErrorAs(t, err, &e, path)
		require.ErrorIs(t, err, ErrTooLarge)
		require.Equal(t, path, e.Path)
		require.Empty(t, e.Larger)
		require.NotEqual(t, e.Text.ID, e.Text.EN)
	}
}

// An identity block higher than a page goes over to the next ones, each box
// closed on each page, no text lost.
func TestIdentityGoesOver(t *testing.T) {
	p := row(3)
	for i := range 120 {
		p.LegalBasis = append(p.LegalBasis,
			fmt.Sprintf("Peraturan %d tentang %s", i, strings.Repeat("tata naskah dinas ", 12)))
	}
	p.Warnings = []string{strings.Repeat("harus diperhatikan ", 1500)}
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Greater(t, len(d.Pages), 3)
	require.Empty(t, auditDocument(d).faults)
	var all strings.Builder
	for _, pg := range d.Pages {
		bottom := 0
		for c := range page.Of[*page.Cell](pg) {
			all.WriteString(c.Text + "\n")
			if c.Border&page.BorderBottom != 0 {
				bottom = max(bottom, c.Row+c.RowSpan)
			}
		}
		require.GreaterOrEqual(t, bottom, len(pg.Rows)-9, "the last box of page is closed")
	}
	words := strings.Fields(all.String())
	require.Equal(t, 1500, strings.Count(strings.Join(words, " "), "harus diperhatikan"))
	for i := range 120 {
		require.Contains(t, words, fmt.Sprint(i+1, "."))
	}
}

// Letterheads of any length, near the height of a page too, are drawn or
// refused.
func TestLongLetterheads(t *testing.T) {
	var drawn, refused int
	for n := 10; n < 400; n += 15 {
		p := row(3)
		p.Title = strings.Repeat("Pelayanan rehabilitasi sosial ", n)
		d, err := Sheet(p, nil)
		if err != nil {
			require.ErrorIs(t, err, ErrTooLarge)
			refused++
			continue
		}
		drawn++
		require.Empty(t, auditDocument(d).faults, "%d words", 3*n)
	}
	require.NotZero(t, drawn)
	require.NotZero(t, refused)
}

// A last row nearly as high as a page leaves the closing block to the next.
func TestClosingGoesOver(t *testing.T) {
	p := row(2)
	p.Approval.Name = "NAMA"
	for n := 200; ; n += 20 {
		p.Steps[1].Activity = strings.Repeat("sangat panjang ", n)
		d, err := Sheet(p, nil)
		require.NoError(t, err, "%d words", n)
		require.Empty(t, auditDocument(d).faults)
		if last := d.Pages[len(d.Pages)-1]; last.HeadAt < 0 && last.Repeat == 0 {
			return
		}
	}
}

// The room for a signature is the same at any size, and the lines under the
// name follow each other.
func TestSignatureBlock(t *testing.T) {
	for _, size := range []page.EMU{6, 7, 8, 9, 11} {
		for _, rank := range []string{"", "Pembina - IV/a"} {
			p := row(3)
			p.Approval = sop.Approval{Heading: "KEPALA", Name: "NAMA", Rank: rank, NIP: "196703071999031004"}
			d, err := Sheet(p, &Options{MinLettering: size * page.PT})
			require.NoError(t, err)
			last, rows := d.Pages[len(d.Pages)-1], map[string]int{}
			for c := range page.Of[*page.Cell](last) {
				rows[c.Text] = c.Row
			}
			var room page.EMU
			for _, h := range last.Rows[rows["KEPALA"]+1 : rows["NAMA"]] {
				room += h
			}
			require.InDelta(t, 20, room.MM(), 2.2)
			require.GreaterOrEqual(t, room, 20*page.MM)
			below := 1
			if rank != "" {
				below = 2
			}
			require.Equal(t, rows["NAMA"]+below, rows["NIP. 196703071999031004"])
		}
	}
}

// A symbol of the legend has the proportion of those in the table.
func TestLegendKeepsProportion(t *testing.T) {
	p := row(3)
	p.Legend = []sop.Symbol{sop.Terminator, sop.Process, sop.Decision, sop.Document, sop.Archive, sop.OffPage,
		sop.Arrow}
	p.Steps[0].Tasks[0].Symbols = []sop.Symbol{sop.Decision}
	p.Steps[0].Flows = []sop.Flow{{To: "2", Outcome: "Ya"}, {To: "3", Outcome: "Tidak"}}
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	ratio := map[page.Shape]float64{}
	legend := 0
	for y := range page.Of[*page.Symbol](d.Pages[0]) {
		r := float64(y.Box.W) / float64(y.Box.H)
		if !strings.HasPrefix(y.Name, "Keterangan") {
			ratio[y.Kind] = r
			continue
		}
		legend++
		require.GreaterOrEqual(t, y.Box.X, d.Pages[0].Margin.Left+page.PadX)
		if want, ok := ratio[y.Kind]; ok {
			require.InDelta(t, want, r, 0.02, y.Kind)
		}
	}
	require.Equal(t, 6, legend)
	require.Len(t, ratio, 3)
}

// Words break one by one: a word longer than any column can be leaves the
// others whole.
func TestWordsBreakOneByOne(t *testing.T) {
	p := row(12)
	p.Roles[3].Name = "Pengadministrasi Pertanggungjawaban"
	p.Steps[2].Note = strings.Repeat("panjang", 20)
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		for _, word := range strings.Fields(strings.ReplaceAll(c.Text, "/", " ")) {
			whole := false
			for _, l := range c.Lines {
				whole = whole || strings.Contains(l.Text, word)
			}
			require.Equal(t, word != p.Steps[2].Note, whole, word)
		}
	}
}
