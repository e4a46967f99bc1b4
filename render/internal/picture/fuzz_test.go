package picture

import (
	"bytes"
	"errors"
	"image/png"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever comes in, what goes out is a clean picture that stays as it is once
// prepared, or an error that a clerk can be told. What the standard library
// reads as a PNG is read here too, with the same pixels.
func FuzzPrepare(f *testing.F) {
	for _, name := range testdata(f) {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, k := range pngKinds(r) {
		f.Add(k.make(f, k.rows(r)))
	}
	photo := jpegOf(f, quarters())
	f.Add(photo)
	f.Add(after(photo, jfif(1, 2, 3), adobe(1), segment(com, 1, 2)))
	for _, frame := range []byte{sof0, sof1, sof2} {
		for n, ids := range []string{"\x01", "\x01\x02\x03", "RGB", "\x01\x02\x03\x04"} {
			j := flatJPEG{w: 9, h: 9, frame: frame, ids: []byte(ids), sampling: []byte("\x11\x11\x11\x11")[:len(ids)]}
			j.samples, j.segments = []byte{90, 160, 60, 9}, [][]byte{adobe(byte(n % 3))}
			f.Add(j.make())
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) { requirePrepared(t, data) })
}

// PNGs with sound checksums, which chance does not find.
func FuzzPixels(f *testing.F) {
	f.Add(uint8(5), uint8(3), uint8(8), uint8(pngPalette), true, []byte("abcdef"), []byte{1}, []byte("rows"))
	f.Add(uint8(5), uint8(1), uint8(1), uint8(pngGrey), false, []byte{}, []byte{0, 1}, []byte{0, 0xaa})
	f.Add(uint8(2), uint8(1), uint8(16), uint8(pngRGBA), false, []byte{}, []byte{}, make([]byte, 17))
	f.Fuzz(func(t *testing.T, w, h, depth, colour uint8, interlaced bool, colours, clear, raw []byte) {
		k := pngKind{w: int(w % 40), h: int(h % 40), depth: int(depth), colour: int(colour), interlaced: interlaced}
		if len(colours) > 0 {
			k.before = append(k.before, pngChunk("PLTE", colours))
		}
		if len(clear) > 0 {
			k.before = append(k.before, pngChunk("tRNS", clear))
		}
		requirePrepared(t, k.make(t, bytes.NewReader(raw)))
	})
}

// requirePrepared holds what is true of all data.
func requirePrepared(t *testing.T, data []byte) {
	t.Helper()
	out, err := Prepare(data)
	var size *SizeError
	switch {
	case errors.As(err, &size):
		require.True(t, size.W*size.H > size.Max || max(size.W, size.H) > MaxSide)
	case err != nil:
		require.True(t, errors.Is(err, ErrFormat) || errors.Is(err, ErrBroken) || errors.Is(err, ErrKind), err)
	default:
		requireClean(t, out)
		again, err := Prepare(out)
		require.NoError(t, err)
		require.Equal(t, out, again)
	}
	c, known := png.DecodeConfig(bytes.NewReader(data))
	if known != nil || c.Width*c.Height > 10_000 || bytes.Contains(data, []byte("eXIf")) {
		return
	}
	if _, known = png.Decode(bytes.NewReader(data)); known == nil {
		require.NoError(t, err)
		require.Equal(t, decoded(t, data), decoded(t, out))
	}
}
