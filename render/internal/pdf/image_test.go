package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

func quoted(s string) string { return regexp.QuoteMeta(s) }

func pngOf(t *testing.T, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	plain := png.Encoder{CompressionLevel: png.NoCompression}
	require.NoError(t, plain.Encode(&b, m))
	return b.Bytes()
}

var red, blue = color.NRGBA{255, 0, 0, 255}, color.NRGBA{0, 0, 255, 255}

func painted(c color.Color) *image.NRGBA {
	m := image.NewNRGBA(image.Rect(0, 0, 4, 4))
	for i := range 16 {
		m.Set(i%4, i/4, c)
	}
	return m
}

// withImages returns a page that holds nothing but pictures.
func withImages(images ...page.Image) *page.Document {
	d := small()
	d.Footer.Size = 0
	d.Pages[0].Items = nil
	for i := range images {
		images[i].Box = page.Rect{X: page.EMU(50+100*i) * page.PT, Y: 50 * page.PT, W: 50 * page.PT, H: 50 * page.PT}
		d.Pages[0].Items = append(d.Pages[0].Items, &images[i])
	}
	return d
}

// pixel returns the colour in the middle of the nth picture.
func pixel(t *testing.T, d *page.Document, n int) color.RGBA {
	t.Helper()
	picture := tool(t, written(t, d), "pdftoppm", "-r", "72", "@")
	at := len(picture) - 3*(595*842-(75*842+75+100*n))
	return color.RGBA{picture[at], picture[at+1], picture[at+2], 255}
}

// Two pictures of one name and one length are two pictures.
func TestPicturesOfOneName(t *testing.T) {
	a, b := pngOf(t, painted(red)), pngOf(t, painted(blue))
	require.Len(t, b, len(a))
	d := withImages(page.Image{Data: a, Type: "png", Name: "Logo"}, page.Image{Data: b, Type: "png", Name: "Logo"})
	require.Equal(t, color.RGBA{255, 0, 0, 255}, pixel(t, d, 0))
	require.Equal(t, color.RGBA{0, 0, 255, 255}, pixel(t, d, 1))
}

func TestKindsOfPictures(t *testing.T) {
	green := color.NRGBA{0, 255, 0, 255}
	grey := image.NewGray(image.Rect(0, 0, 4, 4))
	var jpg bytes.Buffer
	require.NoError(t, jpeg.Encode(&jpg, painted(green), &jpeg.Options{Quality: 100}))
	for name, c := range map[string]struct {
		data []byte
		kind string
		want color.RGBA
	}{
		"colour":      {pngOf(t, painted(green)), "png", color.RGBA{0, 255, 0, 255}},
		"grey":        {pngOf(t, grey), "png", color.RGBA{0, 0, 0, 255}},
		"transparent": {pngOf(t, painted(color.NRGBA{})), "png", color.RGBA{255, 255, 255, 255}},
		"jpeg":        {jpg.Bytes(), "jpeg", color.RGBA{0, 255, 0, 255}},
	} {
		got := pixel(t, withImages(page.Image{Data: c.data, Type: c.kind, Name: name}), 0)
		require.InDelta(t, c.want.R, got.R, 2, name)
		require.InDelta(t, c.want.G, got.G, 2, name)
		require.InDelta(t, c.want.B, got.B, 2, name)
	}
}

// A picture used on each page is stored once.
func TestPictureIsStoredOnce(t *testing.T) {
	logo := page.Image{Data: pngOf(t, painted(red)), Type: "png"}
	d := withImages(logo, logo)
	require.Equal(t, 1, strings.Count(string(written(t, d)), "/Subtype /Image"))
}
