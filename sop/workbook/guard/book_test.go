package guard_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// parts are the parts of a workbook by name.
type parts map[string]string

const sheet1 = "xl/worksheets/sheet1.xml"

// plain is a workbook of one cell.
func plain() parts {
	return parts{
		"[Content_Types].xml": `<Types/>`,
		"_rels/.rels": `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument"` +
			` Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		sheet1:            sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, ""),
	}
}

func sheet(rows, after string) string {
	return `<worksheet><sheetData>` + rows + `</sheetData>` + after + `</worksheet>`
}

// with returns a plain workbook with a part put in.
func with(name, content string) parts {
	p := plain()
	p[name] = content
	return p
}

// zipped writes a package.
func zipped(t testing.TB, p parts) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(p[name]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

// lying writes a package whose headers call a part smaller than it is.
func lying(t testing.TB, p parts, name string) []byte {
	t.Helper()
	packed := zipped(t, p)
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	require.NoError(t, err)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range z.File {
		if f.Name != name {
			require.NoError(t, w.Copy(f))
			continue
		}
		h := &zip.FileHeader{Name: name, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(nil),
			CompressedSize64: f.CompressedSize64, UncompressedSize64: 1}
		to, err := w.CreateRaw(h)
		require.NoError(t, err)
		from, err := f.OpenRaw()
		require.NoError(t, err)
		_, err = io.Copy(to, from)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

// rows writes rows of one cell each.
func rows(n int, row func(i int) string) string {
	var b strings.Builder
	for i := 1; i <= n; i++ {
		b.WriteString(row(i))
	}
	return b.String()
}

func check(t testing.TB, data []byte, l guard.Limits) (*guard.Package, error) {
	t.Helper()
	return guard.Check(t.Context(), bytes.NewReader(data), int64(len(data)), l)
}

func fullRow(i int) string { return fmt.Sprintf(`<row r="%d"><c r="A%d"/></row>`, i, i) }
