package xlsx

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// style is what cells of one look have in common.
type style struct {
	font   page.Font
	h, v   page.Align
	border page.Border
	shade  page.Shade
	leader bool   // the lower border is dotted
	input  bool   // may be changed on a protected sheet
	format string // number format; empty: general
}

// cell writes a cell at a row of the worksheet, from 0. A text is written as a
// string, so that one beginning with = is no formula.
func (b *book) cell(c *page.Cell, row int) error {
	a, err := excelize.CoordinatesToCellName(c.Col+1, row+1)
	if err != nil {
		return err
	}
	z, err := excelize.CoordinatesToCellName(c.Col+c.ColSpan, row+c.RowSpan)
	if err != nil {
		return err
	}
	id, err := b.style(styleOf(c))
	if err != nil {
		return err
	}
	if a != z {
		if err := b.f.MergeCell(b.sheet, a, z); err != nil {
			return err
		}
	}
	if err := b.f.SetCellStyle(b.sheet, a, z, id); err != nil {
		return err
	}
	if c.Input != nil {
		if err := b.form.Input(c.Input, a); err != nil {
			return err
		}
		return b.value(c.Input, a)
	}
	if len(c.Pieces)+len(c.Sum) > 0 {
		b.form.Computed(c, a)
		return nil
	}
	if c.Text == "" {
		return nil
	}
	return b.f.SetCellStr(b.sheet, a, fillin.Literal(c.Text))
}

func styleOf(c *page.Cell) style {
	s := style{font: c.Font, h: c.H, v: c.V, border: c.Border, shade: c.Shade, leader: c.Leaders > 0}
	if c.Input != nil {
		s.input, s.format = true, fillin.NumberFormat(c.Input.Kind, c.Input.Short)
	} else if len(c.Sum) > 0 && len(c.Pieces) > 0 {
		s.format = fillin.NumberFormat(c.Pieces[0].Kind, true)
	}
	return s
}

// dottedStyle is the style of the border under a line to write on.
const dottedStyle = 4

func (b *book) style(s style) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	horizontal := [...]string{"left", "center", "right"}
	vertical := [...]string{"top", "center", "bottom"}
	e := &excelize.Style{
		Font:      &excelize.Font{Family: family, Size: s.font.Size.PT(), Bold: s.font.Bold, Italic: s.font.Italic},
		Alignment: &excelize.Alignment{Horizontal: horizontal[s.h], Vertical: vertical[s.v], WrapText: true},
	}
	if s.font.Underline {
		e.Font.Underline = "single"
	}
	for _, side := range []struct {
		on   page.Border
		name string
	}{{page.BorderTop, "top"}, {page.BorderLeft, "left"}, {page.BorderBottom, "bottom"}, {page.BorderRight, "right"}} {
		if s.border&side.on != 0 {
			e.Border = append(e.Border, excelize.Border{Type: side.name, Color: "000000", Style: 1})
		}
	}
	if s.leader {
		e.Border = append(e.Border, excelize.Border{Type: "bottom", Color: "000000", Style: dottedStyle})
	}
	if s.input {
		e.Protection = &excelize.Protection{Locked: false}
	}
	if s.format != "" {
		e.CustomNumFmt = &s.format
	}
	if s.shade > 0 {
		v := s.shade.Grey()
		e.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fmt.Sprintf("%02X%02X%02X", v, v, v)}}
	}
	id, err := b.f.NewStyle(e)
	if err == nil {
		b.styles[s] = id
	}
	return id, err
}
