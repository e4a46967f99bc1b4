package picture

import (
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	"io"
	"slices"
)

// prepareJPEG returns a JPEG's own segments where all readers draw them alike,
// and writes its pixels anew where not.
func prepareJPEG(data []byte) ([]byte, error) {
	f, err := readJPEG(data)
	if err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	rest := slices.Clone(f.kept)
	m, err := jpeg.Decode(&rest)
	if unknown := jpeg.UnsupportedError(""); errors.As(err, &unknown) {
		return nil, fmt.Errorf("%w: %w", ErrKind, err)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	if f.turn == 1 && f.w*f.h <= shown && f.plain(m) {
		return slices.Concat(f.kept...), nil
	}
	return encodePhoto(upright(shrunk(m), f.turn))
}

// plain tells whether all readers know the kind of JPEG and agree on its
// colours: grey, or YCbCr with the usual samplings.
func (f *jpegFile) plain(decoded image.Image) bool {
	if f.frame == sof1 {
		return false
	}
	switch m := decoded.(type) {
	case *image.Gray:
		return true
	case *image.YCbCr:
		usual := m.SubsampleRatio != image.YCbCrSubsampleRatio411 && m.SubsampleRatio != image.YCbCrSubsampleRatio410
		return usual && (f.adobe == noAdobe || f.adobe == adobeYCbCr)
	}
	return false
}

// shrunk returns an opaque picture no finer than can be shown.
func shrunk(m image.Image) *image.NRGBA {
	b := m.Bounds()
	s, row := newShrinker(b.Dx(), b.Dy()), image.NewRGBA(image.Rect(0, 0, b.Dx(), 1))
	for y := b.Min.Y; y < b.Max.Y; y++ {
		draw.Draw(row, row.Rect, m, image.Pt(b.Min.X, y), draw.Src)
		s.add(row.Pix)
	}
	return s.picture()
}

// jpegFile is a JPEG whose segments have been gone through.
type jpegFile struct {
	kept       pieces // the segments that draw it
	size       int    // of kept, in bytes
	frame      byte   // marker of the frame header; 0: none yet
	w, h       int
	components []jpegComponent
	scans      int
	jfif       bool
	adobe      int  // how an Adobe segment says colours are meant
	exif       bool // EXIF data seen
	turn       int  // orientation
}

// pieces are a text that stands in pieces of another, read without joining them.
type pieces [][]byte

func (p *pieces) Read(b []byte) (int, error) {
	for len(*p) > 0 && len((*p)[0]) == 0 {
		*p = (*p)[1:]
	}
	if len(*p) == 0 {
		return 0, io.EOF
	}
	n := copy(b, (*p)[0])
	(*p)[0] = (*p)[0][n:]
	return n, nil
}

// jpegComponent is a colour of a JPEG: its identifier and how finely it is
// sampled, across and down.
type jpegComponent struct {
	id   byte
	h, v int
}

// frameHeader reads the head of a frame.
func (f *jpegFile) frameHeader(marker byte, b []byte) error {
	if f.frame != 0 || len(b) < 6 || len(b) != 6+3*int(b[5]) {
		return broken("frame")
	}
	f.frame = marker
	f.h, f.w = int(binary.BigEndian.Uint16(b[1:])), int(binary.BigEndian.Uint16(b[3:]))
	for c := b[6:]; len(c) > 0; c = c[3:] {
		f.components = append(f.components, jpegComponent{c[0], int(c[1] >> 4), int(c[1] & 15)})
	}
	if n := len(f.components); b[0] != 8 || n != 1 && n != 3 && n != 4 {
		return fmt.Errorf("%w: JPEG of %d bits, %d colours", ErrKind, b[0], n)
	}
	if len(f.components) == 1 { // whatever its sampling says
		f.components[0].h, f.components[0].v = 1, 1
	}
	return nil
}

// maxScans bounds the scans of a JPEG; ten are usual. Each is as much work as a
// picture of its own.
const maxScans = 100

// check refuses a JPEG that takes more than the budget to decode.
func (f *jpegFile) check() error {
	if f.frame == 0 || f.scans == 0 || f.scans > maxScans {
		return broken("frame or scans")
	}
	if err := checkSize(f.w, f.h, MaxPixels); err != nil {
		return err
	}
	samples, pixels := f.samples(), f.w*f.h
	need := samples
	if f.frame == sof2 {
		need += 4 * samples // its coefficients
	}
	if f.converted() {
		need += 4 * pixels
	}
	if need > budget {
		return &SizeError{f.w, f.h, int(int64(pixels)*budget/int64(need)) / 100_000 * 100_000}
	}
	if samples/64 > 8*f.size { // each block of 64 takes a bit at least
		return broken("too few data for its pixels")
	}
	return nil
}

// samples returns how many samples decoding yields: whole blocks of all colours.
func (f *jpegFile) samples() (n int) {
	most := jpegComponent{}
	for _, c := range f.components {
		most.h, most.v = max(most.h, c.h, 1), max(most.v, c.v, 1)
	}
	across, down := (f.w+8*most.h-1)/(8*most.h), (f.h+8*most.v-1)/(8*most.v)
	for _, c := range f.components {
		n += across * down * 64 * c.h * c.v
	}
	return n
}

// converted tells whether decoding makes other colours of the samples: they are
// CMYK or RGB.
func (f *jpegFile) converted() bool {
	c := f.components
	rgb := len(c) == 3 && (f.adobe == adobeUnknown || c[0].id == 'R' && c[1].id == 'G' && c[2].id == 'B')
	return len(c) == 4 || rgb && !f.jfif
}
