package render_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/bahasa"
)

// A value of the most characters goes over as many pages as it needs, in a
// field, a line, a sentence and a table, and is read back as it was.
func TestLongestValues(t *testing.T) {
	f := &forms.Form{ID: "panjang", Title: "PANJANG", Numbered: true, Parts: []forms.Part{
		forms.Fields{
			Items: []forms.Field{{Name: "uraian", Label: "Uraian", Kind: forms.LongText},
				{Name: "nama", Label: "Nama"}}},
		forms.Paragraph{Text: "Demikian {alasan}.", Fields: []forms.Field{{Name: "alasan", Label: "Alasan"}}},
		forms.Table{Name: "baris", Columns: []forms.Field{{Name: "isi", Label: "Isi"}, {Name: "ket", Label: "Ket."}}},
		forms.Signatures{Signers: []forms.Signer{{Post: "Kepala", Name: "kepala_nama", NIP: "kepala_nip"}}},
	}}
	words := strings.Repeat("kata panjang ", forms.MaxText)[:forms.MaxText-1] + "x"
	solid := strings.Repeat("pertanggungjawaban", forms.MaxText)[:forms.MaxText]
	for _, value := range []string{words, solid, strings.Repeat("baris\n", forms.MaxText)[:forms.MaxText-2] + "x"} {
		line := strings.ReplaceAll(value, "\n", " ")
		c, err := f.Fill(map[string]any{"nomor": line, "uraian": value, "nama": line, "alasan": line,
			"kepala_nama": line,
			"baris": []any{map[string]any{"isi": line, "ket": "pendek"},
				map[string]any{"isi": "kedua", "ket": line}}})
		require.NoError(t, err)
		require.NoError(t, render.FormPDF(io.Discard, c, office))
		back, err := render.ReadForm(bytes.NewReader(workbook(t, c)), f)
		require.NoError(t, err)
		require.Equal(t, c.Values, back.Values)
	}
}

// Whatever papers ask for, what is filled in is read back.
func TestElementsRoundTrip(t *testing.T) {
	for _, f := range formstest.Elements() {
		for seed := range uint64(8) {
			c, err := f.Fill(formstest.Values(rand.New(rand.NewPCG(seed, 5)), f, 40<<seed%8))
			require.NoError(t, err, f.ID)
			require.NoError(t, render.FormPDF(io.Discard, c, office))
			back, err := render.ReadForm(bytes.NewReader(workbook(t, c)), f)
			require.NoError(t, err, f.ID)
			require.Equal(t, withoutBlankRows(c.Values), withoutBlankRows(back.Values), f.ID)
		}
	}
}

// withoutBlankRows leaves out rows without a value, which a paper may drop.
func withoutBlankRows(v forms.Values) forms.Values {
	out := forms.Values{}
	for name, x := range v {
		var rows []forms.Values
		for _, row := range x.Rows {
			if row = withoutBlankRows(row); len(row) > 0 {
				rows = append(rows, row)
			}
		}
		x.Rows = rows
		if !x.Blank() {
			out[name] = x
		}
	}
	return out
}

// spelled is a form with numbers in words.
var spelled = &forms.Form{ID: "ejaan", Title: "EJAAN", Parts: []forms.Part{
	forms.Fields{Items: []forms.Field{
		{Name: "angka", Label: "Angka", Kind: forms.Number}, {Name: "uang", Label: "Uang", Kind: forms.Rupiah},
		{Name: "kata", Label: "Kata", Computed: forms.Formula{Op: forms.Words, Of: []string{"angka"}}},
		{Name: "rupiah", Label: "Rupiah", Computed: forms.Formula{Op: forms.Words, Of: []string{"uang"}}},
	}},
}}

// The formulas of the workbook spell numbers as Go does: negative ones, decimals
// and more than a trillion.
func TestFormulasSpellAsGoDoes(t *testing.T) {
	c, err := spelled.Fill(map[string]any{"angka": 1, "uang": 1})
	require.NoError(t, err)
	book, err := excelize.OpenReader(bytes.NewReader(workbook(t, c)))
	require.NoError(t, err)
	cell := func(name string) string { return cellNamed(t, book, "isi."+name) }
	for _, number := range []string{
		"0", "1", "-3", "11", "100", "1000", "1001000", "111111", "1.5", "10.05", "-0.25", "99999999.99", "1.234567891",
		"1234567890123", "999999999999999", "1000000000000", "2000000000001",
	} {
		require.NoError(t, book.SetCellDefault("Formulir", cell("angka"), number))
		want, ok := bahasa.DecimalWords(strings.Replace(number, ".", ",", 1))
		require.True(t, ok, number)
		got, err := book.CalcCellValue("Formulir", cell("kata"))
		require.NoError(t, err, number)
		require.Equal(t, want, got, number)
	}
	require.NoError(t, book.SetCellDefault("Formulir", cell("uang"), "1500000250001"))
	got, err := book.CalcCellValue("Formulir", cell("rupiah"))
	require.NoError(t, err)
	require.Equal(t, bahasa.MoneyWords(1500000250001), got)
}

// cellNamed returns the cell that a name of the workbook refers to.
func cellNamed(t *testing.T, book *excelize.File, name string) string {
	t.Helper()
	for _, n := range book.GetDefinedName() {
		if n.Name == name {
			return strings.ReplaceAll(n.RefersTo[strings.Index(n.RefersTo, "!")+1:], "$", "")
		}
	}
	t.Fatalf("no name %s", name)
	return ""
}

// changed returns the workbook of a copy after a change.
func changed(t *testing.T, c *forms.Copy, change func(*excelize.File)) []byte {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(workbook(t, c)))
	require.NoError(t, err)
	change(book)
	var b bytes.Buffer
	require.NoError(t, book.Write(&b))
	return b.Bytes()
}

// Faults name the cell; an error of Excel and a deleted row are told.
func TestFaultsNameTheirCell(t *testing.T) {
	c, err := spelled.Fill(map[string]any{"angka": 1})
	require.NoError(t, err)
	var at string
	data := changed(t, c, func(book *excelize.File) {
		at = cellNamed(t, book, "isi.angka")
		require.NoError(t, book.SetCellStr("Formulir", at, "dua"))
	})
	_, err = render.ReadForm(bytes.NewReader(data), spelled)
	var problems sop.Problems
	require.ErrorAs(t, err, &problems)
	require.ErrorIs(t, err, forms.ErrKind)
	require.Contains(t, problems[0].Message(sop.Indonesian), "sel "+at+": ")

	book := workbook(t, c)
	sheet := part(t, book, sheetPart)
	from := strings.Index(sheet, `<c r="`+at+`"`)
	to := from + strings.Index(sheet[from:], "</c>")
	sheet = sheet[:from] + `<c r="` + at + `" t="e"><v>#N/A</v>` + sheet[to:]
	_, err = render.ReadForm(bytes.NewReader(replaced(t, book, map[string]string{sheetPart: sheet})), spelled)
	require.ErrorIs(t, err, render.ErrErrorValue)
	require.ErrorAs(t, err, &problems)
	require.Contains(t, problems[0].Message(sop.English), "cell "+at+": holds an error of Excel (#N/A)")

	names := part(t, book, bookPart)
	i := strings.Index(names, `name="isi.angka">`) + len(`name="isi.angka">`)
	names = names[:i] + "#REF!" + names[i+strings.Index(names[i:], "<"):]
	back, err := render.ReadForm(bytes.NewReader(replaced(t, book, map[string]string{bookPart: names})), spelled)
	require.NoError(t, err)
	require.Len(t, back.Warnings, 1)
	require.ErrorIs(t, back.Warnings[0], render.ErrDeleted)
	require.Equal(t, "angka", back.Warnings[0].Path)
}

// A table has rows in store, hidden, which are read and summed like its others.
func TestTablesGrow(t *testing.T) {
	f := &forms.Form{ID: "tabel", Title: "TABEL",
		Parts: []forms.Part{forms.Table{Name: "t", Rows: 2, Sums: []string{"n"},
			Columns: []forms.Field{{Name: "nama", Label: "Nama"}, {Name: "n", Label: "Banyak", Kind: forms.Number}}}}}
	data := changed(t, f.Blank(), func(book *excelize.File) {
		at := cellNamed(t, book, "isi.t.5.n")
		_, row, err := excelize.CellNameToCoordinates(at)
		require.NoError(t, err)
		visible, err := book.GetRowVisible("Formulir", row)
		require.NoError(t, err)
		require.False(t, visible)
		require.NoError(t, book.SetCellInt("Formulir", at, 7))
		require.NoError(t, book.SetCellInt("Formulir", cellNamed(t, book, "isi.t.1.n"), 2))
	})
	back, err := render.ReadForm(bytes.NewReader(data), f)
	require.NoError(t, err)
	require.Len(t, back.Values["t"].Rows, 5)
	require.Equal(t, "7", back.Values["t"].Rows[4].Text("n"))
}

// The rows of inputs are not fixed in their height, and a cell beyond the paper
// repeats what is typed into a merged one; all other rows are fixed.
func TestRowsGrowWithWhatIsTyped(t *testing.T) {
	book := workbook(t, formstest.Elements()[2].Blank())
	sheet := part(t, book, sheetPart)
	f, err := excelize.OpenReader(bytes.NewReader(book))
	require.NoError(t, err)
	at := cellNamed(t, f, "isi.menimbang")
	require.Contains(t, sheet, "<f>"+at+"&amp;&#34;&#34;</f>")
	rows := regexp.MustCompile(`<row [^>]* ht="[^>]*[^/]>.*?</row>`).FindAllString(sheet, -1)
	require.NotEmpty(t, rows)
	for _, row := range rows {
		repeats := strings.Contains(row, "&amp;&#34;&#34;</f>")
		require.Equal(t, !repeats, strings.Contains(row, ` customHeight="1"`), row)
	}
}
