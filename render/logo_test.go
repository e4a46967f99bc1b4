package render_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// chunk is a chunk of a PNG.
func chunk(kind string, body []byte) []byte {
	out := append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), kind...)
	out = append(out, body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

// drawing is a picture whose pixels all differ, with an alpha of its own for
// each where it may have one.
func drawing(m interface {
	image.Image
	Set(x, y int, c color.Color)
}) image.Image {
	b := m.Bounds()
	for y := range b.Dy() {
		for x := range b.Dx() {
			m.Set(x, y, color.NRGBA{byte(20 * x), byte(30 * y), byte(10 * (x + y)), byte(255 - 5*x)})
		}
	}
	return m
}

func encoded(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, m))
	return b.Bytes()
}

// logos are pictures of all kinds.
func logos(t testing.TB) map[string][]byte {
	t.Helper()
	box := image.Rect(0, 0, 11, 7)
	palette := color.Palette{
		color.NRGBA{200, 10, 10, 255}, color.NRGBA{0, 0, 200, 120}, color.NRGBA{0, 90, 0, 0},
		color.NRGBA{250, 250, 250, 255},
	}
	list := map[string][]byte{
		"grey":             encoded(t, drawing(image.NewGray(box))),
		"grey of 16 bits":  encoded(t, drawing(image.NewGray16(box))),
		"alpha":            encoded(t, drawing(image.NewNRGBA(box))),
		"alpha of 16 bits": encoded(t, drawing(image.NewNRGBA64(box))),
		"palette":          encoded(t, drawing(image.NewPaletted(box, palette[3:]))),
		"clear palette":    encoded(t, drawing(image.NewPaletted(box, palette))),
		"one pixel":        encoded(t, drawing(image.NewNRGBA(image.Rect(0, 0, 1, 1)))),
		"empty":            encoded(t, image.NewNRGBA(box)),
	}
	opaque := encoded(t, drawing(image.NewCMYK(box)))
	const head = 33 // the signature and the first chunk
	with := func(kind string, body []byte) []byte {
		return slices.Insert(slices.Clone(opaque), head, chunk(kind, body)...)
	}
	list["colour"], list["gamma"] = opaque, with("gAMA", []byte{0, 1, 0x86, 0xa0})
	list["a colour is transparent"] = with("tRNS", []byte{0, 0, 0, 30, 0, 10})
	list["empty text"], list["empty pixels"] = with("tEXt", nil), with("IDAT", nil)
	for _, n := range []int{0, 2, 13} {
		list[fmt.Sprintf("size of %d bytes", n)] = with("pHYs", make([]byte, n))
	}
	var photo bytes.Buffer
	require.NoError(t, jpeg.Encode(&photo, drawing(image.NewGray(box)), nil))
	list["photo"] = photo.Bytes()
	const turned = "\xff\xe1\x00\x22Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01" +
		"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
	list["turned photo"] = slices.Insert(slices.Clone(list["photo"]), 2, []byte(turned)...)
	return list
}

// seen returns the pixels as they are to be seen, of 8 bits and white where
// transparent.
func seen(t testing.TB, name string, data []byte) *image.NRGBA {
	t.Helper()
	m, _, err := image.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	b := m.Bounds()
	out := image.NewNRGBA(b)
	for y := range b.Dy() {
		for x := range b.Dx() {
			c := m.At(x, y)
			if deep, ok := c.(color.NRGBA64); ok {
				c = color.NRGBA{byte(deep.R >> 8), byte(deep.G >> 8), byte(deep.B >> 8), byte(deep.A >> 8)}
			}
			if _, _, _, a := c.RGBA(); a == 0 {
				c = color.NRGBA{255, 255, 255, 0}
			}
			out.Set(x, y, c)
		}
	}
	if name != "turned photo" {
		return out
	}
	upright := image.NewNRGBA(image.Rect(0, 0, b.Dy(), b.Dx()))
	for y := range b.Dy() {
		for x := range b.Dx() {
			upright.Set(b.Dy()-1-y, x, out.At(x, y))
		}
	}
	return upright
}

// inWorkbook returns the pictures of a workbook.
func inWorkbook(t testing.TB, data []byte) (list [][]byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	for _, f := range z.File {
		if strings.HasPrefix(f.Name, "xl/media/") {
			r, err := f.Open()
			require.NoError(t, err)
			b, err := io.ReadAll(r)
			require.NoError(t, err)
			list = append(list, b)
		}
	}
	return list
}

var imageObject = regexp.MustCompile(`/Subtype /Image\n/Width (\d+)\n/Height (\d+)\n/ColorSpace /(\w+)\n` +
	`/BitsPerComponent 8\n/Filter /(\w+)\n(?:/DecodeParms.*\n)?(/SMask \d+ 0 R\n)?/Length (\d+)>>\nstream\n`)

// inPDF returns the pictures of a PDF, a mask behind its picture. A PDF keeps
// the rows of a PNG as they are; given their header again, they are one.
func inPDF(t testing.TB, data []byte) (list [][]byte) {
	t.Helper()
	for _, m := range imageObject.FindAllSubmatchIndex(data, -1) {
		n := func(i int) uint32 {
			v, err := strconv.Atoi(string(data[m[2*i]:m[2*i+1]]))
			require.NoError(t, err)
			return uint32(v)
		}
		stream := data[m[1] : m[1]+int(n(6))]
		if string(data[m[8]:m[9]]) == "FlateDecode" {
			head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, n(1)), n(2))
			colour := map[string]byte{"DeviceGray": 0, "DeviceRGB": 2}[string(data[m[6]:m[7]])]
			head = append(head, 8, colour, 0, 0, 0)
			stream = slices.Concat(chunk("IHDR", head), chunk("IDAT", stream), chunk("IEND", nil))
			stream = append([]byte("\x89PNG\r\n\x1a\n"), stream...)
		}
		list = append(list, stream)
	}
	return list
}

// Both formats hold the pixels of the picture, upright, and its alpha.
func TestPicturesReadBack(t *testing.T) {
	for name, data := range logos(t) {
		want, o := seen(t, name, data), &render.Options{Logo: data}
		media := inWorkbook(t, write(t, "XLSX", letter(), o))
		require.Len(t, media, 1, name)
		require.Equal(t, want, seen(t, "", media[0]), "%s in the workbook", name)

		images := inPDF(t, write(t, "PDF", letter(), o))
		got := seen(t, "", images[0])
		if want.Opaque() {
			require.Len(t, images, 1, name)
		} else {
			require.Len(t, images, 2, name)
			alpha := seen(t, "", images[1])
			for i := 0; i < len(got.Pix); i += 4 {
				got.Pix[i+3] = alpha.Pix[i]
			}
		}
		require.Equal(t, want, got, "%s in the PDF", name)
	}
}

// Options made ready once draw the same, and are not made ready again.
func TestPrepare(t *testing.T) {
	o := &render.Options{Logo: picture(t, "png"), Signature: picture(t, "jpeg"), ColumnNumbers: true}
	ready, err := o.Prepare()
	require.NoError(t, err)
	again, err := ready.Prepare()
	require.NoError(t, err)
	require.Same(t, &ready.Logo[0], &again.Logo[0])
	require.Same(t, &ready.Signature[0], &again.Signature[0])
	for format := range formats {
		require.True(t, bytes.Equal(write(t, format, letter(), o), write(t, format, letter(), ready)), format)
	}
	none, err := (*render.Options)(nil).Prepare()
	require.NoError(t, err)
	require.Equal(t, &render.Options{}, none)

	changed := *ready
	changed.Logo = []byte("x")
	require.ErrorIs(t, render.XLSX(io.Discard, letter(), &changed), render.ErrOptions)
}

// The logo of forms is made ready in the same way.
func TestPrepareForm(t *testing.T) {
	unit := sop.Unit{Lines: []string{"DINAS SOSIAL"}}
	ready, err := (&render.FormOptions{Unit: unit, Logo: picture(t, "png")}).Prepare()
	require.NoError(t, err)
	again, err := ready.Prepare()
	require.NoError(t, err)
	require.Same(t, &ready.Logo[0], &again.Logo[0])
	require.Equal(t, unit, again.Unit)
	_, err = (*render.FormOptions)(nil).Prepare()
	require.NoError(t, err)
	var fault *render.PictureError
	_, err = (&render.FormOptions{Logo: []byte("x")}).Prepare()
	require.ErrorAs(t, err, &fault)
	_, err = (&render.FormOptions{Logo: []byte{}}).Prepare()
	require.ErrorAs(t, err, &fault, "an empty file is no picture")
	f := &forms.Form{}
	require.Error(t, render.FormPDF(io.Discard, &forms.Copy{Form: f}, &render.FormOptions{Logo: []byte("x")}))
}

// What is wrong with a picture is said in words, in both languages.
func TestPictureErrors(t *testing.T) {
	whole := picture(t, "png")
	kind, huge := slices.Clone(whole), slices.Clone(whole)
	kind[25] = 1
	binary.BigEndian.PutUint32(huge[16:], 8160)
	binary.BigEndian.PutUint32(huge[20:], 6120)
	huge[28] = 1
	long := slices.Clone(whole)
	binary.BigEndian.PutUint32(long[16:], 65536)
	for _, data := range [][]byte{kind, huge, long} {
		binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	}
	for _, c := range []struct {
		data   []byte
		id, en string
	}{
		{[]byte("GIF89a"), "logo bukan gambar PNG atau JPEG", "the logo is not a PNG or JPEG picture"},
		{whole[:len(whole)-1], "logo rusak atau tidak utuh", "the logo is damaged or not whole"},
		{kind, "jenis PNG atau JPEG yang tidak dapat dibaca", "is a kind of PNG or JPEG that cannot be read"},
		{huge, "8160 × 6120 piksel; kecilkan dahulu gambarnya: yang sejenis ini paling banyak 12,5", "12.5 million"},
		{long, "logo terlalu panjang, 65536 × 8 piksel", "a side may have 65535 pixels"},
		{make([]byte, render.MaxPicture+1), "logo lebih dari 32 MB", "the logo is more than 32 MB"},
	} {
		err := render.PDF(io.Discard, letter(), &render.Options{Logo: c.data})
		require.ErrorIs(t, err, render.ErrOptions)
		var fault *render.PictureError
		require.ErrorAs(t, err, &fault)
		require.Equal(t, "logo", fault.Picture)
		require.Contains(t, fault.Message(sop.Indonesian), c.id)
		require.Contains(t, fault.Message(sop.English), c.en)
		require.Equal(t, "render: option out of range: "+fault.Message(sop.English), err.Error())
	}
	err := render.PDF(io.Discard, letter(), &render.Options{Signature: []byte("x")})
	require.ErrorContains(t, err, "the signature's picture is not a PNG or JPEG picture")
}
