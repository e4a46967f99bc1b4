package pdf

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

const manual = "../../../testdata/manual"

// manualSheet arranges one procedure of the manual in testdata.
func manualSheet(t testing.TB, name string) *page.Document {
	t.Helper()
	m, err := sopfile.Load(filepath.Join(manual, name))
	require.NoError(t, err)
	require.Len(t, m.Procedures, 1)
	return arranged(t, &m.Procedures[0])
}

// manualSheets arranges every procedure of the manual.
func manualSheets(t testing.TB) map[string]*page.Document {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(manual, "[0-9]*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, names)
	out := map[string]*page.Document{}
	for _, name := range names {
		out[filepath.Base(name)] = manualSheet(t, filepath.Base(name))
	}
	return out
}

// small returns a document of one page with a row of cells for each text, one
// of each symbol, an arrow, and a label.
func small(texts ...string) *page.Document {
	const width, height = 400 * page.PT, 30 * page.PT
	f := page.Font{Size: 9 * page.PT}
	p := &page.Page{
		Paper: page.Paper{Name: "A4", W: 842 * page.PT, H: 595 * page.PT}, HeadAt: -1,
		Margin: page.Margin{Top: 20 * page.PT, Left: 20 * page.PT, Bottom: 20 * page.PT, Right: 20 * page.PT},
		Cols:   []page.EMU{width, width / 2},
	}
	for i, text := range texts {
		p.Rows = append(p.Rows, height)
		c := &page.Cell{Row: i, ColSpan: 1, RowSpan: 1, Text: text, Font: f, H: page.Align(i % 3),
			V: page.Align(i % 3), Border: page.BorderAll}
		for _, line := range font.Wrap(text, int64(f.Size), false, int64(width), int64(width)) {
			c.Lines = append(c.Lines, page.Line{Text: line})
		}
		p.Items = append(p.Items, c)
	}
	return &page.Document{
		Title: "Surat Masuk", Subject: "SOP", Author: "Dinas Sosial", Keywords: "surat, arsip",
		Created: time.Date(2019, 1, 2, 0, 0, 0, 0, time.UTC),
		Footer:  page.Footer{Left: "Surat Masuk", Right: "Halaman %d dari %n", Size: 7 * page.PT},
		Pages:   []*page.Page{p},
	}
}

// withFlow adds every symbol, one with a text, a dashed arrow, a joint line, a label, a bold
// underlined cell, and a shaded one with a single rule.
func withFlow(d *page.Document) *page.Document {
	p := d.Pages[0]
	at := func(i page.EMU) page.Rect {
		return page.Rect{X: (30 + 60*i) * page.PT, Y: 300 * page.PT, W: 40 * page.PT, H: 20 * page.PT}
	}
	bold := page.Font{Size: 8 * page.PT, Bold: true}
	var symbols, connectors []page.Item
	for i, kind := range []page.Shape{page.Box, page.Capsule, page.Diamond, page.Triangle, page.Wave, page.Pentagon} {
		s := &page.Symbol{ID: i + 1, Kind: kind, Box: at(page.EMU(i)), Font: bold}
		switch kind {
		case page.Pentagon:
			s.Text = "A"
		case page.Capsule:
			s.Text = "Mulai\nlagi"
		}
		symbols = append(symbols, s)
	}
	a, b := at(0), at(1)
	corner := page.Point{X: a.X + a.W/2, Y: 340 * page.PT}
	connectors = append(connectors,
		&page.Connector{ID: 7, Points: []page.Point{a.Side(page.Right), b.Side(page.Left)}},
		&page.Connector{ID: 8, Head: page.HeadLength(8 * page.PT), Dashed: true,
			Points: []page.Point{a.Side(page.Bottom), corner, {X: b.X + b.W/2, Y: corner.Y}, b.Side(page.Bottom)}},
	)
	under := bold
	under.Underline = true
	p.Items = append(p.Items,
		&page.Cell{Col: 1, ColSpan: 1, RowSpan: 1, Lines: []page.Line{{Text: "NAMA"}}, Font: under,
			H: page.AlignMiddle},
		&page.Cell{Col: 1, Row: 1, ColSpan: 1, RowSpan: 1, Shade: 25, Border: page.BorderBottom,
			Lines: []page.Line{{Text: "hang", Indent: 9 * page.PT}}, Font: bold},
	)
	p.Items = slices.Concat(p.Items, connectors, symbols,
		[]page.Item{&page.Label{Box: at(7), Text: "Ya", Font: bold, H: page.AlignEnd}})
	return d
}

// first returns the first item of a kind.
func first[T page.Item](p *page.Page) (out T) {
	for i := range page.Of[T](p) {
		return i
	}
	return out
}

func written(t testing.TB, d *page.Document) []byte {
	t.Helper()
	d.Finish()
	var b bytes.Buffer
	require.NoError(t, Write(&b, d))
	return b.Bytes()
}

// tool runs a program on a PDF, whose name replaces "@" among the arguments,
// and returns what it prints; the test is skipped where there is no such
// program.
func tool(t *testing.T, data []byte, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed", name)
	}
	file := filepath.Join(t.TempDir(), "page.pdf")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], "@", file)
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	require.NoError(t, err, "%s: %s", name, out)
	return string(out)
}

func TestWriteEmpty(t *testing.T) {
	var b bytes.Buffer
	require.ErrorIs(t, Write(&b, &page.Document{}), ErrEmpty)
	require.Zero(t, b.Len())
}

// strange is an item that no back end knows.
type strange struct{ page.Item }

func TestUnknownItem(t *testing.T) {
	d := small("satu")
	d.Pages[0].Items = append(d.Pages[0].Items, strange{})
	require.ErrorIs(t, Write(io.Discard, d), page.ErrItem)
}

// Nothing is written of a document that cannot be drawn.
func TestWriteFaults(t *testing.T) {
	for name, spoil := range map[string]func(p *page.Page){
		"symbol":    func(p *page.Page) { first[*page.Symbol](p).Kind = page.Shape(99) },
		"connector": func(p *page.Page) { c := first[*page.Connector](p); c.Points = c.Points[:1] },
		"slanting":  func(p *page.Page) { first[*page.Connector](p).Points[1].Y += 5 },
		"picture": func(p *page.Page) {
			p.Items = append(p.Items, &page.Image{Data: []byte("no picture"), Type: "png"})
		},
		"item": func(p *page.Page) { p.Items = append(p.Items, strange{}) },
	} {
		d := withFlow(small("satu", "dua"))
		spoil(d.Pages[0])
		var b bytes.Buffer
		require.ErrorContains(t, Write(&b, d), "pdf: ", name)
		require.Zero(t, b.Len(), name)
	}
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteReturnsWriterError(t *testing.T) {
	require.ErrorIs(t, Write(full{}, small("satu")), errFull)
}

func TestSameBytesEachTime(t *testing.T) {
	for _, d := range []*page.Document{withFlow(small("satu", "é ’", "≤ →")), manualSheet(t, "08-surat-keluar.yaml")} {
		require.Equal(t, written(t, d), written(t, d))
	}
}

func TestConcurrentWrites(t *testing.T) {
	docs := []*page.Document{withFlow(small("satu", "é ’", "≤ →")), manualSheet(t, "08-surat-keluar.yaml"), small("→")}
	type result struct {
		doc  int
		data []byte
	}
	results := make(chan result)
	const times = 6
	for range times {
		for i, d := range docs {
			go func() {
				var b bytes.Buffer
				if err := Write(io.Writer(&b), d); err != nil {
					b.Reset()
				}
				results <- result{i, b.Bytes()}
			}()
		}
	}
	first := make([][]byte, len(docs))
	for range times * len(docs) {
		r := <-results
		require.NotEmpty(t, r.data)
		if first[r.doc] == nil {
			first[r.doc] = r.data
		}
		require.Equal(t, first[r.doc], r.data)
	}
}

func TestSizes(t *testing.T) {
	require.Less(t, len(written(t, small("satu"))), 12_000)
	for name, d := range manualSheets(t) {
		require.Less(t, len(written(t, d)), 24_000, name)
	}
	long := soptest.Ordinary(rand.New(rand.NewPCG(7, 40)), 40, 6, "Ya", "Tidak")
	require.Less(t, len(written(t, arranged(t, long))), 31_000)
	long.Title += " à la carte"
	long.Steps[3].Activity += " à la carte" // not among the basic characters
	require.Less(t, len(written(t, arranged(t, long))), 40_000)
}

// arranged arranges a procedure.
func arranged(t testing.TB, p *sop.Procedure) *page.Document {
	t.Helper()
	d, err := sheet.Sheet(p, nil)
	require.NoError(t, err)
	return d
}

// The outline says what the pages are called, after a text in the other
// encoding too.
func TestOutlineAfterWideText(t *testing.T) {
	d := small("→")
	d.Pages = append(d.Pages, small("dua →").Pages[0], small("tiga").Pages[0])
	d.Footer.Size = 0
	data := string(written(t, d))
	for _, title := range []string{"Surat Masuk", "Halaman 1", "Halaman 2", "Halaman 3"} {
		require.Contains(t, data, "/Title ("+title+")")
	}
}
