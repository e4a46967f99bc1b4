package render_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// formats are the entry points.
var formats = map[string]func(io.Writer, *sop.Procedure, *render.Options) error{"XLSX": render.XLSX, "PDF": render.PDF}

func write(t testing.TB, format string, p *sop.Procedure, o *render.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, formats[format](&b, p, o))
	return b.Bytes()
}

// picture encodes a small picture as png or jpeg, the one wider than the other.
func picture(t testing.TB, format string) []byte {
	t.Helper()
	var b bytes.Buffer
	if format == "png" {
		require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 8))))
	} else {
		require.NoError(t, jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 12, 8)), nil))
	}
	return b.Bytes()
}

// texts returns the texts of a workbook's cells.
func texts(t *testing.T, data []byte) string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	defer f.Close()
	rows, err := f.GetRows("SOP")
	require.NoError(t, err)
	var all []string
	for _, r := range rows {
		all = append(all, strings.Join(r, "\n"))
	}
	return strings.Join(all, "\n")
}

// Nil and the zero value both mean the official sheet.
func TestZeroOptions(t *testing.T) {
	for format := range formats {
		require.True(t, bytes.Equal(write(t, format, letter(), nil), write(t, format, letter(), &render.Options{})),
			format)
	}
}

// Each option changes what it says and shows in both formats.
func TestOptionsShow(t *testing.T) {
	plain := texts(t, write(t, "XLSX", letter(), nil))
	for name, c := range map[string]struct {
		o          render.Options
		more, less []string
	}{
		"column numbers": {o: render.Options{ColumnNumbers: true}, more: []string{"(1)", "(8)"}},
		"no legend":      {o: render.Options{NoLegend: true}, less: []string{"Keterangan :", ": Mulai dan selesai"}},
		"no signature":   {o: render.Options{NoSignature: true}, less: []string{"SITI AMINAH, S.Sos"}},
		"logo":           {o: render.Options{Logo: picture(t, "png")}},
		"signature":      {o: render.Options{Signature: picture(t, "jpeg")}},
	} {
		t.Run(name, func(t *testing.T) {
			for format := range formats {
				require.False(t, bytes.Equal(write(t, format, letter(), nil), write(t, format, letter(), &c.o)), format)
			}
			got := texts(t, write(t, "XLSX", letter(), &c.o))
			for _, s := range c.more {
				require.Contains(t, got, s)
				require.NotContains(t, plain, s)
			}
			for _, s := range c.less {
				require.Contains(t, plain, s)
				require.NotContains(t, got, s)
			}
		})
	}
}

// A sheet that would fill its page leaves the strip at its foot free.
func TestFootStrip(t *testing.T) {
	p, o := &manual(t)[7], &render.Options{FootStrip: 20}
	require.False(t, bytes.Equal(write(t, "PDF", p, nil), write(t, "PDF", p, o)))
	bottom := func(o *render.Options) float64 {
		f, err := excelize.OpenReader(bytes.NewReader(write(t, "XLSX", p, o)))
		require.NoError(t, err)
		defer f.Close()
		m, err := f.GetPageMargins("SOP")
		require.NoError(t, err)
		return *m.Bottom * 25.4
	}
	require.InDelta(t, 20, bottom(o)-bottom(nil), 0.01)
}

// Every label a caller may word anew is printed as worded, and no other.
func TestLabelsShow(t *testing.T) {
	p := letter()
	p.Unit.Year = 2026
	p.Labels = sop.Labels{Heading: "l01", Number: "l02", Created: "l03", Revised: "l04", Effective: "l05",
		Approved: "l06", Title: "l07", LegalBasis: "l08",
		Qualifications: "l09", Related: "l10", Equipment: "l11", Warnings: "l12", Records: "l13", No: "l14",
		Activity: "l15", Roles: "l16", Standard: "l17",
		Requirements: "l18", Time: "l19", Output: "l20", Note: "l21", Legend: "l22", Year: "l23"}
	got := texts(t, write(t, "XLSX", p, nil))
	for i := 1; i <= 23; i++ {
		require.Contains(t, got, "l"+itoa(100 + i)[1:])
	}
	for _, word := range []string{"Nomor SOP", "Tanggal", "Dasar hukum", "Aktifitas", "Pelaksana", "Mutu Baku",
		"Waktu", "TAHUN"} {
		require.NotContains(t, got, word)
	}
}

// A logo and a signature may be the same picture, and of any kind the two
// decoders know.
func TestPictures(t *testing.T) {
	kinds := map[string]image.Image{
		"gray": image.NewGray(image.Rect(0, 0, 9, 7)), "gray 16": image.NewGray16(image.Rect(0, 0, 9, 7)),
		"colour":  image.NewRGBA(image.Rect(0, 0, 9, 7)),
		"deep":    image.NewNRGBA64(image.Rect(0, 0, 9, 7)),
		"palette": image.NewPaletted(image.Rect(0, 0, 9, 7), color.Palette{color.Black, color.Transparent}),
	}
	for name, m := range kinds {
		var b, j bytes.Buffer
		require.NoError(t, png.Encode(&b, m))
		require.NoError(t, jpeg.Encode(&j, image.NewGray(image.Rect(0, 0, 12, 7)), nil))
		for format := range formats {
			for _, o := range []*render.Options{{Logo: b.Bytes(), Signature: b.Bytes()},
				{Logo: j.Bytes(), Signature: b.Bytes()}} {
				data := write(t, format, letter(), o)
				require.True(t, bytes.Equal(data, write(t, format, letter(), o)), "%s as %s", name, format)
			}
		}
	}
}

// A broken picture gives an error, never a panic or half a file.
func TestBrokenPictures(t *testing.T) {
	for _, kind := range []string{"png", "jpeg"} {
		whole := picture(t, kind)
		for n := 1; n < len(whole)-12; n += 3 {
			for format, write := range formats {
				var b bytes.Buffer
				require.ErrorIs(t, write(&b, letter(), &render.Options{Logo: whole[:n]}), render.ErrOptions,
					"%s cut at %d as %s", kind, n, format)
				require.Empty(t, b.Bytes())
			}
		}
	}
}

// The header of a PNG may promise more pixels than any memory holds.
func TestHugePicture(t *testing.T) {
	bomb := picture(t, "png")
	binary.BigEndian.PutUint32(bomb[16:], 1<<20)
	binary.BigEndian.PutUint32(bomb[20:], 1<<20)
	binary.BigEndian.PutUint32(bomb[29:], crc32.ChecksumIEEE(bomb[12:29]))
	err := render.XLSX(io.Discard, letter(), &render.Options{Signature: bomb})
	require.ErrorIs(t, err, render.ErrOptions)
	require.ErrorContains(t, err, "1048576 × 1048576")
}

func TestOptionsOutOfRange(t *testing.T) {
	for name, o := range map[string]render.Options{
		"paper": {Paper: 99}, "negative strip": {FootStrip: -1}, "small letters": {MinLettering: 5.75},
		"large letters":            {MinLettering: 12.25},
		"letters between quarters": {MinLettering: 7.1}, "letters that are no number": {MinLettering: math.NaN()},
		"high strip": {FootStrip: 41}, "logo": {Logo: []byte("GIF89a")}, "signature": {Signature: []byte("%PDF")},
	} {
		for format, write := range formats {
			var b bytes.Buffer
			require.ErrorIs(t, write(&b, letter(), &o), render.ErrOptions, "%s as %s", name, format)
			require.Empty(t, b.Bytes())
		}
	}
	both := &render.Options{Logo: []byte("x"), Signature: []byte("x")}
	for range 20 {
		require.ErrorContains(t, render.PDF(io.Discard, letter(), both), "logo", "the first of two mistakes")
	}
}
