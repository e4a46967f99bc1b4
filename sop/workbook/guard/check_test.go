package guard_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook/guard"
)

func TestPlainPasses(t *testing.T) {
	p, err := check(t, zipped(t, plain()), guard.Limits{})
	require.NoError(t, err)
	require.Equal(t, "xl/workbook.xml", p.Workbook)
	require.True(t, p.Has("XL\\Workbook.XML"), "names of parts know no case")
	require.False(t, p.Macros || p.External)
}

// Every limit holds what it allows and refuses one more, and says which it is.
func TestLimits(t *testing.T) {
	each := func(element string) func(int) parts {
		return func(n int) parts { return with("xl/styles.xml", "<x>"+strings.Repeat("<"+element+"/>", n)+"</x>") }
	}
	after := func(element string) func(int) parts {
		return func(n int) parts { return with(sheet1, sheet("", strings.Repeat("<"+element+"/>", n))) }
	}
	shapes := func(element string) func(int) parts {
		return func(n int) parts {
			return with("xl/drawings/drawing1.xml",
				"<xdr:wsDr><xdr:row/><xdr:col/><xdr:row/><xdr:col/>"+strings.Repeat("<xdr:"+element+"/>",
					n)+"</xdr:wsDr>")
		}
	}
	for _, c := range []struct {
		name string
		l    guard.Limits
		of   func(n int) parts
	}{
		{"Rows", guard.Limits{Rows: 5}, func(n int) parts { return with(sheet1, sheet(rows(n, fullRow), "")) }},
		{"Cells", guard.Limits{Cells: 5}, func(n int) parts { return with(sheet1, sheet(rows(n, fullRow), "")) }},
		{"Area", guard.Limits{Area: 5}, func(n int) parts { return with(sheet1, sheet(rows(n, fullRow), "")) }},
		{"LastRow", guard.Limits{LastRow: 5}, func(n int) parts {
			return with(sheet1,
				sheet(fmt.Sprintf(`<row r="%d"/>`, n), ""))
		}},
		{"LastColumn", guard.Limits{LastColumn: 5}, func(n int) parts {
			return with(sheet1, sheet(fmt.Sprintf(`<row r="1"><c r="%c1"/></row>`, 'A'+n-1), ""))
		}},
		{"Columns", guard.Limits{Columns: 5}, after("col")},
		{"Merges", guard.Limits{Merges: 5}, after("mergeCell")},
		{"Conditions", guard.Limits{Conditions: 5}, after("cfRule")},
		{"Validations", guard.Limits{Validations: 5}, after("dataValidation")},
		{"Links", guard.Limits{Links: 5}, after("hyperlink")},
		{"Names", guard.Limits{Names: 5}, each("definedName")},
		{"Sheets", guard.Limits{Sheets: 5}, func(n int) parts { return each("sheet")(n - 1) }},
		{"Styles", guard.Limits{Styles: 5}, each("xf")},
		{"Styles", guard.Limits{Styles: 5}, each("font")},
		{"Styles", guard.Limits{Styles: 5}, each("fill")},
		{"Strings", guard.Limits{Strings: 5}, each("si")},
		{"Comments", guard.Limits{Comments: 5}, each("comment")},
		{"Anchors", guard.Limits{Anchors: 5}, shapes("twoCellAnchor")},
		{"Shapes", guard.Limits{Shapes: 5, Rows: 1, Columns: 1}, shapes("cxnSp")},
		{"Elements", guard.Limits{Elements: 16}, func(n int) parts {
			return with("xl/styles.xml",
				strings.Repeat("<x>", n)+strings.Repeat("</x>", n))
		}},
		{"Parts", guard.Limits{Parts: 5}, func(n int) parts {
			p := plain()
			for i := range n - 4 {
				p[fmt.Sprint("xl/media/", i)] = ""
			}
			return p
		}},
	} {
		_, err := check(t, zipped(t, c.of(5)), c.l)
		require.NoError(t, err, c.name)
		_, err = check(t, zipped(t, c.of(6)), c.l)
		requireLimit(t, err, c.name)
	}
}

func requireLimit(t *testing.T, err error, name string) {
	t.Helper()
	require.ErrorIs(t, err, guard.ErrLimit, name)
	var e *guard.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, name, e.Limit)
	require.Greater(t, e.Got, e.Most, name)
	id, en := e.Words()
	require.Contains(t, id, fmt.Sprint(e.Most), "the words tell how much is allowed")
	require.Contains(t, en, fmt.Sprint(e.Most))
}

// Bytes are counted while they are unpacked, whatever the headers say.
func TestBytes(t *testing.T) {
	big := with("xl/styles.xml", "<x>"+strings.Repeat(" ", 1<<20)+"</x>")
	big["xl/media/image1.png"] = strings.Repeat(" ", 1<<20)
	data := zipped(t, big)
	_, err := check(t, data, guard.Limits{})
	require.NoError(t, err)
	_, err = check(t, data, guard.Limits{File: 1000})
	requireLimit(t, err, "File")
	_, err = check(t, data, guard.Limits{Part: 1 << 20})
	requireLimit(t, err, "Part")
	_, err = check(t, data, guard.Limits{Unpacked: 3 << 19})
	requireLimit(t, err, "Unpacked")
	_, err = check(t, zipped(t, with("xl/sharedStrings.xml", "<sst>"+strings.Repeat(" ", 1<<20)+"</sst>")),
		guard.Limits{StringBytes: 1 << 20})
	requireLimit(t, err, "StringBytes")
	_, err = check(t, lying(t, big, "xl/styles.xml"), guard.Limits{Part: 1 << 19})
	require.Error(t, err)
}

// A file that calls itself something else is called by its name.
func TestKinds(t *testing.T) {
	for _, c := range []struct {
		data string
		err  error
		id   string
	}{
		{"", guard.ErrKind, "kosong"}, {"%PDF-1.7\n", guard.ErrKind, "PDF"},
		{" \n<!DOCTYPE html><html>", guard.ErrKind, "HTML"}, {"<table>", guard.ErrKind, "HTML"},
		{"<?xml version=\"1.0\"?><Workbook>", guard.ErrKind, "XML"}, {"nama;nik\nA;1\n", guard.ErrKind, "CSV"},
		{"\xff\xfea\x00", guard.ErrKind, "teks"},
		{"\x89PNG\r\n", guard.ErrKind, "PNG"}, {"{\\rtf1", guard.ErrKind, "RTF"},
		{"\x00\x01\x02", guard.ErrKind, "jenis lain"}, {"\xff", guard.ErrKind, "jenis lain"},
		{compound("Workbook"), guard.ErrKind, ".xls"}, {compound("Book"), guard.ErrKind, ".xls"},
		{compound("WordDocument"), guard.ErrKind, ".doc"},
		{compound("EncryptedPackage"), guard.ErrEncrypted, "kata sandi"},
		{compound("x"), guard.ErrKind, "Office lama"}, {compound("x")[:100], guard.ErrBroken, "rusak"},
		{"PK\x03\x04", guard.ErrBroken, "rusak"}, {string(zipped(t, plain())[:600]), guard.ErrBroken, "rusak"},
		{string(zipped(t, parts{"a": ""})), guard.ErrKind, "arsip zip"},
		{string(zipped(t, parts{"word/document.xml": "<a/>"})), guard.ErrKind, "Word"},
		{string(zipped(t, parts{"content.xml": "<a/>"})), guard.ErrKind, "OpenDocument"},
		{string(zipped(t, parts{"xl/workbook.bin": ""})), guard.ErrKind, ".xlsb"},
	} {
		_, err := check(t, []byte(c.data), guard.Limits{})
		require.ErrorIs(t, err, c.err, "%.20q", c.data)
		var e *guard.Error
		require.ErrorAs(t, err, &e)
		id, _ := e.Words()
		require.Contains(t, id, c.id, "%.20q", c.data)
	}
}

// compound is the beginning of an OLE file with a directory of one entry.
func compound(name string) string {
	b := make([]byte, 1536)
	copy(b, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	b[0x1E] = 9
	b[0x30] = 1 // second sector
	for i, u := range utf16.Encode([]rune(name)) {
		binary.LittleEndian.PutUint16(b[1024+2*i:], u)
	}
	return string(b)
}

// What readers of trees take for more than it is, or what has no business in a
// workbook, is refused.
func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		p   parts
		l   guard.Limits
		err error
	}{
		"row without a place": {with(sheet1, sheet(`<row/>`, "")), guard.Limits{}, guard.ErrRefused},
		"cell without a place": {with(sheet1, sheet(`<row r="1"><c/></row>`, "")), guard.Limits{},
			guard.ErrRefused},
		"places may be left out": {with(sheet1, sheet(`<row><c/><c/></row><row><c/></row>`, "")),
			guard.Limits{Implied: true}, nil},
		"row 0": {with(sheet1, sheet(`<row r="0"/>`, "")), guard.Limits{Implied: true},
			guard.ErrBroken},
		"no number": {with(sheet1, sheet(`<row r="x"/>`, "")), guard.Limits{}, guard.ErrBroken},
		"row twice": {with(sheet1, sheet(`<row r="2"/><row r="2"/>`, "")), guard.Limits{},
			guard.ErrBroken},
		"row after a later one": {with(sheet1, sheet(`<row r="2"/><row r="1"/>`, "")), guard.Limits{},
			guard.ErrBroken},
		"row far beyond": {with(sheet1, sheet(`<row r="99999999999999999999"/>`, "")), guard.Limits{},
			guard.ErrBroken},
		"row beyond Excel's": {with(sheet1, sheet(`<row r="1048577"/>`, "")), guard.Limits{}, guard.ErrLimit},
		"column beyond Excel's": {with(sheet1, sheet(`<row r="1"><c r="XFE1"/></row>`, "")), guard.Limits{},
			guard.ErrLimit},
		"cell of another row": {with(sheet1, sheet(`<row r="1"><c r="A2"/></row>`, "")), guard.Limits{},
			guard.ErrBroken},
		"cell twice": {with(sheet1, sheet(`<row r="1"><c r="B1"/><c r="B1"/></row>`, "")),
			guard.Limits{}, guard.ErrBroken},
		"cell after a later one": {with(sheet1, sheet(`<row r="1"><c r="B1"/><c r="A1"/></row>`, "")),
			guard.Limits{}, guard.ErrBroken},
		"no cell": {with(sheet1, sheet(`<row r="1"><c r="1"/></row>`, "")), guard.Limits{},
			guard.ErrBroken},
		"columns of many letters": {with(sheet1, sheet(`<row r="1"><c r="AAAAA1"/></row>`, "")), guard.Limits{},
			guard.ErrBroken},
		"document type":  {with("xl/styles.xml", `<!DOCTYPE a><a/>`), guard.Limits{}, guard.ErrRefused},
		"other encoding": {with("xl/styles.xml", "\xff\xfe<\x00"), guard.Limits{}, guard.ErrRefused},
		"nested": {with("xl/styles.xml", strings.Repeat("<a>", 1000)), guard.Limits{},
			guard.ErrLimit},
		"long attribute": {with("xl/styles.xml", "<a b='"+strings.Repeat("x", 1<<20)+"'/>"),
			guard.Limits{}, guard.ErrLimit},
		"not well-formed":       {with("xl/styles.xml", "<a>"), guard.Limits{}, guard.ErrBroken},
		"two parts of one name": {with("XL/Workbook.xml", "<a/>"), guard.Limits{}, guard.ErrBroken},
		"macros": {with("xl/vbaProject.bin", "x"), guard.Limits{RefuseMacros: true},
			guard.ErrRefused},
		"macros, told of": {with("xl/vbaProject.bin", "x"), guard.Limits{}, nil},
		"other workbooks": {with("xl/externalLinks/externalLink1.xml", "<a/>"),
			guard.Limits{RefuseExternal: true}, guard.ErrRefused},
		"other workbooks, told of": {with("xl/externalLinks/externalLink1.xml", "<a/>"), guard.Limits{}, nil},
		"what need not be XML":     {with("xl/drawings/vmlDrawing1.vml", "<br>"), guard.Limits{}, nil},
	} {
		p, err := check(t, zipped(t, c.p), c.l)
		require.ErrorIs(t, err, c.err, name)
		if c.err == nil && strings.HasSuffix(name, "told of") {
			require.True(t, p.Macros || p.External, name)
		}
	}
	broken := zipped(t, plain())
	broken[bytes.Index(broken, []byte(sheet1))+len(sheet1)+3] ^= 0xFF
	_, err := check(t, broken, guard.Limits{})
	require.ErrorIs(t, err, guard.ErrBroken)
}

// ending ends a context when a part of a file was read.
type ending struct {
	io.ReaderAt
	left   int
	cancel func()
	after  int // reads after the end
}

func (e *ending) ReadAt(b []byte, at int64) (int, error) {
	if e.left--; e.left == 0 {
		e.cancel()
	} else if e.left < 0 {
		e.after++
	}
	return e.ReaderAt.ReadAt(b, at)
}

// Checking ends with its context, after a read or two.
func TestContext(t *testing.T) {
	data := zipped(t, with("xl/media/a", noise(1<<20)))
	for _, left := range []int{1, 5, 20, 60, 150} {
		ctx, cancel := context.WithCancel(t.Context())
		r := &ending{ReaderAt: bytes.NewReader(data), left: left, cancel: cancel}
		_, err := guard.Check(ctx, r, int64(len(data)), guard.Limits{})
		require.ErrorIs(t, err, context.Canceled)
		require.Less(t, r.after, 20)
	}
	failed := errors.New("failed")
	_, err := guard.Check(t.Context(), failing{failed}, 100, guard.Limits{})
	require.ErrorIs(t, err, failed)
}

type failing struct{ err error }

func (f failing) ReadAt([]byte, int64) (int, error) { return 0, f.err }

// noise is text that does not pack.
func noise(n int) string {
	b, x := make([]byte, n), uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return string(b)
}
