package render_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// A changed row has a grey ground in all its cells, and so have the cells of a
// changed field; the others have none.
func TestChangedRows(t *testing.T) {
	m, err := sopfile.Load("../testdata/manual/08-surat-keluar.yaml")
	require.NoError(t, err)
	var b bytes.Buffer
	o := &render.Options{Changed: []int{1, 4}, ChangedFields: []string{"title"}}
	require.NoError(t, render.XLSX(&b, &m.Procedures[0], o))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	defer f.Close()
	sheet := f.GetSheetName(0)
	cols, err := f.GetCols(sheet)
	require.NoError(t, err)
	grey := func(col, row int) bool {
		at, err := excelize.CoordinatesToCellName(col, row)
		require.NoError(t, err)
		id, err := f.GetCellStyle(sheet, at)
		require.NoError(t, err)
		style, err := f.GetStyle(id)
		require.NoError(t, err)
		return len(style.Fill.Color) > 0
	}
	number, marked := map[string]bool{"2": true, "5": true}, []string{}
	for i, text := range cols[0] {
		if len(text) != 1 {
			continue
		}
		for col := range cols {
			assert.Equal(t, number[text], grey(col+1, i+1), "row %s, column %d", text, col+1)
		}
	}
	for col, cells := range cols {
		for i, text := range cells {
			if text != "" && grey(col+1, i+1) && i < 8 {
				marked = append(marked, text)
			}
		}
	}
	assert.Equal(t, []string{"Nama SOP", ": Proses Surat keluar"}, marked)
}
