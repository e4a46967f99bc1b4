package sopfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// everything uses every key of a sheet.
const everything = `# Lembar contoh
id: surat-masuk
nama: Proses Surat Masuk
nomor: 007
tanggal_pembuatan: 2019-01-31
tanggal_revisi: 2020-02-29
tanggal_efektif: "2021-12-01"
kop:
  judul: STANDAR OPERASIONAL PROSEDUR
  baris: [PANTI SOSIAL, DINAS SOSIAL]
  tahun: 2019
  tempat: Jambi
  alamat: Jl. Contoh 1
disahkan:
  jabatan: Kepala Dinas
  tanda_tangan: KEPALA DINAS
  nama: 'SITI NUR''AINI, S.Sos'
  pangkat: Pembina - IV/a
  nip: 198609262015051001
dasar_hukum: Pergub 2/2012
kualifikasi: [SMA, "D.III"]
keterkaitan:
- SOP Surat Keluar
peralatan: |
  ATK,
  komputer
peringatan: []
pencatatan:
pelaksana:
  - {id: kepala, nama: Kepala Panti}
  - id: staf
    nama: Staf
  - tamu
simbol: [kapsul, panah, segilima]
label:
  judul: a
  nomor: b
  tanggal_pembuatan: c
  tanggal_revisi: d
  tanggal_efektif: e
  disahkan: f
  nama: g
  dasar_hukum: h
  kualifikasi: i
  keterkaitan: j
  peralatan: k
  peringatan: l
  pencatatan: m
  no: n
  aktifitas: o
  pelaksana: p
  mutu_baku: q
  kelengkapan: r
  waktu: s
  output: t
  keterangan: u
  simbol: v
  tahun: w
langkah:
  - aktifitas: Terima
    pelaksana: staf
    kelengkapan: Surat
    waktu: 5 Menit
    output: [Surat tercatat, Agenda]
    keterangan: segera
  - aktifitas: Periksa
    id: periksa
    pelaksana: {kepala: keputusan}
    waktu: 1 - 2 hari
    alur: {Ya: bagi, Tidak: {ke: 1, dari: kepala, masuk: staf}}
  - aktifitas: Bagi
    id: bagi
    pelaksana: [staf, {kepala: [kapsul, dokumen]}, {peran: tamu, simbol: arsip, utama: ya}]
    alur: [4, {ke: "5", masuk: tamu}]
    serentak: true
  - aktifitas: Simpan
    pelaksana: {staf: arsip, tamu: }
    waktu: nanti
    akhir: true
  - aktifitas: Kirim
    pelaksana: {peran: tamu}
    alur: {ke: 4}
catatan: dibaca dari pindaian
`

func everythingRead() *sop.Procedure {
	return &sop.Procedure{
		ID: "surat-masuk", Title: "Proses Surat Masuk", Number: "007",
		Created: sop.Date{Year: 2019, Month: 1, Day: 31}, Revised: sop.Date{Year: 2020, Month: 2, Day: 29},
		Effective: sop.Date{Year: 2021, Month: 12, Day: 1},
		Unit: sop.Unit{Heading: "STANDAR OPERASIONAL PROSEDUR", Lines: []string{"PANTI SOSIAL", "DINAS SOSIAL"},
			Year: 2019, Place: "Jambi", Address: []string{"Jl. Contoh 1"}},
		Approval: sop.Approval{Position: "Kepala Dinas", Heading: "KEPALA DINAS", Name: "SITI NUR'AINI, S.Sos",
			Rank: "Pembina - IV/a",
			NIP:  "198609262015051001"},
		LegalBasis: []string{"Pergub 2/2012"}, Qualifications: []string{"SMA", "D.III"},
		Related:   []string{"SOP Surat Keluar"},
		Equipment: []string{"ATK,\nkomputer"},
		Roles:     []sop.Role{{ID: "kepala", Name: "Kepala Panti"}, {ID: "staf", Name: "Staf"}, {ID: "tamu"}},
		Legend:    []sop.Symbol{sop.Terminator, sop.Arrow, sop.OffPage},
		Labels: sop.Labels{Heading: "a", Number: "b", Created: "c", Revised: "d", Effective: "e", Approved: "f",
			Title: "g", LegalBasis: "h",
			Qualifications: "i", Related: "j", Equipment: "k", Warnings: "l", Records: "m", No: "n", Activity: "o",
			Roles: "p", Standard: "q",
			Requirements: "r", Time: "s", Output: "t", Note: "u", Legend: "v", Year: "w"},
		Steps: []sop.Step{
			{Activity: "Terima", Tasks: []sop.Task{{Role: "staf"}}, Requirements: []string{"Surat"},
				Output: []string{"Surat tercatat", "Agenda"}, Note: "segera",
				Time: sop.Duration{Min: 5, Max: 5, Unit: sop.Minute, Text: "5 Menit"}},
			{Activity: "Periksa", ID: "periksa",
				Tasks: []sop.Task{{Role: "kepala", Symbols: []sop.Symbol{sop.Decision}}},
				Time:  sop.Duration{Min: 1, Max: 2, Unit: sop.Day},
				Flows: []sop.Flow{{To: "bagi", Outcome: "Ya"},
					{To: "1", Outcome: "Tidak", FromRole: "kepala", ToRole: "staf"}}},
			{Activity: "Bagi", ID: "bagi",
				Tasks: []sop.Task{{Role: "staf"}, {Role: "kepala", Symbols: []sop.Symbol{sop.Terminator, sop.Document}},
					{Role: "tamu", Symbols: []sop.Symbol{sop.Archive}, Primary: true}},
				Flows: []sop.Flow{{To: "4"}, {To: "5", ToRole: "tamu"}}, Parallel: true},
			{Activity: "Simpan", Tasks: []sop.Task{{Role: "staf", Symbols: []sop.Symbol{sop.Archive}}, {Role: "tamu"}},
				Time: sop.Duration{Text: "nanti"}, End: true},
			{Activity: "Kirim", Tasks: []sop.Task{{Role: "tamu"}}, Flows: []sop.Flow{{To: "4"}}},
		},
		Remarks: []string{"dibaca dari pindaian"},
	}
}

func TestEveryKeyIsRead(t *testing.T) {
	p, err := sopfile.ReadProcedure([]byte(everything), "x.yaml")
	require.NoError(t, err)
	require.Equal(t, everythingRead(), p)
	requireBack(t, p)
}

func TestMarksAndLineEndsDoNotMatter(t *testing.T) {
	for name, text := range map[string]string{
		"byte order mark":   "\ufeff" + everything,
		"CRLF":              strings.ReplaceAll(everything, "\n", "\r\n"),
		"both":              "\ufeff" + strings.ReplaceAll(everything, "\n", "\r\n"),
		"no last line end":  strings.TrimSuffix(everything, "\n"),
		"document marks":    "---\n" + everything + "...\n",
		"blank lines":       "\n\n" + strings.ReplaceAll(everything, "\n    waktu", "\n\n    waktu") + "\n\n",
		"comment after all": everything + "# selesai\n",
	} {
		t.Run(name, func(t *testing.T) {
			p, err := sopfile.ReadProcedure([]byte(text), "x.yaml")
			require.NoError(t, err)
			require.Equal(t, everythingRead(), p)
		})
	}
}

func TestJSONIsRead(t *testing.T) {
	const text = "{\n\t\"nama\": \"Surat\\/Masuk \\u00e9 \\ud83d\\ude00\",\n\t\"nomor\" : 12, \"kop\": {\"tahun\": " +
		"2019},\n" +
		"\t\"pelaksana\": [{\"id\": \"a\", \"nama\": \"A, B: C\"}], \"peringatan\": [], \"catatan\": null,\n" +
		"\t\"langkah\": [{\"aktifitas\": \"T\", \"pelaksana\": \"a\", \"akhir\": true}]\n}\n"
	p, err := sopfile.ReadProcedure([]byte(text), "02-surat.json")
	require.NoError(t, err)
	require.Equal(t,
		&sop.Procedure{ID: "surat", Title: "Surat/Masuk é 😀", Number: "12", Unit: sop.Unit{Year: 2019},
			Roles: []sop.Role{{ID: "a", Name: "A, B: C"}},
			Steps: []sop.Step{{Activity: "T", Tasks: []sop.Task{{Role: "a"}}, End: true}}}, p)
}

func TestIDOfAFile(t *testing.T) {
	const sheet = "nama: A\npelaksana: [a]\nlangkah: [{aktifitas: A, pelaksana: a}]\n"
	for _, c := range []struct{ name, head, want string }{
		{"sop/07-Surat Masuk.yaml", "", "surat-masuk"},
		{"sop/07-Surat Masuk.yaml", "id:\n", "surat-masuk"},
		{"sop/07-Surat Masuk.yaml", "id: \"\"\n", ""},
		{"sop/07-Surat Masuk.yaml", "id: lain\n", "lain"},
		{"", "", ""},
	} {
		p, err := sopfile.ReadProcedure([]byte(c.head+sheet), c.name)
		require.NoError(t, err)
		require.Equal(t, c.want, p.ID, "%q %q", c.name, c.head)
	}
}

// A time that cannot be read and a number that is no NIP stay as printed:
// sheets have them.
func TestOddTimesAndNIPsAreKept(t *testing.T) {
	p, err := sopfile.ReadProcedure(
		[]byte(
			"nama: A\ndisahkan: {nip: 123 456}\npelaksana: [a]\nlangkah: [{aktifitas: A, pelaksana: a, waktu: 15 "+
				"apel}]\n"), "a.yaml")
	require.NoError(t, err)
	require.Equal(t, sop.NIP("123 456"), p.Approval.NIP)
	require.Equal(t, sop.Duration{Text: "15 apel"}, p.Steps[0].Time)
	require.ErrorIs(t, p.Approval.NIP.Valid(), sop.ErrNIP)
}
