package render

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/picture"
	"github.com/sopkit/sopkit/sop"
)

// MaxPicture is how many bytes the file of a picture may have.
const MaxPicture = picture.MaxBytes

// PictureError reports a picture that cannot be drawn. It wraps ErrOptions.
type PictureError struct {
	Picture string // "logo" or "signature": which of the options
	err     error  // of package picture
}

func (e *PictureError) Error() string { return ErrOptions.Error() + ": " + e.Message(sop.English) }

// Unwrap returns ErrOptions and the cause.
func (e *PictureError) Unwrap() []error { return []error{ErrOptions, e.err} }

// pictureNames are those of the pictures in a sentence.
var pictureNames = map[string][2]string{
	"logo":      {"logo", "the logo"},
	"signature": {"gambar tanda tangan", "the signature's picture"},
}

// pictureFaults say what is wrong with a picture and what to do.
var pictureFaults = []struct {
	err    error
	id, en string
}{
	{
		picture.ErrFormat,
		"bukan gambar PNG atau JPEG; simpan dahulu sebagai PNG atau JPEG",
		"is not a PNG or JPEG picture; save it as one first",
	},
	{picture.ErrBroken, "rusak atau tidak utuh; simpan ulang gambarnya", "is damaged or not whole; save it anew"},
	{
		picture.ErrKind,
		"memakai jenis PNG atau JPEG yang tidak dapat dibaca; simpan ulang sebagai PNG atau JPEG biasa",
		"is a kind of PNG or JPEG that cannot be read; save it anew as an ordinary one",
	},
	{
		picture.ErrBytes,
		fmt.Sprintf("lebih dari %d MB; kecilkan dahulu gambarnya", MaxPicture>>20),
		fmt.Sprintf("is more than %d MB; make it smaller first", MaxPicture>>20),
	},
}

// Message says in a sentence, without a full stop, what is wrong with the
// picture and what to do about it.
func (e *PictureError) Message(l sop.Lang) string {
	names := pictureNames[e.Picture]
	name := inLanguage(l, names[0], names[1])
	var size *picture.SizeError
	if errors.As(e.err, &size) {
		return name + " " + sizeMessage(size, l)
	}
	for _, f := range pictureFaults {
		if errors.Is(e.err, f.err) {
			return name + " " + inLanguage(l, f.id, f.en)
		}
	}
	return name + ": " + e.err.Error()
}

func sizeMessage(size *picture.SizeError, l sop.Lang) string {
	if max(size.W, size.H) > picture.MaxSide {
		format := inLanguage(l,
			"terlalu panjang, %d × %d piksel; kecilkan dahulu gambarnya: paling banyak %d piksel tiap sisi",
			"is too long, %d × %d pixels; make it smaller first: a side may have %d pixels")
		return fmt.Sprintf(format, size.W, size.H, picture.MaxSide)
	}
	millions := strconv.FormatFloat(float64(size.Max)/1e6, 'f', -1, 64)
	if l == sop.Indonesian {
		millions = strings.Replace(millions, ".", ",", 1)
	}
	format := inLanguage(l,
		"terlalu besar, %d × %d piksel; kecilkan dahulu gambarnya: yang sejenis ini paling banyak %s juta piksel",
		"is too large, %d × %d pixels; make it smaller first: one of its kind may have %s million pixels")
	return fmt.Sprintf(format, size.W, size.H, millions)
}

func inLanguage(l sop.Lang, id, en string) string {
	if l == sop.Indonesian {
		return id
	}
	return en
}

// ready are pictures that have been prepared. A picture is one of them when it
// lies at the same place in memory.
type ready [][]byte

// prepare returns a picture as it is drawn; nil for nil, which is none.
func (r ready) prepare(name string, data []byte) ([]byte, error) {
	if data == nil {
		return nil, nil
	}
	for _, p := range r {
		if len(data) > 0 && len(p) == len(data) && &p[0] == &data[0] {
			return data, nil
		}
	}
	out, err := picture.Prepare(data)
	if err != nil {
		return nil, &PictureError{name, err}
	}
	return out, nil
}

// Prepare returns a copy of the options with pictures made ready, which XLSX
// and PDF do else on each call: use it to draw more than one sheet with a logo.
// The bytes of its pictures must not be changed. The error wraps a
// *PictureError for each picture that cannot be drawn. Nil becomes the zero
// value.
func (o *Options) Prepare() (*Options, error) {
	if o == nil {
		return &Options{}, nil
	}
	out := *o
	var inLogo, inSignature error
	out.Logo, inLogo = o.ready.prepare("logo", o.Logo)
	out.Signature, inSignature = o.ready.prepare("signature", o.Signature)
	if err := errors.Join(inLogo, inSignature); err != nil {
		return nil, err
	}
	out.ready = ready{out.Logo, out.Signature}
	return &out, nil
}

// Prepare is for forms what Options.Prepare is for sheets.
func (o *FormOptions) Prepare() (*FormOptions, error) {
	if o == nil {
		return &FormOptions{}, nil
	}
	out := *o
	var err error
	if out.Logo, err = o.ready.prepare("logo", o.Logo); err != nil {
		return nil, err
	}
	out.ready = ready{out.Logo}
	return &out, nil
}
