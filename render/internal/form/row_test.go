package form

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// rowsForm is a table with rows of a height, and dates with their days.
func rowsForm(kind forms.Kind, height int) *forms.Form {
	return &forms.Form{ID: "x", Title: "X", Kind: kind, Parts: []forms.Part{
		forms.Table{Name: "baris", Rows: 2, RowHeight: height, Columns: []forms.Field{
			{Name: "hari", Label: "Hari", Kind: forms.Date, Day: true}, {Name: "ket", Label: "Ket."},
		}},
	}}
}

// Rows are as high as the table asks, blank and filled; a date has its day, in
// figures.
func TestRowsAreAsHighAsAsked(t *testing.T) {
	for height, want := range map[int]page.EMU{0: 7 * page.MM, 12: 12 * page.MM} {
		f := rowsForm(forms.List, height)
		filled, err := f.Fill(map[string]any{"baris": []any{map[string]any{"hari": "2026-11-23", "ket": "x"}}})
		require.NoError(t, err)
		for _, c := range []*forms.Copy{f.Blank(), filled} {
			d, err := Form(c, nil)
			require.NoError(t, err)
			var texts []string
			for x := range page.Of[*page.Cell](d.Pages[0]) {
				if x.Has().Input != nil && x.Has().Input.Name.Number == 1 {
					require.Equal(t, want.CeilPixel(), sumOf(d.Pages[0].Rows[x.Row:x.Row+x.RowSpan]))
					texts = append(texts, x.Text)
				}
			}
			if c == filled {
				require.Equal(t, []string{"Senin, 23-11-2026", "x"}, texts)
			}
		}
	}
}

// Papers of the house name their unit, letters do not.
func TestUnitIsNamed(t *testing.T) {
	for kind, want := range map[forms.Kind]bool{
		forms.Register: true, forms.List: true, forms.Report: true, forms.CasePaper: true,
		forms.Letter: false, forms.Minutes: false, forms.Certificate: false, forms.Slip: false,
	} {
		d, err := Form(rowsForm(kind, 0).Blank(), &Options{Unit: unit})
		require.NoError(t, err)
		found := false
		for x := range page.Of[*page.Cell](d.Pages[0]) {
			found = found || x.Text == unit.Lines[0]
		}
		require.Equal(t, want, found, kind)
	}
}
