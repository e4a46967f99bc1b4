package xlsx_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"
)

// picture encodes a small picture as png or jpeg.
func picture(t testing.TB, format string) []byte {
	t.Helper()
	m := image.NewGray(image.Rect(0, 0, 8, 8))
	m.Set(3, 3, color.White)
	var b bytes.Buffer
	if format == "png" {
		require.NoError(t, png.Encode(&b, m))
	} else {
		require.NoError(t, jpeg.Encode(&b, m, nil))
	}
	return b.Bytes()
}
