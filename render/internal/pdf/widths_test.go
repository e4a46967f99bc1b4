package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Two pictures of one width in pixels give the same file each time.
func TestPicturesOfOneWidth(t *testing.T) {
	one := &page.Page{Paper: page.Paper{Name: "A4", W: 210 * page.MM, H: 297 * page.MM}, HeadAt: -1}
	for i := range 2 {
		m := image.NewGray(image.Rect(0, 0, 8, 8))
		m.Set(i, i, color.White)
		var b bytes.Buffer
		require.NoError(t, png.Encode(&b, m))
		one.Items = append(one.Items,
			&page.Image{Box: page.Rect{X: 0, Y: 0, W: page.MM, H: page.MM}, Data: b.Bytes(), Type: "png", Name: "x"})
	}
	d := &page.Document{Title: "x", Pages: []*page.Page{one}}
	var first []byte
	for range 20 {
		var b bytes.Buffer
		require.NoError(t, Write(&b, d))
		if first == nil {
			first = b.Bytes()
		}
		require.Equal(t, first, b.Bytes())
	}
}

// A document without a date has a fixed one in its file, never the clock's.
func TestNoClock(t *testing.T) {
	var b bytes.Buffer
	d := &page.Document{Title: "x",
		Pages: []*page.Page{{Paper: page.Paper{Name: "A4", W: 210 * page.MM, H: 297 * page.MM}, HeadAt: -1}}}
	require.NoError(t, Write(&b, d))
	require.Contains(t, b.String(), "/CreationDate (D:20000101000000)")
	require.Contains(t, b.String(), "/ModDate (D:20000101000000)")
}
