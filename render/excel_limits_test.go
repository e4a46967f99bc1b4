package render_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// What Excel refuses to open without repairing it, although the schemas allow
// it: its "specifications and limits", and what its dialogs take.

// element is a part of a workbook as it is read.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Text     string     `xml:",chardata"`
	Children []*element `xml:",any"`
}

func (e *element) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// each visits the elements of a name, but for those that Excel passes over.
func (e *element) each(name string, visit func(*element)) {
	if e.XMLName.Local == "Fallback" {
		return
	}
	if e.XMLName.Local == name {
		visit(e)
	}
	for _, c := range e.Children {
		c.each(name, visit)
	}
}

// excelLength counts characters as Excel does.
func excelLength(s string) int { return len(utf16.Encode([]rune(s))) }

var (
	goodName   = regexp.MustCompile(`^[\p{L}_\\][\p{L}\p{N}_.\\]*$`)
	likeCell   = regexp.MustCompile(`(?i)^([a-z]{1,3}[0-9]+|r[0-9]*c?[0-9]*|c[0-9]*)$`)
	badInSheet = regexp.MustCompile(`[\[\]:*?/\\]|^'|'$`)
	inQuotes   = regexp.MustCompile(`"(?:[^"]|"")*"`)
	sheetName  = regexp.MustCompile(`'(?:[^']|'')*'`)
)

// withinExcel asserts that Excel opens a workbook as it is.
func withinExcel(t *testing.T, data []byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	texts := 0
	var sheets []*element
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, ".xml") {
			continue
		}
		r, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(r)
		require.NoError(t, err)
		var e element
		require.NoError(t, xml.Unmarshal(content, &e), f.Name)
		switch {
		case f.Name == "xl/styles.xml":
			stylesWithin(t, &e)
		case f.Name == "xl/workbook.xml":
			namesWithin(t, &e)
		case f.Name == "xl/sharedStrings.xml":
			e.each("si", func(*element) { texts++ })
			e.each("t", func(x *element) { assert.LessOrEqual(t, excelLength(x.Text), 32767) })
		case strings.HasPrefix(f.Name, "xl/worksheets/"):
			sheets = append(sheets, &e)
		case strings.HasPrefix(f.Name, "xl/drawings/"):
			drawingWithin(t, &e)
		}
	}
	for _, e := range sheets {
		cellsWithin(t, e, texts)
		helpWithin(t, e)
	}
}

func stylesWithin(t *testing.T, e *element) {
	number := func(x *element, name string) float64 {
		v, err := strconv.ParseFloat(x.attr(name), 64)
		require.NoError(t, err)
		return v
	}
	e.each("sz", func(x *element) {
		assert.GreaterOrEqual(t, number(x, "val"), 1.0, "size of letters")
		assert.LessOrEqual(t, number(x, "val"), 409.0, "size of letters")
	})
	e.each("numFmt", func(x *element) { assert.LessOrEqual(t, excelLength(x.attr("formatCode")), 255) })
	e.each("alignment", func(x *element) {
		if x.attr("indent") != "" {
			assert.LessOrEqual(t, number(x, "indent"), 250.0)
		}
	})
	looks := 0
	e.each("xf", func(*element) { looks++ })
	assert.Less(t, looks, 65490)
}

func namesWithin(t *testing.T, e *element) {
	seen := map[string]bool{}
	e.each("sheet", func(x *element) {
		name := x.attr("name")
		assert.LessOrEqual(t, excelLength(name), 31, name)
		assert.NotRegexp(t, badInSheet, name)
		assert.NotEqual(t, "history", strings.ToLower(name))
		assert.False(t, seen[strings.ToLower(name)], "two worksheets %q", name)
		seen[strings.ToLower(name)] = true
	})
	names := map[string]bool{}
	e.each("definedName", func(x *element) {
		name := x.attr("name")
		key := strings.ToLower(name) + " " + x.attr("localSheetId")
		assert.False(t, names[key], "two names %q", name)
		names[key] = true
		assert.LessOrEqual(t, excelLength(name), 255)
		assert.Regexp(t, goodName, name)
		assert.NotRegexp(t, likeCell, name)
		formulaWithin(t, x.Text)
	})
}

func formulaWithin(t *testing.T, text string) {
	t.Helper()
	assert.LessOrEqual(t, excelLength(text), 8192, "formula %.60s…", text)
	for _, quoted := range inQuotes.FindAllString(text, -1) {
		inner := strings.ReplaceAll(quoted[1:len(quoted)-1], `""`, `"`)
		assert.LessOrEqual(t, excelLength(inner), 255, "text in formula %.60s…", text)
	}
	depth, deepest := 0, 0
	for _, r := range sheetName.ReplaceAllString(inQuotes.ReplaceAllString(text, ""), "") {
		switch r {
		case '(':
			depth++
			deepest = max(deepest, depth)
		case ')':
			depth--
		}
	}
	assert.Zero(t, depth, "brackets of %.60s…", text)
	assert.LessOrEqual(t, deepest, 64, "formula %.60s…", text)
}

func cellsWithin(t *testing.T, e *element, texts int) {
	row, col := 0, 0
	e.each("row", func(x *element) {
		n, err := strconv.Atoi(x.attr("r"))
		require.NoError(t, err)
		require.Greater(t, n, row, "rows in order")
		row, col = n, 0
		if ht := x.attr("ht"); ht != "" {
			v, err := strconv.ParseFloat(ht, 64)
			require.NoError(t, err)
			assert.LessOrEqual(t, v, 409.5, "height of row %d", n)
		}
		x.each("c", func(c *element) {
			at, in, err := excelize.CellNameToCoordinates(c.attr("r"))
			require.NoError(t, err)
			require.Equal(t, n, in)
			require.Greater(t, at, col, "cells in order")
			col = at
			if c.attr("t") == "s" {
				i, err := strconv.Atoi(strings.TrimSpace(c.Children[0].Text))
				require.NoError(t, err)
				require.Less(t, i, texts)
			}
		})
	})
	e.each("col", func(x *element) {
		v, err := strconv.ParseFloat(x.attr("width"), 64)
		require.NoError(t, err)
		assert.LessOrEqual(t, v, 255.0, "width of a column")
	})
	for _, name := range []string{"f", "formula", "formula1", "formula2"} {
		e.each(name, func(x *element) { formulaWithin(t, x.Text) })
	}
	breaks := 0
	e.each("brk", func(*element) { breaks++ })
	assert.LessOrEqual(t, breaks, 1026)
	mergedApart(t, e)
}

// mergedApart asserts that no cell is in two merged areas.
func mergedApart(t *testing.T, e *element) {
	taken := map[[2]int]bool{}
	e.each("mergeCell", func(x *element) {
		from, to, ok := strings.Cut(x.attr("ref"), ":")
		require.True(t, ok, "an area of one cell is none")
		left, top, err := excelize.CellNameToCoordinates(from)
		require.NoError(t, err)
		right, bottom, err := excelize.CellNameToCoordinates(to)
		require.NoError(t, err)
		for r := top; r <= bottom; r++ {
			for c := left; c <= right; c++ {
				require.False(t, taken[[2]int{r, c}], "%s overlaps", x.attr("ref"))
				taken[[2]int{r, c}] = true
			}
		}
	})
}

// helpWithin looks at drop-downs, hints, links, headers and footers.
func helpWithin(t *testing.T, e *element) {
	e.each("dataValidation", func(x *element) {
		for name, most := range map[string]int{"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255} {
			assert.LessOrEqual(t, excelLength(x.attr(name)), most, "%s at %s", name, x.attr("sqref"))
		}
		if x.attr("type") == "list" {
			x.each("formula1", func(f *element) {
				if list := f.Text; strings.HasPrefix(list, `"`) {
					assert.LessOrEqual(t, excelLength(list)-2, 255, "list at %s", x.attr("sqref"))
				}
			})
		}
	})
	e.each("hyperlink", func(x *element) { assert.LessOrEqual(t, excelLength(x.attr("location")), 255) })
	for _, name := range []string{"oddHeader", "oddFooter", "firstHeader", "firstFooter"} {
		e.each(name, func(x *element) { assert.LessOrEqual(t, excelLength(x.Text), 255) })
	}
}

// drawingWithin asserts that shapes have numbers of their own, and that arrows
// hold on to shapes that are there.
func drawingWithin(t *testing.T, e *element) {
	ids := map[string]bool{}
	e.each("cNvPr", func(x *element) {
		id := x.attr("id")
		assert.False(t, ids[id], "two shapes %s", id)
		assert.NotEqual(t, "0", id)
		ids[id] = true
	})
	for _, end := range []string{"stCxn", "endCxn"} {
		e.each(end, func(x *element) { assert.True(t, ids[x.attr("id")], "an arrow holds on to nothing") })
	}
	e.each("ext", func(x *element) {
		assert.NotContains(t, x.attr("cx"), "-")
		assert.NotContains(t, x.attr("cy"), "-")
	})
}

func TestExcelOpensSheetsAsTheyAre(t *testing.T) {
	list := manual(t)
	list = append(list, *soptest.Full())
	for _, k := range soptest.Kinds() {
		list = append(list, *soptest.OfKind(rand.New(rand.NewPCG(5, 2)), k))
	}
	for i := range list {
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			t.Parallel()
			var sheet bytes.Buffer
			require.NoError(t, render.XLSX(&sheet, &list[i], &render.Options{ColumnNumbers: true}))
			withinExcel(t, sheet.Bytes())
			table, err := sopfile.TableOf(&list[i], nil, "a.xlsx")
			require.NoError(t, err)
			var b bytes.Buffer
			require.NoError(t, render.TableXLSX(&b, table))
			withinExcel(t, b.Bytes())
		})
	}
}

func TestExcelOpensFormsAsTheyAre(t *testing.T) {
	for _, f := range append(catalogue.All(), append(formstest.Elements(), formstest.Every())...) {
		t.Run(f.ID, func(t *testing.T) {
			t.Parallel()
			long := formstest.Values(rand.New(rand.NewPCG(8, 3)), f, 60)
			for _, c := range []*forms.Copy{f.Blank(), {Form: f, Values: long}} {
				withinExcel(t, workbook(t, c))
			}
			var b bytes.Buffer
			require.NoError(t, render.ListXLSX(&b, f, &render.ListOptions{Rows: 3, TableRows: 2}))
			withinExcel(t, b.Bytes())
		})
	}
}

func TestExcelOpensBooksAsTheyAre(t *testing.T) {
	for name, m := range map[string]*sop.Manual{"manual": {Procedures: manual(t)}, "hostile": hostile()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var b bytes.Buffer
			require.NoError(t, render.ManualXLSX(&b, m, &render.BookOptions{Annex: true}))
			withinExcel(t, b.Bytes())
		})
	}
}
