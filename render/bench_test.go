package render_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/pdf"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// The benchmarks of this file give ratios: both sides are run in turns, so that
// a busy machine slows both. The number in a name is the most it may be.
//
//	go test -run xxx -bench . ./render

// slice is how long one side runs before the other has its turn: long enough for
// the caches to hold what it uses, as in a program that does the same again and
// again.
const slice = 20 * time.Millisecond

// benchRatio reports how long a takes, in times of b.
func benchRatio(b *testing.B, a, of func() error) {
	b.Helper()
	for _, f := range []func() error{a, of} { // what is made once
		require.NoError(b, f())
	}
	var ours, floor, n float64
	for b.Loop() {
		ours, floor, n = ours+timed(b, a), floor+timed(b, of), n+1
	}
	b.ReportMetric(ours/floor, "ratio")
	b.ReportMetric(ours/n*1e6, "µs-ours")
}

// timed returns how many seconds a run takes, of as many as fill a slice.
func timed(b *testing.B, run func() error) float64 {
	b.Helper()
	runs, begun := 0, time.Now()
	for runs == 0 || time.Since(begun) < slice {
		require.NoError(b, run())
		runs++
	}
	return time.Since(begun).Seconds() / float64(runs)
}

// ordinary is a procedure of so many steps as offices have them.
func ordinary(steps, roles int) *sop.Procedure {
	return soptest.Ordinary(rand.New(rand.NewPCG(7, uint64(steps))), steps, roles, "Ya", "Tidak")
}

func arrangedFor(b *testing.B, p *sop.Procedure) *page.Document {
	b.Helper()
	d, err := sheet.Sheet(p, nil)
	require.NoError(b, err)
	return d
}

// An Excel workbook, against plain calls of excelize for the same cells, and a
// plain shape for each symbol.
func BenchmarkXLSX(b *testing.B) {
	for _, rows := range []int{7, 40} {
		b.Run(fmt.Sprintf("%d-rows/of-excelize-0.50", rows), func(b *testing.B) {
			d := arrangedFor(b, ordinary(rows, 6))
			benchRatio(b, func() error { return xlsx.Write(io.Discard, d) },
				func() error { return plainXLSX(io.Discard, d) })
		})
	}
}

// A PDF with embedded fonts, against fpdf with core fonts.
func BenchmarkPDF(b *testing.B) {
	for name, c := range map[string]struct {
		rows int
		text string
	}{"7-rows/of-fpdf-1.00": {7, ""}, "40-rows/of-fpdf-1.00": {40, ""}, "7-rows-rare/of-fpdf-1.50": {7, "✓ ≥ → ﷺ"}} {
		b.Run(name, func(b *testing.B) {
			p := ordinary(c.rows, 6)
			d := arrangedFor(b, p)
			p.Steps[1].Note = c.text
			rare := arrangedFor(b, p)
			var file bytes.Buffer
			require.NoError(b, pdf.Write(&file, rare))
			benchRatio(b, func() error { return pdf.Write(io.Discard, rare) },
				func() error { return plainPDF(io.Discard, d) })
			b.ReportMetric(float64(file.Len())/1000, "kB")
		})
	}
}

// Arranging alone.
func BenchmarkLayout(b *testing.B) {
	b.Run("10-rows/of-xlsx-0.05", func(b *testing.B) {
		p := ordinary(10, 6)
		d := arrangedFor(b, p)
		arrange := func() error { _, err := sheet.Sheet(p, nil); return err }
		benchRatio(b, arrange, func() error { return plainXLSX(io.Discard, d) })
	})
	b.Run("1000-rows/of-10-times-100-1.25", func(b *testing.B) {
		large, small := ordinary(1000, 8), ordinary(100, 8)
		benchRatio(b, func() error { _, err := sheet.Sheet(large, nil); return err }, func() error {
			for range 10 {
				if _, err := sheet.Sheet(small, nil); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

// Both formats of one procedure, against one layout and two back ends.
func BenchmarkBoth(b *testing.B) {
	b.Run("of-its-parts-1.05", func(b *testing.B) {
		p := ordinary(7, 6)
		d := arrangedFor(b, p)
		both := func() error {
			s, err := render.NewSheet(p, nil)
			if err != nil {
				return err
			}
			if err := s.XLSX(io.Discard); err != nil {
				return err
			}
			return s.PDF(io.Discard)
		}
		benchRatio(b, both, func() error {
			if err := p.Validate(); err != nil {
				return err
			}
			if _, err := sheet.Sheet(p, nil); err != nil {
				return err
			}
			if err := xlsx.Write(io.Discard, d); err != nil {
				return err
			}
			return pdf.Write(io.Discard, d)
		})
	})
}

// A book, against the single sheets of its procedures.
func BenchmarkBook(b *testing.B) {
	for _, n := range []int{50, 500} {
		m := many(n)
		for _, c := range []struct {
			name  string
			book  func(io.Writer, *sop.Manual, *render.BookOptions) error
			sheet func(io.Writer, *sop.Procedure, *render.Options) error
		}{{"pdf", render.ManualPDF, render.PDF}, {"xlsx", render.ManualXLSX, render.XLSX}} {
			b.Run(fmt.Sprintf("%d-procedures-%s/of-single-sheets-0.70", n, c.name), func(b *testing.B) {
				benchRatio(b, func() error { return c.book(io.Discard, m, nil) }, func() error {
					for i := range m.Procedures {
						if err := c.sheet(io.Discard, &m.Procedures[i], nil); err != nil {
							return err
						}
					}
					return nil
				})
			})
		}
	}
}

// Many procedures on one core, against as many on all.
func BenchmarkCores(b *testing.B) {
	const procedures = 100
	p := ordinary(7, 6)
	run := func(workers int) error {
		var wg sync.WaitGroup
		errs := make([]error, workers)
		for w := range workers {
			wg.Go(func() {
				for range procedures / workers {
					if err := render.XLSX(io.Discard, p, nil); err != nil {
						errs[w] = err
					}
				}
			})
		}
		wg.Wait()
		return errors.Join(errs...)
	}
	b.Run(fmt.Sprintf("1-of-%d", runtime.GOMAXPROCS(0)), func(b *testing.B) {
		one := func() error {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // else the collector of garbage works on the others
			return run(1)
		}
		benchRatio(b, one, func() error { return run(runtime.GOMAXPROCS(0)) })
	})
}
