package render_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
)

// letters is a small register.
var letters = &forms.Form{ID: "surat", Title: "BUKU SURAT", Kind: forms.Register, Parts: []forms.Part{
	forms.Table{Name: "surat", Rows: 3, Columns: []forms.Field{
		{Name: "tanggal", Label: "Tanggal", Kind: forms.Date}, {Name: "hal", Label: "Perihal"},
	}},
}}

// Rows that staff insert between those of a register, or delete, are read as
// they stand then.
func TestRowsOfRegisters(t *testing.T) {
	c, err := letters.Fill(map[string]any{"surat": []any{
		map[string]any{"tanggal": "2026-11-23", "hal": "satu"}, nil, map[string]any{"hal": "tiga"},
	}})
	require.NoError(t, err)
	f, err := excelize.OpenReader(bytes.NewReader(workbook(t, c)))
	require.NoError(t, err)
	defer f.Close()
	first := 0
	rows, err := f.GetRows("Formulir")
	require.NoError(t, err)
	for i, row := range rows {
		if len(row) > 1 && row[1] == "satu" {
			first = i + 1
		}
	}
	require.Positive(t, first)
	cell := func(col, row int) string {
		name, err := excelize.CoordinatesToCellName(col, row)
		require.NoError(t, err)
		return name
	}
	require.NoError(t, f.InsertRows("Formulir", first+1, 2))
	require.NoError(t, f.SetCellStr("Formulir", cell(2, first+1), "baru"))
	require.NoError(t, f.SetCellStr("Formulir", cell(1, first+2), "24-11-2026"))
	read := func() []forms.Values {
		var b bytes.Buffer
		require.NoError(t, f.Write(&b))
		back, err := render.ReadForm(&b, letters)
		require.NoError(t, err)
		return back.Values["surat"].Rows
	}
	one := forms.Values{"tanggal": {Text: "2026-11-23"}, "hal": {Text: "satu"}}
	day, three := forms.Values{"tanggal": {Text: "2026-11-24"}}, forms.Values{"hal": {Text: "tiga"}}
	require.Equal(t, []forms.Values{one, {"hal": {Text: "baru"}}, day, {}, three}, read())
	require.NoError(t, f.RemoveRow("Formulir", first+1))
	require.NoError(t, f.RemoveRow("Formulir", first+2))
	require.Equal(t, []forms.Values{one, day, three}, read())
}
