package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
)

const (
	quality  = 95      // of a JPEG written anew: what the eye does not tell from the original
	lossless = 300_000 // pixels of what is written without loss, as colours of a small JPEG blur
)

// encodePNG writes pixels as grey, RGB or RGBA of 8 bits.
func encodePNG(m *image.NRGBA) ([]byte, error) {
	hide(m)
	var src image.Image = m
	if grey, ok := greyOf(m); ok {
		src = grey
	}
	var out bytes.Buffer
	if err := png.Encode(&out, src); err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	return out.Bytes(), nil
}

// encodePhoto writes opaque pixels as a JPEG, few of them as a PNG.
func encodePhoto(m *image.NRGBA) ([]byte, error) {
	if m.Rect.Dx()*m.Rect.Dy() <= lossless {
		return encodePNG(m)
	}
	var src image.Image = &image.RGBA{Pix: m.Pix, Stride: m.Stride, Rect: m.Rect}
	if grey, ok := greyOf(m); ok {
		src = grey
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, src, &jpeg.Options{Quality: quality}); err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	return out.Bytes(), nil
}

// hide takes away the colours under full transparency. White leaves no dark
// rim where a reader mixes neighbours.
func hide(m *image.NRGBA) {
	for i := 0; i < len(m.Pix); i += 4 {
		if m.Pix[i+3] == 0 {
			m.Pix[i], m.Pix[i+1], m.Pix[i+2] = 255, 255, 255
		}
	}
}

// greyOf returns an opaque picture without colours in a byte a pixel.
func greyOf(m *image.NRGBA) (*image.Gray, bool) {
	for i := 0; i < len(m.Pix); i += 4 {
		if p := m.Pix[i : i+4]; p[0] != p[1] || p[1] != p[2] || p[3] != 255 {
			return nil, false
		}
	}
	grey := image.NewGray(m.Rect)
	for i := range grey.Pix {
		grey.Pix[i] = m.Pix[4*i]
	}
	return grey, true
}
