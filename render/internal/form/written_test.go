package form

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/page"
)

// blankForm arranges a blank form of the catalogue.
func blankForm(t *testing.T, f *forms.Form) *page.Document {
	t.Helper()
	d, err := Form(f.Blank().Printed(), &Options{Unit: unit})
	require.NoError(t, err)
	return d
}

// A line of a blank form and a row of its tables are high enough to write on by
// hand: 7 mm, a little less on case papers and small sheets.
func TestBlankLinesCanBeWrittenOn(t *testing.T) {
	for _, f := range catalogue.All() {
		least := lineToWrite
		switch {
		case f.PerSheet > 1 || f.Paper == forms.A5 || f.ID == "sppd": // whose lines stand in cells
			least = leastOnSlip
		case f.Kind == forms.CasePaper:
			least = leastOnCase
		}
		seen := false
		for _, p := range blankForm(t, f).Pages {
			for c := range page.Of[*page.Cell](p) {
				switch {
				case c.Has().Input == nil:
				case c.Has().Input.Name.Column != "" && c.Box.H > 0: // not a row in store
					require.GreaterOrEqual(t, c.Box.H, least, "%s: %v", f.ID, c.Has().Input.Name)
					seen = true
				case c.Has().Leaders > 1:
					require.GreaterOrEqual(t, c.Has().LeaderGap, min(least, gridLine), "%s: %v", f.ID,
						c.Has().Input.Name)
					seen = true
				}
			}
		}
		require.True(t, seen || len(f.Tables()) == 0, f.ID)
	}
}

// The post of a signer stands right under the caption and level with the posts
// beside it, whoever may sign on behalf of another.
func TestPostStandsUnderCaption(t *testing.T) {
	f := signed(forms.Signatures{Signers: []forms.Signer{
		{Caption: "Kiri,", Post: "Petugas", Name: "a", Stamp: "Meterai"},
		{Caption: "Kanan,", Post: "Kepala UPTD", Name: "b", Mandate: "atas_nama"},
	}})
	line := map[string]page.Line{}
	for c := range page.Of[*page.Cell](blankForm(t, f).Pages[0]) {
		for _, l := range c.Lines {
			line[l.Text] = l
		}
	}
	for caption, post := range map[string]string{"Kiri,": "Petugas,", "Kanan,": "Kepala UPTD,"} {
		require.Contains(t, line, caption)
		require.Contains(t, line, post)
		require.Less(t, line[post].Base-line[caption].Base, 2*page.LineHeight(11*page.PT))
	}
	require.Equal(t, line["Petugas,"].Base, line["Kepala UPTD,"].Base)
}

// A box for a photograph is as high as it says, up to the row it ends in, and
// moves none of the fields beside it.
func TestPictureIsAsHighAsItSays(t *testing.T) {
	for id, h := range map[string]page.EMU{"intake": 60, "buku-induk": 40, "sampul-berkas": 60} {
		f, _ := catalogue.ByID(id)
		var picture, last, before page.Rect
		for c := range page.Of[*page.Cell](blankForm(t, f).Pages[0]) {
			switch {
			case c.Border == page.BorderAll && c.Text != "" && c.RowSpan > 5:
				picture = c.Box
			case c.Has().Leaders == 1 && c.Has().Input != nil:
				last, before = c.Box, last
			}
		}
		require.GreaterOrEqual(t, picture.H, h*page.MM, id)
		require.Less(t, picture.H, h*page.MM+lineToWrite, id)
		if id == "sampul-berkas" {
			require.Equal(t, before.H, last.H)
		}
	}
}

// What is written or ticked in a ruled cell keeps off its rules.
func TestGridKeepsOffItsRules(t *testing.T) {
	for _, id := range []string{"sppd", "disposisi", "izin-kunjungan"} {
		f, _ := catalogue.ByID(id)
		lines, ticks := 0, 0
		for _, p := range blankForm(t, f).Pages {
			left := map[page.EMU]bool{}
			for c := range page.Of[*page.Cell](p) {
				if c.Border&page.BorderLeft != 0 && c.Border != page.BorderAll {
					left[c.Box.X] = true
				}
				if c.Has().Leaders > 0 && c.Has().Input != nil {
					lines++
					require.Zero(t, c.Border&page.BorderBottom, "%s: %v", id, c.Has().Input.Name)
				}
			}
			for c := range page.Of[*page.Cell](p) {
				if c.Has().Input != nil && c.Has().Input.Kind == page.InputTick {
					ticks++
					require.False(t, left[c.Box.X], "%s: %v", id, c.Has().Input.Name)
				}
			}
		}
		require.Positive(t, lines, id)
		require.Positive(t, ticks, id)
	}
}

// A head breaks after a slash where it must, and has no space there elsewhere.
func TestHeadBreaksAfterSlash(t *testing.T) {
	f := page.Font{Size: 9 * page.PT, Bold: true}
	for text, want := range map[string]string{
		"Pangkat/ golongan":            "Pangkat/golongan",
		"Mandiri/Dibantu/ Tidak mampu": "Mandiri/Dibantu/\nTidak mampu",
		"A/ B/ C":                      "A/B/C",
		"Jumlah":                       "Jumlah",
	} {
		require.Equal(t, want, slashed(text, f, 32*page.MM))
	}
}

// What is printed over a page with a frame keeps off it.
func TestHeaderKeepsOffFrame(t *testing.T) {
	f, _ := catalogue.ByID("sampul-berkas")
	d := blankForm(t, f)
	require.NotEmpty(t, d.Header)
	under := page.HeaderEdge + page.LineHeight(page.HeaderSize)
	require.GreaterOrEqual(t, d.Pages[0].Margin.Top-under, leastAir)
}

// The number of a travel paper stands on one line, and captions of signers beside
// each other are level.
func TestShortLinesDoNotBreak(t *testing.T) {
	f, _ := catalogue.ByID("sppd")
	c, err := f.Fill(map[string]any{
		"nomor": "094/222/Sosdukcapil/XI/2026", "pegawai_nama": "RATNA DEWI", "maksud": "Pendekatan awal",
	})
	require.NoError(t, err)
	for _, c := range cellsOf(t, c, "094/222/") {
		require.Len(t, c.Lines, 1)
	}
	f, _ = catalogue.ByID("surat-pernyataan")
	line := map[string]page.EMU{}
	for c := range page.Of[*page.Cell](blankForm(t, f).Pages[0]) {
		for _, l := range c.Lines {
			line[l.Text] = l.Base
		}
	}
	require.Equal(t, line["Saksi,"], line["Yang menyatakan,"])
	require.Positive(t, line["Saksi,"])
}

// The name of a signer stands on a line to write on while it is blank, and on none
// when it is filled in.
func TestSignedNameHasNoLine(t *testing.T) {
	f, _ := catalogue.ByID("sttpp")
	c, err := f.Fill(map[string]any{"klien_nama": "BAGAS", "pejabat_nama": "SYAHRIL EFFENDI"})
	require.NoError(t, err)
	filled := cellsOf(t, c, "SYAHRIL EFFENDI")
	require.Len(t, filled, 1)
	require.Zero(t, filled[0].Has().Leaders)
	lines := 0
	for c := range page.Of[*page.Cell](blankForm(t, f).Pages[0]) {
		if c.Has().Input != nil && c.Has().Input.Name.Field == "pejabat_nama" {
			lines = c.Has().Leaders
		}
	}
	require.Equal(t, 1, lines)
}

// A label of a register, whose columns are those of its table, stands at its line.
func TestLabelOfRegisterStandsAtItsLine(t *testing.T) {
	f, _ := catalogue.ByID("buku-piket")
	p := blankForm(t, f).Pages[0]
	ends := map[page.EMU]bool{}
	for c := range page.Of[*page.Cell](p) {
		if c.Text == "Bulan :" || c.Text == "Halaman ke- :" {
			l := c.Lines[0]
			ends[l.X+page.Width(l.Text, c.Font)+page.PadX] = true
		}
	}
	require.Len(t, ends, 2)
	for c := range page.Of[*page.Cell](p) {
		if c.Has().Input != nil && (c.Has().Input.Name.Field == "bulan" || c.Has().Input.Name.Field == "halaman_ke") {
			require.True(t, ends[c.Box.X], c.Has().Input.Name)
		}
	}
}

// No field stands alone on a page, parted from the others of its part.
func TestNoFieldAlone(t *testing.T) {
	var fields forms.Fields
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		fields.Items = append(fields.Items, forms.Field{Name: name, Label: name, Kind: forms.Text})
	}
	parted := false
	for more := range 60 {
		f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Space{Height: 200 + more}, fields}}
		d := blankForm(t, f)
		for _, p := range d.Pages {
			n := 0
			for c := range page.Of[*page.Cell](p) {
				if c.Has().Input != nil {
					n++
				}
			}
			require.NotContains(t, []int{1, 5}, n)
			parted = parted || n == 2
		}
	}
	require.True(t, parted)
}
