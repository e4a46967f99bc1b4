package catalogue

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// The officer who is known is the first that an order names; the legal basis is
// a list, an item to a line.
func TestOrdersNameWhoIsKnown(t *testing.T) {
	k := Known{
		Officer:   Officer{Name: "RATNA", Rank: "Penata", NIP: "198609262010012015"},
		Head:      Officer{Name: "SARI", Position: "Kepala UPTD PSBAWEP"},
		Procedure: &sop.Procedure{LegalBasis: []string{"Pergub 1", "Pergub 2"}},
	}
	for _, id := range []string{"surat-tugas", "spt", "surat-usulan", "laporan-kegiatan"} {
		f, _ := ByID(id)
		got := k.Prefill(f)
		require.Equal(t, "Pergub 1\nPergub 2", got.Text("dasar"), id)
		rows := got["petugas"].Rows
		if id == "laporan-kegiatan" {
			rows = got["pelaksana"].Rows
		}
		require.Len(t, rows, 1, id)
		require.Equal(t, "RATNA", rows[0].Text("nama"), id)
	}
	for _, id := range []string{"surat-usulan", "surat-pemberitahuan", "disposisi", "izin-kunjungan",
		"laporan-kegiatan",
		"surat-pengiriman", "sttpp"} {
		f, _ := ByID(id)
		require.Equal(t, "SARI", k.Prefill(f).Text("kepala_nama"), id)
		require.Equal(t, "Kepala UPTD PSBAWEP", k.Prefill(f).Text("kepala_jabatan"), id)
	}
}

// Papers bear the letterhead of the office that signs them.
func TestPapersHaveTheOfficeOfTheirSigner(t *testing.T) {
	for id, office := range map[string]forms.Office{
		"spt": forms.OfAgency, "surat-tugas": forms.OfAgency, "sppd": forms.OfAgency, "sttpp": forms.OfAgency,
		"surat-usulan": forms.OfUnit, "surat-pemberitahuan": forms.OfUnit, "disposisi": forms.OfUnit,
		"surat-pengiriman": forms.OfOther,
	} {
		f, _ := ByID(id)
		require.True(t, f.Letterhead, id)
		require.Equal(t, office, f.Office, id)
	}
}

// Days, sums and counts are computed; what should not stand in a letter is told.
func TestLettersCount(t *testing.T) {
	f, _ := ByID("surat-tugas")
	person := map[string]any{"nama": "RATNA"}
	c, err := f.Fill(map[string]any{
		"nomor": "094/1", "maksud": "Pendekatan awal", "mulai": "2026-11-23", "selesai": "2026-11-25",
		"tembusan": "Gubernur\nArsip", "petugas": []any{person, person},
		"petugas_lampiran": []any{person, person, person},
	})
	require.NoError(t, err)
	require.Equal(t, "3", c.Values.Text("lama"))
	require.Equal(t, "3", c.Values.Text("banyak_lampiran"))
	require.Len(t, c.Warnings, 1)
	require.Equal(t, "tembusan", c.Warnings[0].Path)

	back, err := f.Fill(map[string]any{"maksud": "x", "mulai": "2026-11-25", "selesai": "2026-11-23"})
	require.NoError(t, err)
	require.Len(t, back.Warnings, 1, "the end before the beginning")

	notice, _ := ByID("surat-pemberitahuan")
	c, err = notice.Fill(map[string]any{"kegiatan": "Orientasi", "tanggal": "2026-11-23",
		"kuota": []any{map[string]any{"laki": 4, "perempuan": 5}}})
	require.NoError(t, err)
	require.Equal(t, "9", c.Values["kuota"].Rows[0].Text("jumlah"))

	certificate, _ := ByID("sttpp")
	c, err = certificate.Fill(map[string]any{"klien_nama": "Bunga",
		"materi": []any{map[string]any{"jp": 4}, map[string]any{"jp": 6}}})
	require.NoError(t, err)
	require.Equal(t, "10", c.Values.Text("jp"))
}

// Of a filled order only what is filled is printed: no lampiran, no cost.
func TestOrdersDropWhatIsEmpty(t *testing.T) {
	f, _ := ByID("spt")
	c, err := f.Fill(map[string]any{"maksud": "Pendekatan awal"})
	require.NoError(t, err)
	for _, p := range c.Printed().Form.Parts {
		if s, ok := p.(forms.Section); ok {
			require.NotContains(t, []string{"Biaya", "DAFTAR PETUGAS", ""}, s.Heading)
		}
	}
	require.Len(t, f.Blank().Printed().Form.Parts, len(f.Parts))
}

// A statement says what the one who makes it states.
func TestStatementIsOfOneParty(t *testing.T) {
	f, _ := ByID("surat-pernyataan")
	for by, heading := range map[string]string{"Klien": "Pernyataan klien", "Keluarga/wali": "Pernyataan keluarga"} {
		c, err := f.Fill(map[string]any{"oleh": by, "klien_nama": "Bunga"})
		require.NoError(t, err)
		found := []string{}
		for _, p := range c.Printed().Form.Parts {
			if s, ok := p.(forms.Section); ok && s.Heading != "" {
				found = append(found, s.Heading)
			}
		}
		require.Equal(t, []string{heading}, found)
	}
}
