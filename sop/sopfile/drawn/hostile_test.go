package drawn_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// compound is the beginning of an OLE file with a directory of one entry.
func compound(name string) []byte {
	b := make([]byte, 1536)
	copy(b, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	b[0x1E], b[0x30] = 9, 1
	for i, u := range utf16.Encode([]rune(name)) {
		binary.LittleEndian.PutUint16(b[1024+2*i:], u)
	}
	return b
}

// tidySheet is a fixture taken apart.
func tidySheet(t testing.TB) *pack {
	t.Helper()
	data, err := os.ReadFile("testdata/drawn/01-tidy.xlsx")
	require.NoError(t, err)
	return unpack(t, data)
}

const tidyPart = "xl/worksheets/sheet1.xml"

// added is a file with more parts.
func (p *pack) added(t testing.TB, parts ...string) []byte {
	t.Helper()
	q := *p
	q.names = slices.Concat(p.names, parts)
	return q.data(t, map[string]string{})
}

// Files that cannot be read are refused by what they are, and say what to do.
func TestReadHostile(t *testing.T) {
	p := tidySheet(t)
	p.small = true
	rows := func(n int) map[string]string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<row r="%d"/>`, i+1000)
		}
		return map[string]string{tidyPart: strings.Replace(p.parts[tidyPart], `</sheetData>`, b.String()+``+
			`</sheetData>`, 1)}
	}
	bomb := map[string]string{tidyPart: strings.Replace(p.parts[tidyPart], `</sheetData>`, strings.Repeat(" ",
		70<<20)+`</sheetData>`, 1)}
	for name, c := range map[string]struct {
		data []byte
		err  error
		says string
	}{
		"old workbook":   {compound("Workbook"), guard.ErrKind, ".xls"},
		"password":       {compound("EncryptedPackage"), guard.ErrEncrypted, "kata sandi"},
		"nothing":        {nil, guard.ErrKind, "kosong"},
		"half":           {p.data(t, nil)[:3000], guard.ErrBroken, "rusak"},
		"bomb":           {p.data(t, bomb), guard.ErrLimit, ""},
		"a million rows": {p.data(t, rows(1_000_000)), guard.ErrLimit, "baris"},
		"broken drawing": {p.data(t, map[string]string{"xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:sp>"}),
			guard.ErrBroken, "rusak"},
		"sheet without SOP": {p.data(t, map[string]string{tidyPart: `<worksheet><sheetData/></worksheet>`}), nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			list, err := drawn.Read(t.Context(), bytes.NewReader(c.data), nil)
			require.Error(t, err)
			require.Empty(t, list)
			if c.err != nil {
				require.ErrorIs(t, err, c.err)
				var e *guard.Error
				require.ErrorAs(t, err, &e)
				id, _ := e.Words()
				require.Contains(t, id, c.says)
			} else {
				var none *drawn.NoProcedureError
				require.ErrorAs(t, err, &none)
			}
		})
	}
}

// Macros and links to other files are let lie.
func TestReadMacrosAndLinks(t *testing.T) {
	p := tidySheet(t)
	p.parts["xl/vbaProject.bin"] = "\x00macro"
	p.parts["xl/externalLinks/externalLink1.xml"] = `<externalLink/>`
	list, err := drawn.Read(t.Context(), bytes.NewReader(p.added(t, "xl/vbaProject.bin",
		"xl/externalLinks/externalLink1.xml")), nil)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Empty(t, list[0].Findings)
	refuse := &drawn.Options{Limits: guard.Limits{RefuseMacros: true}}
	_, err = drawn.Read(t.Context(), bytes.NewReader(p.added(t, "xl/vbaProject.bin")), refuse)
	require.ErrorIs(t, err, guard.ErrRefused)
}

// A drawing of 50,000 shapes is not read; the cells are, and it is told.
func TestReadManyShapes(t *testing.T) {
	d := hand.Draw(base(t, "legalisir"), hand.Look{})
	s := d.Book.Sheets[0]
	at := s.Shapes[0].Box
	for i := range int64(49_900) {
		s.Add(&hand.Shape{Name: "Rectangle", Preset: "rect", Box: at.Move(i%100, i%90)})
	}
	var b bytes.Buffer
	require.NoError(t, d.Book.Write(&b))
	list, err := drawn.Read(t.Context(), &b, nil)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Len(t, list[0].Procedure.Steps, 6)
	require.True(t, slices.ContainsFunc(list[0].Findings,
		func(f drawn.Finding) bool { return f.Kind == "drawing-large" }))
}

// FuzzRead reads workbooks whose worksheet, drawing and texts are anything: it
// gives an error or procedures that can be looked at. The seeds are long: run it
// with -fuzzminimizetime 5x.
func FuzzRead(f *testing.F) {
	for _, m := range drawAll(f) {
		p := unpack(f, m.data(f))
		f.Add(p.parts[tidyPart], p.parts["xl/drawings/drawing1.xml"], p.parts["xl/sharedStrings.xml"])
	}
	p := tidySheet(f)
	limits := guard.Limits{Elements: 20_000, Cells: 5_000, Rows: 1_000, Shapes: 500, Merges: 500}
	f.Fuzz(func(t *testing.T, sheet, drawing, texts string) {
		const most = 1 << 18
		if len(sheet)+len(drawing)+len(texts) > most {
			return
		}
		data := p.data(t, map[string]string{tidyPart: sheet, "xl/drawings/drawing1.xml": drawing,
			"xl/sharedStrings.xml": texts})
		_, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		require.NoError(t, err)
		list, err := drawn.Read(t.Context(), io.NopCloser(bytes.NewReader(data)), &drawn.Options{Limits: limits})
		if err != nil {
			require.Empty(t, list)
			return
		}
		require.NotEmpty(t, list)
		for _, r := range list {
			require.NotEmpty(t, r.Procedure.Steps)
			require.NotEmpty(t, r.Sheets)
			require.True(t, r.Sure >= 0 && r.Sure <= 1, r.Sure)
			for _, one := range r.Findings {
				require.NotEmpty(t, one.Kind)
				require.NotContains(t, one.Message(sop.Indonesian), "%!")
				require.NotContains(t, one.Message(sop.English), "%!")
			}
			_ = r.Procedure.Validate()
			items(r.Procedure)
		}
	})
}
