package picture

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

const jpegSignature = "\xff\xd8"

// Markers of a JPEG.
const (
	sof0  = 0xc0 // baseline
	sof1  = 0xc1 // extended
	sof2  = 0xc2 // progressive
	dht   = 0xc4
	rst0  = 0xd0
	rst7  = 0xd7
	eoi   = 0xd9
	sos   = 0xda
	dqt   = 0xdb
	dri   = 0xdd
	app0  = 0xe0
	app1  = 0xe1
	app14 = 0xee
	app15 = 0xef
	com   = 0xfe
)

// What two application segments are replaced by: they decide how colours are
// meant, and can hold a picture or a text beside.
const (
	jfifSegment  = "\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
	adobeSegment = "\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" // and a byte: the transform
)

// How an Adobe segment says the colours of a JPEG are meant.
const (
	noAdobe      = -1
	adobeUnknown = 0 // RGB, or CMYK
	adobeYCbCr   = 1
)

// readJPEG goes through the segments of a JPEG up to its end and keeps those
// that draw it.
func readJPEG(data []byte) (*jpegFile, error) {
	f := &jpegFile{adobe: noAdobe, turn: 1}
	f.keep([]byte(jpegSignature))
	rest := data[len(jpegSignature):]
	for {
		marker, after := nextMarker(rest)
		switch {
		case after == nil:
			return nil, broken("cut off")
		case marker == eoi:
			f.keep([]byte{0xff, eoi})
			return f, nil
		case marker == 0 || rst0 <= marker && marker <= rst7: // left over from a scan
			rest = after
			continue
		}
		if len(after) < 2 {
			return nil, broken("cut off")
		}
		n := int(binary.BigEndian.Uint16(after))
		if n < 2 || n > len(after) {
			return nil, broken("segment")
		}
		if err := f.segment(marker, after[:n]); err != nil {
			return nil, err
		}
		rest = after[n:]
		if marker == sos {
			n := scanLength(rest)
			f.keep(rest[:n])
			rest = rest[n:]
		}
	}
}

// maxPieces bounds the pieces of a JPEG; some dozens are usual.
const maxPieces = 1000

// keep adds a piece to what draws the picture.
func (f *jpegFile) keep(piece []byte) {
	f.kept = append(f.kept, piece)
	f.size += len(piece)
}

// nextMarker returns the next marker and what follows it; nil at the end.
func nextMarker(data []byte) (byte, []byte) {
	at := bytes.IndexByte(data, 0xff)
	if at < 0 {
		return 0, nil
	}
	for i := at + 1; i < len(data); i++ {
		if data[i] != 0xff {
			return data[i], data[i+1:]
		}
	}
	return 0, nil
}

// scanLength returns the length of a scan's data: up to the next marker that
// is none of its own.
func scanLength(data []byte) int {
	for i := 0; ; i += 2 {
		at := bytes.IndexByte(data[i:], 0xff)
		if at < 0 || i+at+1 >= len(data) {
			return len(data)
		}
		i += at
		if next := data[i+1]; next != 0 && (next < rst0 || rst7 < next) {
			return i
		}
	}
}

// segment keeps a segment, given with its length, when it draws.
func (f *jpegFile) segment(marker byte, b []byte) error {
	body := b[2:]
	switch {
	case marker == sof0 || marker == sof1 || marker == sof2:
		if err := f.frameHeader(marker, body); err != nil {
			return err
		}
	case marker == dht || marker == dqt || marker == dri:
	case marker == sos:
		f.scans++
	case app0 <= marker && marker <= app15 || marker == com:
		f.application(marker, body)
		return nil
	default:
		return fmt.Errorf("%w: JPEG with marker %x", ErrKind, marker)
	}
	f.keep([]byte{0xff, marker})
	f.keep(b)
	if len(f.kept) > maxPieces {
		return broken("too many segments")
	}
	return nil
}

// application notes what an application segment says of colours and of the
// orientation.
func (f *jpegFile) application(marker byte, b []byte) {
	exif, isExif := bytes.CutPrefix(b, []byte("Exif\x00\x00"))
	switch {
	case marker == app0 && bytes.HasPrefix(b, []byte("JFIF\x00")) && !f.jfif:
		f.jfif = true
		f.keep([]byte(jfifSegment))
	case marker == app14 && bytes.HasPrefix(b, []byte("Adobe")) && len(b) >= 12 && f.adobe == noAdobe:
		f.adobe = int(b[11])
		f.keep(append([]byte(adobeSegment), b[11]))
	case marker == app1 && isExif && !f.exif:
		f.exif, f.turn = true, orientation(exif)
	}
}
