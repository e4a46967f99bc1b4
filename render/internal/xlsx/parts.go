package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"fmt"
	"io"
	"io/fs"
	"sort"
	"strings"
	"sync"

	"github.com/xuri/excelize/v2"
)

// save writes the workbook. excelize lists the content types in no fixed
// order; the same input must give the same bytes, so they are sorted.
func (b *book) save(w io.Writer) error {
	b.f.SetZipWriter(func(out io.Writer) excelize.ZipWriter {
		z := zip.NewWriter(out)
		z.RegisterCompressor(zip.Deflate, deflate)
		to := &zipWriter{ctx: b.ctx, z: z}
		if b.change != nil {
			to.hold, to.sheet = b.changed, b.change
		}
		if len(b.growing) > 0 {
			to.hold, to.sheet = sheetPart, b.unfixed
		}
		return to
	})
	if err := b.f.Write(w); err != nil { // makes the whole file before it writes any of it
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
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

func deflate(w io.Writer) (io.WriteCloser, error) {
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

const (
	contentTypes = "[Content_Types].xml"
	sheetPart    = "xl/worksheets/sheet1.xml"
)

// zipWriter holds the content types back until they are sorted.
type zipWriter struct {
	ctx   context.Context // asked before each part
	z     *zip.Writer
	types *bytes.Buffer
	hold  string              // the part of the worksheet that is changed; or empty
	sheet func([]byte) []byte // changes it
	rows  *bytes.Buffer       // that part
}

// Create begins a part.
func (z *zipWriter) Create(name string) (io.Writer, error) {
	if err := z.ctx.Err(); err != nil {
		return nil, err
	}
	if name == contentTypes {
		z.types = &bytes.Buffer{}
		return z.types, nil
	}
	if name == z.hold {
		z.rows = &bytes.Buffer{}
		return z.rows, nil
	}
	return z.z.Create(name)
}

// AddFS adds the parts of a file system.
func (z *zipWriter) AddFS(fsys fs.FS) error { return z.z.AddFS(fsys) }

// Close writes the content types, sorted, and ends the file.
func (z *zipWriter) Close() error {
	if z.rows != nil {
		w, err := z.z.Create(z.hold)
		if err != nil {
			return err
		}
		if _, err := w.Write(z.sheet(z.rows.Bytes())); err != nil {
			return err
		}
	}
	if z.types != nil {
		w, err := z.z.Create(contentTypes)
		if err != nil {
			return err
		}
		if _, err := w.Write(sortTypes(z.types.Bytes())); err != nil {
			return err
		}
	}
	return z.z.Close()
}

// sortTypes puts the elements inside the root in order.
func sortTypes(xml []byte) []byte {
	text := string(xml)
	from := strings.Index(text, "<Default ")
	if other := strings.Index(text, "<Override "); from < 0 || other >= 0 && other < from {
		from = other
	}
	to := strings.LastIndex(text, "</Types>")
	if from < 0 || to < from {
		return xml
	}
	apart := strings.NewReplacer("<Default ", "\x00<Default ", "<Override ", "\x00<Override ")
	list := strings.Split(apart.Replace(text[from:to]), "\x00")
	sort.Strings(list)
	return []byte(text[:from] + strings.Join(list, "") + text[to:])
}
