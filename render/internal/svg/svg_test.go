package svg_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/render/internal/svg"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// small is a page with a cell for each text, each of the symbols, a dashed
// arrow, a joint line, a label, a grey ground, an underlined name and lines to
// write on.
func small(texts ...string) *page.Document {
	f, bold := page.Font{Size: 9 * page.PT}, page.Font{Size: 8 * page.PT, Bold: true}
	p := &page.Page{Paper: page.Paper{Name: "A5", W: 210 * page.MM, H: 148 * page.MM}, HeadAt: -1,
		Margin: page.Margin{Top: 20 * page.PT, Left: 20 * page.PT},
		Cols:   []page.EMU{150 * page.PT, 75 * page.PT}}
	for i, text := range texts {
		p.Rows = append(p.Rows, 30*page.PT)
		c := page.Wrap([]string{text}, f, p.Cols[0]).Cell(f)
		c.Row, c.ColSpan, c.RowSpan, c.Border, c.V = i, 1, 1, page.BorderAll, page.AlignMiddle
		p.Items = append(p.Items, c)
	}
	name := bold
	name.Underline, name.Italic = true, true
	p.Items = append(p.Items,
		&page.Cell{Col: 1, ColSpan: 1, RowSpan: 1, Font: name, H: page.AlignMiddle, Lines: []page.Line{{Text: "NAMA"}}},
		&page.Cell{Col: 1, Row: 1, ColSpan: 1, RowSpan: 1, Shade: 40, Border: page.BorderBottom,
			More: &page.More{Leaders: 2}})
	box := func(i page.EMU) page.Rect {
		return page.Rect{X: (30 + 60*i) * page.PT, Y: 200 * page.PT, W: 40 * page.PT, H: 20 * page.PT}
	}
	a, b := box(0), box(1)
	low := page.Point{X: a.Center().X, Y: 250 * page.PT}
	p.Items = append(p.Items,
		&page.Connector{ID: 7, Name: "Langkah 1 dikerjakan bersama",
			Points: []page.Point{a.Side(page.Right), b.Side(page.Left)}},
		&page.Connector{ID: 8, Name: "Panah dari langkah 1 ke langkah 2, Ya", Head: 5 * page.PT, Dashed: true,
			Points: []page.Point{a.Side(page.Bottom), low, {X: b.Center().X, Y: low.Y}, b.Side(page.Bottom)}})
	for i, kind := range []page.Shape{page.Box, page.Capsule, page.Diamond, page.Wave, page.Triangle, page.Pentagon} {
		s := &page.Symbol{ID: i + 1, Kind: kind, Box: box(page.EMU(i)), Font: bold, Name: fmt.Sprint("Langkah ", i+1)}
		if kind == page.Capsule {
			s.Text, s.Does = "Mulai\nlagi", "Menerima surat"
		}
		p.Items = append(p.Items, s)
	}
	p.Items = append(p.Items, &page.Label{Box: box(6), Text: "Ya", Font: bold, H: page.AlignEnd})
	d := &page.Document{Title: "Surat Masuk", Subject: "SOP", Author: "Dinas Sosial", Keywords: "surat",
		Created: time.Date(2019, 1, 2, 0, 0, 0, 0, time.UTC), Header: "RAHASIA", Lettering: f.Size,
		Footer: page.Footer{Left: "Surat Masuk", Right: "Halaman %d dari %n", Size: 7 * page.PT},
		Pages:  []*page.Page{p},
		Told: []page.Told{
			{Number: "1", Text: "Menerima surat",
				Facts: []page.Fact{{Label: "Pelaksana", Texts: []string{"Agendaris", "Staf"}}},
				Next:  []page.Way{{When: "Ya", Text: "langkah 2", To: 1}, {When: "tidak", Text: "langkah 1", To: 0}}},
			{Number: "2", Next: []page.Way{{Text: "selesai", To: -1}}},
		}}
	d.Finish()
	return d
}

// every is a small form with a part of each kind, filled.
func every(t testing.TB) *page.Document {
	f := formstest.Every()
	c, err := f.Fill(formstest.Sample(f))
	require.NoError(t, err)
	d, err := form.Form(c, &form.Options{Unit: sop.Unit{Lines: []string{"UPTD PANTI CONTOH"}, Place: "Contoh"}})
	require.NoError(t, err)
	return d
}

// manual are the sheets of the sample manual.
func manual(t testing.TB) (out []*page.Document) {
	m, err := sopfile.Load(filepath.Join("..", "..", "..", "testdata", "manual"))
	require.NoError(t, err)
	for i := range m.Procedures {
		d, err := sheet.Sheet(&m.Procedures[i], nil)
		require.NoError(t, err)
		d.Told = sheet.Told(&m.Procedures[i])
		out = append(out, d)
	}
	require.Len(t, out, 22)
	return out
}

// picture is a page of a document as SVG.
func picture(t testing.TB, d *page.Document, number int) string {
	var b bytes.Buffer
	require.NoError(t, svg.WriteContext(context.Background(), &b, d, number))
	return b.String()
}

// web is a document as HTML.
func web(t testing.TB, d *page.Document) string {
	var b bytes.Buffer
	require.NoError(t, svg.WriteHTMLContext(context.Background(), &b, d))
	return b.String()
}

// Small sheets and forms, an element to a line.
func TestFilesAreTheGoldens(t *testing.T) {
	m := manual(t)
	for name, file := range map[string]string{
		"small.svg":  picture(t, small("Menerima surat yang masuk dari instansi lain", "≤ 5 menit & <b>"), 1),
		"small.html": web(t, small("satu", "dua")), "form.html": web(t, every(t)), "sheet.html": web(t, m[1]),
	} {
		golden.Same(t, name, strings.ReplaceAll(file, "><", ">\n<"))
	}
}

// A file is small: 60 KB hold any sheet of the manual with its steps in words,
// which have no pictures.
func TestFilesAreSmall(t *testing.T) {
	most := 0
	for _, d := range manual(t) {
		most = max(most, len(web(t, d)))
	}
	require.Less(t, most, 60_000)
	require.Greater(t, most, 10_000)
	t.Logf("largest sheet: %d bytes", most)
}

func TestSameBytesEachTime(t *testing.T) {
	for _, d := range []*page.Document{small("satu", "≤ →"), every(t), manual(t)[7]} {
		require.Equal(t, web(t, d), web(t, d))
		require.Equal(t, picture(t, d, 1), picture(t, d, 1))
	}
}

// strange is an item that no back end knows.
type strange struct{ page.Item }

// Nothing is written of what cannot be drawn.
func TestWriteFaults(t *testing.T) {
	for name, spoil := range map[string]func(p *page.Page){
		"symbol": func(p *page.Page) { p.Items = append(p.Items, &page.Symbol{Kind: page.Shape(99)}) },
		"connector": func(p *page.Page) {
			p.Items = append(p.Items, &page.Connector{Points: []page.Point{{X: 1, Y: 1}, {X: 2, Y: 2}}})
		},
		"item": func(p *page.Page) { p.Items = append(p.Items, strange{}) },
	} {
		d := small("satu", "dua")
		spoil(d.Pages[0])
		var b bytes.Buffer
		require.ErrorContains(t, svg.WriteHTMLContext(context.Background(), &b, d), "svg: ", name)
		require.ErrorContains(t, svg.WriteContext(context.Background(), &b, d, 1), "svg: ", name)
		require.Zero(t, b.Len(), name)
	}
	d := small("satu", "dua")
	d.Pages[0].Items = []page.Item{strange{}}
	require.ErrorIs(t, svg.WriteContext(context.Background(), io.Discard, d, 1), page.ErrItem)
	for _, number := range []int{-1, 0, 2} {
		require.ErrorIs(t, svg.WriteContext(context.Background(), io.Discard, small("a", "b"), number), svg.ErrPage)
	}
	require.ErrorIs(t, svg.WriteContext(context.Background(), io.Discard, &page.Document{}, 1), svg.ErrEmpty)
	require.ErrorIs(t, svg.WriteHTMLContext(context.Background(), io.Discard, &page.Document{}), svg.ErrEmpty)
}

// full is a disk that is.
type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriterAndContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	d := small("satu", "dua")
	require.ErrorIs(t, svg.WriteContext(ctx, full{}, d, 1), errFull)
	require.ErrorIs(t, svg.WriteHTMLContext(ctx, full{}, d), errFull)
	cancel()
	require.ErrorIs(t, svg.WriteContext(ctx, full{}, d, 1), context.Canceled)
	require.ErrorIs(t, svg.WriteHTMLContext(ctx, full{}, d), context.Canceled)
}

// element is a node of a parsed file.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []element  `xml:",any"`
	Text     string     `xml:",chardata"`
}

// parse reads a file strictly as XML.
func parse(t testing.TB, file string) *element {
	var e element
	require.NoError(t, xml.Unmarshal([]byte(file), &e))
	return &e
}

// get returns an attribute, "" where there is none.
func (e *element) get(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all returns the elements of a name, in their order.
func (e *element) all(name string) (out []*element) {
	if e.XMLName.Local == name {
		out = append(out, e)
	}
	for i := range e.Children {
		out = append(out, e.Children[i].all(name)...)
	}
	return out
}
