package picture

import (
	"bytes"
	"encoding/binary"
	"image"
)

// Of a TIFF, which is what EXIF data is.
const (
	tiffEntry      = 12
	tagOrientation = 0x0112
	typeShort      = 3
)

// orientation returns the orientation, 1 to 8, that EXIF data states; 1, which
// is upright, when it states none.
func orientation(exif []byte) int {
	var order binary.ByteOrder = binary.LittleEndian
	if bytes.HasPrefix(exif, []byte("MM\x00*")) {
		order = binary.BigEndian
	} else if !bytes.HasPrefix(exif, []byte("II*\x00")) {
		return 1
	}
	if len(exif) < 8 {
		return 1
	}
	at := uint64(order.Uint32(exif[4:]))
	if at+2 > uint64(len(exif)) {
		return 1
	}
	entries := exif[at+2:]
	for range order.Uint16(exif[at:]) {
		if len(entries) < tiffEntry {
			return 1
		}
		if order.Uint16(entries) == tagOrientation && order.Uint16(entries[2:]) == typeShort {
			if v := order.Uint16(entries[8:]); 1 <= v && v <= 8 {
				return int(v)
			}
			return 1
		}
		entries = entries[tiffEntry:]
	}
	return 1
}

// upright returns the picture turned and mirrored as its orientation says.
func upright(m *image.NRGBA, orientation int) *image.NRGBA {
	if orientation == 1 {
		return m
	}
	w, h := m.Rect.Dx(), m.Rect.Dy()
	from := [...]func(x, y int) (int, int){ // where the pixel at x, y comes from
		2: func(x, y int) (int, int) { return w - 1 - x, y },
		3: func(x, y int) (int, int) { return w - 1 - x, h - 1 - y },
		4: func(x, y int) (int, int) { return x, h - 1 - y },
		5: func(x, y int) (int, int) { return y, x },
		6: func(x, y int) (int, int) { return y, h - 1 - x },
		7: func(x, y int) (int, int) { return w - 1 - y, h - 1 - x },
		8: func(x, y int) (int, int) { return w - 1 - y, x },
	}[orientation]
	box := image.Rect(0, 0, w, h)
	if orientation > 4 {
		box = image.Rect(0, 0, h, w)
	}
	out := image.NewNRGBA(box)
	for y := range box.Dy() {
		for x := range box.Dx() {
			u, v := from(x, y)
			copy(out.Pix[out.PixOffset(x, y):][:4], m.Pix[m.PixOffset(u, v):])
		}
	}
	return out
}
