package picture

import (
	"encoding/binary"
	"slices"
)

// flatJPEG is a JPEG of one colour.
type flatJPEG struct {
	w, h     int
	frame    byte // marker
	sampling []byte
	ids      []byte
	samples  []byte // by component
	segments [][]byte
}

// segment returns a segment of a JPEG.
func segment(marker byte, body ...byte) []byte {
	return append(binary.BigEndian.AppendUint16([]byte{0xff, marker}, uint16(2+len(body))), body...)
}

func adobe(transform byte) []byte {
	return segment(app14, append([]byte("Adobe\x00\x64\x00\x00\x00\x00"), transform)...)
}

// make writes the JPEG with a code of four bits for the size of each mean, and
// one of one bit for nothing more in its block.
func (f flatJPEG) make() []byte {
	n := len(f.ids)
	table := []byte{0}
	for range 64 {
		table = append(table, 8)
	}
	frame := []byte{8, byte(f.h >> 8), byte(f.h), byte(f.w >> 8), byte(f.w), byte(n)}
	scan := []byte{byte(n)}
	for i, id := range f.ids {
		frame, scan = append(frame, id, f.sampling[i], 0), append(scan, id, 0)
	}
	last := byte(63)
	if f.frame == sof2 {
		last = 0
	}
	means := append([]byte{0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
	ends := append([]byte{0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0)
	out := slices.Concat(append([][]byte{[]byte(jpegSignature)}, f.segments...)...)
	out = slices.Concat(out, segment(dqt, table...), segment(f.frame, frame...), segment(dht, means...),
		segment(dht, ends...), segment(sos, append(scan, 0, last, 0)...), f.blocks())
	return append(out, 0xff, eoi)
}

func (f flatJPEG) blocks() []byte {
	var bits []byte
	put := func(v, n int) {
		for i := n - 1; i >= 0; i-- {
			bits = append(bits, byte(v>>i&1))
		}
	}
	most := jpegComponent{}
	for _, s := range f.sampling {
		most.h, most.v = max(most.h, int(s>>4)), max(most.v, int(s&15))
	}
	if len(f.ids) == 1 {
		most.h, most.v = 1, 1
	}
	for mcu := range ((f.w + 8*most.h - 1) / (8 * most.h)) * ((f.h + 8*most.v - 1) / (8 * most.v)) {
		for i, s := range f.sampling {
			for block := range max(1, int(s>>4)*int(s&15)*min(1, len(f.ids)-1)) {
				delta, size := int(f.samples[i])-128, 0
				if mcu+block > 0 {
					delta = 0
				}
				for max(delta, -delta)>>size > 0 {
					size++
				}
				put(size, 4)
				if delta < 0 {
					delta += 1<<size - 1
				}
				put(delta, size)
				if f.frame != sof2 {
					put(0, 1)
				}
			}
		}
	}
	for len(bits)%8 != 0 {
		bits = append(bits, 1)
	}
	var out []byte
	for ; len(bits) > 0; bits = bits[8:] {
		b := byte(0)
		for _, bit := range bits[:8] {
			b = b<<1 | bit
		}
		if out = append(out, b); b == 0xff {
			out = append(out, 0)
		}
	}
	return out
}
