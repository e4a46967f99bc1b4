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

// A changed row has a grey ground behind its number, the others have not.
func TestChangedRows(t *testing.T) {
	m, err := sopfile.Load("../testdata/manual/08-surat-keluar.yaml")
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, render.XLSX(&b, &m.Procedures[0], &render.Options{Changed: []int{1, 4}}))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	defer f.Close()
	sheet := f.GetSheetName(0)
	grey := map[string]bool{}
	rows, err := f.GetRows(sheet)
	require.NoError(t, err)
	for i, row := range rows {
		if len(row) == 0 || len(row[0]) != 1 {
			continue
		}
		at, err := excelize.CoordinatesToCellName(1, i+1)
		require.NoError(t, err)
		id, err := f.GetCellStyle(sheet, at)
		require.NoError(t, err)
		style, err := f.GetStyle(id)
		require.NoError(t, err)
		grey[row[0]] = len(style.Fill.Color) > 0
	}
	assert.Equal(t, map[string]bool{"1": false, "2": true, "3": false, "4": false, "5": true, "6": false, "7": false}, grey)
}
