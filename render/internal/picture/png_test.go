package picture

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// pngKinds are all kinds of PNG, with and without transparency, some too
// narrow for all passes.
func pngKinds(r *rand.Rand) []pngKind {
	var list []pngKind
	for colour, depths := range pngDepths {
		for _, depth := range depths {
			for _, size := range [][2]int{{1, 1}, {3, 2}, {5, 9}, {19, 13}} {
				k := pngKind{w: size[0], h: size[1], depth: depth, colour: colour}
				var before [][]byte
				if colour == pngPalette {
					before = [][]byte{pngChunk("PLTE", randomBytes(r, 3<<depth))}
				}
				clear := map[int][]byte{pngGrey: {0, 1}, pngRGB: {0, 1, 0, 2, 0, 3}, pngPalette: {0, 128}}[colour]
				for _, k.interlaced = range []bool{false, true} {
					k.before = before
					list = append(list, k)
					if clear != nil {
						k.before = append(slices.Clone(before), pngChunk("tRNS", clear))
						list = append(list, k)
					}
				}
			}
		}
	}
	return list
}

// Every kind of PNG has the pixels that the standard library sees.
func TestKindsOfPNG(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, k := range pngKinds(r) {
		data := k.make(t, k.rows(r))
		require.Equal(t, decoded(t, data), decoded(t, prepared(t, data)), "%+v", k)
	}
}

// Of a transparent colour of 16 bits both bytes count; so it must be met once.
func TestDeepTransparentColour(t *testing.T) {
	k := pngKind{w: 2, h: 1, depth: 16, colour: pngGrey, before: [][]byte{pngChunk("tRNS", []byte{9, 7})}}
	m := decoded(t, prepared(t, k.make(t, bytes.NewReader([]byte{0, 9, 7, 9, 8}))))
	require.Equal(t, []byte{255, 255, 255, 0, 9, 9, 9, 255}, m.Pix)
	k = pngKind{w: 2, h: 1, depth: 8, colour: pngRGB, before: [][]byte{pngChunk("tRNS", []byte{0, 1, 0, 2, 0, 3})}}
	m = decoded(t, prepared(t, k.make(t, bytes.NewReader([]byte{0, 1, 2, 3, 1, 2, 4}))))
	require.Equal(t, []byte{255, 255, 255, 0, 1, 2, 4, 255}, m.Pix)
}

// What stands beside the pixels is gone, and empty or malformed chunks do no
// harm. The colour under full transparency cannot be brought back.
func TestPNGHoldsNothingElse(t *testing.T) {
	k := pngKind{w: 3, h: 2, depth: 8, colour: pngRGBA}
	pixels := []byte{0, 1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 255, 0, 1, 2, 3, 4, 0, 0, 0, 0, 77, 78, 79, 0}
	plain := prepared(t, k.make(t, bytes.NewReader(pixels)))
	for _, c := range []string{"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "pHYs", "gAMA", "sRGB", "prVt", "bKGD"} {
		for _, body := range []string{"", "1", "Comment\x00RAHASIA", "ab", "0123456789abc"} {
			k.before = append(k.before, pngChunk(c, []byte(body)))
		}
	}
	with := append(k.make(t, bytes.NewReader(pixels)), "RAHASIA after the end"...)
	require.Equal(t, plain, prepared(t, with))
	require.Equal(t, []byte{255, 255, 255, 0}, decoded(t, plain).Pix[:4])
}

// The pixels may be cut into chunks anyhow, empty ones among them.
func TestPiecesOfPixels(t *testing.T) {
	k := pngKind{w: 9, h: 7, depth: 8, colour: pngRGB}
	whole := k.make(t, k.rows(rand.New(rand.NewPCG(1, 1))))
	at := bytes.Index(whole, []byte("IDAT")) - 4
	chunk, _, err := nextChunk(whole[at:])
	require.NoError(t, err)
	data := slices.Clone(whole[:at])
	for i, b := range chunk[4:] {
		data = append(data, pngChunk("IDAT", []byte{b})...)
		if i%3 == 0 {
			data = append(data, pngChunk("IDAT", nil)...)
		}
	}
	data = append(data, pngChunk("IEND", nil)...)
	require.Equal(t, prepared(t, whole), prepared(t, data))
}

// The files that broke the writers of the formats.
func TestReproducers(t *testing.T) {
	for _, name := range testdata(t) {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, decoded(t, data), decoded(t, prepared(t, data)), name)
	}
}

func testdata(t testing.TB) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.*g")
	require.NoError(t, err)
	require.Len(t, names, 9)
	return names
}

// A picture that is cut off or altered anywhere is refused.
func TestBrokenPNG(t *testing.T) {
	colours := [][]byte{pngChunk("PLTE", make([]byte, 30)), pngChunk("tRNS", []byte{1})}
	k := pngKind{w: 9, h: 7, depth: 4, colour: pngPalette, before: colours}
	whole := k.make(t, k.rows(rand.New(rand.NewPCG(1, 1))))
	prepared(t, whole)
	for i := range whole {
		_, err := Prepare(whole[:i])
		require.Error(t, err, "cut at %d", i)
		altered := slices.Clone(whole)
		altered[i] ^= 4
		_, err = Prepare(altered)
		require.Error(t, err, "altered at %d", i)
	}
}

func TestFaultsOfPNG(t *testing.T) {
	grey := pngKind{w: 2, h: 1, depth: 8, colour: pngGrey}
	with := func(change func(*pngKind)) pngKind { k := grey; change(&k); return k }
	twice := pngKind{w: 2, h: 1, depth: 8, colour: pngRGBA, before: [][]byte{pngChunk("tRNS", []byte{0, 0})}}
	few := func(chunks ...[]byte) pngKind {
		return pngKind{w: 2, h: 1, depth: 8, colour: pngPalette, before: chunks}
	}
	chunk := func(kind string, n int) []byte { return pngChunk(kind, make([]byte, n)) }
	for name, c := range map[string]struct {
		k    pngKind
		raw  string
		want error
	}{
		"whole":             {grey, "\x00ab", nil},
		"too few pixels":    {grey, "\x00a", ErrBroken},
		"too many pixels":   {grey, "\x00abc", ErrBroken},
		"unknown filter":    {grey, "\x05ab", ErrBroken},
		"no width":          {with(func(k *pngKind) { k.w = 0 }), "", ErrBroken},
		"no height":         {with(func(k *pngKind) { k.h = 0 }), "", ErrBroken},
		"negative":          {with(func(k *pngKind) { k.w = -1 }), "", ErrBroken},
		"unknown depth":     {with(func(k *pngKind) { k.depth = 3 }), "\x00ab", ErrKind},
		"unknown colour":    {with(func(k *pngKind) { k.colour = 1 }), "\x00ab", ErrKind},
		"colour beyond all": {with(func(k *pngKind) { k.colour = 7 }), "\x00ab", ErrKind},
		"no palette":        {few(), "\x00ab", ErrBroken},
		"bad palette":       {few(chunk("PLTE", 4)), "\x00ab", ErrBroken},
		"empty palette":     {few(chunk("PLTE", 0)), "\x00ab", ErrBroken},
		"long transparency": {few(chunk("PLTE", 3), chunk("tRNS", 257)), "\x00ab", ErrBroken},
		"bad transparency":  {with(func(k *pngKind) { k.before = [][]byte{chunk("tRNS", 1)} }), "\x00ab", ErrBroken},
		"alpha twice":       {twice, "\x00abcdabcd", ErrBroken},
		"headers twice":     {with(func(k *pngKind) { k.before = [][]byte{chunk("IHDR", 13)} }), "\x00ab", nil},
	} {
		_, err := Prepare(c.k.make(t, bytes.NewReader([]byte(c.raw))))
		require.ErrorIs(t, err, c.want, name)
	}
	_, err := Prepare([]byte(pngSignature + string(pngChunk("IEND", nil))))
	require.ErrorIs(t, err, ErrBroken)
}

// A mean of pixels weighs each by its alpha.
func TestShrink(t *testing.T) {
	s := newShrinker(2000, 1201)
	require.Equal(t, 2, s.f)
	row := make([]byte, 4*2000)
	for y := range 1201 {
		for x := range 2000 {
			copy(row[4*x:], []byte{byte(x % 2 * 200), 100, byte(y % 2 * 50), byte(x % 2 * 255)})
		}
		s.add(row)
	}
	m := s.picture()
	require.Equal(t, image.Rect(0, 0, 1000, 601), m.Rect)
	require.Equal(t, color.NRGBA{200, 100, 25, 128}, m.NRGBAAt(0, 0))
	require.Equal(t, color.NRGBA{200, 100, 25, 128}, m.NRGBAAt(999, 599))
	require.Equal(t, color.NRGBA{200, 100, 0, 128}, m.NRGBAAt(999, 600), "half a row of squares")

	long := newShrinker(MaxSide, 1)
	long.add(bytes.Repeat([]byte{255, 0, 0, 255}, MaxSide))
	require.LessOrEqual(t, long.picture().Rect.Dx(), longest)
	require.Equal(t, color.NRGBA{255, 0, 0, 255}, long.picture().NRGBAAt(0, 0))
	require.Equal(t, color.NRGBA{255, 0, 0, 255}, long.picture().NRGBAAt(long.out.Rect.Dx()-1, 0))
}

// The largest pictures take no more memory than promised.
func TestLargestPNG(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 700 MB of pixels")
	}
	for _, k := range []pngKind{
		{w: 8000, h: 5000, depth: 16, colour: pngRGBA},
		{w: 2500, h: 5000, depth: 16, colour: pngRGBA, interlaced: true},
		{w: MaxSide, h: MaxPixels / MaxSide, depth: 16, colour: pngRGBA},
	} {
		data := k.make(t, k.black())
		require.Less(t, allocated(func() {
			_, err := Prepare(data)
			require.NoError(t, err)
		}), uint64(64<<20))
	}
}

func TestTooLargePNG(t *testing.T) {
	for _, c := range []struct {
		w, h, most int
		interlaced bool
	}{{8000, 5001, MaxPixels, false}, {1 << 20, 1 << 20, MaxPixels, false}, {4000, 3126, maxInterlaced, true},
		{MaxSide + 1, 1, MaxPixels, false}, {1, MaxSide + 1, MaxPixels, false}} {
		k := pngKind{w: c.w, h: c.h, depth: 1, colour: pngGrey, interlaced: c.interlaced}
		_, err := Prepare(k.make(t, bytes.NewReader(nil)))
		require.Equal(t, &SizeError{c.w, c.h, c.most}, err, fmt.Sprint(c))
	}
	_, err := Prepare(make([]byte, MaxBytes+1))
	require.ErrorIs(t, err, ErrBytes)
	_, err = Prepare([]byte("GIF89a"))
	require.ErrorIs(t, err, ErrFormat)
	_, err = Prepare(nil)
	require.ErrorIs(t, err, ErrFormat)
}

// A header that promises more than its data can hold is refused before memory
// is taken for it.
func TestHollowPictures(t *testing.T) {
	k := pngKind{w: 8000, h: 5000, depth: 8, colour: pngGrey}
	hollow := k.make(t, bytes.NewReader(nil))
	f := flatJPEG{w: 8, h: 8, frame: sof0, ids: []byte{1}, sampling: []byte{0x11}, samples: []byte{9}}
	small := f.make()
	at := bytes.Index(small, []byte{0xff, sof0}) + 5
	binary.BigEndian.PutUint16(small[at:], 5000)
	binary.BigEndian.PutUint16(small[at+2:], 5000)
	for _, data := range [][]byte{hollow, small} {
		require.Less(t, allocated(func() {
			_, err := Prepare(data)
			require.ErrorIs(t, err, ErrBroken)
		}), uint64(1<<20))
	}
}
