package parts

import (
	"archive/zip"
	"bytes"
	"context"
	"hash/crc32"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/cores"
)

// fewParts are compressed at once, without others' help.
const fewParts = 40

// zipped writes the parts as a package.
func zipped(ctx context.Context, w io.Writer, list []part) error {
	made := make([]packed, len(list))
	err := cores.Share(len(list), fewParts, func(i int) (err error) {
		if err = ctx.Err(); err == nil {
			made[i], err = pack(list[i])
		}
		return err
	})
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for i := range made {
		if err := made[i].write(z); err != nil {
			return err
		}
	}
	return z.Close()
}

// packed is a part as it stands in the file, with its sizes before its data:
// readers that stream, as Java's ZipInputStream, know no other way where a part
// is stored as it is.
type packed struct {
	header zip.FileHeader
	data   []byte
}

// smalls are where parts are compressed.
var smalls = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// pack makes a part ready to be written.
func pack(p part) (packed, error) {
	if p.name == themePart {
		return theme()
	}
	if p.worksheet != nil {
		p.data = p.worksheet.part()
	}
	out := packed{data: p.data, header: zip.FileHeader{
		Name: p.name, Method: method(p), CRC32: crc32.ChecksumIEEE(p.data), UncompressedSize64: uint64(len(p.data)),
	}}
	if out.header.Method == zip.Deflate {
		small := smalls.Get().(*bytes.Buffer)
		defer smalls.Put(small)
		small.Reset()
		c, err := Deflate(small)
		if err != nil {
			return out, err
		}
		if _, err := c.Write(p.data); err != nil {
			return out, err
		}
		if err := c.Close(); err != nil {
			return out, err
		}
		out.data = bytes.Clone(small.Bytes())
	}
	out.header.CompressedSize64 = uint64(len(out.data))
	return out, nil
}

func (p *packed) write(z *zip.Writer) error {
	header := p.header // the writer keeps what it is given
	w, err := z.CreateRaw(&header)
	if err != nil {
		return err
	}
	_, err = w.Write(p.data)
	return err
}

// few bytes are not worth the compressor's tables.
const few = 300

func method(p part) uint16 {
	if len(p.data) < few || p.kind == "" && strings.HasPrefix(p.name, "xl/media/") {
		return zip.Store
	}
	return zip.Deflate
}

// level of compression: 1 takes a quarter less time for a sheet's workbook than
// the usual 5, and makes it a twelfth larger, or a sixth where it is long.
const level = 1

// compressors are kept for the next part. That of the standard library clears
// half a megabyte of tables for each part.
var compressors = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(nil, level) // fails only for a level that does not exist
	return w
}}

// compressor gives its writer back when the part is written.
type compressor struct{ *flate.Writer }

// Deflate is a compressor for an archive/zip.Writer.
func Deflate(w io.Writer) (io.WriteCloser, error) {
	c := compressors.Get().(*flate.Writer)
	c.Reset(w)
	return compressor{c}, nil
}

// Close ends the part and keeps the compressor for the next one.
func (c compressor) Close() error {
	err := c.Writer.Close()
	compressors.Put(c.Writer)
	return err
}

const themePart = "xl/theme/theme1.xml"

// theme is the part with the colours and fonts of Office, that of every new
// workbook of excelize.
var theme = sync.OnceValues(func() (packed, error) {
	f := excelize.NewFile()
	defer f.Close()
	var whole, small bytes.Buffer
	if err := f.Write(&whole); err != nil {
		return packed{}, err
	}
	z, err := zip.NewReader(bytes.NewReader(whole.Bytes()), int64(whole.Len()))
	if err != nil {
		return packed{}, err
	}
	r, err := z.Open(themePart)
	if err != nil {
		return packed{}, err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return packed{}, err
	}
	c, err := flate.NewWriter(&small, flate.BestCompression)
	if err != nil {
		return packed{}, err
	}
	if _, err := c.Write(data); err != nil {
		return packed{}, err
	}
	if err := c.Close(); err != nil {
		return packed{}, err
	}
	return packed{data: small.Bytes(), header: zip.FileHeader{
		Name: themePart, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(data),
		CompressedSize64: uint64(small.Len()), UncompressedSize64: uint64(len(data)),
	}}, nil
})
