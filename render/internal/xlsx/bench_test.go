package xlsx_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx"
)

// BenchmarkWrite writes a sheet of the manual. Compare it with the floor of
// the same run.
func BenchmarkWrite(b *testing.B) {
	d := arrange(b, &manual(b)[7], nil)
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, xlsx.Write(io.Discard, d))
	}
}

// BenchmarkFloor writes the same cells by plain calls, and the symbols as
// plain shapes: no arrows, no labels, no print settings.
func BenchmarkFloor(b *testing.B) {
	d := arrange(b, &manual(b)[7], nil)
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, naive(io.Discard, d))
	}
}

// naive writes a document of one page as the manual of excelize teaches.
func naive(w io.Writer, d *page.Document) error {
	f := excelize.NewFile()
	defer f.Close()
	styles := map[[4]any]int{}
	p := d.Pages[0]
	for i, c := range p.Cols {
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := f.SetColWidth("Sheet1", name, name, float64(c/page.Pixel)/7); err != nil {
			return err
		}
	}
	for i, h := range p.Rows {
		if err := f.SetRowHeight("Sheet1", i+1, h.PT()); err != nil {
			return err
		}
	}
	for i := range p.Cells {
		if err := naiveCell(f, &p.Cells[i], styles); err != nil {
			return err
		}
	}
	x, y := tracks(p.Cols), tracks(p.Rows)
	for i := range p.Symbols {
		box := p.Symbols[i].Box
		col, row := track(x, box.X-p.Margin.Left), track(y, box.Y-p.Margin.Top)
		cell, err := excelize.CoordinatesToCellName(col+1, row+1)
		if err != nil {
			return err
		}
		if err := f.AddShape("Sheet1", &excelize.Shape{Cell: cell, Type: "rect", Width: uint(box.W / page.Pixel), Height: uint(box.H / page.Pixel),
			Format: excelize.GraphicOptions{OffsetX: int((box.X - p.Margin.Left - x[col]) / page.Pixel), OffsetY: int((box.Y - p.Margin.Top - y[row]) / page.Pixel)}}); err != nil {
			return err
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		return err
	}
	_, err := out.WriteTo(w)
	return err
}

func naiveCell(f *excelize.File, c *page.Cell, styles map[[4]any]int) error {
	a, err := excelize.CoordinatesToCellName(c.Col+1, c.Row+1)
	if err != nil {
		return err
	}
	z, err := excelize.CoordinatesToCellName(c.Col+c.ColSpan, c.Row+c.RowSpan)
	if err != nil {
		return err
	}
	key := [4]any{c.Font, c.H, c.V, c.Border}
	id, ok := styles[key]
	if !ok {
		s := &excelize.Style{Font: &excelize.Font{Family: "Arial", Size: c.Font.Size.PT(), Bold: c.Font.Bold},
			Alignment: &excelize.Alignment{Horizontal: [...]string{"left", "center", "right"}[c.H], Vertical: [...]string{"top", "center", "bottom"}[c.V], WrapText: true}}
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
