package form

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// ministry has a letterhead as long as they come.
var ministry = sop.Unit{
	Lines: []string{
		"UPTD PANTI SOSIAL BINA ANAK, WANITA DAN EKS PSIKOTIK", "DINAS SOSIAL, KEPENDUDUKAN DAN CATATAN SIPIL",
		"PEMERINTAH PROVINSI CONTOH",
	},
	Address: []string{"Jl. Kolonel Abunjani No. 12, Kota Contoh 36129, Telp. (0741) 60123, pos-el: panti@contoh.go.id"},
}

// agency is what the unit belongs to.
var agency = sop.Unit{Lines: ministry.Lines[1:], Address: ministry.Address}

// long fills every field with a value as long as they come.
func long(f *forms.Form) map[string]any {
	const name, place = "Drs. H. Muhammad Arifin Hidayatullah, M.Si.", "Kabupaten Tanjung Jabung Timur"
	value := func(x forms.Field) any {
		switch x.Kind {
		case forms.Text:
			if strings.Contains(x.Name, "nama") || strings.Contains(x.Name, "pejabat") {
				return name
			}
			return place
		case forms.LongText:
			return strings.Repeat("Pendekatan awal calon klien di "+place+". ", 4)
		case forms.NIP:
			return "198609262015051001"
		case forms.Date:
			return "2026-11-23"
		case forms.Number:
			return 3
		case forms.Time:
			return "08:00"
		case forms.Choice:
			return x.Options[len(x.Options)-1]
		}
		return nil
	}
	out := map[string]any{}
	f.Each(func(x forms.Field) {
		if x.Computed.Op == forms.NoOp {
			out[x.Name] = value(x)
		}
	})
	for _, t := range f.Tables() {
		row := map[string]any{}
		for _, x := range t.Inputs() {
			if x.Computed.Op == forms.NoOp {
				row[x.Name] = value(x)
			}
		}
		out[t.Name] = []any{row, row}
	}
	return out
}

// Papers of one sheet, front and back, keep to it, blank and with long values.
func TestPapersKeepToTheirSheet(t *testing.T) {
	var logo bytes.Buffer
	require.NoError(t, png.Encode(&logo, image.NewGray(image.Rect(0, 0, 20, 24))))
	for id, pages := range map[string]int{
		"sppd": 2, "disposisi": 1, "izin-kunjungan": 1, "sttpp": 2, "sertifikat": 2, "surat-usulan": 1,
		"surat-pemberitahuan": 1, "surat-pengiriman": 1, "surat-pernyataan": 1, "sampul-berkas": 2,
		"sampul-proposal": 1,
	} {
		f, ok := catalogue.ByID(id)
		require.True(t, ok, id)
		filled, err := f.Fill(long(f))
		require.NoError(t, err, id)
		for state, c := range map[string]*forms.Copy{"blank": f.Blank(), "filled": filled} {
			d, err := Form(c.Printed(), &Options{Unit: c.Head(ministry, agency), Logo: logo.Bytes()})
			require.NoError(t, err)
			require.Len(t, d.Pages, pages, "%s %s", state, id)
			audit(t, d)
		}
	}
}

// A line of a letterhead does not break.
func TestLetterheadLinesAreWhole(t *testing.T) {
	f, _ := catalogue.ByID("surat-usulan")
	d, err := Form(f.Blank().Printed(), &Options{Unit: ministry})
	require.NoError(t, err)
	found := 0
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		if c.Text == ministry.Lines[0] || c.Text == ministry.Address[0] {
			found++
			require.Len(t, c.Lines, 1, c.Text)
		}
	}
	require.Equal(t, 2, found)
}

// The heading at the side of a section is level with its first line.
func TestHeadingAsideIsLevel(t *testing.T) {
	f := &forms.Form{ID: "samping", Title: "SAMPING", Parts: []forms.Part{
		forms.Section{Heading: "Untuk", Aside: true, Parts: []forms.Part{
			forms.Points{Items: []string{"satu;", "dua."}},
		}},
	}}
	d, err := Form(f.Blank(), nil)
	require.NoError(t, err)
	at := map[string]*page.Cell{}
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		at[c.Text] = c
	}
	require.Equal(t, at["satu;"].Row, at["Untuk"].Row)
	require.Less(t, at["Untuk"].Col, at["1."].Col)
	require.Less(t, at["1."].Col, at["satu;"].Col)
	require.Equal(t, at["1."].Col, at["2."].Col)
}

// Inputs of sentences all have a row beside the pages, however few rows those
// have.
func TestEverySentenceHasItsInput(t *testing.T) {
	f := &forms.Form{ID: "kalimat", Title: "KALIMAT", Parts: []forms.Part{forms.Paragraph{Text: "{a} {b} {c}",
		Fields: []forms.Field{{Name: "a"}, {Name: "b"}, {Name: "c"}}}}}
	d, err := Form(f.Blank(), nil)
	require.NoError(t, err)
	require.Len(t, d.Side, 4, "a heading, then the inputs")
}

// A paper with a few entries of a word or two takes no more pages than a blank
// one, but for those that repeat a part for each entry.
func TestFilledPapersTakeNoMorePages(t *testing.T) {
	for _, f := range catalogue.All() {
		if len(f.Repeats()) > 0 {
			continue
		}
		values := formstest.Sample(f)
		for _, table := range f.Tables() {
			for _, x := range table.Inputs() {
				for _, row := range values[table.Name].Rows {
					if x.Kind == forms.Text && x.Width >= 6 {
						row[x.Name] = forms.Value{Text: "Aula panti"}
					}
				}
			}
		}
		filled, err := f.Fill(values)
		require.NoError(t, err, f.ID)
		pages := map[bool]int{}
		for _, c := range []*forms.Copy{f.Blank(), filled} {
			d, err := Form(c.Printed(), &Options{Unit: c.Head(ministry, agency)})
			require.NoError(t, err, f.ID)
			pages[c.Blank()] = len(d.Pages)
		}
		require.LessOrEqual(t, pages[false], pages[true], f.ID)
	}
}
