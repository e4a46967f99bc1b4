package forms

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// persons is a form with entries that have a mark each.
func persons() *Form {
	return &Form{ID: "orang", Title: "ORANG", DropEmpty: true, Parts: []Part{
		Section{Heading: "Kepada", Aside: true, Parts: []Part{
			Repeat{Name: "orang", Heading: "#.", Aside: true, Times: 2, Parts: []Part{
				Fields{Items: []Field{{Name: "nama", Label: "Nama", From: "petugas.nama"}, {Name: "nip", Kind: NIP}}},
				Grid{Widths: []int{100},
					Rows: []GridRow{{Cells: []GridCell{{Sign: Signer{Name: "saksi", NIP: "saksi_nip"}}}}}},
			}},
		}},
	}}
}

func TestEntriesAreMarkedUnlessThereIsOne(t *testing.T) {
	f := persons()
	require.NoError(t, f.Validate())
	entries := func(c *Copy) []Part { return c.Printed().Form.Parts[0].(Section).Parts }
	require.Equal(t, "2.", entries(f.Blank())[1].(Section).Heading)
	require.True(t, entries(f.Blank())[1].(Section).Aside)

	known := f.Prefill(map[Source]string{"petugas.nama": "RATNA"})
	require.Equal(t, Values{"orang": {Rows: []Values{{"nama": {Text: "RATNA"}}}}}, known)
	one, err := f.Fill(known)
	require.NoError(t, err)
	require.IsType(t, Fields{}, entries(one)[0], "a single entry has no mark")
	require.Empty(t, f.Prefill(nil))
}

func TestGridsAreSigned(t *testing.T) {
	f := persons()
	entry := f.Repeats()[0].Entry()
	field, ok := entry.Field("saksi_nip")
	require.True(t, ok)
	require.Equal(t, NIP, field.Kind)

	printed := f.Blank().Printed().Form.Parts[0].(Section).Parts[1].(Section).Parts[1].(Grid)
	require.Equal(t, Signer{Name: "orang_2_saksi", NIP: "orang_2_saksi_nip"}, printed.Rows[0].Cells[0].Sign)

	bad := &Form{ID: "salah", Title: "SALAH", Parts: []Part{
		Grid{Widths: []int{100}, Rows: []GridRow{{Cells: []GridCell{{Sign: Signer{Name: "Saksi"}}}}}},
	}}
	require.ErrorIs(t, bad.Validate(), ErrForm)
}
