package sheet

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/page/pagetest"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// Sheets of the manual are arranged as the files under testdata say.
func TestGolden(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "..", "..", "testdata", "manual"))
	require.NoError(t, err)
	for name, at := range map[string]int{"07-surat-masuk": 6, "08-surat-keluar": 7, "22-orientasi": 21} {
		t.Run(name, func(t *testing.T) { same(t, name, &m.Procedures[at], nil, 1) })
	}
	t.Run("two-pages", func(t *testing.T) { same(t, "two-pages", twoPages(&m.Procedures[7]), nil, 2) })
}

// The arrows and labels of every sheet of the manual, on the usual paper and on
// the smallest.
func TestGoldenOfArrows(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "..", "..", "testdata", "manual"))
	require.NoError(t, err)
	var out strings.Builder
	for i := range m.Procedures {
		for _, paper := range []string{"F4", "Letter"} {
			d, err := Sheet(&m.Procedures[i], &Options{Paper: paper})
			require.NoError(t, err)
			fmt.Fprintf(&out, "%s on %s\n", d.Title, paper)
			for line := range strings.Lines(pagetest.Dump(d)) {
				if kind, _, _ := strings.Cut(line, " "); kind == "connector" || kind == "label" || kind == "page" {
					out.WriteString(line)
				}
			}
		}
	}
	golden.Same(t, "arrows.golden", out.String())
}

// Each option, each paper, and what a sheet may hold.
func TestGoldenOfOptions(t *testing.T) {
	logo := grey(t, 30, 20)
	for name, c := range map[string]struct {
		change func(*sop.Procedure)
		o      Options
	}{
		"plain":           {},
		"a4":              {o: Options{Paper: "A4"}},
		"legal":           {o: Options{Paper: "Legal"}},
		"letter":          {o: Options{Paper: "Letter"}},
		"a3":              {o: Options{Paper: "A3"}},
		"column-numbers":  {o: Options{ColumnNumbers: true, Changed: []int{0, 2}}},
		"changed":         {o: Options{Changed: []int{1, 4}, ChangedFields: changedFields()}},
		"foot-strip":      {o: Options{FootStrip: 20 * page.MM}},
		"no-legend":       {o: Options{NoLegend: true}},
		"no-signature":    {o: Options{NoSignature: true}},
		"no-closing":      {o: Options{NoLegend: true, NoSignature: true}},
		"pictures":        {o: Options{Logo: logo, Signature: grey(t, 20, 20)}},
		"long-outcomes":   {change: longOutcomes},
		"joint":           {change: joint},
		"tied":            {change: tied},
		"identity":        {change: longIdentity},
		"logo-over-lines": {change: manyRoles, o: Options{Logo: logo}},
	} {
		t.Run(name, func(t *testing.T) {
			p := shortLetter()
			if c.change != nil {
				c.change(p)
			}
			same(t, name, p, &c.o, 1)
		})
	}
	t.Run("crowded", func(t *testing.T) {
		p := shortLetter()
		crowded(p)
		same(t, "crowded", p, nil, 2)
	})
	t.Run("row-goes-over", func(t *testing.T) {
		p := shortLetter()
		p.Steps[1].Activity = counted("kata", 950)
		p.Steps[1].Note = counted("catatan", 250)
		require.NoError(t, p.Validate())
		same(t, "row-goes-over", p, nil, 3)
	})
	t.Run("identity-alone", func(t *testing.T) {
		p := shortLetter()
		longIdentity(p)
		p.Records = slices.Concat(p.Warnings, p.Warnings)
		p.Records = append(p.Records, p.Records...)
		require.NoError(t, p.Validate())
		same(t, "identity-alone", p, nil, 2)
	})
}

// shortLetter is a short procedure with every symbol, a joint step and a way back.
func shortLetter() *sop.Procedure {
	const kepala, tu, staf = "kepala", "tu", "staf"
	task := func(role string, symbols ...sop.Symbol) []sop.Task { return []sop.Task{{Role: role, Symbols: symbols}} }
	minutes := func(n float64) sop.Duration { return sop.Duration{Min: n, Max: n, Unit: sop.Minute} }
	return &sop.Procedure{
		Title: "Penanganan Surat Masuk", Number: "06/SOP/2026",
		Created: sop.Date{Year: 2026, Month: time.March, Day: 4},
		Unit:    sop.Unit{Lines: []string{"DINAS SOSIAL", "UPTD PANTI CONTOH"}, Year: 2026},
		Approval: sop.Approval{
			Position: "Kepala Dinas", Name: "SITI AMINAH, S.Sos", Rank: "Pembina", NIP: "197108171998032006",
		},
		LegalBasis: []string{"Pergub Nomor 2 Tahun 2012", "Perda Nomor 14 Tahun 2016"}, Equipment: []string{"Komputer"},
		Roles: []sop.Role{{ID: kepala, Name: "Kepala Dinas"}, {ID: tu, Name: "Kasubbag TU"}, {ID: staf, Name: "Staf"}},
		Steps: []sop.Step{
			{
				Activity: "Menerima surat masuk", Tasks: task(staf), Requirements: []string{"Surat", "Buku agenda"},
				Time: minutes(5),
			},
			{
				Activity: "Memeriksa surat", Tasks: task(tu, sop.Decision), Time: minutes(10),
				Output: []string{"Surat yang benar alamatnya"},
				Flows:  []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}},
			},
			{
				Activity: "Memberi disposisi", Tasks: task(kepala), Output: []string{"Disposisi"},
				Note: "paling lambat sehari",
			},
			{Activity: "Menggandakan", Tasks: task(staf, sop.Document)},
			{Activity: "Menyimpan surat dan disposisi", Tasks: task(tu, sop.Archive)},
		},
	}
}

func longOutcomes(p *sop.Procedure) {
	p.Steps[1].Flows[0].Outcome = "lengkap dan benar alamatnya"
	p.Steps[1].Flows[1].Outcome = "tidak lengkap atau salah alamat"
}

// crowded has so many answers that their labels look for places.
func crowded(p *sop.Procedure) {
	p.Steps = nil
	for i := range 9 {
		s := sop.Step{Activity: "Langkah", Tasks: []sop.Task{{Role: p.Roles[i%3].ID}}}
		if i > 1 && i < 8 {
			s.Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			s.Flows = []sop.Flow{
				{To: itoa(i + 2), Outcome: "lengkap"}, {To: itoa(i - 1), Outcome: "tidak lengkap"},
				{To: "9", Outcome: "ditolak"},
			}
		}
		p.Steps = append(p.Steps, s)
	}
}

func joint(p *sop.Procedure) {
	p.Steps[2].Tasks = append(p.Steps[2].Tasks, sop.Task{Role: "staf", Primary: true}, sop.Task{Role: "tu"})
}

func longIdentity(p *sop.Procedure) {
	line := "Peraturan Gubernur Nomor 2 Tahun 2012 tentang organisasi dan tata kerja unit pelaksana teknis dinas"
	for range 6 {
		p.LegalBasis, p.Related = append(p.LegalBasis, line), append(p.Related, "SOP "+line)
		p.Warnings, p.Qualifications = append(p.Warnings, "- "+line), append(p.Qualifications, "Memahami "+line)
	}
}

func manyRoles(p *sop.Procedure) {
	for _, name := range []string{"Sekretaris", "Kepala Bidang Rehabilitasi Sosial", "Pekerja Sosial", "Pengasuh"} {
		p.Roles = append(p.Roles, sop.Role{ID: name, Name: name})
	}
}

// grey is a picture of a size in pixels.
func grey(t *testing.T, w, h int) []byte {
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, w, h))))
	return b.Bytes()
}

// twoPages returns a procedure with its steps twice more after its own, and an
// arrow back from near the end to the third step.
func twoPages(p *sop.Procedure) *sop.Procedure {
	out := *p
	out.Steps = append([]sop.Step{}, p.Steps...)
	for range 2 {
		for _, s := range p.Steps {
			s.ID, s.Flows = "", nil
			out.Steps = append(out.Steps, s)
		}
	}
	n := len(out.Steps)
	last := &out.Steps[n-2]
	last.Tasks = []sop.Task{{Role: last.Tasks[0].Role, Symbols: []sop.Symbol{sop.Decision}}}
	last.Flows = []sop.Flow{{To: itoa(n), Outcome: "Ya"}, {To: "3", Outcome: "Tidak"}}
	return &out
}

// same compares an arranged procedure with its golden.
func same(t *testing.T, name string, p *sop.Procedure, o *Options, pages int) {
	t.Helper()
	d, err := Sheet(p, o)
	require.NoError(t, err)
	golden.Same(t, name+".golden", pagetest.Dump(d))
	require.Len(t, d.Pages, pages)
	require.Empty(t, auditDocument(d).faults)
}

// Letters of arrows that page breaks cut go on after Z, the same at both ends.
func TestLettersAfterZ(t *testing.T) {
	p := shortLetter()
	p.Steps = p.Steps[:1]
	const n = 30
	for i := range 2 * n {
		s := sop.Step{Activity: "Langkah", Tasks: []sop.Task{{Role: p.Roles[i%3].ID}}}
		if i >= n && i < 2*n-1 {
			s.Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			s.Flows = []sop.Flow{{To: itoa(i + 3), Outcome: "Ya"}, {To: itoa(i + 2 - n), Outcome: "Tidak"}}
		}
		p.Steps = append(p.Steps, s)
	}
	require.NoError(t, p.Validate())
	d, err := Sheet(p, &Options{Paper: "A3"})
	require.NoError(t, err)
	count := map[string]int{}
	for _, pg := range d.Pages {
		for s := range page.Of[*page.Symbol](pg) {
			if s.Text != "" {
				require.Equal(t, "Penghubung halaman "+s.Text, s.Name)
				count[s.Text]++
			}
		}
	}
	require.GreaterOrEqual(t, len(count), 28)
	for _, l := range []string{"A", "B", "Y", "Z", "AA", "AB"} {
		require.GreaterOrEqual(t, count[l], 2, "%s at both ends", l)
	}
	require.Equal(t, "AZ BA ZZ AAA", letter(51)+" "+letter(52)+" "+letter(701)+" "+letter(702))
}

// changedFields are paths of a field of each place that is marked.
func changedFields() []string {
	return []string{"unit", "title", "approval", "related", "records", "roles", "legend"}
}
