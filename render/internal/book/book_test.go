package book

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/page/pagetest"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// small is a manual of three procedures, of which the first names the second.
func small() *sop.Manual {
	m := &sop.Manual{Unit: sop.Unit{
		Lines: []string{`UPTD "HARAPAN"`, "DINAS SOSIAL"}, Year: 2024, Place: "Jambi",
		Address: []string{"Jalan Contoh 1"},
	}}
	for i, title := range []string{"Surat Masuk", "Surat Keluar {tanggal}", "Piket/Jaga"} {
		p := soptest.Ordinary(rand.New(rand.NewPCG(1, uint64(i))), 4+20*i, 3, "Ya", "Tidak")
		p.Title, p.Unit, p.ID = title, m.Unit, ""
		m.Procedures = append(m.Procedures, *p)
	}
	m.Procedures[0].Related = []string{"SOP Surat Keluar", "Dinas Sosial", "SOP Surat Masuk", "SOP Tidak Ada"}
	m.Procedures[2].Related = []string{"SOP surat masuk"}
	return m
}

// full are the options of a book with all parts.
func full(t *testing.T) *Options {
	var logo bytes.Buffer
	require.NoError(t, png.Encode(&logo, image.NewGray(image.Rect(0, 0, 30, 20))))
	decision, ok := catalogue.ByID(catalogue.DecisionID)
	require.True(t, ok)
	annex, ok := catalogue.ByID("izin-kunjungan")
	require.True(t, ok)
	return &Options{
		Sheet: &sheet.Options{Logo: logo.Bytes()}, Unit: small().Unit, Title: "BIDANG {nomor}",
		Decision: decision.Blank(), Annex: []*forms.Copy{annex.Blank()},
		Explanation: []Passage{
			{Heading: "Ruang {lingkup}", Texts: []string{"Satu {nomor} dua.", "Tiga."}},
			{Heading: "Pengertian", Texts: []string{"SOP.", "{x}"}, Marks: forms.Numbers},
		},
	}
}

func pdfOf(t *testing.T, m *sop.Manual, o *Options) *page.Document {
	t.Helper()
	b, err := New(t.Context(), m, o)
	require.NoError(t, err)
	d, err := b.PDF(t.Context())
	require.NoError(t, err)
	return d
}

// What stands before the procedures, and the outline, are as the golden says.
func TestFrontIsTheGolden(t *testing.T) {
	d := pdfOf(t, small(), full(t))
	first := slices.IndexFunc(d.Outline, func(e page.Entry) bool { return strings.HasPrefix(e.Text, "1.") })
	d.Pages = d.Pages[:d.Outline[first].Page]
	golden.Same(t, "front.golden", pagetest.Dump(d))
}

// textOn returns the texts of a page's cells, and of its edge.
func textOn(p *page.Page) string {
	var out []string
	for c := range page.Of[*page.Cell](p) {
		out = append(out, c.Text)
	}
	for _, e := range p.Edge {
		out = append(out, e.Text)
	}
	return strings.Join(out, "\n")
}

// Pages count on over the whole book; the cover shows no number, and counts.
func TestPagesAreNumberedOn(t *testing.T) {
	d := pdfOf(t, small(), full(t))
	require.Empty(t, d.Pages[0].Edge)
	for i, p := range d.Pages[1:] {
		require.Equal(t, fmt.Sprintf("Halaman %d dari %d", i+2, len(d.Pages)), p.Edge[len(p.Edge)-1].Text)
		require.Equal(t, fmt.Sprintf("Halaman %d", i+2), p.Name)
	}
	ids := map[int]bool{}
	for _, p := range d.Pages {
		for s := range page.Of[*page.Symbol](p) {
			require.False(t, ids[s.ID] && s.ID > 0)
			ids[s.ID] = true
		}
	}
}

// The contents tell where each part is, and lead there, as the outline does.
func TestContentsAndOutline(t *testing.T) {
	d := pdfOf(t, small(), full(t))
	var texts []string
	at := map[string]int{}
	for _, e := range d.Outline {
		texts = append(texts, fmt.Sprintf("%d %s", e.Level, e.Text))
		at[e.Text] = e.Page
	}
	require.Equal(t, []string{"0 Sampul", "0 Keputusan", "0 Daftar Isi", "0 Penjelasan Penggunaan", "0 Daftar SOP",
		"0 1. Surat Masuk", "0 2. Surat Keluar {tanggal}", "0 3. Piket/Jaga", "0 Lampiran",
		"1 L1. SURAT IZIN KUNJUNGAN"}, texts)
	require.Contains(t, textOn(d.Pages[at["2. Surat Keluar {tanggal}"]]), "Surat Keluar {tanggal}")
	contents := d.Pages[at["Daftar Isi"]]
	want := []int{at["Keputusan"], at["Penjelasan Penggunaan"], at["Daftar SOP"], at["1. Surat Masuk"],
		at["2. Surat Keluar {tanggal}"], at["3. Piket/Jaga"], at["L1. SURAT IZIN KUNJUNGAN"]}
	require.Equal(t, append(want, want...), targets(contents))
	text := textOn(contents)
	for _, to := range want {
		require.Contains(t, text, fmt.Sprintf("\n%d\n", to+1))
	}
	list := d.Pages[at["Daftar SOP"]]
	require.Equal(t, append(want[3:6:6], want[3:6]...), targets(list))
	last := at["Lampiran"]
	require.Contains(t, textOn(list), fmt.Sprintf("%d–%d", at["3. Piket/Jaga"]+1, last), "the pages of the third")
}

func targets(p *page.Page) []int {
	var out []int
	for l := range page.Of[*page.Link](p) {
		out = append(out, l.To)
	}
	return out
}

// A line of Keterkaitan leads to the SOP it names: not to its own, and not where
// it names none of the manual.
func TestKeterkaitanLeads(t *testing.T) {
	m := small()
	m.Procedures[2].Related = []string{"Dinas", "SOP surat masuk, yang " + strings.Repeat("panjang ", 40)}
	m.Procedures[1].Related = []string{"SOP Piket jaga " + strings.Repeat("Piket ", 60)}
	d := pdfOf(t, m, &Options{Sheet: &sheet.Options{}})
	at := map[int]int{}
	for _, e := range d.Outline[len(d.Outline)-3:] {
		at[int(e.Text[0]-'1')] = e.Page
	}
	first := d.Pages[at[0]]
	require.Equal(t, []int{at[1]}, targets(first))
	require.Empty(t, targets(d.Pages[at[2]]), "more words than the title has")
	second := targets(d.Pages[at[1]])
	require.Greater(t, len(second), 1, "each line of a long text")
	require.Equal(t, []int{at[2]}, slices.Compact(second))
	for l := range page.Of[*page.Link](first) {
		for c := range page.Of[*page.Cell](first) {
			if strings.HasPrefix(c.Text, "1. SOP Surat Keluar") {
				require.Equal(t, c.Lines[0].Box(c.Font), l.Box)
				require.GreaterOrEqual(t, l.Box.Y, c.Box.Y)
			}
		}
	}
}

func workbookOf(t *testing.T, m *sop.Manual, o *Options) []*page.Document {
	t.Helper()
	b, err := New(t.Context(), m, o)
	require.NoError(t, err)
	list, err := b.Workbook(t.Context())
	require.NoError(t, err)
	var out []*page.Document
	for d, err := range list {
		require.NoError(t, err)
		out = append(out, d)
	}
	return out
}

// Each worksheet has a name of its own; contents and list lead to them.
func TestWorkbookLeads(t *testing.T) {
	docs := workbookOf(t, small(), full(t))
	var names []string
	for _, d := range docs {
		names = append(names, d.Sheet)
		require.Empty(t, d.Form)
	}
	require.Equal(t,
		[]string{"Daftar Isi", "Sampul", "Keputusan", "Penjelasan Penggunaan", "Daftar SOP", "01 Surat Masuk",
			"02 Surat Keluar {tanggal}", "03 Piket Jaga", "L1 SURAT IZIN KUNJUNGAN"}, names)
	require.Equal(t, names[1:], leads(docs[0]))
	require.Equal(t, names[5:8], leads(docs[4]))
	require.Empty(t, leads(docs[5]), "several lines have no link of their own")
	require.Equal(t, names[5:6], leads(docs[7]))
}

func leads(d *page.Document) []string {
	var out []string
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if c.Has().Leads != "" {
				out = append(out, c.Has().Leads)
			}
		}
	}
	return out
}

// Contents of several pages come out with the numbers that hold.
func TestManyPagesOfContents(t *testing.T) {
	m := &sop.Manual{}
	for i := range 90 {
		p := soptest.Ordinary(rand.New(rand.NewPCG(1, 1)), 2, 2, "Ya", "Tidak")
		p.ID, p.Title = "", fmt.Sprintf("Judul %d %s", i, strings.Repeat("panjang ", i%20))
		m.Procedures = append(m.Procedures, *p)
	}
	d := pdfOf(t, m, &Options{Sheet: &sheet.Options{}})
	at := d.Outline[slices.IndexFunc(d.Outline,
		func(e page.Entry) bool { return strings.HasPrefix(e.Text, "90.") })].Page
	require.Contains(t, textOn(d.Pages[at]), "Judul 89")
	contents := 0
	for _, p := range d.Pages {
		if strings.Contains(textOn(p), "DAFTAR ISI") {
			contents++
		}
	}
	require.Greater(t, contents, 1)
	require.Contains(t, textOn(d.Pages[contents]), fmt.Sprintf("\n%d\n", at+1))
}

// All that cannot be arranged is told.
func TestAllFaultsAreTold(t *testing.T) {
	m := small()
	for _, i := range []int{0, 2} {
		m.Procedures[i].Title = strings.Repeat("judul\n", 200)
	}
	_, err := New(t.Context(), m, &Options{Sheet: &sheet.Options{}})
	require.ErrorIs(t, err, sheet.ErrTooLarge)
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	var told []int
	for _, e := range joined.Unwrap() {
		var f *Fault
		require.ErrorAs(t, e, &f)
		told = append(told, f.Index)
	}
	require.Equal(t, []int{0, 2}, told)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = New(ctx, small(), &Options{Sheet: &sheet.Options{}})
	require.ErrorIs(t, err, context.Canceled)
	require.False(t, errors.As(err, new(*Fault)))
}

// A paper of the sheets is that of the book; what stands before sheets of A3,
// which are folded, is A4.
func TestPapers(t *testing.T) {
	for _, name := range []string{"F4", "A4", "Legal", "Letter", "A3"} {
		d := pdfOf(t, small(), &Options{Sheet: &sheet.Options{Paper: name}, Explanation: []Passage{}})
		front := strings.Replace(name, "A3", "A4", 1)
		require.Equal(t, front, d.Pages[0].Paper.Name)
		require.False(t, d.Pages[0].Paper.Landscape)
		require.Equal(t, name, d.Pages[len(d.Pages)-1].Paper.Name)
	}
}
