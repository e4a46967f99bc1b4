package parts

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"hash/crc32"
	"io"
	"strings"
	"sync"

	"github.com/xuri/excelize/v2"
)

// zipped writes the parts as a package.
func zipped(ctx context.Context, w io.Writer, list []part) error {
	theme, err := theme()
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for _, p := range list {
		if err := ctx.Err(); err != nil {
			return err
		}
		if p.name == themePart {
			err = theme.write(z)
		} else {
			err = store(z, p)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

// store writes a part, with its sizes before its data: readers that stream, as
// Java's ZipInputStream, know no other way where a part is stored.
func store(z *zip.Writer, p part) error {
	header := zip.FileHeader{
		Name: p.name, Method: method(p), CRC32: crc32.ChecksumIEEE(p.data), UncompressedSize64: uint64(len(p.data)),
	}
	data := p.data
	if header.Method == zip.Deflate {
		small := buffers.Get().(*bytes.Buffer)
		small.Reset()
		defer func() {
			if small.Cap() <= largest {
				buffers.Put(small)
			}
		}()
		if err := deflate(small, data); err != nil {
			return err
		}
		data = small.Bytes()
	}
	header.CompressedSize64 = uint64(len(data))
	w, err := z.CreateRaw(&header)
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// largest is how many bytes a buffer that is kept holds at most.
const largest = 1 << 20

// buffers hold a compressed part until it is written.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func deflate(w io.Writer, data []byte) error {
	c, err := Deflate(w)
	if err != nil {
		return err
	}
	if _, err := c.Write(data); err != nil {
		return err
	}
	return c.Close()
}

// few bytes are not worth the compressor's tables.
const few = 300

func method(p part) uint16 {
	if len(p.data) < few || p.kind == "" && strings.HasPrefix(p.name, "xl/media/") {
		return zip.Store
	}
	return zip.Deflate
}

// level of compression: 3 takes a third less time than the usual 5 and makes a
// sheet's workbook a twelfth larger.
const level = 3

// compressors are kept for the next part: each holds half a megabyte.
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

// packed is a part that is the same in all workbooks, compressed once.
type packed struct {
	header zip.FileHeader
	data   []byte
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

// theme is the part with the colours and fonts of Office, that of every new
// workbook of excelize.
var theme = sync.OnceValues(func() (*packed, error) {
	f := excelize.NewFile()
	defer f.Close()
	var whole, small bytes.Buffer
	if err := f.Write(&whole); err != nil {
		return nil, err
	}
	z, err := zip.NewReader(bytes.NewReader(whole.Bytes()), int64(whole.Len()))
	if err != nil {
		return nil, err
	}
	r, err := z.Open(themePart)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	c, err := flate.NewWriter(&small, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := c.Write(data); err != nil {
		return nil, err
	}
	if err := c.Close(); err != nil {
		return nil, err
	}
	return &packed{data: small.Bytes(), header: zip.FileHeader{
		Name: themePart, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(data),
		CompressedSize64: uint64(small.Len()), UncompressedSize64: uint64(len(data)),
	}}, nil
})
