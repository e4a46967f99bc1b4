package sopfile_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// scraps are texts that people leave in cells, and worse.
var scraps = []string{
	"", " ", "x", "x utama", "utama", "keputusan", "kapsul + keputusan + proses", "(", "x (", "x ()", "1", "#1",
	"#1.5", "#9E+99", "#-1", "99", "1; 2; 3",
	"Ya ke", "ke", "Pelaksana: ", "Pelaksana: loket", "Isian", "Isi", "Aktifitas", "No", "Langkah", `"`, `""`, `"""`,
	"[]", "#REF!", "2026-02-31",
	"\n", "a\n\nb", "=1+1", "\u00a0", "ya", "tidak", "Ke", "Urutan pelaksana", strings.Repeat("panjang ", 2000), "日本",
	"\u202e",
}

// Whatever stands in the cells, reading ends with a valid procedure or with
// faults that name the file and, of a cell, a cell there can be.
func TestTableDamaged(t *testing.T) {
	read, refused := 0, 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 11))
		b := officeBook(t)
		for range 1 + r.IntN(4) {
			s := &b.Sheets[r.IntN(3)]
			row := r.IntN(min(len(s.Rows), 9))
			switch r.IntN(6) {
			case 0:
				s.Rows = slices.Delete(s.Rows, row, row+1)
			case 1:
				s.Rows = slices.Insert(s.Rows, row, table.Row{{Text: scraps[r.IntN(len(scraps))]}})
			case 2:
				to := r.IntN(len(s.Rows))
				s.Rows[row], s.Rows[to] = s.Rows[to], s.Rows[row]
			default:
				if len(s.Rows[row]) > 0 {
					text := scraps[r.IntN(len(scraps))]
					number, _ := strings.CutPrefix(text, "#")
					s.Rows[row][r.IntN(len(s.Rows[row]))] = table.Cell{Text: number,
						Number: number != text && number != "REF!"}
				}
			}
		}
		p, err := b.read()
		if err == nil {
			read++
			require.NoError(t, p.Validate(), seed)
			continue
		}
		refused++
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		for _, q := range list {
			require.Equal(t, "isian.xlsx", q.Pos.File, seed)
			require.Equal(t, q.Pos.Line > 0, q.Pos.Cell() != "", "%d: %s", seed, q)
			require.NotEmpty(t, q.Text.ID)
		}
	}
	require.Greater(t, read, 40)
	require.Greater(t, refused, 40)
}

// What is larger than any table is refused, and what is no workbook is told.
func TestTableHostile(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		is   error
		says string
	}{
		"rows": {workbook(t,
			&table.Book{
				Sheets: []table.Sheet{{Name: "Langkah", Rows: make([]table.Row, 60_000)}, {Name: "Identitas"}}}),
			sopfile.ErrTooLarge, "baris"},
		"cut short": {workbook(t, officeBook(t).Book)[:2000], sopfile.ErrSyntax, "rusak"},
		"no sheets": {workbook(t, &table.Book{Sheets: []table.Sheet{{Name: "Sheet1"}}}), sopfile.ErrSyntax,
			"bukan tabel isian"},
		"only steps": {workbook(t, &table.Book{Sheets: []table.Sheet{{Name: "Langkah"}}}), sopfile.ErrSyntax,
			"bukan tabel isian"},
		"blank": {workbook(t, &table.Book{Sheets: []table.Sheet{{Name: "Langkah"}, {Name: "Pelaksana"}}}),
			table.ErrHead, "kolom Aktifitas"},
	} {
		_, err := sopfile.ReadProcedure(c.data, "isian.xlsx")
		require.ErrorIs(t, err, c.is, name)
		require.ErrorContains(t, err, c.says, name)
		require.True(t, strings.HasPrefix(err.Error(), "isian.xlsx"), name)
	}
	require.False(t, table.Is(workbook(t, officeBook(t).Book)[:2000]))
	require.False(t, table.Is([]byte("nama: A")))
}

// What a cell does not give back as it is stands in quotes, and only that.
func TestQuote(t *testing.T) {
	for text, want := range map[string]string{
		"a": "a", "": `""`, " a": `" a"`, `"a"`: `"a"`, `"A" dan "B"`: `"A" dan "B"`, `""`: `""""`, "[]": `"[]"`,
		`"`: `"`, `" "`: `"" ""`, "a\r\nb": "\"a\r\nb\"",
	} {
		require.Equal(t, want, table.Quote(text))
		require.Equal(t, text, table.Unquote(want))
	}
}
