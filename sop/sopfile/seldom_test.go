package sopfile_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// seldom says what few sheets do.
const seldom = `nama: Contoh
tanggal_pembuatan: Oktober 2024
tanggal_revisi: 2 Januari 2019
tanggal_efektif: 2024-11
tanpa_identitas: ya
disahkan: {jabatan: Kepala, di_kotak: ya}
pelaksana: [a]
langkah:
  - aktifitas: Menerima surat
    pelaksana: a
    keterangan: Dikerjakan bersama
    baris_keterangan: 2
  - aktifitas: Mencatat surat
    pelaksana: a
    nomor: 1a
  - aktifitas: Menyimpan surat
    pelaksana: a
    nomor: "-"
`

func TestWhatFewSheetsSayIsRead(t *testing.T) {
	p, err := sopfile.ReadProcedure([]byte(seldom), "a.yaml")
	require.NoError(t, err)
	require.Equal(t, sop.Date{Year: 2024, Month: time.October}, p.Created)
	require.Equal(t, sop.Date{Year: 2019, Month: time.January, Day: 2}, p.Revised)
	require.Equal(t, sop.Date{Year: 2024, Month: time.November}, p.Effective)
	require.True(t, p.TitleOnly)
	require.True(t, p.Approval.InBlock)
	require.Equal(t, 2, p.Steps[0].NoteRows)
	require.Equal(t, "1", p.PrintedNumber(0))
	require.Equal(t, "1a", p.PrintedNumber(1))
	require.Empty(t, p.PrintedNumber(2))
	requireBack(t, p)
	out := string(write(t, p, sopfile.YAML))
	require.Contains(t, out, "tanggal_pembuatan: 2024-10\n")
	require.Contains(t, out, "tanggal_revisi: 2019-01-02\n")
	requireSchema(t, sopfile.Sheet, write(t, p, sopfile.JSON))
}

// What a file says stays as it is written where it is only tidied.
func TestTidyKeepsTheFormOfDates(t *testing.T) {
	out, err := sopfile.Tidy([]byte(seldom), "a.yaml")
	require.NoError(t, err)
	require.Contains(t, string(out), "tanggal_pembuatan: Oktober 2024\n")
	require.Contains(t, string(out), "tanggal_revisi: 2 Januari 2019\n")
}

// A sheet may be signed under the table though the manual's are in the block.
func TestSheetIsNotSignedWhereItsManualIs(t *testing.T) {
	m, err := sopfile.ReadManual(folder(
		"manual.yaml", "disahkan: {jabatan: Kepala, di_kotak: ya}\npelaksana: [a]\n", "a.yaml", plain, "b.yaml",
		plain+"disahkan: {di_kotak: tidak}\n",
	), "manual.yaml")
	require.NoError(t, err)
	require.True(t, m.Procedures[0].Approval.InBlock)
	require.Equal(t, sop.Approval{Position: "Kepala"}, m.Procedures[1].Approval)
	for _, f := range formats {
		require.Equal(t, m, manualBack(t, m, f))
	}
}

// Faults of rows stand where the file states them.
func TestFaultsOfRowsHaveTheirPlaces(t *testing.T) {
	const rows = "nama: A\npelaksana: [a]\nlangkah:\n  - {aktifitas: B, pelaksana: a, baris_keterangan: 3}\n" +
		"  - {aktifitas: C, pelaksana: a, nomor: 2a, alur: 2b}\n  - {aktifitas: D, pelaksana: a, nomor: 2b, " +
		"keterangan: x}\n"
	_, err := sopfile.ReadProcedure([]byte(rows), "a.yaml")
	require.ErrorContains(t, err, "a.yaml:5:51: langkah 2a: tujuan alur \"2b\" adalah nomor tercetak baris ke-3")
	require.NotContains(t, err.Error(), "tidak ada alur yang sampai")
	require.ErrorContains(t, err, "a.yaml:6:57: langkah 2b: di sini sudah ada keterangan langkah 1")
}
