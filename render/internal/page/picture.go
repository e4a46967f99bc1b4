package page

import (
	"bytes"
	"image"
	_ "image/jpeg" // pictures are JPEG
	_ "image/png"  // or PNG
	"strings"
)

// ImageType tells a PNG from a JPEG.
func ImageType(data []byte) string {
	if strings.HasPrefix(string(data[:min(8, len(data))]), "\x89PNG") {
		return "png"
	}
	return "jpeg"
}

// Fit returns the largest place in the middle of a box that keeps a picture's
// proportions; the box itself for what is no picture.
func Fit(data []byte, box Rect) Rect {
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || c.Width <= 0 || c.Height <= 0 {
		return box
	}
	w, h := box.W, box.W*EMU(c.Height)/EMU(c.Width)
	if h > box.H {
		w, h = box.H*EMU(c.Width)/EMU(c.Height), box.H
	}
	w, h = max(w, Pixel), max(h, Pixel)
	return Rect{box.X + (box.W-w)/2, box.Y + (box.H-h)/2, w, h}
}
