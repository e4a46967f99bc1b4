package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// after puts segments behind the start of a JPEG.
func after(data []byte, segments ...[]byte) []byte {
	return slices.Concat(data[:2], slices.Concat(segments...), data[2:])
}

func jfif(thumbnail ...byte) []byte {
	return segment(app0, append([]byte("JFIF\x00\x01\x02\x01\x00\x48\x00\x48\x01\x01"), thumbnail...)...)
}

// exif returns EXIF data with an orientation, behind another entry.
func exif(order binary.AppendByteOrder, orientation uint16) []byte {
	out := []byte("II*\x00")
	if order.String() == "BigEndian" {
		out = []byte("MM\x00*")
	}
	out = order.AppendUint32(out, 10)
	out = append(out, 7, 7)
	out = order.AppendUint16(out, 2)
	for _, v := range [][2]uint16{{0x010f, 1}, {tagOrientation, orientation}} {
		out = order.AppendUint16(out, v[0])
		out = order.AppendUint16(out, typeShort)
		out = order.AppendUint32(out, 1)
		out = order.AppendUint16(out, v[1])
		out = append(out, 0, 0)
	}
	return append(out, "GPS 6.2 S 106.8 E"...)
}

func exifSegment(order binary.AppendByteOrder, orientation uint16) []byte {
	return segment(app1, append([]byte("Exif\x00\x00"), exif(order, orientation)...)...)
}

// quarters is a picture of four colours: red, green over blue, white.
func quarters() *image.NRGBA {
	m := image.NewNRGBA(image.Rect(0, 0, 48, 32))
	for y := range 32 {
		for x := range 48 {
			right, low := x/24, y/16
			m.SetNRGBA(x, y, color.NRGBA{byte(255 * (1 - (right+low)%2)), byte(255 * right), byte(255 * low), 255})
		}
	}
	return m
}

// corners names the colours of a picture's quarters, line by line.
func corners(m *image.NRGBA) (out string) {
	w, h := m.Rect.Dx(), m.Rect.Dy()
	for _, p := range []image.Point{{w / 4, h / 4}, {w * 3 / 4, h / 4}, {w / 4, h * 3 / 4}, {w * 3 / 4, h * 3 / 4}} {
		c := m.NRGBAAt(p.X, p.Y)
		out += string("kbgcrmyw"[int(c.R>>7)<<2|int(c.G>>7)<<1|int(c.B>>7)])
	}
	return out
}

// A picture stands upright, whichever way the camera was held.
func TestOrientations(t *testing.T) {
	require.Equal(t, "rgbw", corners(quarters()))
	photo := jpegOf(t, quarters())
	drawing := pngOf(t, quarters())
	upright := []string{1: "rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb", "rgbw"}
	for o := uint16(1); o < 9; o++ {
		for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
			m := decoded(t, prepared(t, after(photo, exifSegment(order, o))))
			require.Equal(t, upright[o], corners(m), "orientation %d, %s", o, order)
			require.Equal(t, o > 4, m.Rect.Dx() < m.Rect.Dy())
			at := len(pngSignature) + 25
			with := slices.Concat(drawing[:at], pngChunk("eXIf", exif(order, o)), drawing[at:])
			require.Equal(t, m.Rect, decoded(t, prepared(t, with)).Rect)
			require.Equal(t, upright[o], corners(decoded(t, prepared(t, with))), "PNG, orientation %d", o)
		}
	}
}

// EXIF data that is cut off or nonsense says nothing.
func TestBadExif(t *testing.T) {
	whole := exif(binary.BigEndian, 6)
	require.Equal(t, 6, orientation(whole))
	for n := range 36 {
		require.Equal(t, 1, orientation(whole[:n]), n)
	}
	for _, v := range []uint16{0, 9, 0xffff} {
		require.Equal(t, 1, orientation(exif(binary.LittleEndian, v)))
	}
	far := slices.Clone(whole)
	binary.BigEndian.PutUint32(far[4:], 0xfffffffe)
	require.Equal(t, 1, orientation(far))
}

// A JPEG keeps the bytes of its pixels and loses all else.
func TestJPEGHoldsNothingElse(t *testing.T) {
	plain := jpegOf(t, quarters())
	for name, data := range map[string][]byte{
		"EXIF":         after(plain, exifSegment(binary.LittleEndian, 1)),
		"comment":      after(plain, segment(com, []byte("RAHASIA")...)),
		"profile":      after(plain, segment(0xe2, []byte("ICC_PROFILE\x00\x01\x01RAHASIA")...)),
		"editor":       after(plain, segment(0xed, []byte("Photoshop 3.0\x00RAHASIA")...)),
		"XMP":          after(plain, segment(app1, []byte("http://ns.adobe.com/xap/1.0/\x00RAHASIA")...)),
		"empty":        after(plain, segment(com), segment(app1), segment(app0), segment(app14)),
		"after it":     append(slices.Clone(plain), "RAHASIA"...),
		"between":      after(plain, []byte("RAHASIA"), []byte{0xff, 0xff, 0xff}),
		"restart":      after(plain, []byte{0xff, rst0}),
		"short JFIF":   after(plain, segment(app0, []byte("JFXX\x00\x10RAHASIA")...)),
		"second photo": append(slices.Clone(plain), plain...),
	} {
		require.Equal(t, plain, prepared(t, data), name)
	}
	const thumbnail = "\x01\x02\x03RAHASIA"
	require.Equal(t, after(plain, []byte(jfifSegment)), prepared(t, after(plain, jfif([]byte(thumbnail)...), jfif())))
	long := segment(app14, append(adobe(1)[4:], "RAHASIA"...)...)
	require.Equal(t, after(plain, adobe(1)), prepared(t, after(plain, long)))
	gps, err := os.ReadFile("testdata/exif_gps.jpg")
	require.NoError(t, err)
	require.Less(t, len(prepared(t, gps)), len(gps))
}

// Every kind of JPEG shows its colour; those that not all readers know are
// written anew.
func TestKindsOfJPEG(t *testing.T) {
	cmyk := color.CMYK{200, 10, 30, 40}
	r, g, b := color.CMYKToRGB(cmyk.C, cmyk.M, cmyk.Y, cmyk.K)
	ofCMYK := color.NRGBA{r, g, b, 255}
	r, g, b = color.YCbCrToRGB(90, 160, 60)
	ofYCbCr := color.NRGBA{r, g, b, 255}
	y, cb, cr := color.RGBToYCbCr(cmyk.C, cmyk.M, cmyk.Y)
	yuv, inkless := []byte{90, 160, 60}, 255-cmyk.K
	inverted := []byte{255 - cmyk.C, 255 - cmyk.M, 255 - cmyk.Y, inkless}
	unknown, ycc, ycck, ofJFIF := adobe(0), adobe(1), adobe(2), jfif(1, 2, 3)
	const ids, three, four = "\x01\x02\x03\x04", "\x11\x11\x11", "\x11\x11\x11\x11"
	for name, c := range map[string]struct {
		frame         byte
		ids, sampling string
		samples       []byte
		segments      [][]byte
		want          color.NRGBA
		kept          bool
	}{
		"grey":             {sof0, ids[:1], "\x11", yuv[:1], nil, color.NRGBA{90, 90, 90, 255}, true},
		"grey 2×2":         {sof0, ids[:1], "\x22", yuv[:1], nil, color.NRGBA{90, 90, 90, 255}, true},
		"4:4:4":            {sof0, ids[:3], three, yuv, nil, ofYCbCr, true},
		"4:2:0":            {sof0, ids[:3], "\x22\x11\x11", yuv, nil, ofYCbCr, true},
		"4:1:1":            {sof0, ids[:3], "\x41\x11\x11", yuv, nil, ofYCbCr, false},
		"progressive":      {sof2, ids[:3], "\x22\x11\x11", yuv, nil, ofYCbCr, true},
		"extended":         {sof1, ids[:3], three, yuv, nil, ofYCbCr, false},
		"Adobe YCbCr":      {sof0, ids[:3], three, yuv, [][]byte{ycc}, ofYCbCr, true},
		"Adobe RGB":        {sof0, ids[:3], three, yuv, [][]byte{unknown}, color.NRGBA{90, 160, 60, 255}, false},
		"RGB":              {sof0, "RGB", three, yuv, nil, color.NRGBA{90, 160, 60, 255}, false},
		"JFIF says YCbCr":  {sof0, "RGB", three, yuv, [][]byte{ofJFIF}, ofYCbCr, true},
		"JFIF and Adobe":   {sof0, ids[:3], three, yuv, [][]byte{ofJFIF, unknown}, ofYCbCr, false},
		"CMYK":             {sof0, ids, four, inverted, [][]byte{unknown}, ofCMYK, false},
		"progressive CMYK": {sof2, ids, four, inverted, [][]byte{unknown}, ofCMYK, false},
		"YCCK":             {sof0, ids, four, []byte{y, cb, cr, inkless}, [][]byte{ycck}, ofCMYK, false},
	} {
		for _, size := range [][2]int{{1, 1}, {8, 8}, {19, 33}} {
			f := flatJPEG{size[0], size[1], c.frame, []byte(c.sampling), []byte(c.ids), c.samples, c.segments}
			out := prepared(t, f.make())
			m := decoded(t, out)
			require.Equal(t, image.Rect(0, 0, f.w, f.h), m.Rect, name)
			for _, at := range []image.Point{{0, 0}, {f.w - 1, f.h - 1}} {
				got := m.NRGBAAt(at.X, at.Y)
				want := []byte{c.want.R, c.want.G, c.want.B}
				require.InDeltaSlice(t, want, []byte{got.R, got.G, got.B}, 3, "%s at %v", name, at)
			}
			require.Equal(t, c.kept, bytes.HasPrefix(out, []byte(jpegSignature)), name)
		}
	}
}

func TestFaultsOfJPEG(t *testing.T) {
	flat := func(frame byte, sampling string) []byte {
		ids := []byte{1, 2, 3, 4}[:len(sampling)]
		return flatJPEG{w: 9, h: 9, frame: frame, ids: ids, sampling: []byte(sampling), samples: ids}.make()
	}
	whole := flat(sof0, "\x11\x11\x11")
	end := len(whole) - 2
	scan := whole[bytes.Index(whole, []byte{0xff, sos}):end]
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"whole":          {whole, nil},
		"lossless":       {flat(0xc3, "\x11"), ErrKind},
		"arithmetic":     {flat(0xc9, "\x11"), ErrKind},
		"height at end":  {after(whole, segment(0xdc, 0, 9)), ErrKind},
		"12 bits":        {bytes.Replace(whole, []byte{sof0, 0, 17, 8}, []byte{sof0, 0, 17, 12}, 1), ErrKind},
		"two colours":    {flat(sof0, "\x11\x11"), ErrKind},
		"CMYK of whom":   {flat(sof0, "\x11\x11\x11\x11"), ErrKind},
		"odd sampling":   {flat(sof0, "\x31\x11\x11"), ErrKind},
		"no height":      {bytes.Replace(whole, []byte{17, 8, 0, 9, 0, 9}, []byte{17, 8, 0, 0, 0, 9}, 1), ErrBroken},
		"frames twice":   {after(whole, segment(sof0, 8, 0, 9, 0, 9, 1, 1, 0x11, 0)), ErrBroken},
		"long frame":     {after(whole, segment(sof0, 8, 0, 9, 0, 9, 3, 1, 0x11, 0)), ErrBroken},
		"short frame":    {after(whole, segment(sof0, 8, 0)), ErrBroken},
		"empty":          {[]byte(jpegSignature + "\xff\xd9"), ErrBroken},
		"no frame":       {slices.Concat(whole[:2], scan, []byte{0xff, eoi}), ErrBroken},
		"short segment":  {after(whole, []byte{0xff, com, 0, 1}), ErrBroken},
		"unknown marker": {after(whole, []byte{0xff, 2, 0, 2}), ErrKind},
		"many segments":  {after(whole, bytes.Repeat(segment(dqt), maxPieces)), ErrBroken},
		"101 scans":      {slices.Concat(whole[:end], bytes.Repeat(scan, maxScans), whole[end:]), ErrBroken},
	} {
		_, err := Prepare(c.data)
		require.ErrorIs(t, err, c.want, name)
	}
	for n := range len(whole) {
		_, err := Prepare(whole[:n])
		require.Error(t, err, "cut at %d", n)
	}
}

// A photo larger than can be shown is made smaller.
func TestLargePhoto(t *testing.T) {
	f := flatJPEG{
		w: 1500, h: 2000, frame: sof0, ids: []byte{1, 2, 3}, sampling: []byte{0x22, 0x11, 0x11},
		samples: []byte{90, 160, 60}, segments: [][]byte{exifSegment(binary.BigEndian, 6)},
	}
	out := prepared(t, f.make())
	c, err := png.DecodeConfig(bytes.NewReader(out))
	require.Error(t, err, "%v", c)
	require.Equal(t, image.Rect(0, 0, 1000, 750), decoded(t, out).Rect)
}

// What would take more memory than promised is refused with the size allowed,
// by its header alone.
func TestTooLargeJPEG(t *testing.T) {
	for _, c := range []struct {
		frame      byte
		sampling   []byte
		w, h, most int
	}{
		{sof0, []byte{0x11}, 8000, 5001, MaxPixels},
		{sof0, []byte{0x22, 0x11, 0x11}, 8000, 4800, 33_500_000},
		{sof0, []byte{0x11, 0x11, 0x11}, 4800, 4800, 16_700_000},
		{sof2, []byte{0x22, 0x11, 0x11}, 4000, 3200, 6_700_000},
		{sof0, []byte{0x11, 0x11, 0x11, 0x11}, 4000, 3200, 6_200_000},
		{sof2, []byte{0x11, 0x11, 0x11, 0x11}, 4000, 3200, 2_000_000},
	} {
		ids := []byte{1, 2, 3, 4}[:len(c.sampling)]
		f := flatJPEG{w: 8, h: 8, frame: c.frame, sampling: c.sampling, ids: ids, samples: ids}
		data := f.make()
		at := bytes.Index(data, []byte{0xff, c.frame, 0}) + 5
		binary.BigEndian.PutUint16(data[at:], uint16(c.h))
		binary.BigEndian.PutUint16(data[at+2:], uint16(c.w))
		_, err := Prepare(data)
		require.Equal(t, &SizeError{c.w, c.h, c.most}, err)
	}
}

// The largest photo takes no more memory than promised.
func TestLargestJPEG(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 30 megapixels")
	}
	data := jpegOf(t, image.NewYCbCr(image.Rect(0, 0, 6400, 4700), image.YCbCrSubsampleRatio420))
	require.Less(t, allocated(func() {
		_, err := Prepare(data)
		require.NoError(t, err)
	}), uint64(64<<20))
}
