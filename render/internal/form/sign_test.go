package form

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// signed is a form of nothing but signatures.
func signed(list ...forms.Signatures) *forms.Form {
	f := &forms.Form{ID: "x", Title: "X", Letterhead: true}
	for _, s := range list {
		f.Parts = append(f.Parts, s)
	}
	return f
}

// cellWith returns where the cell of a text is.
func cellWith(t *testing.T, d *page.Document, text string) (top, bottom page.EMU) {
	t.Helper()
	for c := range page.Of[*page.Cell](d.Pages[0]) {
		if c.Text == text {
			rows := d.Pages[0].Rows
			return sumOf(rows[:c.Row]), sumOf(rows[:c.Row+c.RowSpan])
		}
	}
	require.Fail(t, "no cell", text)
	return 0, 0
}

// The box of a duty stamp stands between the post and the name.
func TestStampStandsWhereOneSigns(t *testing.T) {
	f := signed(forms.Signatures{Signers: []forms.Signer{
		{Caption: "Atas,", Name: "a", Stamp: "Meterai"}, {Caption: "Kanan,", Name: "b"},
	}})
	c, err := f.Fill(map[string]any{"a": "Ani"})
	require.NoError(t, err)
	d, err := Form(c, nil)
	require.NoError(t, err)
	_, caption := cellWith(t, d, "Atas,")
	top, bottom := cellWith(t, d, "Meterai")
	name, _ := cellWith(t, d, "Ani")
	require.LessOrEqual(t, caption, top)
	require.LessOrEqual(t, bottom, name)
	require.GreaterOrEqual(t, bottom-top, stampHeight)
}

// Signers of a part stand apart from those of the part before.
func TestSignersStandApart(t *testing.T) {
	one := func(caption, name string) forms.Signatures {
		return forms.Signatures{Signers: []forms.Signer{{Caption: caption, Name: name}}}
	}
	c, err := signed(one("Satu,", "a"), one("Dua,", "b")).Fill(map[string]any{"a": "Ani", "b": "Budi"})
	require.NoError(t, err)
	d, err := Form(c, nil)
	require.NoError(t, err)
	_, above := cellWith(t, d, "Ani")
	below, _ := cellWith(t, d, "Dua,")
	require.GreaterOrEqual(t, below-above, signerGap)
}

// An emblem as high as the letterhead leaves the rule under it.
func TestEmblemKeepsClearOfTheRule(t *testing.T) {
	var logo bytes.Buffer
	require.NoError(t, png.Encode(&logo, image.NewGray(image.Rect(0, 0, 20, 30))))
	f := signed(forms.Signatures{Signers: []forms.Signer{{Name: "a"}}})
	d, err := Form(f.Blank(),
		&Options{Unit: sop.Unit{Lines: []string{"DINAS"}, Address: []string{"Jl. A"}}, Logo: logo.Bytes()})
	require.NoError(t, err)
	n := 0
	for m := range page.Of[*page.Image](d.Pages[0]) {
		n++
		require.Less(t, m.Box.Y+m.Box.H, d.Pages[0].Margin.Top+sumOf(d.Pages[0].Rows[:2]))
	}
	require.Equal(t, 1, n)
}

// Of several attachments each is numbered; a single one is not.
func TestAttachmentsAreNumbered(t *testing.T) {
	part := func(name string) forms.Section {
		return forms.Section{Heading: name, Attachment: true,
			Parts: []forms.Part{forms.Fields{Items: []forms.Field{{Name: name, Label: name}}}}}
	}
	heads := func(parts ...forms.Part) (out []string) {
		d, err := Form((&forms.Form{ID: "x", Title: "SURAT", Parts: parts}).Blank(), nil)
		require.NoError(t, err)
		for _, p := range d.Pages[1:] {
			for c := range page.Of[*page.Cell](p) {
				if strings.HasPrefix(c.Text, "Lampiran") {
					out = append(out, c.Text)
				}
			}
		}
		return out
	}
	require.Equal(t, []string{"Lampiran SURAT"}, heads(forms.Paragraph{Text: "x"}, part("a")))
	require.Equal(t, []string{"Lampiran 1 SURAT", "Lampiran 2 SURAT"},
		heads(forms.Paragraph{Text: "x"}, part("a"), part("b")))
}
