package parts_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

func written(t *testing.T, b *parts.Book) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, b.Write(context.Background(), &out))
	return out.Bytes()
}

// one is a workbook of one worksheet that is changed first.
func one(change func(*parts.Book, *parts.Sheet)) *parts.Book {
	s := &parts.Sheet{Name: "SOP", Active: true}
	b := &parts.Book{Sheets: []*parts.Sheet{s}, Normal: parts.Font{Family: "Arial", Size: 10}}
	change(b, s)
	return b
}

func TestColumnName(t *testing.T) {
	for col, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 701: "ZZ", 702: "AAA", parts.MaxCols - 1: "XFD"} {
		require.Equal(t, want, parts.ColumnName(col))
	}
	require.Equal(t, "AB8", parts.CellName(7, 27))
}

// What is written is what another program reads.
func TestReadsBack(t *testing.T) {
	texts := []string{"biasa", " a & b < c > \"d\" ", "baris\nkedua\ttab", "=1+1", "é → ✓ 🙂", "biasa"}
	b := one(func(b *parts.Book, s *parts.Sheet) {
		for i, text := range texts {
			s.Text(b, i, 3, text)
		}
		s.Number(0, 0, "12.5")
		s.Formula(1, 0, `D1&"<&>"`, "biasa<&>")
		bold := b.Style(parts.Style{Font: parts.Font{Family: "Arial", Size: 9, Bold: true}, Fill: "CCCCCC",
			Format: `0.0 "x"`,
			Align:  parts.Align{Horizontal: "center", Vertical: "top", Wrap: true},
			Border: parts.Border{Left: "thin", Bottom: "dotted"}})
		s.Style(parts.Area{Row: 7, Col: 1, Rows: 2, Cols: 2}, bold)
		s.Merge(parts.Area{Row: 7, Col: 1, Rows: 2, Cols: 2})
		s.Merge(parts.Area{Row: 9, Col: 1, Rows: 1, Cols: 1})
		s.Width(1, 2, 30)
		s.Width(0, 0, 5)
		s.Height(3, 40, true)
		s.Hide(4)
		s.Link(parts.Area{Row: 0, Col: 3, Rows: 1, Cols: 1}, "'Lembar kedua'!A1")
		b.Sheets = append(b.Sheets, &parts.Sheet{Name: "Lembar kedua"})
		b.Names = []parts.Name{{Name: "Satu", Sheet: -1, To: "'SOP'!$A$1"},
			{Name: "Dua", Sheet: 1, To: "'Lembar kedua'!$B$2"}}
	})
	f, err := excelize.OpenReader(bytes.NewReader(written(t, b)))
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t, []string{"SOP", "Lembar kedua"}, f.GetSheetList())
	for i, text := range texts {
		got, err := f.GetCellValue("SOP", parts.CellName(i, 3))
		require.NoError(t, err)
		require.Equal(t, text, got)
	}
	got, err := f.GetCellFormula("SOP", "A2")
	require.NoError(t, err)
	require.Equal(t, `D1&"<&>"`, got)
	number, err := f.GetCellValue("SOP", "A1", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	require.Equal(t, "12.5", number)
	merged, err := f.GetMergeCells("SOP")
	require.NoError(t, err)
	require.Len(t, merged, 1)
	require.Equal(t, "B8:C9", merged[0][0])
	id, err := f.GetCellStyle("SOP", "C9")
	require.NoError(t, err)
	style, err := f.GetStyle(id)
	require.NoError(t, err)
	require.True(t, style.Font.Bold)
	require.Equal(t, `0.0 "x"`, *style.CustomNumFmt)
	require.Equal(t, []string{"CCCCCC"}, style.Fill.Color)
	require.Len(t, style.Border, 2)
	height, err := f.GetRowHeight("SOP", 4)
	require.NoError(t, err)
	require.InDelta(t, 40, height, 0)
	shown, err := f.GetRowVisible("SOP", 5)
	require.NoError(t, err)
	require.False(t, shown)
	width, err := f.GetColWidth("SOP", "C")
	require.NoError(t, err)
	require.InDelta(t, 30, width, 0)
	linked, to, err := f.GetCellHyperLink("SOP", "D1")
	require.NoError(t, err)
	require.True(t, linked)
	require.Equal(t, "'Lembar kedua'!A1", to)
	require.Len(t, f.GetDefinedName(), 2)
}

// Texts and pictures that are the same stand in the file once.
func TestOnce(t *testing.T) {
	png := parts.Picture{Data: []byte("\x89PNG\r\n\x1a\n…"), Type: "png"}
	b := one(func(b *parts.Book, s *parts.Sheet) {
		for row := range 9 {
			s.Text(b, row, 0, "sama")
		}
		require.Equal(t, 1, s.Picture(b.Media(png)))
		require.Equal(t, 1, s.Picture(b.Media(png)))
		s.Drawing = []byte("<x/>")
	})
	z, err := zip.NewReader(bytes.NewReader(written(t, b)), int64(len(written(t, b))))
	require.NoError(t, err)
	texts, pictures := "", 0
	for _, f := range z.File {
		if strings.HasPrefix(f.Name, "xl/media/") {
			pictures++
		}
		if f.Name == "xl/sharedStrings.xml" {
			r, err := f.Open()
			require.NoError(t, err)
			data, err := io.ReadAll(r)
			require.NoError(t, err)
			texts = string(data)
		}
	}
	require.Equal(t, 1, pictures)
	require.Contains(t, texts, `count="9" uniqueCount="1"`)
	require.Equal(t, 1, strings.Count(texts, "sama"))
}

func TestRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*parts.Book, *parts.Sheet)
		want  error
	}{
		"row":        {func(b *parts.Book, s *parts.Sheet) { s.Text(b, parts.MaxRows, 0, "x") }, parts.ErrRange},
		"row before": {func(_ *parts.Book, s *parts.Sheet) { s.Number(-1, 0, "1") }, parts.ErrRange},
		"column":     {func(_ *parts.Book, s *parts.Sheet) { s.Formula(0, parts.MaxCols, "1", "1") }, parts.ErrRange},
		"width":      {func(_ *parts.Book, s *parts.Sheet) { s.Width(0, parts.MaxCols, 1) }, parts.ErrRange},
		"style": {func(_ *parts.Book, s *parts.Sheet) { s.Style(parts.Area{Col: -1, Rows: 1, Cols: 1}, 0) },
			parts.ErrRange},
		"no name": {func(_ *parts.Book, s *parts.Sheet) { s.Name = "" }, parts.ErrName},
		"long name": {func(_ *parts.Book, s *parts.Sheet) { s.Name = strings.Repeat("é", parts.MaxName+1) },
			parts.ErrName},
		"pairs": {func(_ *parts.Book, s *parts.Sheet) { s.Name = strings.Repeat("🙂", 16) }, parts.ErrName},
		"slash": {func(_ *parts.Book, s *parts.Sheet) { s.Name = "a/b" }, parts.ErrName},
		"quote": {func(_ *parts.Book, s *parts.Sheet) { s.Name = "a'" }, parts.ErrName},
		"twice": {
			func(b *parts.Book, _ *parts.Sheet) { b.Sheets = append(b.Sheets, &parts.Sheet{Name: "sop"}) },
			parts.ErrName},
		"picture": {
			func(b *parts.Book, _ *parts.Sheet) { b.Media(parts.Picture{Data: []byte("GIF89a"), Type: "png"}) },
			parts.ErrPicture},
		"kind unknown": {
			func(b *parts.Book, _ *parts.Sheet) { b.Media(parts.Picture{Data: []byte("GIF89a"), Type: "gif"}) },
			parts.ErrPicture},
	} {
		var out bytes.Buffer
		require.ErrorIs(t, one(c.spoil).Write(context.Background(), &out), c.want, name)
		require.Empty(t, out.Bytes(), name)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := one(func(*parts.Book, *parts.Sheet) {}).Write(ctx, io.Discard)
	require.True(t, errors.Is(err, context.Canceled))
}
