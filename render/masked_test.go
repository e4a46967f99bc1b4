package render_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
)

// What a paper masks is masked on the printed part of its workbook too, stands
// whole beside it, and is read back.
func TestMaskedNumbersAreNotPrinted(t *testing.T) {
	const nik, printed = "1571026603090001", "157***********01"
	found := 0
	for _, f := range catalogue.All() {
		for _, table := range f.Tables() {
			for _, x := range table.Columns {
				if !x.Masked {
					continue
				}
				found++
				data := formstest.Sample(f)
				row := forms.Values{x.Name: {Text: nik}}
				data[table.Name] = forms.Value{Rows: []forms.Values{row, row}}
				c, err := f.Fill(data)
				require.NoError(t, err, f.ID)
				book := workbook(t, c)
				inside, outside := shownOf(t, book, printed), shownOf(t, book, nik)
				require.Equal(t, [2]int{2, 0}, inside, f.ID)
				require.Equal(t, [2]int{0, 2}, outside, f.ID)
				read, err := render.ReadForm(bytes.NewReader(book))
				require.NoError(t, err, f.ID)
				require.Equal(t, nik, read.Values[table.Name].Rows[0].Text(x.Name), f.ID)
			}
		}
	}
	require.Equal(t, 4, found)
}

// shownOf counts the cells that hold a text, in the printed part of a worksheet
// and beside it; white ones, which make rows grow, are not counted.
func shownOf(t *testing.T, data []byte, text string) (count [2]int) {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	last := 0
	for _, n := range book.GetDefinedName() {
		if n.Name == "_xlnm.Print_Area" {
			end := n.RefersTo[strings.LastIndex(n.RefersTo, ":")+1:]
			last, _, err = excelize.CellNameToCoordinates(strings.ReplaceAll(end, "$", ""))
			require.NoError(t, err)
		}
	}
	rows, err := book.GetRows(book.GetSheetName(0))
	require.NoError(t, err)
	for _, row := range rows {
		for i, cell := range row {
			if cell == text && i < last {
				count[0]++
			} else if cell == text {
				count[1]++
			}
		}
	}
	return count
}
