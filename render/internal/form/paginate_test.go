package form

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// tableOf is a table of so many blank rows.
func tableOf(n int) forms.Table {
	return forms.Table{Name: "t", Rows: n, Numbered: true, Columns: []forms.Field{{Name: "nama", Label: "Nama"}}}
}

// rowsOf returns the numbers of the table's rows on each page, and checks that
// its head stands over them.
func rowsOf(t *testing.T, d *page.Document) [][]int {
	out := make([][]int, len(d.Pages))
	for i, p := range d.Pages {
		heads, first := 0, len(p.Rows)
		for c := range page.Of[*page.Cell](p) {
			if c.Has().Input != nil && c.Has().Input.Name.Field == "t" && c.Box.H > 0 {
				out[i] = append(out[i], c.Has().Input.Name.Number)
				first = min(first, c.Row)
			}
		}
		for c := range page.Of[*page.Cell](p) {
			if c.Text == "Nama" && c.Shade > 0 {
				require.Equal(t, first-1, c.Row, "page %d", i+1)
				heads++
			}
		}
		require.Equal(t, len(out[i]) > 0, heads == 1, "page %d", i+1)
	}
	return out
}

// fieldsBefore is a form of so many lines before other parts.
func fieldsBefore(n int, rest ...forms.Part) *forms.Form {
	var list []forms.Field
	for i := range n {
		list = append(list, forms.Field{Name: fmt.Sprint("f", i), Label: "Isian"})
	}
	f := &forms.Form{ID: "x", Title: "X", Parts: rest}
	if n > 0 {
		f.Parts = append([]forms.Part{forms.Fields{Items: list}}, rest...)
	}
	return f
}

// Wherever a table begins, no page has but one of its rows, and a short table
// stays on one page.
func TestNoRowIsAlone(t *testing.T) {
	parted := map[int]int{}
	for before := range 40 {
		for _, n := range []int{3, 5, 6, 7, 12} {
			two := forms.Section{Heading: "A. DAFTAR", Parts: []forms.Part{tableOf(n), tableTwo()}} // no row is spared
			signed := forms.Signatures{Dated: true, Signers: []forms.Signer{{Post: "Kepala", Name: "nama"}}}
			f := fieldsBefore(before, two, signed)
			d, err := Form(f.Blank(), nil)
			require.NoError(t, err)
			all, pages := 0, 0
			for _, rows := range rowsOf(t, d) {
				all += len(rows)
				if len(rows) > 0 {
					require.Greater(t, len(rows), 1, "%d rows after %d fields", n, before)
					pages++
				}
			}
			require.Equal(t, n, all)
			if pages > 1 {
				parted[n]++
			}
		}
	}
	require.Zero(t, parted[3]+parted[5])
	require.NotZero(t, parted[6])
	require.NotZero(t, parted[12])
}

func tableTwo() forms.Table {
	return forms.Table{Name: "u", Rows: 1, Columns: []forms.Field{{Name: "a", Label: "A"}}}
}

// A blank table does without rows when that spares a page: half of
// them stay, and all that hold a value.
func TestRowsThatAreSpared(t *testing.T) {
	for filled, least := range map[int]int{0: 10, 16: 16} {
		fewest, pages := 20, map[int]bool{}
		for before := range 120 {
			f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Space{Height: 100 + before}, tableOf(20)}}
			var rows []any
			for range filled {
				rows = append(rows, map[string]any{"nama": "A"})
			}
			c, err := f.Fill(map[string]any{"t": rows})
			require.NoError(t, err)
			d, err := Form(c, nil)
			require.NoError(t, err)
			n := 0
			for _, rows := range rowsOf(t, d) {
				n += len(rows)
			}
			require.GreaterOrEqual(t, n, least)
			if len(d.Pages) > 1 {
				require.Equal(t, 20, n, "rows that spare no page stay")
			}
			fewest, pages[len(d.Pages)] = min(fewest, n), true
		}
		require.Equal(t, least, fewest)
		require.Len(t, pages, 2)
	}
}

// A table with values for many pages has its head on each.
func TestLongTable(t *testing.T) {
	for _, kind := range []forms.Kind{forms.List, forms.Register} {
		f := fieldsBefore(0, tableOf(3), forms.Paragraph{Text: "Selesai."})
		f.Kind = kind
		var rows []any
		for i := range 100 {
			rows = append(rows, map[string]any{"nama": fmt.Sprint("Nama ", i+1)})
		}
		c, err := f.Fill(map[string]any{"t": rows})
		require.NoError(t, err)
		d, err := Form(c, nil)
		require.NoError(t, err)
		require.Greater(t, len(d.Pages), 2)
		next := 1
		for i, list := range rowsOf(t, d) {
			for _, n := range list {
				require.Equal(t, next, n)
				next++
			}
			p := d.Pages[i]
			switch {
			case kind != forms.Register:
				require.Equal(t, []int{-1, 0, 0}, []int{p.HeadAt, p.HeadRows, p.Repeat})
			case i == 0:
				require.Equal(t, []int{3, 1, 0}, []int{p.HeadAt, p.HeadRows, p.Repeat})
			default:
				require.Equal(t, []int{-1, 0, 1}, []int{p.HeadAt, p.HeadRows, p.Repeat})
			}
		}
		require.Equal(t, 101, next)
	}
}

// What stays with the next part stands at the end all the same.
func TestHeadingAtTheEnd(t *testing.T) {
	d, err := Form(fieldsBefore(0, forms.Section{Heading: "A. AKHIR"}).Blank(), nil)
	require.NoError(t, err)
	require.Len(t, d.Pages, 1)
}

// A text higher than a page is an error, one as high as it fits is none.
func TestHigherThanAPage(t *testing.T) {
	for height, want := range map[int]error{280: nil, 300: ErrTooLarge} {
		f := fieldsBefore(0, forms.Space{Height: height}, forms.Space{Height: height})
		f.Untitled = true
		d, err := Form(f.Blank(), nil)
		require.ErrorIs(t, err, want)
		if want == nil {
			require.Len(t, d.Pages, 2)
		}
	}
	wide := forms.Table{Name: "t"}
	for i := range 40 {
		wide.Columns = append(wide.Columns, forms.Field{Name: fmt.Sprint("k", i), Label: "Keterangan"})
	}
	_, err := Form((&forms.Form{ID: "x", Title: "X", Parts: []forms.Part{wide}}).Blank(), nil)
	require.ErrorIs(t, err, ErrTooLarge)
}
