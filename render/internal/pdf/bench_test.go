package pdf

import (
	"io"
	"testing"

	"github.com/sopkit/sopkit/render/internal/page"
)

// BenchmarkWrite writes a page, a manual, and a page with rare characters.
// Package render compares pages with plain fpdf.
func BenchmarkWrite(b *testing.B) {
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
				if err := Write(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(d.Pages)), "pages")
		})
	}
}
