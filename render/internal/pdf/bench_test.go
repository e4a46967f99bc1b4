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
	wide.Pages[0].Cells[0].Lines = []page.Line{{Text: "≤ 5 menit → arsip"}}
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
		g := newGrid(p)
		for _, c := range p.Cells {
			floorCell(f, g, &c)
		}
		for _, s := range p.Symbols {
			f.Rect(s.Box.X.PT(), s.Box.Y.PT(), s.Box.W.PT(), s.Box.H.PT(), "D")
		}
		for _, c := range p.Connectors {
			for i := 1; i < len(c.Points); i++ {
				a, z := c.Points[i-1], c.Points[i]
				f.Line(a.X.PT(), a.Y.PT(), z.X.PT(), z.Y.PT())
			}
		}
		for _, l := range p.Labels {
			f.SetFont("Helvetica", "", l.Font.Size.PT())
			f.Text(l.Box.X.PT(), l.Box.Y.PT(), l.Text)
		}
	}
	return f.Output(w)
}

func floorCell(f *fpdf.Fpdf, g *grid, c *page.Cell) {
	x, y := g.x[c.Col].PT(), g.y[c.Row].PT()
	if c.Border != 0 {
		f.Rect(x, y, g.x[c.Col+c.ColSpan].PT()-x, g.y[c.Row+c.RowSpan].PT()-y, "D")
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
