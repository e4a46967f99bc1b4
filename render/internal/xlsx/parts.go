package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"sort"

	"github.com/xuri/excelize/v2"
)

// save writes the workbook. excelize lists the content types in no fixed
// order; the same input must give the same bytes, so they are sorted.
func (b *book) save(w io.Writer) error {
	b.f.SetZipWriter(func(out io.Writer) excelize.ZipWriter { return &zipWriter{z: zip.NewWriter(out)} })
	var buf bytes.Buffer
	if err := b.f.Write(&buf); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	_, err := buf.WriteTo(w)
	return err
}

const contentTypes = "[Content_Types].xml"

// zipWriter holds the content types back until they are sorted.
type zipWriter struct {
	z     *zip.Writer
	types *bytes.Buffer
}

func (z *zipWriter) Create(name string) (io.Writer, error) {
	if name == contentTypes {
		z.types = &bytes.Buffer{}
		return z.types, nil
	}
	return z.z.Create(name)
}

func (z *zipWriter) AddFS(fsys fs.FS) error { return z.z.AddFS(fsys) }

func (z *zipWriter) Close() error {
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

var typeElement = regexp.MustCompile(`<(Override|Default) [^>]*?(/>|></(Override|Default)>)`)

func sortTypes(xml []byte) []byte {
	found := typeElement.FindAllIndex(xml, -1)
	if len(found) == 0 {
		return xml
	}
	list := make([]string, len(found))
	for i, f := range found {
		list[i] = string(xml[f[0]:f[1]])
	}
	sort.Strings(list)
	out := append([]byte{}, xml[:found[0][0]]...)
	for _, e := range list {
		out = append(out, e...)
	}
	return append(out, xml[found[len(found)-1][1]:]...)
}
