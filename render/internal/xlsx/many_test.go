package xlsx_test

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx"
)

// many yields documents, then an error unless it is nil.
func many(err error, docs ...*page.Document) iter.Seq2[*page.Document, error] {
	return func(yield func(*page.Document, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// leading are three documents of which the first leads to the last.
func leading(t *testing.T) []*page.Document {
	docs := []*page.Document{small(t), small(t), arrange(t, &manual(t)[7], nil)}
	for i, name := range []string{"Daftar Isi", "01 'Kop' A", "02 Surat"} {
		docs[i].Sheet = name
	}
	for c := range page.Of[*page.Cell](docs[0].Pages[0]) {
		c.Edit().Leads = "01 'Kop' A"
		break
	}
	return docs
}

// Each document has its worksheet, as it has in a workbook of its own, and all
// but the first a link back.
func TestWriteMany(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, xlsx.WriteMany(t.Context(), &b, many(nil, leading(t)...)))
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t, []string{"Daftar Isi", "01 'Kop' A", "02 Surat"}, f.GetSheetList())
	require.Equal(t, 0, f.GetActiveSheetIndex())
	properties, err := f.GetDocProps()
	require.NoError(t, err)
	require.Equal(t, leading(t)[0].Title, properties.Title)
	for i, d := range leading(t) {
		alone, err := excelize.OpenReader(bytes.NewReader(write(t, d)))
		require.NoError(t, err)
		want, err := alone.GetRows(alone.GetSheetName(0))
		require.NoError(t, err)
		got, err := f.GetRows(d.Sheet)
		require.NoError(t, err)
		back, err := excelize.CoordinatesToCellName(len(got[0]), 1) // the last cell of its row
		require.NoError(t, err)
		linked, to, err := f.GetCellHyperLink(d.Sheet, back)
		require.NoError(t, err)
		if i > 0 {
			require.True(t, linked)
			require.Equal(t, "'Daftar Isi'!A1", to)
			last := len(got[0]) - 1
			require.Equal(t, xlsx.Back, got[0][last])
			want[0], got[0] = trimmed(want[0]), trimmed(got[0][:last])
		}
		require.Equal(t, want, got)
	}
	at := ""
	for c := range page.Of[*page.Cell](leading(t)[0].Pages[0]) {
		at, err = excelize.CoordinatesToCellName(c.Col+1, c.Row+1)
		require.NoError(t, err)
		break
	}
	linked, to, err := f.GetCellHyperLink("Daftar Isi", at)
	require.NoError(t, err)
	require.True(t, linked)
	require.Equal(t, "'01 ''Kop'' A'!A1", to)
	var again bytes.Buffer
	require.NoError(t, xlsx.WriteMany(t.Context(), &again, many(nil, leading(t)...)))
	require.Equal(t, unzip(t, b.Bytes()), unzip(t, again.Bytes()))
	require.True(t, bytes.Equal(b.Bytes(), again.Bytes()))
}

// trimmed drops the empty cells at the end of a row.
func trimmed(row []string) []string {
	for len(row) > 0 && row[len(row)-1] == "" {
		row = row[:len(row)-1]
	}
	return row
}

// Nothing is written when a document fails, or there is none.
func TestWriteManyFails(t *testing.T) {
	var b bytes.Buffer
	bad := errors.New("bad")
	require.ErrorIs(t, xlsx.WriteMany(t.Context(), &b, many(bad, leading(t)...)), bad)
	require.ErrorIs(t, xlsx.WriteMany(t.Context(), &b, many(nil)), xlsx.ErrEmpty)
	require.ErrorIs(t, xlsx.WriteMany(t.Context(), &b, many(nil, small(t), &page.Document{})), xlsx.ErrEmpty)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, xlsx.WriteMany(ctx, &b, many(nil, leading(t)...)), context.Canceled)
	require.Empty(t, b.Bytes())
}
