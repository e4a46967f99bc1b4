package render_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// replaced returns a workbook with parts put in the place of its own.
func replaced(t testing.TB, book []byte, parts map[string]string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	require.NoError(t, err)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range z.File {
		if _, ok := parts[f.Name]; !ok {
			require.NoError(t, w.Copy(f))
		}
	}
	for name, content := range parts {
		method := zip.Deflate
		if len(content) < 10_000 {
			method = zip.Store
		}
		to, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		require.NoError(t, err)
		_, err = io.WriteString(to, content)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func part(t testing.TB, book []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	require.NoError(t, err)
	f, err := z.Open(name)
	require.NoError(t, err)
	data, err := io.ReadAll(f)
	require.NoError(t, err)
	return string(data)
}

const (
	sheetPart   = "xl/worksheets/sheet1.xml"
	stringsPart = "xl/sharedStrings.xml"
	bookPart    = "xl/workbook.xml"
)

// bombs are small files that unpack to much, or that a reader of whole
// worksheets makes much of, in the place of a form's parts.
func bombs(t testing.TB, book []byte) map[string]map[string]string {
	sheet := func(rows, after string) map[string]string {
		return map[string]string{sheetPart: "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}
	}
	row := func(n int, cell string) string {
		var b strings.Builder
		for i := 1; i <= n; i++ {
			fmt.Fprintf(&b, `<row><c r="%s%d"><v>1</v></c></row>`, cell, i)
		}
		return b.String()
	}
	names := func(n int, ref func(i int) string) map[string]string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<definedName name="isi.t%d.1.a">%s</definedName>`, i, ref(i))
		}
		return map[string]string{bookPart: strings.Replace(part(t, book, bookPart), "<definedNames>",
			"<definedNames>"+b.String(), 1)}
	}
	return map[string]map[string]string{
		"rows of the widest cell": sheet(row(1000, "XFD"), ""),
		"rows without a place":    sheet(strings.Repeat("<row/>", 100_000), ""),
		"cells without a place":   sheet(`<row r="1">`+strings.Repeat("<c/>", 1_000_000)+"</row>", ""),
		"cells of rows": sheet(strings.Repeat("<row>"+strings.Repeat("<c><v>1</v></c>", 9)+"</row>",
			49_000), ""),
		"merges": sheet("", "<mergeCells>"+strings.Repeat(`<mergeCell ref="C1:D1"/>`,
			50_000)+"</mergeCells>"),
		"merges below the limit": sheet("", "<mergeCells>"+strings.Repeat(`<mergeCell ref="C1:D1"/>`,
			19_000)+"</mergeCells>"),
		"shared strings":       {stringsPart: "<sst>" + strings.Repeat("<si><t>x</t></si>", 400_000) + "</sst>"},
		"a long shared string": {stringsPart: "<sst><si><t>" + strings.Repeat("x", 5<<20) + "</t></si></sst>"},
		"a long value": {stringsPart: "<sst>" + strings.Repeat("<si><t>"+strings.Repeat("x",
			200_000)+"</t></si>", 20) + "</sst>"},
		"styles": {"xl/styles.xml": "<styleSheet><cellXfs>" + strings.Repeat("<xf/>", 100_000) +
			"</cellXfs></styleSheet>"},
		"names": names(200_000, func(i int) string { return fmt.Sprintf("Formulir!$A$%d", i+1) }),
		"names far apart": names(19_000, func(i int) string {
			return fmt.Sprintf("Formulir!$A$%d",
				1+i%2*1_000_000)
		}),
		"names of one row": names(19_000, func(int) string { return "Formulir!$XFD$1" }),
		"a long name":      names(1, func(int) string { return strings.Repeat("x", 3<<20) }),
		"a register without end": {bookPart: strings.Replace(names(2,
			func(i int) string { return fmt.Sprintf("Formulir!$A$%d", 1+i*1_048_575) })[bookPart], "isi.t1",
			"isi.t0", 1)},
		"a picture that is a bomb": {"xl/media/image1.png": strings.Repeat(" ", 70<<20)},
		"comments": {"xl/comments1.xml": "<comments>" + strings.Repeat("<comment/>", 50_000) +
			"</comments>"},
		"shapes": {"xl/drawings/drawing9.xml": "<wsDr>" + strings.Repeat("<sp/>", 150_000) +
			"</wsDr>"},
		"entities":     {sheetPart: `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>`},
		"nesting":      {sheetPart: strings.Repeat("<a>", 500_000)},
		"an attribute": {sheetPart: `<a b="` + strings.Repeat("x", 2<<20) + `"/>`},
	}
}

// Reading a bomb takes little memory, whether it is refused or read.
func TestBombs(t *testing.T) {
	guests, _ := catalogue.ByID("buku-tamu")
	filled, err := guests.Fill(map[string]any{"tamu": []any{map[string]any{"nama": "SITI"}}})
	require.NoError(t, err)
	book := workbook(t, filled)
	for name, parts := range bombs(t, book) {
		data := replaced(t, book, parts)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := render.ReadForm(bytes.NewReader(data))
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(48<<20), name)
		var reason *render.ReadError
		if errors.As(err, &reason) {
			require.True(t, errors.Is(err, render.ErrNoForm) || errors.Is(err, render.ErrReadLimit), name)
			require.NotEqual(t, reason.Message(sop.Indonesian), reason.Message(sop.English), name)
		} else if err != nil {
			require.ErrorAs(t, err, new(sop.Problems), "%s: %v", name, err)
		}
	}
}

// A caller's own limits count.
func TestReadLimits(t *testing.T) {
	filled, err := custom.Fill(map[string]any{"nama": "A"})
	require.NoError(t, err)
	book := workbook(t, filled)
	for _, l := range []render.ReadLimits{{File: 100}, {Unpacked: 1000}, {Rows: 1}, {Cells: 1}} {
		_, err := render.ReadFormContext(t.Context(), bytes.NewReader(book),
			&render.ReadOptions{Forms: []*forms.Form{custom}, Limits: l})
		require.ErrorIs(t, err, render.ErrReadLimit)
	}
	l := render.ReadLimits{File: int64(len(book))}
	back, err := render.ReadFormContext(t.Context(), bytes.NewReader(book),
		&render.ReadOptions{Forms: []*forms.Form{custom}, Limits: l})
	require.NoError(t, err)
	require.Equal(t, "A", back.Values.Text("nama"))
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = render.ReadFormContext(ended, bytes.NewReader(book), nil)
	require.ErrorIs(t, err, context.Canceled)
	endless := io.MultiReader(bytes.NewReader(book), zeros{})
	_, err = render.ReadForm(endless)
	require.ErrorIs(t, err, render.ErrReadLimit)
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { return len(b), nil }

// What other programs write in their own way is read all the same: inline
// texts, texts in pieces, prefixes, cells without places, empty rows between.
func TestReadForeignCells(t *testing.T) {
	filled, err := custom.Fill(map[string]any{"nama": "A"})
	require.NoError(t, err)
	book := workbook(t, filled)
	names := part(t, book, bookPart)
	from := strings.Index(names, `name="isi.nama">`) + len(`name="isi.nama">`)
	ref := names[from : from+strings.Index(names[from:], "<")]
	at := strings.ReplaceAll(ref[strings.Index(ref, "!")+1:], "$", "")
	column, line := at[:1], at[1:]
	cell := func(c string) string {
		return `<x:worksheet xmlns:x="u"><x:sheetData><x:row r="` + line + `">` + fmt.Sprintf(c, column+line) +
			`</x:row></x:sheetData></x:worksheet>`
	}
	for _, c := range []struct{ cell, want string }{
		{`<x:c r="%s" t="inlineStr"><x:is><x:t>B</x:t></x:is></x:c>`, "B"},
		{`<x:c r="%s" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>B </x:t></x:r>` +
			`<x:r><x:t>C</x:t></x:r><x:rPh sb="0"><x:t>no</x:t></x:rPh></x:is></x:c>`, "B C"},
		{`<x:c r="%s" t="inlineStr"><x:is><x:t>_x005F_x0041_&amp;_x00e9_</x:t></x:is></x:c>`, "_x0041_&é"},
		{`<x:c r="%s" t="str"><x:f>"D"&amp;1</x:f><x:v>D1</x:v></x:c>`, "D1"},
		{`<x:c r="%s" t="s"><x:v>0</x:v></x:c>`, "Siti _x0041_"},
		{`<x:c r="%s" t="s"><x:v> 1 </x:v></x:c>`, "é😀"},
		{`<x:c r="%s"><x:v>7</x:v></x:c>`, "7"},
		{`<x:c r="%s"/>`, ""},
		{`<x:c r="%s" t="s"/>`, ""},
	} {
		data := replaced(t, book, map[string]string{sheetPart: cell(c.cell),
			stringsPart: `<sst><si><r><t>Siti </t></r><r><t xml:space="preserve">_x005F_x0041_</t></r>` +
				`<rPh><t>x</t></rPh></si><si><t>_x00E9__xD83D__xDE00_</t></si></sst>`})
		back, err := render.ReadForm(bytes.NewReader(data), custom)
		require.NoError(t, err, c.cell)
		require.Equal(t, c.want, back.Values.Text("nama"), c.cell)
	}
	for _, bad := range []string{`<x:c r="%s" t="s"><x:v>2</x:v></x:c>`, `<x:c r="%s" t="s"><x:v>-1</x:v></x:c>`,
		`<x:c r="%s" t="s"><x:v>x</x:v></x:c>`} {
		data := replaced(t, book, map[string]string{sheetPart: cell(bad), stringsPart: `<sst><si/><si/></sst>`})
		_, err := render.ReadForm(bytes.NewReader(data), custom)
		require.ErrorIs(t, err, render.ErrNoForm, bad)
	}
}

// Whatever a part of a workbook holds, reading it gives a copy or a reason. The
// seeds are the beginnings of bombs.
func FuzzReadForm(f *testing.F) {
	one := &forms.Form{ID: "satu", Title: "SATU",
		Parts: []forms.Part{forms.Fields{Items: []forms.Field{{Name: "nama", Label: "Nama"}}}}}
	filled, err := one.Fill(map[string]any{"nama": "A"})
	require.NoError(f, err)
	var b bytes.Buffer
	require.NoError(f, render.FormXLSX(&b, filled, nil))
	book := replaced(f, b.Bytes(), map[string]string{"xl/theme/theme1.xml": "<theme/>",
		"xl/styles.xml": "<styleSheet/>"})
	for _, text := range []string{
		`<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>`,
		`<worksheet><sheetData><row/><row/></sheetData></worksheet>`,
		`<worksheet><sheetData><row r="1"><c/><c/></row></sheetData></worksheet>`,
		`<worksheet><mergeCells><mergeCell ref="C1:D1"/></mergeCells></worksheet>`,
		`<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c></row></sheetData></worksheet>`,
		`<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>`, `<a><a><a>`,
	} {
		f.Add(uint8(0), []byte(text))
	}
	f.Add(uint8(1), []byte(`<sst><si><t>x</t></si><si><r><t>_x0041_</t></r></si></sst>`))
	f.Add(uint8(2), []byte(`<workbook><sheets><sheet name="Formulir" r:id="rId1"/></sheets>`+
		`<definedNames><definedName name="sopkit_form">"satu"</definedName>`+
		`<definedName name="isi.nama">Formulir!$B$3</definedName>`+
		`<definedName name="isi.t.1.a">Formulir!$A$1</definedName></definedNames></workbook>`))
	names := []string{sheetPart, stringsPart, bookPart}
	f.Fuzz(func(t *testing.T, which uint8, content []byte) {
		data := replaced(t, book, map[string]string{names[int(which)%len(names)]: string(content)})
		_, err := render.ReadForm(bytes.NewReader(data), one)
		var reason *render.ReadError
		var problems sop.Problems
		if err != nil && !errors.As(err, &reason) && !errors.As(err, &problems) &&
			!errors.Is(err, render.ErrUnknownForm) {
			t.Fatal(err)
		}
	})
}
