package forms_test

import (
	"testing"

	"github.com/sopkit/sopkit/forms"
	"github.com/stretchr/testify/require"
)

// A draft keeps what is right and tells what Fill tells.
func TestFillDraftKeepsWhatIsRight(t *testing.T) {
	f := &forms.Form{ID: "catatan", Title: "CATATAN", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "nama", Label: "Nama", Required: true},
			{Name: "tanggal", Label: "Tanggal", Kind: forms.Date},
			{Name: "jumlah", Label: "Jumlah", Kind: forms.Number},
		}},
	}}
	data := map[string]any{"tanggal": "kemarin", "jumlah": "12"}
	_, filled := f.Fill(data)
	c, err := f.FillDraft(data)
	require.ErrorIs(t, err, forms.ErrRequired)
	require.ErrorIs(t, err, forms.ErrKind)
	require.Equal(t, filled, err)
	require.True(t, c.Open)
	require.Equal(t, forms.Values{"jumlah": {Text: "12"}}, c.Values)

	c, err = f.FillDraft(map[string]any{"nama": "Ani"})
	require.NoError(t, err)
	require.Equal(t, "Ani", c.Values.Text("nama"))
	_, err = f.FillDraft([]string{"bukan", "objek"})
	require.Error(t, err)
}
