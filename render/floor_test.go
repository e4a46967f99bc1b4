package render_test

import (
	"bytes"
	"io"

	"github.com/go-pdf/fpdf"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// The floors of the benchmarks: the shortest programs that put the same cells
// and symbols into a file as the manuals of the libraries teach.

// plainXLSX writes the pages of a document one under the other.
func plainXLSX(w io.Writer, d *page.Document) error {
	f := excelize.NewFile()
	defer f.Close()
	styles, first := map[[4]any]int{}, 0
	for i, c := range d.Pages[0].Cols {
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := f.SetColWidth("Sheet1", name, name, float64(c/page.Pixel)/7); err != nil {
			return err
		}
	}
	for _, p := range d.Pages {
		if err := plainPage(f, p, first, styles); err != nil {
			return err
		}
		first += len(p.Rows)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		return err
	}
	_, err := out.WriteTo(w)
	return err
}

// plainPage writes a page from a row of the worksheet on.
func plainPage(f *excelize.File, p *page.Page, first int, styles map[[4]any]int) error {
	for i, h := range p.Rows {
		if err := f.SetRowHeight("Sheet1", first+i+1, h.PT()); err != nil {
			return err
		}
	}
	for c := range page.Of[*page.Cell](p) {
		if err := plainCell(f, c, first, styles); err != nil {
			return err
		}
	}
	x, y := tracks(p.Cols), tracks(p.Rows)
	for s := range page.Of[*page.Symbol](p) {
		box := s.Box.Moved(page.Point{X: -p.Margin.Left, Y: -p.Margin.Top})
		if err := plainSymbol(f, box, x, y, first); err != nil {
			return err
		}
	}
	return nil
}

func plainSymbol(f *excelize.File, box page.Rect, x, y []page.EMU, first int) error {
	col, row := track(x, box.X), track(y, box.Y)
	cell, err := excelize.CoordinatesToCellName(col+1, first+row+1)
	if err != nil {
		return err
	}
	return f.AddShape("Sheet1", &excelize.Shape{
		Cell: cell, Type: "rect", Width: uint(box.W / page.Pixel), Height: uint(box.H / page.Pixel),
		Format: excelize.GraphicOptions{
			OffsetX: int((box.X - x[col]) / page.Pixel), OffsetY: int((box.Y - y[row]) / page.Pixel),
		},
	})
}

func plainCell(f *excelize.File, c *page.Cell, first int, styles map[[4]any]int) error {
	a, err := excelize.CoordinatesToCellName(c.Col+1, first+c.Row+1)
	if err != nil {
		return err
	}
	z, err := excelize.CoordinatesToCellName(c.Col+c.ColSpan, first+c.Row+c.RowSpan)
	if err != nil {
		return err
	}
	key := [4]any{c.Font, c.H, c.V, c.Border}
	id, ok := styles[key]
	if !ok {
		s := &excelize.Style{Font: &excelize.Font{Family: "Arial", Size: c.Font.Size.PT(), Bold: c.Font.Bold},
			Alignment: &excelize.Alignment{Horizontal: [...]string{"left", "center", "right"}[c.H],
				Vertical: [...]string{"top", "center", "bottom"}[c.V], WrapText: true}}
		if c.Border != 0 {
			for _, side := range []string{"top", "left", "bottom", "right"} {
				s.Border = append(s.Border, excelize.Border{Type: side, Color: "000000", Style: 1})
			}
		}
		if id, err = f.NewStyle(s); err != nil {
			return err
		}
		styles[key] = id
	}
	if a != z {
		if err := f.MergeCell("Sheet1", a, z); err != nil {
			return err
		}
	}
	if err := f.SetCellStyle("Sheet1", a, z, id); err != nil {
		return err
	}
	return f.SetCellStr("Sheet1", a, c.Text)
}

func tracks(sizes []page.EMU) []page.EMU {
	out := []page.EMU{0}
	for _, s := range sizes {
		out = append(out, out[len(out)-1]+s)
	}
	return out
}

func track(edges []page.EMU, at page.EMU) int {
	i := 0
	for i+2 < len(edges) && edges[i+1] <= at {
		i++
	}
	return i
}

// plainPDF is the shortest program that puts a document's text and lines on
// paper with fpdf.
func plainPDF(w io.Writer, d *page.Document) error {
	f := fpdf.New("L", "pt", "A4", "")
	for _, p := range d.Pages {
		f.AddPage()
		for _, it := range p.Items {
			plainItem(f, it)
		}
	}
	return f.Output(w)
}

func plainItem(f *fpdf.Fpdf, it page.Item) {
	switch it := it.(type) {
	case *page.Cell:
		plainPrinted(f, it)
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

func plainPrinted(f *fpdf.Fpdf, c *page.Cell) {
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
