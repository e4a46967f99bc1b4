package render

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // logos and signatures
	_ "image/png"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
)

// Options choose how a sheet is drawn. Nil and the zero value both mean the
// official sheet on F4.
type Options struct {
	Paper         Paper  // F4 unless set
	ColumnNumbers bool   // print a row (1)(2)… under the table head
	FootStrip     int    // millimetres kept free at the foot of each page for an electronic-signature note; 0: none; at most 40
	NoLegend      bool   // leave the legend out
	NoSignature   bool   // leave the signature block out
	Logo          []byte // PNG or JPEG of at most 40 megapixels beside the letterhead; nil: none
	Changed       []int  // indexes of steps, from 0, whose rows are marked by a grey ground; as sop.Changes.Changed gives them
	Signature     []byte // PNG or JPEG over the signatory's name, a signature or QR code; nil: space for stamp and signature
}

// Paper is a paper size; sheets stand across it (landscape).
type Paper uint8

// The papers.
const (
	F4     Paper = iota // Folio, 215 × 330 mm: the offices' paper
	A4                  // 210 × 297 mm
	Legal               // 8.5 × 14 in
	Letter              // 8.5 × 11 in
)

var paperNames = [...]string{"F4", "A4", "Legal", "Letter"}

// String returns the name: F4, A4, Legal or Letter.
func (p Paper) String() string {
	if int(p) < len(paperNames) {
		return paperNames[p]
	}
	return fmt.Sprintf("Paper(%d)", uint8(p))
}

const maxFootStrip = 40

func (o *Options) sheet() (*sheet.Options, error) {
	if o == nil {
		return nil, nil
	}
	if int(o.Paper) >= len(paperNames) {
		return nil, fmt.Errorf("%w: %v", ErrOptions, o.Paper)
	}
	if o.FootStrip < 0 || o.FootStrip > maxFootStrip {
		return nil, fmt.Errorf("%w: foot strip of %d mm, not 0 to %d", ErrOptions, o.FootStrip, maxFootStrip)
	}
	if err := errors.Join(checkPicture("logo", o.Logo), checkPicture("signature", o.Signature)); err != nil {
		return nil, err
	}
	return &sheet.Options{
		Paper: page.PaperSize(o.Paper), ColumnNumbers: o.ColumnNumbers, FootStrip: page.EMU(o.FootStrip) * page.MM,
		NoLegend: o.NoLegend, NoSignature: o.NoSignature, Logo: o.Logo, Signature: o.Signature, Changed: o.Changed,
	}, nil
}

// maxPixels bounds a picture: what is larger could fill the memory.
const maxPixels = 40_000_000

// checkPicture refuses data that is no whole PNG or JPEG; none at all is fine.
// It decodes the picture, because a PDF is written in the trust that it is
// sound.
func checkPicture(name string, data []byte) error {
	if len(data) == 0 {
		return nil
	}
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || format != "png" && format != "jpeg" {
		return fmt.Errorf("%w: %s is not a PNG or JPEG picture", ErrOptions, name)
	}
	if int64(c.Width)*int64(c.Height) > maxPixels {
		return fmt.Errorf("%w: %s of %d × %d pixels, more than %d in all", ErrOptions, name, c.Width, c.Height, maxPixels)
	}
	if _, _, err := image.Decode(bytes.NewReader(data)); err != nil {
		return fmt.Errorf("%w: %s is a broken picture: %w", ErrOptions, name, err)
	}
	return nil
}
