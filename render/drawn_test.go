package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	reading "github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/soptest"
	book "github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// read reads the one procedure of a workbook.
func read(t testing.TB, workbook []byte) reading.Reading {
	t.Helper()
	list, err := reading.Read(t.Context(), bytes.NewReader(workbook), nil)
	require.NoError(t, err)
	require.Len(t, list, 1)
	return list[0]
}

// requireRead compares what was read of a workbook with the procedure it shows.
func requireRead(t testing.TB, p *sop.Procedure, workbook []byte) {
	t.Helper()
	got := read(t, workbook)
	require.Empty(t, unlike(visible(p), visible(got.Procedure)))
	require.NoError(t, got.Procedure.Validate())
	told := doubtful(p)
	require.Empty(t,
		slices.DeleteFunc(slices.Clone(got.Findings), func(f reading.Finding) bool { return told[f.Kind] }))
	if len(told) == 0 {
		require.Equal(t, 1.0, got.Sure)
	}
}

// doubtful returns the kinds of what is doubtful in the picture itself, however
// it was made: a decision that hands its work on in its row, whose arrow looks
// like an answer without a word; symbols of a row that nothing ties to others; an
// end amid the steps without a capsule.
func doubtful(p *sop.Procedure) map[string]bool {
	out, tied := map[string]bool{}, map[string]bool{}
	seen := visible(p).Steps
	for i, s := range seen {
		for _, f := range s.Flows {
			tied[fmt.Sprint(i+1, " ", f.FromRole)], tied[f.To+" "+f.ToRole] = true, true
		}
	}
	for i, s := range seen {
		ends := i < len(seen)-1 && !slices.ContainsFunc(s.Flows, func(f sop.Flow) bool { return !f.Dashed })
		for t, task := range s.Tasks {
			decides := slices.Contains(task.Symbols, sop.Decision)
			if s.Tie == sop.TieArrow && t < len(s.Tasks)-1 && decides {
				out["answer-missing"] = true
			}
			if s.Tie == sop.TieNone && !tied[fmt.Sprint(i+1, " ", task.Role)] {
				out["symbol-apart"] = true
			}
			ends = ends && (i == 0 || !slices.Contains(task.Symbols, sop.Terminator))
		}
		if ends {
			out["dead-end"] = true
		}
	}
	return out
}

// The sheets of the manual read back from what is seen of them.
func TestReadSheetsOfManual(t *testing.T) {
	for _, p := range manual(t) {
		t.Run(p.ID, func(t *testing.T) { requireRead(t, &p, write(t, "XLSX", &p, nil)) })
	}
}

// Random procedures read back.
func TestReadRandomSheets(t *testing.T) {
	n := uint64(300)
	if testing.Short() {
		n = 40
	}
	for seed := range n {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 12)), soptest.Options{LongTexts: seed%4 == 0})
		t.Run(fmt.Sprint(seed), func(t *testing.T) { requireRead(t, p, write(t, "XLSX", p, nil)) })
	}
}

// Procedures of all kinds that are hard to draw read back, over page breaks too.
func TestReadSheetsOfAllKinds(t *testing.T) {
	n := uint64(5)
	if testing.Short() {
		n = 1
	}
	for _, k := range soptest.Kinds() {
		for seed := range n {
			p := soptest.OfKind(rand.New(rand.NewPCG(seed, 12)), k)
			t.Run(fmt.Sprintf("%s %d", k, seed), func(t *testing.T) { requireRead(t, p, write(t, "XLSX", p, nil)) })
		}
	}
}

// Options change the looks of a sheet, and not what is read of it.
func TestReadSheetsOfOptions(t *testing.T) {
	for name, o := range map[string]*render.Options{
		"A4": {Paper: render.A4}, "Legal": {Paper: render.Legal}, "Letter": {Paper: render.Letter},
		"A3":      {Paper: render.A3},
		"numbers": {ColumnNumbers: true}, "strip": {FootStrip: 20}, "large": {MinLettering: 11},
		"changed": {Changed: []int{0, 2}, ChangedFields: []string{"title", "roles"}},
		"logo":    {Logo: picture(t, "png"), Signature: picture(t, "jpeg")},
	} {
		for seed := range uint64(3) {
			p := soptest.OfKind(rand.New(rand.NewPCG(seed, 34)), soptest.Rows)
			t.Run(fmt.Sprint(name, seed), func(t *testing.T) { requireRead(t, p, write(t, "XLSX", p, o)) })
		}
	}
}

// What options leave out is not read, and all else is.
func TestReadSheetsWithoutLegendOrSignature(t *testing.T) {
	p := manual(t)[7]
	require.NotEmpty(t, p.Legend)
	got := read(t, write(t, "XLSX", &p, &render.Options{NoLegend: true, NoSignature: true}))
	want := p
	want.Legend = nil
	want.Approval = sop.Approval{Position: p.Approval.Position}
	require.Empty(t, unlike(visible(&want), visible(got.Procedure)))
	require.Empty(t, got.Findings)
}

// Labels of any words are read, known or not.
func TestReadLabels(t *testing.T) {
	p := soptest.Full()
	p.TitleOnly, p.Unit.Heading = false, "PROSEDUR KERJA"
	requireRead(t, p, write(t, "XLSX", p, nil))
	letter := manual(t)[7]
	for name, l := range map[string]sop.Labels{
		"known": {Number: "No. SOP", Created: "Tgl. Pembuatan", Approved: "Disahkan Oleh", Title: "Judul SOP",
			LegalBasis: "DASAR HUKUM", Related: "Keterkaitan dengan SOP lain", Equipment: "Peralatan/Perlengkapan",
			Activity: "Kegiatan", Requirements: "Persyaratan/Kelengkapan", Time: "Waktu", Output: "Hasil",
			Note: "Keterangan"},
		"head":  {Activity: "Apa", Requirements: "Bahan", Output: "Jadinya", Roles: "Siapa"},
		"some":  {Requirements: "Bahan", Note: "Lain-lain"},
		"block": {Number: "Kode", Title: "Tajuk", LegalBasis: "Aturan", Records: "Buku"},
	} {
		letter.Labels = l
		t.Run(name, func(t *testing.T) { requireRead(t, &letter, write(t, "XLSX", &letter, nil)) })
	}
}

// saved returns workbooks as LibreOffice saves them.
func saved(t testing.TB, books map[string][]byte) map[string][]byte {
	t.Helper()
	dir, out := t.TempDir(), map[string][]byte{}
	args := []string{"--headless", "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")),
		"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", filepath.Join(dir, "saved")}
	for name, data := range books {
		file := filepath.Join(dir, name+".xlsx")
		require.NoError(t, os.WriteFile(file, data, 0o666))
		args = append(args, file)
	}
	said, err := exec.CommandContext(t.Context(), "soffice", args...).CombinedOutput()
	require.NoError(t, err, "%s", said)
	for name := range books {
		data, err := os.ReadFile(filepath.Join(dir, "saved", name+".xlsx"))
		require.NoError(t, err)
		out[name] = data
	}
	return out
}

// Sheets that LibreOffice has opened and saved read back: arrows that are glued
// to nothing any more, symbols without numbers.
func TestReadSheetsThatLibreOfficeSaved(t *testing.T) {
	if _, err := exec.LookPath("soffice"); err != nil || testing.Short() {
		t.Skip("LibreOffice is not started")
	}
	list, books := map[string]*sop.Procedure{}, map[string][]byte{}
	for i, p := range manual(t) {
		if i%4 == 3 {
			list[p.ID] = &p
		}
	}
	for _, k := range []soptest.Kind{soptest.Plain, soptest.Decide, soptest.Joint, soptest.Rows} {
		list[string(k)] = soptest.OfKind(rand.New(rand.NewPCG(1, 12)), k)
	}
	for name, p := range list {
		books[name] = write(t, "XLSX", p, nil)
	}
	for name, data := range saved(t, books) {
		t.Run(name, func(t *testing.T) {
			got := read(t, data)
			require.Empty(t, unlike(visible(list[name]), visible(got.Procedure)))
			require.Empty(t, got.Findings)
		})
	}
}

// Sheets that others drew are drawn again as they were: all that their tables
// and blocks say stands on the sheet that is made of what was read, which reads
// back as the same.
func TestImportedSheetsAreDrawnAgain(t *testing.T) {
	files, err := filepath.Glob("../sop/sopfile/drawn/testdata/drawn/*.xlsx")
	require.NoError(t, err)
	require.Greater(t, len(files), 60)
	for i, file := range files {
		if testing.Short() && i%5 != 0 {
			continue
		}
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		list, err := reading.Read(t.Context(), bytes.NewReader(data), nil)
		require.NoError(t, err)
		for _, r := range list {
			if len(r.Findings) > 0 {
				continue
			}
			t.Run(filepath.Base(file), func(t *testing.T) {
				again := write(t, "XLSX", r.Procedure, nil)
				requireRead(t, r.Procedure, again)
				require.Empty(t, lost(t, data, again, r.Sheets))
			})
		}
	}
}

// lost lists the words of some worksheets that stand nowhere in another
// workbook.
func lost(t testing.TB, from, in []byte, sheets []string) (out []string) {
	t.Helper()
	there := map[string]bool{}
	for _, w := range wordsIn(t, in, nil) {
		there[w] = true
	}
	for _, w := range wordsIn(t, from, sheets) {
		if !there[w] && len(w) > 1 { // pentagons have letters
			out = append(out, w)
		}
	}
	return out
}

// wordsIn lists the words on worksheets, on all where none is named, in lower
// case; numbers are none, for dates are printed in words.
func wordsIn(t testing.TB, data []byte, sheets []string) (out []string) {
	t.Helper()
	w, err := book.Read(t.Context(), bytes.NewReader(data), guard.Limits{})
	require.NoError(t, err)
	for _, s := range w.Sheets {
		var all []string
		for _, c := range s.Cells {
			all = append(all, c.Text)
		}
		for i := range s.Shapes {
			all = append(all, s.Shapes[i].Text)
		}
		if sheets == nil || slices.Contains(sheets, s.Name) {
			out = append(out,
				strings.FieldsFunc(strings.ToLower(strings.Join(all, " ")),
					func(r rune) bool { return !unicode.IsLetter(r) })...)
		}
	}
	return out
}
