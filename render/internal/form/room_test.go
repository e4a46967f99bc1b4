package form

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/page"
)

// cellsOf arranges a copy and returns the cells of its first page with a text.
func cellsOf(t *testing.T, c *forms.Copy, text string) (out []*page.Cell) {
	t.Helper()
	d, err := Form(c.Printed(), nil)
	require.NoError(t, err)
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if strings.Contains(c.Text, text) {
				out = append(out, c)
			}
		}
	}
	return out
}

// The second of two copies on a sheet stands in the rows of the first, so that
// it grows with what is typed there.
func TestCopiesShareRows(t *testing.T) {
	for _, id := range []string{"disposisi", "izin-kunjungan"} {
		f, _ := catalogue.ByID(id)
		d, err := Form(f.Blank().Printed(), nil)
		require.NoError(t, err)
		require.Len(t, d.Pages, 1)
		require.Greater(t, d.Pages[0].Paper.W, d.Pages[0].Paper.H, id)
		rows := map[page.Name]int{}
		for c := range page.Of[*page.Cell](d.Pages[0]) {
			if c.Has().Input != nil {
				rows[c.Has().Input.Name] = c.Row
			}
		}
		again := map[page.Name]bool{}
		for c := range page.Of[*page.Cell](d.Pages[0]) {
			if c.Level && len(c.Has().Pieces) == 1 && c.Has().Pieces[0].Post == nil {
				name := c.Has().Pieces[0].Ref
				if row, ok := rows[name]; ok && row == c.Row {
					again[name] = true
				}
			}
		}
		for name := range rows {
			require.True(t, again[name] || name.Field == "kepala_nip", "%s: %v", id, name)
		}
	}
}

// A place of 25 letters and a date stay on one line over the signers.
func TestPlaceAndDateAreOneLine(t *testing.T) {
	f := &forms.Form{ID: "tanggal", Title: "TANGGAL", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "tempat", Label: "Tempat"}, {Name: "tanggal", Label: "Tanggal", Kind: forms.Date},
			{Name: "nama", Label: "Nama"},
		}},
		forms.Signatures{Dated: true, Signers: []forms.Signer{
			{Caption: "Satu,", Name: "nama"}, {Caption: "Dua,", Name: "nama"},
		}},
	}}
	c, err := f.Fill(map[string]any{"tempat": "Kabupaten Tanjung Jabung Timur", "tanggal": "2026-11-23"})
	require.NoError(t, err)
	dated := cellsOf(t, c, "Timur, 23 November 2026")
	require.Len(t, dated, 1)
	require.Len(t, dated[0].Lines, 1)
}

// The labels of fields that follow each other stand in one column.
func TestLabelsAlign(t *testing.T) {
	f := &forms.Form{ID: "label", Title: "LABEL", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "a", Label: "A"}}},
		forms.Fields{Items: []forms.Field{{Name: "b", Label: "Nama yang lebih panjang"}}},
		forms.Paragraph{Text: "Lain:"},
		forms.Fields{Items: []forms.Field{{Name: "c", Label: "C"}}},
	}}
	colons := cellsOf(t, f.Blank(), ":")
	at := map[page.EMU]int{}
	for _, c := range colons {
		if c.Text == ":" {
			at[c.Box.X]++
		}
	}
	require.Len(t, at, 2)
}

// No word in a table breaks where its column can be wider.
func TestWordsInTablesAreWhole(t *testing.T) {
	f := &forms.Form{ID: "kata", Title: "KATA", Parts: []forms.Part{
		forms.Table{Name: "t", Columns: []forms.Field{
			{Name: "a", Label: "Uraian", Width: 80}, {Name: "b", Label: "Ket.", Width: 3},
		}},
	}}
	c, err := f.Fill(map[string]any{"t": []any{map[string]any{"b": "dikembalikan"}}})
	require.NoError(t, err)
	cells := cellsOf(t, c, "dikembalikan")
	require.Len(t, cells, 1)
	require.Len(t, cells[0].Lines, 1)
}

// A sentence all of which is typed elsewhere has room for a long name, for its
// row does not grow.
func TestSentencesTypedElsewhereHaveRoom(t *testing.T) {
	f := &forms.Form{ID: "kalimat", Title: "KALIMAT", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "nama", Label: "Nama"}}},
		forms.Paragraph{
			Text: "Yang bertanda tangan di bawah ini menerangkan bahwa klien {nama} benar tinggal di panti."},
	}}
	text := cellsOf(t, f.Blank(), "menerangkan")
	require.Len(t, text, 1)
	name := strings.Repeat("Muhammad ", 9)
	filled := cell(strings.Replace(text[0].Text, strings.Repeat(".", 36), name, 1), text[0].Font, text[0].Box.W)
	require.Greater(t, len(filled.Lines), len(text[0].Lines))
	require.GreaterOrEqual(t, text[0].Box.H, textHeight(len(filled.Lines), text[0].Font.Size))
}

// So has one for an address that is typed after it or into another sentence, and
// for one that stands alone; but not where that costs a page.
func TestSentencesHaveRoomForAddresses(t *testing.T) {
	const text = "Yang bersangkutan bertempat tinggal di {alamat} menurut keterangan perangkat desanya."
	heights := func(rest ...forms.Part) []page.EMU {
		parts := append([]forms.Part{forms.Paragraph{Text: text}}, rest...)
		f := &forms.Form{ID: "alamat", Title: "ALAMAT", Parts: parts}
		d, err := Form(f.Blank().Printed(), nil)
		require.NoError(t, err)
		require.Len(t, d.Pages, 1)
		var out []page.EMU
		for c := range page.Of[*page.Cell](d.Pages[0]) {
			if len(c.Has().Pieces) > 0 {
				out = append(out, c.Box.H)
			}
		}
		return out
	}
	address := forms.Field{Name: "alamat", Label: "Alamat"}
	own := forms.Fields{Items: []forms.Field{address}}
	again := forms.Paragraph{Text: text, Fields: []forms.Field{address}}
	alone := heights(forms.Paragraph{Text: "Benar.", Fields: []forms.Field{address}})
	long, short := textHeight(4, 11*page.PT), textHeight(2, 11*page.PT)
	require.Less(t, alone[0], long, "its row grows with what is typed beside it")
	require.GreaterOrEqual(t, heights(own)[0], long)
	for _, h := range heights(again) {
		require.GreaterOrEqual(t, h, long)
	}
	require.GreaterOrEqual(t, heights(forms.Paragraph{Text: "{alamat}", Fields: []forms.Field{address}})[1], short)
	full := heights(own, forms.Space{Height: 252})
	require.Less(t, full[0], long, "the page is full")
}

// Place and date stand level with the number of a letter, on a line of their own
// where they are too long for that; they never break.
func TestPlaceAndDateOfALetterAreOneLine(t *testing.T) {
	for place, above := range map[string]bool{"Jambi": false, "Kabupaten Kepulauan Mentawai": true} {
		f, _ := catalogue.ByID("surat-usulan")
		c, err := f.Fill(map[string]any{"nomor": strings.Repeat("460/0118.a/", 6), "tempat": place,
			"tanggal": "2026-11-23", "kegiatan": "Orientasi"})
		require.NoError(t, err)
		dated, number := cellsOf(t, c, place+", 23 November 2026"), cellsOf(t, c, "Nomor")
		require.Len(t, dated, 1)
		require.Len(t, dated[0].Lines, 1)
		if above {
			require.Less(t, dated[0].Lines[0].Base, number[0].Lines[0].Base)
		} else {
			require.Equal(t, number[0].Lines[0].Base, dated[0].Lines[0].Base)
		}
	}
}
