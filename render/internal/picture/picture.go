// Package picture makes the pictures of a document ready: logos, signatures,
// QR codes.
//
// What comes in is a file made by anyone. What goes out holds nothing but its
// pixels: no metadata, no comments, no colour profile, no chunk or segment that
// the writers of the formats could stumble over. It stands upright, as a
// camera's EXIF orientation wants it, and is no finer than a sheet can show.
//
//	PNG   read row by row whatever its kind, written anew as grey, RGB or RGBA
//	      of 8 bits; its gamma is not applied
//	JPEG  the segments that draw it, when every reader draws them alike; else
//	      decoded and written anew, which is so for CMYK, RGB and rare kinds
//
// A picture takes no more than 64 MB beside its own data, or is refused.
package picture

import (
	"bytes"
	"errors"
	"fmt"
)

// The bounds of a picture.
const (
	MaxBytes  = 32 << 20   // of its data
	MaxPixels = 40_000_000 // of any picture; some kinds of picture may have fewer, see SizeError
	MaxSide   = 65_535     // pixels of a side

	maxInterlaced = 12_500_000 // pixels of an interlaced PNG, which is whole only at its end

	shown   = 1_250_000 // pixels of a prepared picture: 47 × 47 mm at 600 dpi
	longest = 16_384    // pixels of its longer side
	budget  = 48 << 20  // bytes that decoding a JPEG may take
)

var (
	// ErrFormat reports data that is neither PNG nor JPEG.
	ErrFormat = errors.New("picture: neither PNG nor JPEG")
	// ErrBroken reports a picture that is damaged or not whole.
	ErrBroken = errors.New("picture: damaged or not whole")
	// ErrKind reports a kind of PNG or JPEG that is not read, as one of 12 bits.
	ErrKind = errors.New("picture: a kind of PNG or JPEG that is not read")
	// ErrBytes reports more than MaxBytes of data.
	ErrBytes = fmt.Errorf("picture: more than %d bytes", MaxBytes)
)

// SizeError reports a picture with more pixels than one of its kind may have,
// or a side of more than MaxSide.
type SizeError struct {
	W, H int // pixels
	Max  int // pixels, width times height, that one of its kind may have
}

func (e *SizeError) Error() string {
	return fmt.Sprintf("picture: %d × %d pixels, more than %d in all or %d a side", e.W, e.H, e.Max, MaxSide)
}

// Prepare returns a PNG or JPEG that shows the picture and holds nothing else:
// equal bytes for equal data, and what it returned for what it returned. The
// error is a *SizeError or wraps ErrFormat, ErrBroken, ErrKind or ErrBytes.
func Prepare(data []byte) ([]byte, error) {
	switch {
	case len(data) > MaxBytes:
		return nil, ErrBytes
	case bytes.HasPrefix(data, []byte(pngSignature)):
		return preparePNG(data)
	case bytes.HasPrefix(data, []byte(jpegSignature)):
		return prepareJPEG(data)
	}
	return nil, ErrFormat
}

// checkSize refuses a picture without pixels, and one with more than most.
func checkSize(w, h, most int) error {
	most = min(most, MaxPixels)
	switch {
	case w <= 0 || h <= 0:
		return fmt.Errorf("%w: %d × %d pixels", ErrBroken, w, h)
	case w > most/h || w > MaxSide || h > MaxSide:
		return &SizeError{w, h, most}
	}
	return nil
}
