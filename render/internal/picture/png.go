package picture

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
)

const pngSignature = "\x89PNG\r\n\x1a\n"

// Colour types of a PNG.
const (
	pngGrey      = 0
	pngRGB       = 2
	pngPalette   = 3
	pngGreyAlpha = 4
	pngRGBA      = 6
)

// pngDepths are the bits a sample may have, by colour type.
var pngDepths = [...][]int{
	pngGrey: {1, 2, 4, 8, 16}, pngRGB: {8, 16}, pngPalette: {1, 2, 4, 8}, pngGreyAlpha: {8, 16}, pngRGBA: {8, 16},
}

// pngChannels are the samples of a pixel, by colour type.
var pngChannels = [...]int{pngGrey: 1, pngRGB: 3, pngPalette: 1, pngGreyAlpha: 2, pngRGBA: 4}

// pngFile is a PNG whose chunks have been gone through.
type pngFile struct {
	w, h       int
	depth      int // bits a sample
	colour     int // colour type
	interlaced bool
	palette    [256][4]byte // red, green, blue, alpha; black past the colours given
	colours    int          // given in palette
	clear      []byte       // the one transparent colour, a pixel as it stands in a row; nil: none
	rest       []byte       // the file from its first IDAT chunk on
	turn       int          // orientation
}

func broken(what string) error { return fmt.Errorf("%w: %s", ErrBroken, what) }

// nextChunk cuts the first chunk, its type and body, from what follows it.
func nextChunk(data []byte) (chunk, rest []byte, err error) {
	const around = 12 // bytes of length, type and checksum
	if len(data) < around || uint64(binary.BigEndian.Uint32(data)) > uint64(len(data)-around) {
		return nil, nil, broken("cut off")
	}
	end := 8 + int(binary.BigEndian.Uint32(data))
	if crc32.ChecksumIEEE(data[4:end]) != binary.BigEndian.Uint32(data[end:]) {
		return nil, nil, broken("checksum")
	}
	return data[4:end], data[end+4:], nil
}

// readPNG goes through all chunks of a PNG and checks them.
func readPNG(data []byte) (*pngFile, error) {
	f := &pngFile{turn: 1}
	for i := range f.palette {
		f.palette[i] = [4]byte{3: 255}
	}
	rest := data[len(pngSignature):]
	for {
		chunk, after, err := nextChunk(rest)
		if err != nil {
			return nil, err
		}
		kind := string(chunk[:4])
		switch {
		case f.w == 0:
			err = f.header(kind, chunk[4:])
		case kind == "IEND":
			if f.rest == nil {
				err = broken("no pixels")
			}
			return f, err
		case f.rest != nil: // what follows the pixels changes nothing but EXIF data
		case kind == "IDAT":
			f.rest = rest
		case kind == "PLTE":
			err = f.colourTable(chunk[4:])
		case kind == "tRNS":
			err = f.transparency(chunk[4:])
		}
		if kind == "eXIf" {
			f.turn = orientation(chunk[4:])
		}
		if err != nil {
			return nil, err
		}
		rest = after
	}
}

func (f *pngFile) header(kind string, b []byte) error {
	if kind != "IHDR" || len(b) != 13 {
		return broken("no header")
	}
	w, h := binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
	if w > 1<<31-1 || h > 1<<31-1 {
		return broken("size")
	}
	f.w, f.h, f.depth, f.colour, f.interlaced = int(w), int(h), int(b[8]), int(b[9]), b[12] == 1
	known := f.colour < len(pngDepths) && slices.Contains(pngDepths[f.colour], f.depth)
	if !known || b[10] != 0 || b[11] != 0 || b[12] > 1 {
		return fmt.Errorf("%w: PNG of colour type %d, %d bits", ErrKind, f.colour, f.depth)
	}
	most := MaxPixels
	if f.interlaced {
		most = maxInterlaced
	}
	return checkSize(f.w, f.h, most)
}

func (f *pngFile) colourTable(b []byte) error {
	if f.colour != pngPalette { // of use only where colours are few
		return nil
	}
	f.colours = len(b) / 3
	if len(b)%3 != 0 || f.colours < 1 || f.colours > 1<<f.depth {
		return broken("palette")
	}
	for i := range f.colours {
		copy(f.palette[i][:3], b[3*i:])
	}
	return nil
}

func (f *pngFile) transparency(b []byte) error {
	switch {
	case f.colour == pngPalette && len(b) <= len(f.palette):
		for i, alpha := range b {
			f.palette[i][3] = alpha
		}
		return nil
	case (f.colour == pngGrey || f.colour == pngRGB) && len(b) == 2*pngChannels[f.colour]:
		f.clear = []byte{}
		for i, v := range b {
			if i%2 == 1 || f.depth == 16 {
				f.clear = append(f.clear, v)
			}
		}
		return nil
	}
	return broken("transparency")
}

// idat reads the bodies of the IDAT chunks that follow one another.
type idat struct {
	body, rest []byte
	ended      bool
}

func (r *idat) Read(p []byte) (int, error) {
	for len(r.body) == 0 {
		if r.ended {
			return 0, io.EOF
		}
		chunk, rest, err := nextChunk(r.rest)
		if err != nil {
			return 0, err
		}
		r.rest = rest
		if r.ended = string(chunk[:4]) != "IDAT"; !r.ended {
			r.body = chunk[4:]
		}
	}
	n := copy(p, r.body)
	r.body = r.body[n:]
	return n, nil
}
