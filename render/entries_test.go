package render_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
)

// A form with entries of a list is drawn in both formats, and its workbook
// reads back what was filled in, entry by entry.
func TestEntriesRoundTrip(t *testing.T) {
	f := &forms.Form{ID: "rapat", Title: "NOTULEN", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "acara", Label: "Acara"}}},
		forms.Repeat{Name: "kasus", Heading: "KASUS #", Times: 2, Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{
				{Name: "masalah", Label: "Masalah", Kind: forms.LongText},
				{Name: "hasil", Label: "Hasil", Kind: forms.Choice, Options: []string{"Diterima", "Ditolak"}},
			}},
			forms.Table{Name: "rencana",
				Columns: []forms.Field{{Name: "kegiatan", Label: "Kegiatan"},
					{Name: "batas", Label: "Batas waktu", Kind: forms.Date}}},
		}},
	}}
	for seed := range uint64(6) {
		c := &forms.Copy{Form: f, Values: formstest.Values(rand.New(rand.NewPCG(seed, 5)), f, 20)}
		back, err := render.ReadForm(bytes.NewReader(workbook(t, c)), f)
		require.NoError(t, err)
		require.Equal(t, c.Values, back.Values)
		require.NoError(t, render.FormPDF(&bytes.Buffer{}, c, office))
	}
}
