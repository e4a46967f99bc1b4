package render_test

import (
	"bytes"
	"context"

	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// many is a manual of so many ordinary procedures.
func many(n int) *sop.Manual {
	m := &sop.Manual{Unit: sop.Unit{Lines: []string{"UPTD", "DINAS"}, Year: 2024}}
	for i := range n {
		p := soptest.Ordinary(rand.New(rand.NewPCG(3, uint64(i))), 7, 6, "Ya", "Tidak")
		p.ID, p.Title, p.Unit = "", fmt.Sprintf("Prosedur %d", i+1), m.Unit
		m.Procedures = append(m.Procedures, *p)
	}
	return m
}

// hostile is a manual whose texts look like what they are not.
func hostile() *sop.Manual {
	m := many(7)
	for i, title := range []string{
		"=HYPERLINK(\"x\")", "{t1} {nomor:kata} %d", "Daftar Isi", "a/b\\c:d?e*[f]", "'kutip'",
		strings.Repeat("sangat panjang ", 30), "😀 ﷺ (\\)",
	} {
		m.Procedures[i].Title = title
		m.Procedures[i].Related = []string{"SOP " + title}
	}
	m.Unit.Lines[0] = "{unit} &P %n"
	return m
}

var bookWriters = map[string]func(m *sop.Manual, o *render.BookOptions) ([]byte, error){
	"pdf": func(m *sop.Manual, o *render.BookOptions) ([]byte, error) {
		var b bytes.Buffer
		err := render.ManualPDF(&b, m, o)
		return b.Bytes(), err
	},
	"xlsx": func(m *sop.Manual, o *render.BookOptions) ([]byte, error) {
		var b bytes.Buffer
		err := render.ManualXLSX(&b, m, o)
		return b.Bytes(), err
	},
}

func TestBookIsTheSameEachTime(t *testing.T) {
	o := &render.BookOptions{Annex: true, Title: "{t0}"}
	for name, write := range bookWriters {
		want, err := write(hostile(), o)
		require.NoError(t, err, name)
		for range 3 {
			got, err := write(hostile(), o)
			require.NoError(t, err)
			require.True(t, bytes.Equal(want, got), name)
		}
	}
}

// The text of the book holds what the options ask for, and hostile texts as
// they are.
func TestBookHolds(t *testing.T) {
	pdftotext, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed")
	}
	text := func(m *sop.Manual, o *render.BookOptions) string {
		data, err := bookWriters["pdf"](m, o)
		require.NoError(t, err)
		cmd := exec.Command(pdftotext, "-layout", "-enc", "UTF-8", "-", "-")
		cmd.Stdin = bytes.NewReader(data)
		out, err := cmd.Output()
		require.NoError(t, err)
		return strings.Join(strings.Fields(string(out)), " ")
	}
	all := text(hostile(), &render.BookOptions{Title: "BIDANG {x}"})
	for _, want := range []string{"BIDANG {x}", "{unit} &P %n", "{t1} {nomor:kata} %d", "MEMUTUSKAN:", "DAFTAR ISI",
		"PENJELASAN PENGGUNAAN",
		"DAFTAR STANDAR OPERASIONAL PROSEDUR", "Belah ketupat", "=HYPERLINK(\"x\")", "Halaman 2 dari"} {
		require.Contains(t, all, want)
	}
	require.NotContains(t, all, "Halaman 1 dari", "the cover")
	m := many(2)
	m.Procedures[0].Steps[0].Activity = "Mengisi izin kunjungan"
	require.NotContains(t, text(m, nil), "SURAT IZIN KUNJUNGAN")
	require.Contains(t, text(m, &render.BookOptions{Annex: true}), "SURAT IZIN KUNJUNGAN")
	less := text(m, &render.BookOptions{NoDecision: true, NoExplanation: true})
	require.NotContains(t, less, "MEMUTUSKAN")
	require.NotContains(t, less, "Keputusan 2")
	require.NotContains(t, less, "Belah ketupat")
	f, _ := catalogue.ByID(catalogue.DecisionID)
	filled, err := f.Fill(map[string]any{"pimpinan": "KEPALA BALAI", "mengingat": "Undang-Undang Contoh"})
	require.NoError(t, err)
	o := &render.BookOptions{Decision: filled,
		Use: []render.Passage{{Heading: "Cara", Texts: []string{"satu"}, Marks: forms.Dashes}}}
	require.Contains(t, text(m, o), "KEPUTUSAN KEPALA BALAI")
	require.Contains(t, text(m, o), "A. Cara")
	require.NotContains(t, text(m, o), "Ringkasan")
}

// A workbook is whole for a strict reader: names, links that lead somewhere,
// formulas nowhere.
func TestManualXLSXOpens(t *testing.T) {
	f, _ := catalogue.ByID("disposisi")
	data, err := bookWriters["xlsx"](hostile(), &render.BookOptions{Forms: []*forms.Copy{f.Blank()}})
	require.NoError(t, err)
	x, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	defer x.Close()
	names := x.GetSheetList()
	require.Equal(t,
		[]string{"Daftar Isi", "Sampul", "Keputusan", "Penjelasan Penggunaan", "Daftar SOP", `01 =HYPERLINK("x")`,
			"02 {t1} {nomor kata} %d", "03 Daftar Isi", "04 a b c d e f", "05 'kutip",
			"06 sangat panjang sangat panjan",
			"07 😀 ﷺ ( )",
			"L1 LEMBAR DISPOSISI"}, names)
	rows, err := x.GetRows("Daftar Isi")
	require.NoError(t, err)
	led := map[string]bool{}
	for r := range rows {
		for c := range rows[r] {
			at, err := excelize.CoordinatesToCellName(c+1, r+1)
			require.NoError(t, err)
			linked, to, err := x.GetCellHyperLink("Daftar Isi", at)
			require.NoError(t, err)
			if linked {
				name := strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(to, "'"), "'!A1"), "''", "'")
				require.True(t, strings.HasPrefix(name+" ", rows[r][c]+" "), "%q leads to %q", rows[r][c], name)
				led[name] = true
			}
		}
	}
	require.Len(t, led, len(names)-1)
	for _, name := range names {
		require.True(t, led[name] || name == names[0], name)
	}
}

// A manual that cannot be a book is an error, all of it, and nothing is
// written.
func TestBookFails(t *testing.T) {
	bad := many(3)
	bad.Procedures[0].Steps = nil
	bad.Procedures[2].Title = ""
	high := many(3)
	high.Procedures[0].Title = strings.Repeat("judul\n", 200)
	high.Procedures[2].Title = strings.Repeat("judul\n", 200)
	for name, write := range bookWriters {
		for about, c := range map[string]struct {
			m    *sop.Manual
			o    *render.BookOptions
			want error
		}{
			"nil": {nil, nil, sop.ErrNil}, "empty": {&sop.Manual{}, nil, render.ErrEmptyManual},
			"paper": {many(1), &render.BookOptions{Sheets: render.Options{Paper: 99}}, render.ErrOptions},
			"title": {many(1), &render.BookOptions{Title: "\x00"}, render.ErrOptions},
			"use": {many(1), &render.BookOptions{Use: []render.Passage{{Texts: []string{"\xff"}}}},
				render.ErrOptions},
			"long": {many(1), &render.BookOptions{Title: strings.Repeat("x", forms.MaxText+1)}, render.ErrOptions},
			"copy": {many(1), &render.BookOptions{Decision: &forms.Copy{}}, sop.ErrNil},
			"form": {many(1), &render.BookOptions{Forms: []*forms.Copy{nil}}, sop.ErrNil},
			"high": {high, nil, render.ErrTooLarge},
		} {
			data, err := write(c.m, c.o)
			require.ErrorIs(t, err, c.want, "%s %s", name, about)
			require.Empty(t, data)
		}
		data, err := write(bad, nil)
		var problems sop.Problems
		require.ErrorAs(t, err, &problems)
		require.Empty(t, data)
		told := fmt.Sprint(err)
		require.Contains(t, told, "procedures[1].steps")
		require.Contains(t, told, "procedures[3].title")
		_, err = write(high, nil)
		require.Contains(t, err.Error(), "procedure 1,")
		require.Contains(t, err.Error(), "procedure 3,")
		var fault *render.ProcedureError
		require.ErrorAs(t, err, &fault)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var b bytes.Buffer
	require.ErrorIs(t, render.ManualPDFContext(ctx, &b, many(2), nil), context.Canceled)
	require.ErrorIs(t, render.ManualXLSXContext(ctx, &b, many(2), nil), context.Canceled)
	require.Empty(t, b.Bytes())
	require.ErrorIs(t, render.ManualPDF(nil, many(1), nil), sop.ErrNil)
	var never context.Context // nil
	require.NoError(t, render.ManualPDFContext(never, &b, many(1), nil))
	require.ErrorIs(t, render.ManualPDF(failing{}, many(1), nil), errFull)
}

// The sample manual with its forms, and a manual of an office's size.
func TestLargeBooks(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "testdata", "manual"))
	require.NoError(t, err)
	n := 500
	if testing.Short() {
		n = 60
	}
	for name, write := range bookWriters {
		data, err := write(m, &render.BookOptions{Annex: true})
		require.NoError(t, err, name)
		require.NotEmpty(t, data)
		data, err = write(many(n), nil)
		require.NoError(t, err, name)
		require.Less(t, len(data)/n, 20_000, "%s: bytes for each procedure", name)
	}
}
