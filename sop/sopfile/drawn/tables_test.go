package drawn_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// lined is a worksheet with the texts of some lines from A1 on, cells parted
// by "|".
func lined(name string, rows ...string) *hand.Sheet {
	s := &hand.Sheet{Name: name}
	for r, row := range rows {
		for c, text := range strings.Split(row, "|") {
			if text = strings.ReplaceAll(text, `\n`, "\n"); text != "" {
				s.Put(hand.Cell{Col: c + 1, Row: r + 1, Text: text, Style: hand.Bare})
			}
		}
	}
	return s
}

// readSheets reads the procedures of some worksheets.
func readSheets(t *testing.T, sheets ...*hand.Sheet) ([]drawn.Reading, error) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, (&hand.Book{Sheets: sheets}).Write(&b))
	return drawn.Read(t.Context(), &b, nil)
}

// kindsOf lists the kinds of what is doubtful.
func kindsOf(r drawn.Reading) (out []string) {
	for _, f := range r.Findings {
		out = append(out, f.Kind)
	}
	return out
}

func TestNoProcedure(t *testing.T) {
	for _, rows := range [][]string{
		{}, {"Daftar hadir"}, {"No|Nama|Hari|Ket", "1|Siti|Senin|-"}, {"No|Nama SOP|Nomor SOP", "1|Surat|001"},
		{"No|Kegiatan|Waktu", "1|Rapat|10.00"},
	} {
		_, err := readSheets(t, lined("Lembar A", rows...), lined("Lembar B"))
		require.ErrorIs(t, err, drawn.ErrNoProcedure, "%v", rows)
		var e *drawn.NoProcedureError
		require.ErrorAs(t, err, &e)
		require.Equal(t, []string{"Lembar A", "Lembar B"}, e.Sheets)
		id, en := e.Words()
		require.Contains(t, id, `tidak ditemukan di lembar "Lembar A", "Lembar B"`)
		require.Equal(t, "drawn: "+en, err.Error())
	}
}

func TestTableWithoutSteps(t *testing.T) {
	_, err := readSheets(t, lined("SOP", "No|Kegiatan|Pelaksana|Mutu Baku|||Ket", "||Staf|Kelengkapan|Waktu|Output"))
	require.ErrorIs(t, err, drawn.ErrNoProcedure)
	require.ErrorContains(t, err, "has no steps")
}

func TestReadStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var b bytes.Buffer
	require.NoError(t, (&hand.Book{Sheets: []*hand.Sheet{lined("SOP", "a")}}).Write(&b))
	_, err := drawn.Read(ctx, &b, nil)
	require.ErrorIs(t, err, context.Canceled)
}

// A table of marks instead of symbols is read, and all of it is told.
func TestTicks(t *testing.T) {
	list, err := readSheets(t, lined("SOP", "PENGELOLAAN SURAT",
		"No|Kegiatan|Pelaksana||Mutu Baku|||Ket", "||Staf|Kepala|Kelengkapan|Waktu (menit)|Output",
		"1.|Menerima surat|√||Surat|10|Agenda|", "2.|Memeriksa surat||v|Agenda|1 jam|Disposisi|Penting",
		"3.|Mengarsipkan|x|||5-10||"))
	require.NoError(t, err)
	require.Len(t, list, 1)
	p := list[0].Procedure
	require.Equal(t, "PENGELOLAAN SURAT", p.Title)
	require.True(t, p.TitleOnly)
	require.Equal(t, []sop.Role{{ID: "staf", Name: "Staf"}, {ID: "kepala", Name: "Kepala"}}, p.Roles)
	require.NoError(t, p.Validate())
	require.Equal(t, []string{"", "", ""}, []string{p.Steps[0].Number, p.Steps[1].Number, p.Steps[2].Number})
	require.Equal(t, "kepala", p.Steps[1].Tasks[0].Role)
	require.Equal(t, sop.Duration{Min: 10, Max: 10, Unit: sop.Minute}, p.Steps[0].Time)
	require.Equal(t, "1 jam", p.Steps[1].Time.String())
	require.Equal(t, sop.Minute, p.Steps[2].Time.Unit)
	require.Equal(t, "Penting", p.Steps[1].Note)
	require.Subset(t, kindsOf(list[0]), []string{"lane-mark", "arrow-missing"})
	require.Less(t, list[0].Sure, 0.9)
}

// Rows that are no steps are told or go on with the step over them.
func TestRows(t *testing.T) {
	s := lined("SOP", "TATA NASKAH", "No|Kegiatan|Pelaksana|Kelengkapan|Waktu|Output|Ket",
		"||Staf", "1|Menerima surat|v|Surat|5 menit|Agenda", "|dan mencatatnya||Buku agenda", "", "A. Tahap kedua",
		"2|Memeriksa|v||5 menit", "3|Mengirim|v", "", "Keterangan :", "|: Proses", "|||||KEPALA", "", "",
		"|||||SITI AMINAH",
		"|||||NIP. 19860926 201505 1 001")
	s.Put(hand.Cell{Col: 5, Row: 9, ToCol: 5, ToRow: 9, Text: "x"})
	for i := range s.Cells {
		switch s.Cells[i].Text {
		case "A. Tahap kedua":
			s.Cells[i].ToCol, s.Cells[i].ToRow = 7, s.Cells[i].Row
		case "5 menit":
			if s.Cells[i].Row == 8 {
				s.Cells[i].ToCol, s.Cells[i].ToRow = 5, 9
			}
		}
	}
	s.Cells = s.Cells[:len(s.Cells)-1]
	list, err := readSheets(t, s)
	require.NoError(t, err)
	p := list[0].Procedure
	require.Len(t, p.Steps, 3)
	require.Equal(t, "Menerima surat dan mencatatnya", p.Steps[0].Activity)
	require.Equal(t, []string{"Surat", "Buku agenda"}, p.Steps[0].Requirements)
	require.Equal(t, sop.Approval{Position: "KEPALA", Name: "SITI AMINAH", NIP: "19860926 201505 1 001"}, p.Approval)
	require.Subset(t, kindsOf(list[0]), []string{"row-heading", "cell-shared"})
	require.Equal(t, []sop.Symbol{sop.Process}, p.Legend)
}

// A cover before its table, each on a sheet of its own, and a list of SOPs, which
// is none.
func TestCover(t *testing.T) {
	list, err := readSheets(t,
		lined("Daftar", "No|Nama SOP|Nomor SOP|Tanggal Pembuatan", "1|Surat|001|2 Januari 2024"),
		lined("Sampul", "PEMERINTAH KOTA JAMBI", "Nomor SOP|: 001/2024", "Tanggal Pembuatan|: segera",
			"Tanggal Revisi|:",
			"Nama SOP|: Surat Masuk", "Dasar Hukum|Kualifikasi Pelaksana", `1. UU Satu\n2. UU Dua|SMA`),
		lined("Alur", "No|Kegiatan|Pelaksana|Mutu Baku|||Ket", "||Staf|Kelengkapan|Waktu|Output", "1|Menerima|v|Surat"))
	require.NoError(t, err)
	require.Len(t, list, 1)
	p := list[0].Procedure
	require.Equal(t, []string{"Sampul", "Alur"}, list[0].Sheets)
	require.Equal(t, "001/2024", p.Number)
	require.Equal(t, "Surat Masuk", p.Title)
	require.Equal(t, []string{"UU Satu", "UU Dua"}, p.LegalBasis)
	require.Equal(t, []string{"SMA"}, p.Qualifications)
	require.Equal(t, "PEMERINTAH KOTA JAMBI", p.Unit.Heading)
	require.Subset(t, kindsOf(list[0]), []string{"date", "heading", "label-missing"})
}

// Two procedures on one worksheet, one under the other.
func TestTwoOnASheet(t *testing.T) {
	rows := []string{"STANDAR OPERASIONAL PROSEDUR", "Nomor SOP|: 001", "Nama SOP|: Surat Masuk",
		"Dasar Hukum :|Keterkaitan :",
		"UU Satu|SOP Dua", "", "No|Kegiatan|Pelaksana|Mutu Baku|||Ket", "||Staf|Kelengkapan|Waktu|Output",
		"1|Menerima|v|Surat", "2|Mengarsipkan|v|Surat", "", "|||KEPALA", "", "|||SITI", "|||NIP. 1", ""}
	second := strings.Split(
		strings.NewReplacer("001", "002", "Masuk", "Keluar", "SITI", "BUDI").Replace(strings.Join(rows, "\x00")),
		"\x00")
	list, err := readSheets(t, lined("SOP", append(rows, second...)...))
	require.NoError(t, err)
	require.Len(t, list, 2)
	for i, want := range [][3]string{{"001", "Surat Masuk", "SITI"}, {"002", "Surat Keluar", "BUDI"}} {
		p := list[i].Procedure
		require.Equal(t, want, [3]string{p.Number, p.Title, p.Approval.Name})
		require.Equal(t, []string{"UU Satu"}, p.LegalBasis)
		require.Len(t, p.Steps, 2)
		require.Equal(t, "STANDAR OPERASIONAL PROSEDUR", p.Unit.Heading)
	}
}

// A table of more steps than a procedure may have is refused.
func TestTooManySteps(t *testing.T) {
	rows := []string{"No|Kegiatan|Pelaksana|Mutu Baku|||Ket", "||Staf|Kelengkapan|Waktu|Output"}
	for range sop.MaxSteps + 1 {
		rows = append(rows, "1|Menerima|v|Surat")
	}
	_, err := readSheets(t, lined("SOP", rows...))
	require.Error(t, err)
	require.False(t, errors.Is(err, drawn.ErrNoProcedure))
}
