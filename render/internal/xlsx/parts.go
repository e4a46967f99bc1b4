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
		if len(b.growing) > 0 {
			b.change(sheetPart, b.unfixed)
		}
		return &zipWriter{ctx: b.ctx, z: z, changes: b.changes}
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

	changes map[string]func([]byte) []byte // of parts, by name
	held    []held
}

// held is a part that is changed when it is all there.
type held struct {
	name string
	*bytes.Buffer
}

// change has a part changed before it is saved, behind the changes noted so far.
func (b *book) change(part string, how func([]byte) []byte) {
	if b.changes == nil {
		b.changes = map[string]func([]byte) []byte{}
	}
	before := b.changes[part]
	b.changes[part] = func(data []byte) []byte {
		if before != nil {
			data = before(data)
		}
		return how(data)
	}
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
	if z.changes[name] != nil {
		z.held = append(z.held, held{name, &bytes.Buffer{}})
		return z.held[len(z.held)-1], nil
	}
	return z.z.Create(name)
}

// AddFS adds the parts of a file system.
func (z *zipWriter) AddFS(fsys fs.FS) error { return z.z.AddFS(fsys) }

// Close writes the content types, sorted, and ends the file.
func (z *zipWriter) Close() error {
	for _, h := range z.held {
		w, err := z.z.Create(h.name)
		if err != nil {
			return err
		}
		if _, err := w.Write(z.changes[h.name](h.Bytes())); err != nil {
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
