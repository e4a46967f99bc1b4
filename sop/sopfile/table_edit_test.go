package sopfile_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// office is a sheet as an office writes it.
const office = `nama: Surat Keterangan Domisili
nomor: 400/12/SOP/2026
tanggal_pembuatan: 2026-01-05
kop: {baris: [KELURAHAN MAWAR], tahun: 2026}
disahkan: {jabatan: Lurah, nama: SITI AMINAH, nip: "19860926 201505 2 001"}
dasar_hukum: [UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan, Perda Nomor 2 Tahun 2015]
pelaksana:
  - {id: pemohon, nama: Pemohon}
  - {id: loket, nama: Petugas Loket}
  - {id: kasi, nama: Kasi Pemerintahan}
langkah:
  - {aktifitas: Mengajukan permohonan, pelaksana: pemohon, kelengkapan: [Formulir, KTP], waktu: 5 menit}
  - {aktifitas: Memeriksa kelengkapan, pelaksana: {loket: keputusan}, waktu: 10 menit, alur: {Ya: 3, Tidak: 1}}
  - {aktifitas: Mencetak surat, pelaksana: loket, output: Surat}
  - {aktifitas: Menyerahkan surat, pelaksana: [loket, {peran: kasi, utama: ya}]}
`

// writtenBook is a plain table that is edited as people do.
type writtenBook struct {
	t testing.TB
	*table.Book
}

func officeBook(t testing.TB) writtenBook {
	t.Helper()
	p, err := sopfile.ReadProcedure([]byte(office), "")
	require.NoError(t, err)
	b, err := sopfile.TableOf(p, nil, "")
	require.NoError(t, err)
	return writtenBook{t, b}
}

func (b writtenBook) sheet(name string) *table.Sheet {
	i := slices.IndexFunc(b.Sheets, func(s table.Sheet) bool { return s.Name == name })
	require.GreaterOrEqual(b.t, i, 0, name)
	return &b.Sheets[i]
}

// set writes a text into a cell, "Langkah!B4"; a number where it is one.
func (b writtenBook) set(at, text string) {
	name, cell, _ := strings.Cut(at, "!")
	s := b.sheet(name)
	column, row := 0, 0
	_, err := fmt.Sscanf(cell[1:], "%d", &row)
	require.NoError(b.t, err)
	column = int(cell[0] - 'A')
	for len(s.Rows) < row {
		s.Rows = append(s.Rows, nil)
	}
	for len(s.Rows[row-1]) <= column {
		s.Rows[row-1] = append(s.Rows[row-1], table.Cell{})
	}
	s.Rows[row-1][column] = table.Cell{Text: text, Number: strings.HasPrefix(text, "#")}
	if strings.HasPrefix(text, "#") {
		s.Rows[row-1][column].Text = text[1:]
	}
}

// insertRow puts a blank row before that of a number.
func (b writtenBook) insertRow(sheet string, row int) {
	s := b.sheet(sheet)
	s.Rows = slices.Insert(s.Rows, row-1, table.Row{})
}

// moveColumn takes a column, from 0, to another place.
func (b writtenBook) moveColumn(sheet string, from, to int) {
	s := b.sheet(sheet)
	for i, row := range s.Rows {
		if len(row) > max(from, to) {
			cell := row[from]
			s.Rows[i] = slices.Insert(slices.Delete(slices.Clone(row), from, from+1), to, cell)
		}
	}
}

func (b writtenBook) read() (*sop.Procedure, error) {
	return sopfile.ReadProcedure(workbook(b.t, b.Book), "isian.xlsx")
}

// edits are what people do to a table without changing, or with a change of
// their own to, what it says.
var edits = []struct {
	name string
	do   func(writtenBook)
	want func(*sop.Procedure) // changes what was there
}{
	{"blank rows",
		func(b writtenBook) { b.insertRow("Langkah", 5); b.insertRow("Langkah", 3); b.insertRow("Identitas", 5) }, nil},
	{"columns moved", func(b writtenBook) { b.moveColumn("Langkah", 6, 1); b.moveColumn("Langkah", 2, 9) }, nil},
	{"heads in other letters", func(b writtenBook) {
		b.set("Langkah!B3", " AKTIFITAS ")
		b.set("Langkah!C3", "pemohon")
		b.set("Langkah!D3", "PETUGAS  LOKET")
		b.set("Langkah!K3", "YA KE")
		b.set("Langkah!F3", "kelengkapan:")
		b.set("Identitas!A4", "nama sop :")
	}, nil},
	{"a head by the role's id", func(b writtenBook) { b.set("Langkah!D3", "loket") }, nil},
	{"sheets renamed", func(b writtenBook) {
		b.sheet("Langkah").Name, b.sheet("Identitas").Name, b.sheet(
			"Pelaksana").Name = "LANGKAH-LANGKAH", "identitas", "Pelaksana "
	}, nil},
	{"a row inserted with a number of its own", func(b writtenBook) {
		b.insertRow("Langkah", 6)
		b.set("Langkah!A6", "2a")
		b.set("Langkah!B6", "Mencatat permohonan")
		b.set("Langkah!D6", "x")
		b.set("Langkah!K5", "2a")
	}, func(p *sop.Procedure) {
		p.Steps = slices.Insert(p.Steps, 2,
			sop.Step{Activity: "Mencatat permohonan", Tasks: []sop.Task{{Role: "loket"}}})
	}},
	{"a row inserted without a number", func(b writtenBook) {
		b.insertRow("Langkah", 5)
		b.set("Langkah!B5", "Mencatat permohonan")
		b.set("Langkah!D5", "V")
	}, func(p *sop.Procedure) {
		p.Steps = slices.Insert(p.Steps, 1,
			sop.Step{Activity: "Mencatat permohonan", Tasks: []sop.Task{{Role: "loket"}}})
		p.Steps[2].Flows[0].To = "4"
	}},
	{"a row deleted", func(b writtenBook) {
		s := b.sheet("Langkah")
		s.Rows = slices.Delete(s.Rows, 5, 6)
		b.set("Langkah!K5", "4")
	}, func(p *sop.Procedure) { p.Steps = slices.Delete(p.Steps, 2, 3); p.Steps[1].Flows[0].To = "3" }},
	{"numbers as texts and in words", func(b writtenBook) {
		b.set("Langkah!K5", "langkah 3")
		b.set("Langkah!L5", "1.")
		b.set("Langkah!A6", " 3. ")
		b.set("Langkah!A4", "01")
	}, nil},
	{"the column No is blank", func(b writtenBook) {
		for row := 4; row < 20; row++ {
			b.set(fmt.Sprintf("Langkah!A%d", row), "")
		}
	}, nil},
	{"a role added as a column", func(b writtenBook) {
		for i, row := range b.sheet("Langkah").Rows {
			if i >= 2 {
				b.sheet("Langkah").Rows[i] = slices.Insert(row, 4, table.Cell{})
			}
		}
		b.set("Langkah!E3", "Ketua RT")
		b.set("Langkah!E4", "proses")
	}, func(p *sop.Procedure) {
		p.Roles = slices.Insert(p.Roles, 2, sop.Role{ID: "ketua-rt", Name: "Ketua RT"})
		p.Steps[0].Tasks = append(p.Steps[0].Tasks, sop.Task{Role: "ketua-rt", Symbols: []sop.Symbol{sop.Process}})
	}},
	{"a role without a short name", func(b writtenBook) { b.set("Pelaksana!B4", "") }, nil},
	{"an Excel date", func(b writtenBook) { b.set("Identitas!B6", "#46027") }, nil},
	{"a date in numbers", func(b writtenBook) { b.set("Identitas!B6", "5/1/2026") }, nil},
	{"a year in a number", func(b writtenBook) { b.set("Identitas!B11", "#2.026E3") }, nil},
	{"lines with spaces and blank ones", func(b writtenBook) { b.set("Langkah!F4", "Formulir \r\n\r\n  KTP\n") }, nil},
	{"another answer", func(b writtenBook) { b.set("Langkah!L3", "Belum\nlengkap ke") },
		func(p *sop.Procedure) { p.Steps[1].Flows[1].Outcome = "Belum lengkap" }},
	{"two symbols, words in one", func(b writtenBook) {
		b.set("Langkah!C4", "Mulai + Proses (Mulai)")
		b.set("Langkah!E7", "UTAMA")
	}, func(p *sop.Procedure) {
		p.Steps[0].Tasks[0].Symbols, p.Steps[0].Tasks[0].Text = []sop.Symbol{sop.Terminator, sop.Process}, "Mulai"
	}},
	{"an answer and a way on", func(b writtenBook) { b.set("Langkah!J4", "2 dan 3") },
		func(p *sop.Procedure) { p.Steps[0].Flows = []sop.Flow{{To: "2"}, {To: "3"}} }},
	{"a rare entry", func(b writtenBook) {
		b.insertRow("Identitas", 9)
		b.set("Identitas!A9", "kop judul")
		b.set("Identitas!B9", "SOP")
		b.set("Identitas!A60", "tanpa_identitas")
		b.set("Identitas!B60", "Ya")
	}, func(p *sop.Procedure) { p.Unit.Heading, p.TitleOnly = "SOP", true }},
	{"no roles but the columns", func(b writtenBook) {
		for _, at := range []string{"A4", "A5", "A6", "B4", "B5", "B6"} {
			b.set("Pelaksana!"+at, "")
		}
	}, func(p *sop.Procedure) {
		p.Roles[1].ID, p.Roles[2].ID = "petugas-loket", "kasi-pemerintahan"
		for _, t := range []*sop.Task{&p.Steps[1].Tasks[0], &p.Steps[2].Tasks[0], &p.Steps[3].Tasks[0]} {
			t.Role = "petugas-loket"
		}
		p.Steps[3].Tasks[1].Role = "kasi-pemerintahan"
	}},
	{"a rare column", func(b writtenBook) { b.set("Langkah!M3", "Nomor tercetak"); b.set("Langkah!M5", "2a") },
		func(p *sop.Procedure) { p.Steps[1].Number = "2a" }},
}

func TestTableEditedByPeople(t *testing.T) {
	for _, e := range edits {
		t.Run(e.name, func(t *testing.T) {
			b := officeBook(t)
			e.do(b)
			want, err := sopfile.ReadProcedure([]byte(office), "isian.yaml")
			require.NoError(t, err)
			if e.want != nil {
				e.want(want)
			}
			got, err := b.read()
			if e.name == "an answer and a way on" { // the arrows must be declared to be taken together
				require.ErrorIs(t, err, sop.ErrNotParallel)
				return
			}
			require.NoError(t, err)
			require.Equal(t, want, got)
		})
	}
}

// slips are mistakes in a table. What is said of them stands in a golden file.
var slips = []struct {
	name string
	do   func(writtenBook)
}{
	{"a target that is no row", func(b writtenBook) { b.set("Langkah!K5", "9"); b.set("Langkah!L5", "langkah 8") }},
	{"a target that was deleted", func(b writtenBook) {
		s := b.sheet("Langkah")
		s.Rows = slices.Delete(s.Rows, 5, 6)
	}},
	{"a number that stands twice", func(b writtenBook) { b.set("Langkah!A6", "#1") }},
	{"a target in words", func(b writtenBook) { b.set("Langkah!K5", "cetak") }},
	{"a symbol misspelt",
		func(b writtenBook) { b.set("Langkah!D5", "keputsan"); b.set("Langkah!C4", "belah ketupat") }},
	{"a step without a role", func(b writtenBook) { b.set("Langkah!C4", "") }},
	{"a step without an activity", func(b writtenBook) { b.set("Langkah!B6", ""); b.set("Langkah!H6", "") }},
	{"a head that means nothing",
		func(b writtenBook) { b.set("Langkah!M3", "Biaya"); b.set("Langkah!M4", "Rp 5.000") }},
	{"a head misspelt", func(b writtenBook) { b.set("Langkah!H3", "Otput") }},
	{"a role's head misspelt", func(b writtenBook) { b.set("Langkah!D3", "Petugas Loktet") }},
	{"a role's head that is another's", func(b writtenBook) { b.set("Langkah!D3", "Sekretaris") }},
	{"no head", func(b writtenBook) { b.set("Langkah!O5", "catatan saya") }},
	{"a head twice", func(b writtenBook) { b.set("Langkah!I3", "Output") }},
	{"no heads", func(b writtenBook) { b.set("Langkah!B3", "") }},
	{"an entry misspelt", func(b writtenBook) { b.set("Identitas!A5", "Nomer SOP") }},
	{"an entry that means nothing",
		func(b writtenBook) { b.set("Identitas!A40", "Cuaca"); b.set("Identitas!B40", "cerah") }},
	{"an entry twice", func(b writtenBook) { b.set("Identitas!A40", "Nomor SOP"); b.set("Identitas!B40", "2") }},
	{"an entry over two rows", func(b writtenBook) { b.insertRow("Identitas", 5); b.set("Identitas!B5", "lanjutan") }},
	{"no date", func(b writtenBook) { b.set("Identitas!B6", "kemarin"); b.set("Identitas!B7", "#12") }},
	{"no year", func(b writtenBook) { b.set("Identitas!B11", "dua ribu") }},
	{"a long number", func(b writtenBook) { b.set("Identitas!B15", "#1.98609262015052E+17") }},
	{"no title", func(b writtenBook) { b.set("Identitas!B4", "  ") }},
	{"a short name twice", func(b writtenBook) { b.set("Pelaksana!B5", "pemohon") }},
	{"nothing is filled in", func(b writtenBook) {
		starter, err := sopfile.TableStarter("", nil)
		require.NoError(b.t, err)
		b.Sheets = starter.Sheets
	}},
	{"no table", func(b writtenBook) { b.sheet("Langkah").Name = "Sheet1" }},
	{"many at once", func(b writtenBook) {
		b.set("Langkah!D5", "keputsan")
		b.set("Langkah!K5", "9")
		b.set("Identitas!B6", "kemarin")
		b.set("Identitas!A5", "Nomer SOP")
		b.set("Pelaksana!B5", "pemohon")
	}},
}

func TestTableSlips(t *testing.T) {
	var out strings.Builder
	for _, s := range slips {
		b := officeBook(t)
		s.do(b)
		_, err := b.read()
		require.Error(t, err, s.name)
		var list sop.Problems
		require.ErrorAs(t, err, &list, s.name)
		fmt.Fprintf(&out, "## %s\n%s\n", s.name, list.Show(sop.Indonesian))
		for _, l := range strings.Split(list.Show(sop.English), "\n") {
			fmt.Fprintf(&out, "  %s\n", l)
		}
	}
	golden.Same(t, "table-slips.golden", out.String())
}
