package forms_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
)

// What is known goes into the first entry of a Repeat too.
func TestPrefillOfRepeat(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Repeat{Name: "kasus", Parts: []forms.Part{
		forms.Fields{
			Items: []forms.Field{{Name: "klien", Label: "Klien", From: "klien.nama"}, {Name: "isi", Label: "Isi"}}},
	}}}}
	require.Equal(t, forms.Values{"kasus": {Rows: []forms.Values{{"klien": {Text: "Ani"}}}}},
		f.Prefill(map[forms.Source]string{"klien.nama": "Ani"}))
	require.Empty(t, f.Prefill(nil))
}

// A hidden field says how a signer's own is labelled and prefilled; it stays
// the signer's.
func TestHiddenFieldOfSigner(t *testing.T) {
	f := &forms.Form{
		ID: "x", Title: "X",
		Hidden: []forms.Field{{Name: "ketua_nip", Label: "NIP ketua", Kind: forms.NIP, From: "kepala.nip"}},
		Parts:  []forms.Part{forms.Signatures{Signers: []forms.Signer{{Name: "ketua_nama", NIP: "ketua_nip"}}}},
	}
	require.NoError(t, f.Validate())
	var names []string
	f.Each(func(x forms.Field) { names = append(names, x.Name+" "+x.Label+" "+string(x.From)) })
	require.Equal(t, []string{"ketua_nama Nama  ketua.nama", "ketua_nip NIP ketua kepala.nip"}, names)
}

// Of a filled copy that drops what is empty, a party without a value is gone.
func TestPrintedParties(t *testing.T) {
	party := func(as, name string) forms.Party {
		return forms.Party{As: as, Fields: []forms.Field{{Name: name, Label: name}}}
	}
	f := &forms.Form{ID: "x", Title: "X", DropEmpty: true, Parts: []forms.Part{
		forms.Parties{Items: []forms.Party{party("SATU", "a"), party("DUA", "b")}},
	}}
	shown := func(c *forms.Copy) int { return len(c.Printed().Form.Parts[0].(forms.Parties).Items) }
	require.Equal(t, 2, shown(f.Blank()))
	filled, err := f.Fill(map[string]any{"b": "x"})
	require.NoError(t, err)
	require.Equal(t, 1, shown(filled))
	filled.Open = true
	require.Equal(t, 2, shown(filled))
}

// The heading of an entry stands on the page that its first part begins.
func TestPrintedEntryBeginsPage(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Repeat{Name: "kasus", Heading: "KASUS #",
		Parts: []forms.Part{forms.PageBreak{}, forms.Fields{Items: []forms.Field{{Name: "a", Label: "A"}}}}}}}
	c, err := f.Fill(map[string]any{"kasus": []any{map[string]any{"a": "x"}, map[string]any{"a": "y"}}})
	require.NoError(t, err)
	parts := c.Printed().Form.Parts
	require.Len(t, parts, 4)
	require.Equal(t, forms.PageBreak{}, parts[2])
	require.Equal(t, "KASUS 2", parts[3].(forms.Section).Heading)
	require.Len(t, parts[3].(forms.Section).Parts, 1)
}

// An amount in words needs more room to write than one in figures.
func TestRoomForWords(t *testing.T) {
	f := &forms.Form{Parts: []forms.Part{forms.Paragraph{Text: "{a} ({a:kata})",
		Fields: []forms.Field{{Name: "a", Kind: forms.Rupiah}}}}}
	p := f.Pieces("{a} ({a:kata})")
	require.Greater(t, len(p[2].Text), 2*len(p[0].Text))
}
