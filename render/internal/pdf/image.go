package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	drawing "image/draw"
	_ "image/jpeg" // pictures may be JPEG
	"image/png"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

// picture draws a picture; fpdf stores pictures of one name once.
func (o *writer) picture(i *page.Image) error {
	data, err := readable(i)
	if err != nil {
		return err
	}
	name, kind := fmt.Sprintf("%x", sha256.Sum256(data)), i.Type
	if !o.pictures[name] {
		if data, kind, err = o.widthOfItsOwn(data, kind); err != nil {
			return err
		}
		o.pictures[name] = true
	}
	opt := fpdf.ImageOptions{ImageType: kind}
	o.f.RegisterImageOptionsReader(name, opt, bytes.NewReader(data))
	o.f.ImageOptions(name, i.Box.X.PT(), i.Box.Y.PT(), i.Box.W.PT(), i.Box.H.PT(), false, opt, 0, "")
	return nil
}

// widthOfItsOwn returns a picture whose width in pixels no other of the
// document has: fpdf writes pictures in the order of their widths, and those of
// one width in no order at all. One that is as wide as another gets columns of
// nothing at its right.
func (o *writer) widthOfItsOwn(data []byte, kind string) ([]byte, string, error) {
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, "", fmt.Errorf("pdf: %w", err)
	}
	w := c.Width
	for o.widths[w] {
		w++
	}
	o.widths[w] = true
	if w == c.Width {
		return data, kind, nil
	}
	src, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, "", fmt.Errorf("pdf: %w", err)
	}
	wide := image.NewNRGBA(image.Rect(0, 0, w, c.Height))
	drawing.Draw(wide, wide.Bounds(), src, src.Bounds().Min, drawing.Src)
	var out bytes.Buffer
	if err := png.Encode(&out, wide); err != nil {
		return nil, "", fmt.Errorf("pdf: %w", err)
	}
	return out.Bytes(), "png", nil
}

// Places in a PNG's header.
const (
	pngDepth     = 24 // bits per sample
	pngInterlace = 28
	pngHeader    = 29
)

// readable returns the picture's data as fpdf can read it: a PNG of 16 bits
// per sample or an interlaced one is written anew.
func readable(i *page.Image) ([]byte, error) {
	if i.Type != "png" || len(i.Data) < pngHeader || i.Data[pngDepth] <= 8 && i.Data[pngInterlace] == 0 {
		return i.Data, nil
	}
	decoded, err := png.Decode(bytes.NewReader(i.Data))
	if err != nil {
		return nil, fmt.Errorf("pdf: picture %s: %w", i.Name, err)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, eightBit(decoded)); err != nil {
		return nil, fmt.Errorf("pdf: picture %s: %w", i.Name, err)
	}
	return out.Bytes(), nil
}

func eightBit(src image.Image) image.Image {
	out := image.NewNRGBA(src.Bounds())
	drawing.Draw(out, out.Bounds(), src, src.Bounds().Min, drawing.Src)
	return out
}
