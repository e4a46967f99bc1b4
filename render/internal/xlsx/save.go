package xlsx

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sort"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// save writes the workbook. What a form needs beside its cells excelize adds to
// it. Nothing is written before all of it is made.
func (b *book) save(w io.Writer) error {
	write := b.p.Write
	if b.d.Form != "" {
		b.s.Apart, write = true, b.saveForm
	}
	if err := write(b.ctx, w); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
}

// errApart: what excelize made has no place for the rows.
var errApart = errors.New("worksheet without its empty rows")

// saveForm makes a finished workbook one to fill in. The rows, which take most
// of the time to read and to write, go past excelize.
func (b *book) saveForm(ctx context.Context, w io.Writer) error {
	var made bytes.Buffer
	if err := b.p.Write(ctx, &made); err != nil {
		return err
	}
	f, err := excelize.OpenReader(&made)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := b.form.Finish(f, b.s.Name, b.d.Form, b.register()); err != nil {
		return err
	}
	made.Reset()
	put := false
	rows := func(part []byte) []byte {
		before, after, found := bytes.Cut(part, []byte("</sheetData>"))
		put = found && bytes.HasSuffix(before, []byte("<sheetData>"))
		return slices.Concat(before, b.s.Rows(), []byte("</sheetData>"), after)
	}
	if err := saved(ctx, f, &made, map[string]func([]byte) []byte{sheetName(0): rows}); err != nil {
		return err
	}
	if !put {
		return errApart
	}
	_, err = made.WriteTo(w)
	return err
}

// saved writes a workbook of excelize, some of its parts changed. excelize lists
// the content types in no fixed order; the same input must give the same bytes,
// so they are sorted.
func saved(ctx context.Context, f *excelize.File, w io.Writer, changes map[string]func([]byte) []byte) error {
	f.SetZipWriter(func(out io.Writer) excelize.ZipWriter {
		z := zip.NewWriter(out)
		z.RegisterCompressor(zip.Deflate, parts.Deflate)
		return &zipWriter{ctx: ctx, z: z, changes: changes}
	})
	return f.Write(w) // it makes the whole file before it writes any of it
}

const contentTypes = "[Content_Types].xml"

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
