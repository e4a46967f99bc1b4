package catalogue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func idsOf(list []*forms.Form) []string {
	out := []string{}
	for _, f := range list {
		out = append(out, f.ID)
	}
	return out
}

func usesOf(p *sop.Procedure) map[string][]int {
	out := map[string][]int{}
	for _, u := range For(p) {
		out[u.Form.ID] = u.Steps
	}
	return out
}

func manual(t *testing.T) *sop.Manual {
	t.Helper()
	m, err := sopfile.Load("../../testdata/manual/manual.yaml")
	require.NoError(t, err)
	require.Len(t, m.Procedures, 22)
	return m
}

func TestNamed(t *testing.T) {
	for text, want := range map[string]string{
		"- Buku piket":                          "buku-piket",
		"BUKU  PIKET.":                          "buku-piket",
		"SPT dan SPPD":                          "spt sppd",
		"Surat tugas dan SPPD":                  "surat-tugas sppd",
		"Buku Registrasi, buku induk":           "buku-registrasi buku-induk",
		"Laporan bimbingan lanjut":              "laporan-kegiatan",
		"Data bimbingan lanjut":                 "bimbingan-lanjut",
		"Daftar jadwal orientasi":               "jadwal-orientasi",
		"Jadwal":                                "jadwal-bimbingan jadwal-orientasi",
		"buku agenda":                           "agenda-surat-masuk agenda-surat-keluar",
		"Surat ijin kunjungan":                  "izin-kunjungan",
		"dilaporkan; sptx, pelaporan bukupiket": "",
		"buku tentang piket":                    "",
		"":                                      "",
		"- Surat usulan (1 lembar)/lembar/Laporan": "surat-usulan laporan-kegiatan",
	} {
		assert.Equal(t, strings.Fields(want), idsOf(Named(text)), "%q", text)
	}
}

func TestEveryNameNamesItsForm(t *testing.T) {
	for _, f := range All() {
		assert.NotEmpty(t, f.Names, f.ID)
		for _, name := range f.Names {
			assert.Equal(t, strings.ToLower(name), name, f.ID)
			assert.Contains(t, Named("- "+strings.ToUpper(name)+"."), f, "%s: %s", f.ID, name)
		}
	}
}

func TestForTellsStepsAndSharedNames(t *testing.T) {
	p := &sop.Procedure{
		Title: "Orientasi", Equipment: []string{"ATK, buku ekspedisi"},
		Records: []string{"Buku induk dibuat sesuai aturan"},
		Steps: []sop.Step{
			{Activity: "Menyusun jadwal", Output: []string{"Daftar jadwal orientasi"}},
			{Activity: "Menunggu"},
			{Activity: "Melaksanakan", Requirements: []string{"Jadwal", "Jadwal"}, Output: []string{"Laporan"}},
		},
	}
	assert.Equal(t,
		map[string][]int{"jadwal-orientasi": {1, 3}, "laporan-kegiatan": {3}, "buku-ekspedisi": nil,
			"buku-induk": nil}, usesOf(p))
	ids := []string{}
	for _, u := range For(p) {
		ids = append(ids, u.Form.ID)
	}
	assert.Equal(t, []string{"buku-induk", "buku-ekspedisi", "jadwal-orientasi", "laporan-kegiatan"}, ids)
	assert.Empty(t, For(&sop.Procedure{}))
	both := usesOf(&sop.Procedure{Steps: []sop.Step{{Activity: "Menempel jadwal"}}})
	assert.Equal(t, map[string][]int{"jadwal-bimbingan": {1}, "jadwal-orientasi": {1}}, both)
}

// A name that is part of a longer one in its step means what that one means;
// in another step it does not.
func TestForTellsShortNamesFromLongOnes(t *testing.T) {
	visit := sop.Step{Activity: "Mencatat laporan kunjungan", Output: []string{"Laporan"}}
	report := sop.Step{Activity: "Melapor", Output: []string{"Laporan"}}
	assert.Equal(t, map[string][]int{"buku-tamu": {1}}, usesOf(&sop.Procedure{Steps: []sop.Step{visit}}))
	assert.Equal(t, map[string][]int{"buku-tamu": {1}, "laporan-kegiatan": {2}},
		usesOf(&sop.Procedure{Steps: []sop.Step{visit, report}}))
	titled := &sop.Procedure{Title: "Laporan kunjungan", Records: []string{"Laporan"}}
	assert.Equal(t, map[string][]int{"buku-tamu": nil, "laporan-kegiatan": nil}, usesOf(titled))
}

// What has the name of a form in it, and is none, names no form.
func TestWhatOnlySoundsLikeAForm(t *testing.T) {
	assert.Empty(t, Named("Pedoman bimbingan lanjut"))
	reason, ok := WithoutForm("- Pedoman bimbingan lanjut")
	assert.True(t, ok)
	assert.Contains(t, reason, "bacaan")
	assert.Equal(t, []string{"bimbingan-lanjut"}, idsOf(Named("Pedoman, formulir bimbingan lanjut")))
}

func TestWithoutForm(t *testing.T) {
	for text, part := range map[string]string{
		"Senter, Sepatu bot, kunci": "barang", "RKA": "anggaran", "Hidangan tersaji": "hasil",
		"- SK instruktur dan team": "surat keputusan",
		"Buku":                     "nama umum", "KTP dan KK": "kependudukan", "Konsep surat": "jenis suratnya",
		"Hasil koreksi kepala": "dikerjakan",
	} {
		reason, ok := WithoutForm(text)
		assert.True(t, ok, text)
		assert.Contains(t, reason, part, text)
	}
	for _, text := range []string{"Buku piket", "Buku piket, senter", "Laporan", "", "Buku harian kapal",
		"Surat kuasa", "skema", "data cuaca"} {
		reason, ok := WithoutForm(text)
		assert.False(t, ok, text)
		assert.Empty(t, reason, text)
	}
}

// Whatever a sheet requires or yields is a form, or there is a reason why not.
func TestManualPapersAreKnown(t *testing.T) {
	missing, seen := []string{}, 0
	for i, p := range manual(t).Procedures {
		for _, s := range p.Steps {
			for _, text := range append(append([]string{}, s.Requirements...), s.Output...) {
				seen++
				if _, ok := WithoutForm(text); !ok && len(Named(text)) == 0 {
					missing = append(missing, p.Title+": "+text)
				}
			}
		}
		assert.NotEmpty(t, For(&p), "%d", i+1)
	}
	assert.Empty(t, missing, "without form and reason:\n%s", strings.Join(missing, "\n"))
	assert.Greater(t, seen, 150)
}

// manualForms are the forms of each SOP of the manual: those it must name, and
// those its sheet names besides, by a general word or in passing.
var manualForms = [][2]string{
	{"buku-menu menu-mingguan daftar-bahan-makanan", ""},
	{"buku-piket buku-jaga-malam", "laporan-kegiatan"},
	{"ba-penyerahan-klien ba-penerimaan-klien tes-kehamilan buku-registrasi", ""},
	{"ba-serah-terima-barang ba-pemeriksaan-barang rekap-klien proposal-siswa daftar-bap laporan-kegiatan", ""},
	{
		"ba-serah-terima-barang ba-pemeriksaan-barang rekap-klien proposal-siswa daftar-bap surat-pemberitahuan " +
			"laporan-kegiatan", ""},
	{"buku-piket buku-tamu izin-kunjungan", ""},
	{"agenda-surat-masuk buku-ekspedisi disposisi", ""},
	{"agenda-surat-keluar buku-ekspedisi disposisi", ""},
	{"intake surat-usulan surat-tugas spt sppd disposisi laporan-kegiatan", ""},
	{"intake sampul-berkas perjanjian-pelayanan buku-registrasi buku-induk", "hasil-case-conference rekap-klien"},
	{"rencana-pelayanan buku-ekspedisi", "agenda-surat-masuk agenda-surat-keluar"},
	{"asesmen sampul-berkas hasil-case-conference laporan-kegiatan", "agenda-surat-masuk agenda-surat-keluar"},
	{"jadwal-bimbingan absen-siswa-bulanan laporan-kegiatan",
		"rekap-klien buku-registrasi buku-induk agenda-surat-masuk agenda-surat-keluar buku-ekspedisi " +
			"rencana-pelayanan"},
	{"pemutusan-pelayanan sttpp ba-serah-terima-barang ba-penyerahan-klien laporan-kegiatan",
		"rekap-klien agenda-surat-masuk agenda-surat-keluar"},
	{"bimbingan-lanjut surat-usulan surat-tugas sppd laporan-kegiatan", "rekap-klien disposisi"},
	{"bimbingan-lanjut surat-usulan surat-tugas laporan-kegiatan", "buku-registrasi disposisi"},
	{"surat-pengiriman ba-pemeriksaan tes-kehamilan ba-penerimaan-klien buku-registrasi perjanjian-pelayanan",
		"rekap-klien"},
	{"surat-pengiriman ba-penyerahan-klien ba-penerimaan-klien buku-registrasi perjanjian-pelayanan",
		"ba-pemeriksaan tes-kehamilan rekap-klien"},
	{"daftar-usulan-barang ba-serah-terima-barang proposal-siswa daftar-bap buku-ekspedisi rencana-pelayanan",
		"agenda-surat-masuk agenda-surat-keluar laporan-kegiatan"},
	{"intake surat-tugas hasil-case-conference laporan-kegiatan", "surat-usulan spt sppd disposisi"},
	{"asesmen-psikotik sampul-berkas hasil-case-conference laporan-kegiatan", "agenda-surat-masuk agenda-surat-keluar"},
	{"surat-pemberitahuan absen-siswa jadwal-orientasi laporan-kegiatan", "disposisi"},
}

func TestManualNamesItsForms(t *testing.T) {
	m := manual(t)
	require.Len(t, manualForms, len(m.Procedures))
	for i, want := range manualForms {
		p := &m.Procedures[i]
		uses := usesOf(p)
		for _, id := range strings.Fields(want[0]) {
			assert.Contains(t, uses, id, "SOP %d %s", i+1, p.Title)
		}
		for id, steps := range uses {
			assert.Contains(t, strings.Fields(want[0]+" "+want[1]), id, "SOP %d %s", i+1, p.Title)
			assert.IsIncreasing(t, append([]int{0}, append(steps, len(p.Steps)+1)...), id)
		}
	}
}

func TestManualStepsOfForms(t *testing.T) {
	m := manual(t)
	for _, x := range []struct {
		sop   int
		id    string
		steps []int
	}{
		{1, "daftar-bahan-makanan", []int{3}}, {2, "buku-jaga-malam", []int{2, 3, 4}}, {6, "izin-kunjungan", []int{2}},
		{6, "buku-tamu", []int{3, 5}},
		{7, "disposisi", []int{2, 4, 5, 6}}, {9, "surat-tugas", []int{1, 2, 3, 4}}, {9, "sppd", nil},
		{11, "rencana-pelayanan", []int{1, 2, 3, 4, 5}},
		{13, "jadwal-bimbingan", []int{1, 4, 6}}, {13, "absen-siswa-bulanan", []int{6}},
		{14, "ba-penyerahan-klien", []int{4}}, {17, "surat-pengiriman", []int{2, 3}},
		{18, "surat-pengiriman", []int{2, 3}},
		{19, "daftar-usulan-barang", []int{2, 3}}, {20, "hasil-case-conference", []int{4}},
		{12, "asesmen", []int{1, 2}}, {21, "asesmen-psikotik", []int{1, 2}}, {15, "bimbingan-lanjut", []int{4, 5}},
		{10, "sampul-berkas", []int{3, 4}}, {1, "menu-mingguan", []int{2}}, {22, "jadwal-orientasi", []int{1, 3, 4}},
		{22, "absen-siswa", []int{1}},
	} {
		assert.Equal(t, x.steps, usesOf(&m.Procedures[x.sop-1])[x.id], "SOP %d %s", x.sop, x.id)
	}
}
