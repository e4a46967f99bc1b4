package render_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
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
	{Name: "nama", Label: "Nama", Required: true}, {Name: "nik", Label: "NIK", Kind: forms.NIK}, {Name: "lahir", Label: "Lahir", Kind: forms.Date},
	{Name: "berkas", Label: "Berkas", Kind: forms.Ticks, Options: []string{"KTP", "KK"}}, {Name: "isi", Label: "Isi", Kind: forms.LongText},
}}}}

func TestListRoundTrip(t *testing.T) {
	data := typed(t, listed, map[string]any{"B2": "SITI", "C2": "1571012609860001", "D2": 46349, "E2": "KTP;KK", "B4": "BUDI", "D4": "23 November 2026"})
	list, err := render.ReadList(context.Background(), bytes.NewReader(data), "a.xlsx", listed, nil)
	require.NoError(t, err)
	copies, err := formfile.FillList(list, listed, nil)
	require.NoError(t, err)
	require.Len(t, copies, 2)
	require.Equal(t, forms.Values{"nama": {Text: "SITI"}, "nik": {Text: "1571012609860001"}, "lahir": {Text: "2026-11-23"}, "berkas": {Picks: []string{"KTP", "KK"}}}, copies[0].Values)
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
		if len(formfile.ListFields(f)) == 0 {
			continue
		}
		var a, b bytes.Buffer
		require.NoError(t, render.ListXLSX(&a, f, &render.ListOptions{Rows: 2}), f.ID)
		require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 2}), f.ID)
		require.Equal(t, a.Bytes(), b.Bytes(), f.ID)
		_, err := render.ReadList(context.Background(), &a, "a.xlsx", f, nil)
		require.ErrorContains(t, err, "tidak berisi data", f.ID)
	}
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
	require.ErrorIs(t, render.FormsPDF(context.Background(), &b, []*forms.Copy{{Form: &forms.Form{}}}, nil), forms.ErrForm)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.ErrorIs(t, render.FormsPDF(ctx, &b, copies, nil), context.Canceled)
}
