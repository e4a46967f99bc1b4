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
	data, kind := i.Data, i.Type
	name := fmt.Sprintf("%x", sha256.Sum256(data))
	if !o.pictures[name] {
		var err error
		if data, kind, err = o.widthOfItsOwn(data, kind); err != nil {
			return err
		}
		o.pictures[name] = true
	}
	opt := fpdf.ImageOptions{ImageType: kind}
	o.f.RegisterImageOptionsReader(name, opt, bytes.NewReader(data))
	o.flush()
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
