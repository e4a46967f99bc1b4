package picture

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// pngChunk returns a chunk of a PNG.
func pngChunk(kind string, body []byte) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	out = append(append(out, kind...), body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

// pngKind is a kind of PNG.
type pngKind struct {
	w, h, depth, colour int
	interlaced          bool
	before              [][]byte // chunks before the pixels
}

// make returns a PNG of a kind whose rows, filters included, are read from raw.
func (k pngKind) make(t testing.TB, raw io.Reader) []byte {
	t.Helper()
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(k.w)), uint32(k.h))
	head = append(head, byte(k.depth), byte(k.colour), 0, 0, 0)
	if k.interlaced {
		head[12] = 1
	}
	out := append([]byte(pngSignature), pngChunk("IHDR", head)...)
	for _, c := range k.before {
		out = append(out, c...)
	}
	var packed bytes.Buffer
	z, err := zlib.NewWriterLevel(&packed, zlib.BestSpeed)
	require.NoError(t, err)
	_, err = io.Copy(z, raw)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return slices.Concat(out, pngChunk("IDAT", packed.Bytes()), pngChunk("IEND", nil))
}

// rowLengths returns the lengths of its rows, filters included.
func (k pngKind) rowLengths() (list []int) {
	f, steps := pngFile{depth: k.depth, colour: k.colour}, passes[:]
	if !k.interlaced {
		steps = []struct{ x, y, dx, dy int }{{0, 0, 1, 1}}
	}
	for _, p := range steps {
		for y := p.y; y < k.h; y += p.dy {
			if n := (k.w - p.x + p.dx - 1) / p.dx; n > 0 {
				list = append(list, f.rowBytes(n))
			}
		}
	}
	return list
}

// rows returns rows of random bytes under random filters: all of them say
// something in every kind of PNG.
func (k pngKind) rows(r *rand.Rand) io.Reader {
	var out []byte
	for _, n := range k.rowLengths() {
		b := randomBytes(r, n)
		b[0] %= 5
		out = append(out, b...)
	}
	return bytes.NewReader(out)
}

// black returns rows of zeros.
func (k pngKind) black() io.Reader {
	n := 0
	for _, row := range k.rowLengths() {
		n += row
	}
	return io.LimitReader(zeros{}, int64(n))
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func randomBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// allocated returns the bytes that a function allocates, freed or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// straight returns a colour without its alpha multiplied in, and the first
// byte of each of its samples.
func straight(c color.Color) color.NRGBA {
	if deep, ok := c.(color.NRGBA64); ok {
		return color.NRGBA{byte(deep.R >> 8), byte(deep.G >> 8), byte(deep.B >> 8), byte(deep.A >> 8)}
	}
	return color.NRGBAModel.Convert(c).(color.NRGBA)
}

// decoded returns the pixels of a picture as the standard library reads them,
// white where they cannot be seen.
func decoded(t testing.TB, data []byte) *image.NRGBA {
	t.Helper()
	m, _, err := image.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	b := m.Bounds()
	out := image.NewNRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	for y := range b.Dy() {
		for x := range b.Dx() {
			out.SetNRGBA(x, y, straight(m.At(b.Min.X+x, b.Min.Y+y)))
		}
	}
	hide(out)
	return out
}

// prepared returns what Prepare makes of a picture, after checking what holds
// for all of them.
func prepared(t testing.TB, data []byte) []byte {
	t.Helper()
	out, err := Prepare(data)
	require.NoError(t, err)
	requireClean(t, out)
	again, err := Prepare(out)
	require.NoError(t, err)
	require.True(t, bytes.Equal(out, again), "prepared once more, it is another picture")
	return out
}

// requireClean holds that a picture is made of nothing but what draws it, and
// is a kind that the writers of the formats read.
func requireClean(t testing.TB, data []byte) {
	t.Helper()
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	require.NoError(t, err)
	require.LessOrEqual(t, c.Width*c.Height, shown)
	if format == "jpeg" {
		require.Contains(t, []color.Model{color.GrayModel, color.YCbCrModel}, c.ColorModel)
		requireSegments(t, data)
		return
	}
	require.Contains(t, []int{pngGrey, pngRGB, pngRGBA}, int(data[25]))
	require.Equal(t, []byte{8, 0}, []byte{data[24], data[28]}, "bits, interlace")
	rest := data[len(pngSignature):]
	for len(rest) > 0 {
		chunk, after, err := nextChunk(rest)
		require.NoError(t, err)
		require.Contains(t, []string{"IHDR", "IDAT", "IEND"}, string(chunk[:4]))
		require.True(t, len(chunk) > 4 || len(after) == 0, "an empty chunk ends the reading of some")
		rest = after
	}
}

// requireSegments walks over the segments of a JPEG, which follow one another
// without a gap up to its last byte.
func requireSegments(t testing.TB, data []byte) {
	t.Helper()
	require.Equal(t, jpegSignature, string(data[:2]))
	for rest := data[2:]; ; {
		require.GreaterOrEqual(t, len(rest), 2)
		require.EqualValues(t, 0xff, rest[0])
		marker := rest[1]
		if marker == eoi {
			require.Len(t, rest, 2, "something after the end")
			return
		}
		require.Contains(t, []byte{sof0, sof2, dht, dqt, dri, sos, app0, app14}, marker)
		n := 2 + int(binary.BigEndian.Uint16(rest[2:]))
		if marker == app0 || marker == app14 {
			require.LessOrEqual(t, n, 18)
		}
		rest = rest[n:]
		if marker == sos {
			rest = rest[scanLength(rest):]
		}
	}
}

// pngOf and jpegOf encode a picture.
func pngOf(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, m))
	return b.Bytes()
}

func jpegOf(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, jpeg.Encode(&b, m, &jpeg.Options{Quality: 100}))
	return b.Bytes()
}
