package sopfile_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

var formats = map[string]sopfile.Format{"YAML": sopfile.YAML, "JSON": sopfile.JSON}

// write returns what WriteProcedure writes.
func write(t testing.TB, p *sop.Procedure, f sopfile.Format) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, sopfile.WriteProcedure(&b, p, f))
	return b.Bytes()
}

// requireBack writes a procedure and reads it back in both formats.
func requireBack(t testing.TB, p *sop.Procedure) {
	t.Helper()
	for name, f := range formats {
		data := write(t, p, f)
		require.True(t, f != sopfile.JSON || json.Valid(data), "not JSON:\n%s", data)
		got, err := sopfile.ReadProcedure(data, "")
		require.NoError(t, err, "%s:\n%s", name, data)
		require.Equal(t, p, got, "%s:\n%s", name, data)
		require.Equal(t, string(data), string(write(t, got, f)), "writing again changes the file")
	}
}

func TestRandomProceduresReadBackEqual(t *testing.T) {
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 1))
		p := soptest.Procedure(r, soptest.Options{LongTexts: seed%3 == 0})
		requireBack(t, p)
		garble(r, p)
		require.NoError(t, p.Validate())
		requireBack(t, p)
	}
}

func TestLargestProcedureReadsBackEqual(t *testing.T) {
	p := soptest.Procedure(rand.New(rand.NewPCG(1, 2)),
		soptest.Options{Steps: sop.MaxSteps, Roles: sop.MaxRoles, Back: 200})
	requireBack(t, p)
}

// hard are texts that YAML or JSON could take for something else.
var hard = []string{
	"null", "~", "true", "Yes", "no", "off", "0", "007", "-1", "+3", "0x1F", "1_000", "1e3", ".5", ".inf", ".nan",
	"12:30", "2019-01-31",
	"2019-01-31 10:00", "<<", "=", "---", "--- a", "...", "... a", "- a", "-", "-a", "? a", "?", ":", ":a", "a:",
	"a: b", "a:b", "a :b", "a #b", "a#b", "#", "# a",
	"&a", "*a", "!a", "!!str a", "|", "|-", ">", "> a", "%a", "%YAML 1.2", "@a", "`a`", "'", "''", "'a'", "a'b", `"`,
	`"a"`, `a"b`, `"a'`, `\`, `a\b`, `\n`,
	"[", "]", "{", "}", "[a]", "{a: b}", "a, b", ",", "a]b", "a}b", " a", "a ", "  ", "a  b", "a\nb", "\na", "a\n",
	"a\n\n", "a\n  b\n c", "\n",
	"é", "Jum'at", "ā€ş", "日本", "😀", "a\u00a0b", "\u00a0a", "a\u200b", "x\u2009", "http://a.id/b?c=d&e#f",
	"<b>&amp;</b>", "ya: \"tidak\"\n# \\ 'x'",
	"peran", "ke", "hasil", "simbol", "1", "kapsul",
}

// unprinted are characters that Validate lets pass only where nothing is
// printed.
var unprinted = []string{"\u0000", "\t", "\u0085", "\u2028", "\ufeff", "\ufffd", "\ufffe", "\u202e", "\u007f",
	"\r\n", "\u001b[0m"}

func garbled(r *rand.Rand) string {
	switch r.IntN(4) {
	case 0:
		return hard[r.IntN(len(hard))]
	case 1:
		return hard[r.IntN(len(hard))] + " " + hard[r.IntN(len(hard))]
	case 2:
		return hard[r.IntN(len(hard))] + hard[r.IntN(len(hard))] + hard[r.IntN(len(hard))]
	}
	runes := make([]rune, 1+r.IntN(12))
	letters := []rune(" !\"#%&'()*+,-./:;<=>?@[\\]^_`{|}~aZ09\néą\u00a0\u2003€")
	for i := range runes {
		runes[i] = letters[r.IntN(len(letters))]
	}
	return string(runes)
}

// garble gives a procedure hard texts everywhere, ids and answers included,
// without changing its shape.
func garble(r *rand.Rand, p *sop.Procedure) {
	odd := func() string { return garbled(r) + unprinted[r.IntN(len(unprinted))] }
	p.ID, p.Title, p.Number = odd(), "x"+garbled(r), garbled(r)
	p.Unit = sop.Unit{Heading: garbled(r), Lines: []string{garbled(r)}, Year: r.IntN(10_000), Place: garbled(r),
		Address: []string{"", garbled(r)}}
	p.Approval = sop.Approval{Position: garbled(r), Heading: garbled(r), Name: garbled(r), Rank: garbled(r),
		NIP: sop.NIP(garbled(r))}
	p.LegalBasis = []string{""}
	p.Related = []string{garbled(r), "", garbled(r)}
	p.Labels.Year, p.Labels.Heading = garbled(r), garbled(r)
	p.Remarks = []string{odd(), garbled(r), odd()}
	roles := map[string]string{"": ""}
	for i := range p.Roles {
		id := fmt.Sprint(garbled(r), i)
		if i == 0 && r.IntN(2) == 0 {
			id = "peran"
		}
		roles[p.Roles[i].ID], p.Roles[i].ID = id, id
		if r.IntN(2) == 0 {
			p.Roles[i].Name = garbled(r)
		}
	}
	targets := map[string]string{}
	for i := range p.Steps {
		s := &p.Steps[i]
		if s.ID != "" {
			id := fmt.Sprintf("%s%d!", odd(), i)
			targets[s.ID], s.ID = id, id
		}
	}
	for i := range p.Steps {
		garbleStep(r, &p.Steps[i], roles, targets)
	}
}

func garbleStep(r *rand.Rand, s *sop.Step, roles, targets map[string]string) {
	s.Activity = "x" + garbled(r)
	if text := garbled(r); s.Note != "" { // else that of a row above may stand here
		s.Note = text
	}
	if text := []rune("x" + garbled(r)); s.Number != "" { // "x": no number of another row
		s.Number = string(text[:min(len(text), sop.MaxNumber)])
	}
	s.Time = sop.ParseDuration(garbled(r))
	s.Requirements, s.Output = []string{garbled(r), garbled(r)}, []string{garbled(r)}
	for j := range s.Tasks {
		s.Tasks[j].Role = roles[s.Tasks[j].Role]
	}
	for j := range s.Flows {
		f := &s.Flows[j]
		if id, ok := targets[f.To]; ok {
			f.To = id
		}
		f.FromRole, f.ToRole = roles[f.FromRole], roles[f.ToRole]
		if r.IntN(2) == 0 {
			f.Outcome = fmt.Sprint(garbled(r), j)
		}
	}
}

func TestTranscribedSheetsReadBackEqual(t *testing.T) {
	m, err := sopfile.Load("../../testdata/manual")
	require.NoError(t, err)
	require.NotEmpty(t, m.Procedures)
	for i := range m.Procedures {
		requireBack(t, &m.Procedures[i])
	}
	for name, f := range formats {
		t.Run(name, func(t *testing.T) { require.Equal(t, m, manualBack(t, m, f)) })
	}
}

// manualBack writes a manual to a folder in memory and reads that.
func manualBack(t *testing.T, m *sop.Manual, f sopfile.Format) *sop.Manual {
	t.Helper()
	files := fstest.MapFS{}
	var last string
	require.NoError(t, sopfile.WriteManual(m, f, func(name string, data []byte) error {
		require.NotContains(t, files, name)
		require.True(t, fs.ValidPath(name))
		files[name], last = &fstest.MapFile{Data: data}, name
		return nil
	}))
	require.Equal(t, "manual"+f.Ext(), last)
	got, err := sopfile.ReadManual(files, last)
	require.NoError(t, err)
	return got
}

// A transcribed sheet without quotes and without lists broken over lines by
// hand is written as it stands.
func TestTranscribedSheetsAreWrittenAsTheyStand(t *testing.T) {
	m, err := sopfile.Load("../../testdata/manual")
	require.NoError(t, err)
	for _, name := range []string{"07-surat-masuk.yaml", "08-surat-keluar.yaml", "14-terminasi.yaml",
		"16-bimbingan-lanjut-alumni-at.yaml"} {
		want, err := os.ReadFile(filepath.Join("../../testdata/manual", name))
		require.NoError(t, err)
		require.NoError(t, sopfile.WriteManual(m, sopfile.YAML, func(n string, data []byte) error {
			if n == name {
				require.Equal(t, string(want), string(data))
				want = nil
			}
			return nil
		}))
		require.Nil(t, want, "%s was not written", name)
	}
}

func TestRandomManualsReadBackEqual(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 3))
		m := randomManual(r)
		require.NoError(t, m.Validate())
		for _, f := range formats {
			require.Equal(t, m, manualBack(t, m, f))
		}
	}
}

// randomManual makes sheets that share some, all or nothing of the manual's
// letterhead, approval, roles and labels.
func randomManual(r *rand.Rand) *sop.Manual {
	m := &sop.Manual{}
	for i := range r.IntN(5) {
		p := soptest.Procedure(r, soptest.Options{Steps: 3})
		if p.ID != "" {
			p.ID = fmt.Sprintf("%s-%d", p.ID, i)
		}
		m.Procedures = append(m.Procedures, *p)
	}
	if len(m.Procedures) == 0 {
		return m
	}
	first := &m.Procedures[0]
	m.Unit = sop.Unit{Heading: first.Unit.Heading, Lines: []string{"A", "B"}, Year: 2019, Place: "Jambi",
		Address: []string{"Jl. 1"}}
	m.Approval, m.Labels = first.Approval, sop.Labels{No: "Nomor", Time: "Lama"}
	m.Approval.NIP = "19860926 201505 1 001"
	m.Roles = first.Roles
	for i := range m.Procedures {
		p := &m.Procedures[i]
		switch r.IntN(3) {
		case 0:
			p.Unit, p.Approval, p.Labels = m.Unit, m.Approval, m.Labels
		case 1:
			p.Unit.Year, p.Unit.Address = 0, nil
		}
	}
	return m
}

func TestShortForms(t *testing.T) {
	p := &sop.Procedure{
		Title: "Contoh", Created: sop.Date{Year: 2019, Month: 1, Day: 31},
		Roles:          []sop.Role{{ID: "a", Name: "Petugas A"}, {ID: "b"}},
		Qualifications: []string{"satu"}, Legend: []sop.Symbol{sop.Process, sop.Arrow},
		Steps: []sop.Step{
			{Activity: "Terima", Tasks: []sop.Task{{Role: "a"}}, Requirements: []string{"surat", "map"},
				Time: sop.ParseDuration("5 menit")},
			{Activity: "Periksa: isi", ID: "periksa",
				Tasks: []sop.Task{{Role: "a", Symbols: []sop.Symbol{sop.Decision}}},
				Flows: []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}},
			{Activity: "Bagi", Tasks: []sop.Task{{Role: "b"}, {Role: "a", Primary: true}}, Parallel: true,
				Flows: []sop.Flow{{To: "4"}, {To: "5", ToRole: "b"}}},
			{Activity: "Simpan",
				Tasks: []sop.Task{{Role: "a"}, {Role: "b", Symbols: []sop.Symbol{sop.Terminator, sop.Archive}}},
				Flows: []sop.Flow{{To: "5"}}},
			{Activity: "Selesai", Tasks: []sop.Task{{Role: "a"}, {Role: "b"}}, End: true},
		},
	}
	require.Equal(t, `nama: Contoh
tanggal_pembuatan: 2019-01-31
kualifikasi: satu
pelaksana:
  - {id: a, nama: Petugas A}
  - b
simbol: [proses, panah]
langkah:
  - aktifitas: Terima
    pelaksana: a
    kelengkapan: [surat, map]
    waktu: 5 menit
  - aktifitas: "Periksa: isi"
    id: periksa
    pelaksana: {a: keputusan}
    alur: {Ya: 3, Tidak: 1}
  - aktifitas: Bagi
    pelaksana:
      - b
      - {peran: a, utama: true}
    alur:
      - {ke: 4}
      - {ke: 5, masuk: b}
    serentak: true
  - aktifitas: Simpan
    pelaksana: [a, {b: [kapsul, arsip]}]
    alur: 5
  - aktifitas: Selesai
    pelaksana: [a, b]
    akhir: true
`, string(write(t, p, sopfile.YAML)))
	requireBack(t, p)
}

func TestWritingRefusesWhatCannotBeReadBack(t *testing.T) {
	sound := func() *sop.Procedure { return soptest.Procedure(rand.New(rand.NewPCG(7, 7)), soptest.Options{}) }
	for _, c := range []struct {
		name  string
		spoil func(*sop.Procedure)
		want  error
	}{
		{"not valid", func(p *sop.Procedure) { p.Steps = nil }, sop.ErrNoSteps},
		{"not UTF-8", func(p *sop.Procedure) { p.Remarks = []string{"a\xffb"} }, sopfile.ErrEncoding},
		{"time and text differ", func(p *sop.Procedure) {
			p.Steps[0].Time = sop.Duration{Min: 1, Max: 1, Unit: sop.Hour, Text: "sebentar"}
		}, sopfile.ErrValue},
		{"too large", func(p *sop.Procedure) { p.Remarks = []string{strings.Repeat("x", sopfile.MaxSize)} },
			sopfile.ErrTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := sound()
			c.spoil(p)
			var b bytes.Buffer
			require.ErrorIs(t, sopfile.WriteProcedure(&b, p, sopfile.YAML), c.want)
			require.Zero(t, b.Len(), "something was written")
			err := sopfile.WriteManual(&sop.Manual{Procedures: []sop.Procedure{*sound(), *p}}, sopfile.JSON,
				func(string, []byte) error {
					t.Error("something was written")
					return nil
				})
			require.Error(t, err)
		})
	}
}

func TestWritersErrorIsReturned(t *testing.T) {
	p := soptest.Procedure(rand.New(rand.NewPCG(7, 7)), soptest.Options{})
	require.ErrorIs(t, sopfile.WriteProcedure(failing{}, p, sopfile.YAML), os.ErrClosed)
	err := sopfile.WriteManual(&sop.Manual{Procedures: []sop.Procedure{*p}}, sopfile.YAML,
		func(string, []byte) error { return os.ErrClosed })
	require.ErrorIs(t, err, os.ErrClosed)
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, os.ErrClosed }
