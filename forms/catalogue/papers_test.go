package catalogue

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
)

// filled fills a form of the catalogue with what it must have and some values.
func filled(t *testing.T, id string, values map[string]any) *forms.Copy {
	t.Helper()
	f, ok := ByID(id)
	require.True(t, ok)
	data := map[string]any{}
	f.Each(func(x forms.Field) {
		if x.Required {
			data[x.Name] = sample(x)
		}
	})
	for name, v := range values {
		data[name] = v
	}
	c, err := f.Fill(data)
	require.NoError(t, err)
	return c
}

// shownFields are the names of fields that stand in parts of the printed copy.
func shownFields(c *forms.Copy) map[string]bool {
	out := map[string]bool{}
	p := c.Printed().Form
	p.Each(func(x forms.Field) { out[x.Name] = true })
	for _, x := range p.Hidden {
		delete(out, x.Name)
	}
	return out
}

// headings are those of the sections of the printed copy.
func headings(c *forms.Copy) []string {
	var out []string
	for _, p := range c.Printed().Form.Parts {
		if s, ok := p.(forms.Section); ok && s.Heading != "" {
			out = append(out, s.Heading)
		}
	}
	return out
}

func TestPapersOfTheirOffices(t *testing.T) {
	for id, office := range map[string]forms.Office{
		"ba-penyerahan-klien": forms.OfOther, "ba-pemeriksaan": forms.OfOther, "ba-pemeriksaan-barang": forms.OfAgency,
		"ba-penerimaan-klien": forms.OfUnit, "ba-serah-terima-barang": forms.OfUnit,
	} {
		f, _ := ByID(id)
		require.Equal(t, office, f.Office, id)
	}
}

// A mother who takes a client over has no rank and no agency; the ages follow
// from the dates.
func TestClientsHandedToFamily(t *testing.T) {
	c := filled(t, "ba-penyerahan-klien", map[string]any{
		"pihak_kedua_nama": "Mariyani", "pihak_kedua_hubungan": "Ibu kandung",
		"klien": []any{
			map[string]any{"nama": "A", "jk": "P", "lahir": "2008-11-24", "nik": "1571016411080001"},
			map[string]any{"nama": "B", "umur": 30},
		},
	})
	shown := shownFields(c)
	require.True(t, shown["pihak_kedua_hubungan"])
	require.False(t, shown["pihak_kedua_pangkat"] && !c.Values["pihak_kedua_pangkat"].Blank())
	for _, name := range []string{"pihak_kedua_jabatan", "pihak_kedua_instansi"} {
		require.False(t, shown[name], name)
	}
	rows := c.Values["klien"].Rows
	require.Equal(t, "17", rows[0].Text("umur"))
	require.Equal(t, "30", rows[1].Text("umur"), "typed where the birth date is not known")
	require.Equal(t, "2", c.Values.Text("jumlah_klien"))
	require.Empty(t, c.Warnings)
	nik := c.Form.Tables()[0].Columns[4]
	require.Equal(t, "157***********01", nik.Print(rows[0]["nik"]))
}

func TestNIKIsChecked(t *testing.T) {
	for _, id := range []string{"ba-penerimaan-klien", "intake", "asesmen", "asesmen-psikotik", "perjanjian-pelayanan",
		"pemutusan-pelayanan", "buku-induk", "ba-pemeriksaan"} {
		c := filled(t, id, map[string]any{"klien_nik": "1571016411080001", "klien_tanggal_lahir": "2008-11-24",
			"klien_jenis_kelamin": "Laki-laki"})
		require.Len(t, c.Warnings, 1, id)
		require.Equal(t, "klien_nik", c.Warnings[0].Path, id)
	}
}

// Only the conditions of the client's program stand on a receipt, and no list
// of others when there are none.
func TestClientReceivedForItsProgram(t *testing.T) {
	tables := func(c *forms.Copy) []string {
		var out []string
		for _, x := range c.Printed().Form.Tables() {
			out = append(out, x.Name)
		}
		return out
	}
	require.Equal(t, []string{"syarat", "syarat_ts"},
		tables(filled(t, "ba-penerimaan-klien", map[string]any{"program": programs[1]})))
	blank, _ := ByID("ba-penerimaan-klien")
	require.Equal(t, []string{"syarat", "syarat_at", "syarat_ts", "syarat_psikotik", "klien"}, tables(blank.Blank()))
}

func TestAttachmentsOfGoodsWhenFilled(t *testing.T) {
	c := filled(t, "ba-serah-terima-barang", map[string]any{
		"barang": []any{map[string]any{"nama": "Mesin jahit"}, map[string]any{"nama": "Gunting"}},
	})
	require.Empty(t, headings(c))
	require.Equal(t, "2", c.Values.Text("jumlah_jenis"))
	c = filled(t, "ba-serah-terima-barang", map[string]any{"penerima": []any{map[string]any{"nama": "A"}}})
	require.Len(t, headings(c), 1)
}

func TestGoodsAreCounted(t *testing.T) {
	c := filled(t, "ba-pemeriksaan-barang", map[string]any{"barang": []any{
		map[string]any{"nama": "A", "hasil": "Sesuai"}, map[string]any{"nama": "B", "hasil": "Tidak sesuai"},
		map[string]any{"nama": "C", "hasil": "Sesuai"},
	}})
	require.Equal(t, []string{"3", "2", "1"},
		[]string{c.Values.Text("jumlah_jenis"), c.Values.Text("sesuai"), c.Values.Text("tidak_sesuai")})
}

// The examiner's mark for a court, the second examiner and the thumb are there
// only when they are wanted.
func TestExaminationShowsWhatIsWanted(t *testing.T) {
	texts := func(c *forms.Copy) (out []string, signers int) {
		c.Printed().Form.EachPart(func(p forms.Part) {
			switch p := p.(type) {
			case forms.Paragraph:
				out = append(out, p.Text)
			case forms.Space:
				out = append(out, p.Label)
			case forms.Signatures:
				signers += len(p.Signers)
			}
		})
		return out, signers
	}
	plain, signers := texts(filled(t, "ba-pemeriksaan", map[string]any{"pro_justitia": "Tidak",
		"menandatangani": "Menandatangani"}))
	require.NotContains(t, plain, "PRO JUSTITIA")
	require.Equal(t, 4, signers)
	court, more := texts(filled(t, "ba-pemeriksaan", map[string]any{"pro_justitia": "Ya", "pemeriksa_2_nama": "B",
		"menandatangani": "Membubuhkan cap jempol/tiga jari"}))
	require.Equal(t, "PRO JUSTITIA", court[0])
	require.Equal(t, 5, more)
	require.Len(t, court, len(plain)+2)
}

func TestServiceEndLasted(t *testing.T) {
	c := filled(t, "pemutusan-pelayanan", map[string]any{"masuk": "2026-05-24", "selesai": "2026-11-23"})
	require.Equal(t, "5", c.Values.Text("lama"))
	require.Equal(t, "184", c.Values.Text("lama_hari"))
	require.Empty(t, c.Warnings)
	c = filled(t, "pemutusan-pelayanan", map[string]any{"masuk": "2026-11-24", "selesai": "2026-11-23"})
	require.Len(t, c.Warnings, 1)
}

// Each case of a conference is a sheet of its own, which begins a page.
func TestCasesAreSheets(t *testing.T) {
	c := filled(t, "hasil-case-conference", map[string]any{"kasus": []any{
		map[string]any{"klien": "007"}, map[string]any{"klien": "008"},
	}})
	require.Equal(t, []string{"LEMBAR KASUS 1", "LEMBAR KASUS 2"}, headings(c)[len(headings(c))-2:])
	parts := c.Printed().Form.Parts
	require.Equal(t, 2, len(parts)-len(slices.DeleteFunc(slices.Clone(parts), func(p forms.Part) bool {
		_, ok := p.(forms.PageBreak)
		return ok
	})))
}

// An assessment of a former patient holds all that an assessment does.
func TestPsychoticAssessmentHoldsTheOther(t *testing.T) {
	whole, _ := ByID("asesmen")
	other, _ := ByID("asesmen-psikotik")
	have := allFields(other)
	for name := range allFields(whole) {
		if name != "obat" { // a table there
			require.Contains(t, have, name)
		}
	}
}

func TestAfterCareOfProgram(t *testing.T) {
	c := filled(t, "bimbingan-lanjut", map[string]any{"program": programs[2]})
	require.Contains(t, headings(c), "KHUSUS EKS PSIKOTIK")
	require.NotContains(t, headings(c), "KHUSUS EKS TUNA SUSILA")
}
