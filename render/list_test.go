package render_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// typed returns the workbook of a blank list with values in it, as staff type
// them.
func typed(t *testing.T, f *forms.Form, values map[string]any) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 3}))
	book, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	for at, v := range values {
		require.NoError(t, book.SetCellValue("Daftar", at, v))
	}
	var out bytes.Buffer
	require.NoError(t, book.Write(&out))
	return out.Bytes()
}

var listed = &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
	{Name: "nama", Label: "Nama", Required: true}, {Name: "nik", Label: "NIK", Kind: forms.NIK},
	{Name: "lahir", Label: "Lahir", Kind: forms.Date},
	{Name: "berkas", Label: "Berkas", Kind: forms.Ticks, Options: []string{"KTP", "KK"}},
	{Name: "isi", Label: "Isi", Kind: forms.LongText},
}}}}

func TestListRoundTrip(t *testing.T) {
	data := typed(t, listed,
		map[string]any{"B2": "SITI", "C2": "1571012609860001", "D2": 46349, "E2": "KTP;KK", "B4": "BUDI",
			"D4": "23 November 2026"})
	list, err := render.ReadList(context.Background(), bytes.NewReader(data), "a.xlsx", listed, nil)
	require.NoError(t, err)
	copies, err := formfile.FillList(list, listed, nil)
	require.NoError(t, err)
	require.Len(t, copies, 2)
	require.Equal(t,
		forms.Values{"nama": {Text: "SITI"}, "nik": {Text: "1571012609860001"}, "lahir": {Text: "2026-11-23"},
			"berkas": {Picks: []string{"KTP", "KK"}}}, copies[0].Values)
	require.Equal(t, "2026-11-23", copies[1].Values.Text("lahir"))

	data = typed(t, listed, map[string]any{"C3": "RAHASIA"})
	list, err = render.ReadList(context.Background(), bytes.NewReader(data), "a.xlsx", listed, nil)
	require.NoError(t, err)
	_, err = formfile.FillList(list, listed, nil)
	var problems sop.Problems
	require.ErrorAs(t, err, &problems)
	require.Contains(t, problems.Show(sop.English), "a.xlsx: nik: cell C3: is not a NIK")
	require.Contains(t, problems.Show(sop.English), "a.xlsx: nama: cell B3: Nama is required")
	require.NotContains(t, problems.Show(sop.English), "RAHASIA")
}

// Every form of the catalogue has its list, and a blank one holds no data.
func TestListOfEveryForm(t *testing.T) {
	for _, f := range somePapers() {
		var a, b bytes.Buffer
		require.NoError(t, render.ListXLSX(&a, f, &render.ListOptions{Rows: 2}), f.ID)
		require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 2}), f.ID)
		require.Equal(t, a.Bytes(), b.Bytes(), f.ID)
		_, err := render.ReadList(context.Background(), &a, "a.xlsx", f, nil)
		require.ErrorContains(t, err, "tidak berisi data", f.ID)
	}
}

// What a list can hold of a form is read back from its workbook.
func TestListReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 17))
	for _, f := range somePapers() {
		rows := 1 + r.IntN(3)
		var places []formstest.Place
		for _, c := range formfile.ListColumns(f, rows) {
			places = append(places, formstest.Place{Field: c.Field, List: c.List, Row: c.Row, Grows: c.Grows()})
		}
		var b bytes.Buffer
		require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 2, TableRows: rows}), f.ID)
		book, err := excelize.OpenReader(&b)
		require.NoError(t, err)
		var want []forms.Values
		for at := 2; len(want) < 2; {
			v := formstest.Listable(f, formstest.Values(r, f, 12))
			if len(v) == 0 {
				continue
			}
			want = append(want, v)
			require.NoError(t, book.SetCellInt("Daftar", fmt.Sprint("A", at), int64(len(want))))
			for _, line := range formstest.Lines(v, places) {
				for i, text := range line {
					cell, err := excelize.CoordinatesToCellName(i+2, at)
					require.NoError(t, err)
					if text != "" {
						text = strings.ReplaceAll(text, "_x", "_x005F_x") // as Excel saves it
						require.NoError(t, book.SetCellStr("Daftar", cell, text))
					}
				}
				at++
			}
		}
		var out bytes.Buffer
		require.NoError(t, book.Write(&out))
		list, err := render.ReadList(context.Background(), &out, "a.xlsx", f, nil)
		require.NoError(t, err, f.ID)
		got, err := formfile.FillList(list, f, nil)
		require.NoError(t, err, f.ID)
		require.Len(t, got, 2, f.ID)
		for i := range want {
			require.Equal(t, want[i], got[i].Values, "%s %d", f.ID, i)
		}
	}
}

// Columns of tables ask Excel for what their fields hold, as others do; the
// first of a table that grows says how it goes on.
func TestChecksOfTableColumns(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{
		forms.Table{Name: "orang", Columns: []forms.Field{
			{Name: "nama", Label: "Nama"}, {Name: "nik", Label: "NIK", Kind: forms.NIK, Hint: "dari KTP"},
			{Name: "lahir", Label: "Lahir", Kind: forms.Date},
			{Name: "jk", Label: "L/P", Kind: forms.Choice, Options: []string{"L", "P"}},
		}},
		forms.Table{Name: "ortu", Fixed: []string{"Ayah", "Ibu"}, Columns: []forms.Field{
			{Name: "siapa", Label: "Siapa"},
			{Name: "ada", Label: "Ada", Kind: forms.Choice, Options: []string{"Ya", "Tidak"}},
		}},
	}}
	var b bytes.Buffer
	require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 4, TableRows: 2}))
	book, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	head, err := book.GetRows("Daftar")
	require.NoError(t, err)
	require.Equal(t,
		[]string{"No", "Ayah: Ada", "Ibu: Ada", "Orang 1: Nama", "Orang 1: NIK", "Orang 1: Lahir", "Orang 1: L/P",
			"Orang 2: Nama", "Orang 2: NIK", "Orang 2: Lahir", "Orang 2: L/P"}, head[0])
	checks, err := book.GetDataValidations("Daftar")
	require.NoError(t, err)
	found := map[string]string{}
	for _, c := range checks {
		found[c.Sqref] = c.Type + c.Formula1
		if c.Prompt != nil {
			found[c.Sqref] += "|" + *c.Prompt
		}
	}
	require.Equal(t, map[string]string{
		"B2:B5 C2:C5": `list"Ya,Tidak"`, "D2:D5": "|baris tabel berikutnya ditulis di bawahnya, kolom lain dikosongkan",
		"E2:E5 I2:I5": "textLength16|dari KTP", "F2:F5 J2:J5": "date1", "G2:G5 K2:K5": `list"L,P"`,
	}, found)
	style, err := book.GetCellStyle("Daftar", "I3")
	require.NoError(t, err)
	format, err := book.GetStyle(style)
	require.NoError(t, err)
	require.Equal(t, "@", *format.CustomNumFmt, "text")

	b.Reset()
	require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{TableRows: -1}))
	book, err = excelize.OpenReader(&b)
	require.NoError(t, err)
	head, err = book.GetRows("Daftar")
	require.NoError(t, err)
	require.Equal(t, []string{"No"}, head[0])
}

func TestListRefuses(t *testing.T) {
	_, err := render.ReadList(context.Background(), strings.NewReader("x"), "a.xlsx", listed, nil)
	require.ErrorIs(t, err, render.ErrNoForm)
	_, err = render.ReadList(context.Background(), nil, "a.xlsx", listed, nil)
	require.ErrorIs(t, err, sop.ErrNil)
	_, err = render.ReadList(context.Background(), strings.NewReader("x"), "a.xlsx", &forms.Form{}, nil)
	require.ErrorIs(t, err, forms.ErrForm)
	require.ErrorIs(t, render.ListXLSX(nil, listed, &render.ListOptions{Rows: 1}), sop.ErrNil)
	require.ErrorIs(t, render.ListXLSX(&bytes.Buffer{}, &forms.Form{}, &render.ListOptions{Rows: 1}), forms.ErrForm)
}

// Copies in one PDF are as they are alone, one after the other.
func TestFormsPDF(t *testing.T) {
	var copies []*forms.Copy
	for _, name := range []string{"SITI RAHMA", "BUDI SANTOSO"} {
		c, err := listed.Fill(map[string]any{"nama": name})
		require.NoError(t, err)
		copies = append(copies, c)
	}
	var b bytes.Buffer
	require.NoError(t, render.FormsPDF(context.Background(), &b, copies, nil))
	require.Equal(t, 2, bytes.Count(b.Bytes(), []byte("/Type /Page\n")))
	require.ErrorIs(t, render.FormsPDF(context.Background(), &b, nil, nil), render.ErrOptions)
	require.ErrorIs(t, render.FormsPDF(context.Background(), nil, copies, nil), sop.ErrNil)
	require.ErrorIs(t, render.FormsPDF(context.Background(), &b, []*forms.Copy{{Form: &forms.Form{}}}, nil),
		forms.ErrForm)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.ErrorIs(t, render.FormsPDF(ctx, &b, copies, nil), context.Canceled)
}
