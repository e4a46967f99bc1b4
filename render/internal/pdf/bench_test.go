package pdf

import (
	"io"
	"testing"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

func BenchmarkWrite(b *testing.B) { benchmark(b, Write) }

// BenchmarkFloor draws the same cells, lines, boxes and arrows with a core
// font of fpdf, which embeds nothing.
func BenchmarkFloor(b *testing.B) { benchmark(b, floor) }

func benchmark(b *testing.B, write func(io.Writer, *page.Document) error) {
	one, all := manualSheet(b, "08-surat-keluar.yaml"), *manualSheet(b, "08-surat-keluar.yaml")
	for _, d := range manualSheets(b) {
		all.Pages = append(all.Pages, d.Pages...)
	}
	wide := manualSheet(b, "08-surat-keluar.yaml")
	wide.Pages[0].Items[0].(*page.Cell).Lines = []page.Line{{Text: "≤ 5 menit → arsip"}}
	for name, d := range map[string]*page.Document{"page": one, "manual": &all, "beyond-windows-1252": wide} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := write(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(d.Pages)), "pages")
		})
	}
}

// floor is the shortest program that puts a document's text and lines on
// paper with fpdf.
func floor(w io.Writer, d *page.Document) error {
	f := fpdf.New("L", "pt", "A4", "")
	for _, p := range d.Pages {
		f.AddPage()
		for _, it := range p.Items {
			floorItem(f, it)
		}
	}
	return f.Output(w)
}

func floorItem(f *fpdf.Fpdf, it page.Item) {
	switch it := it.(type) {
	case *page.Cell:
		floorCell(f, it)
	case *page.Symbol:
		f.Rect(it.Box.X.PT(), it.Box.Y.PT(), it.Box.W.PT(), it.Box.H.PT(), "D")
	case *page.Connector:
		for i := 1; i < len(it.Points); i++ {
			a, z := it.Points[i-1], it.Points[i]
			f.Line(a.X.PT(), a.Y.PT(), z.X.PT(), z.Y.PT())
		}
	case *page.Label:
		f.SetFont("Helvetica", "", it.Font.Size.PT())
		f.Text(it.Box.X.PT(), it.Box.Y.PT(), it.Text)
	}
}

func floorCell(f *fpdf.Fpdf, c *page.Cell) {
	x, y := c.Box.X.PT(), c.Box.Y.PT()
	if c.Border != 0 {
		f.Rect(x, y, c.Box.W.PT(), c.Box.H.PT(), "D")
	}
	style := ""
	if c.Font.Bold {
		style = "B"
	}
	for _, l := range c.Lines {
		f.SetFont("Helvetica", style, c.Font.Size.PT())
		y += page.LineHeight(c.Font.Size).PT()
		f.Text(x, y, l.Text)
	}
}
