package xlsx

import (
	"fmt"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop"
)

// style is what cells of one look have in common.
type style struct {
	font   layout.Font
	h, v   layout.Align
	border layout.Border
	shade  uint8
	leader bool   // the lower border is dotted
	input  bool   // may be changed on a protected sheet
	format string // number format; empty: general
}

// cells writes the cells of all pages. Every text is written as a string, so
// that one beginning with = is no formula.
func (b *book) cells() error {
	for i, p := range b.d.Pages {
		for k := range p.Cells {
			c := &p.Cells[k]
			if c.Row < p.Repeat {
				continue
			}
			if err := b.cell(c, b.places[i].row+c.Row-p.Repeat); err != nil {
				return fmt.Errorf("xlsx: %w", err)
			}
		}
	}
	return nil
}

func (b *book) cell(c *layout.Cell, row int) error {
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
		return b.input(c.Input, a)
	}
	if len(c.Pieces)+len(c.Sum) > 0 {
		b.form.computed = append(b.form.computed, computed{a, c})
		return nil
	}
	if c.Text == "" {
		return nil
	}
	return b.f.SetCellStr(b.sheet, a, literal(c.Text))
}

func styleOf(c *layout.Cell) style {
	s := style{font: c.Font, h: c.H, v: c.V, border: c.Border, shade: c.Shade, leader: c.Leaders > 0}
	if c.Input != nil {
		s.input, s.format = true, numberFormat(c.Input.Kind, c.Input.Short)
	} else if len(c.Sum) > 0 && len(c.Pieces) > 0 {
		s.format = numberFormat(c.Pieces[0].Kind, true)
	}
	return s
}

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
		on   layout.Border
		name string
	}{{layout.BorderTop, "top"}, {layout.BorderLeft, "left"}, {layout.BorderBottom, "bottom"}, {layout.BorderRight, "right"}} {
		if s.border&side.on != 0 {
			e.Border = append(e.Border, excelize.Border{Type: side.name, Color: "000000", Style: 1})
		}
	}
	if s.leader {
		e.Border = append(e.Border, excelize.Border{Type: "bottom", Color: "000000", Style: dotted})
	}
	if s.input {
		e.Protection = &excelize.Protection{Locked: false}
	}
	if s.format != "" {
		e.CustomNumFmt = &s.format
	}
	if s.shade > 0 {
		v := 255 - s.shade
		e.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fmt.Sprintf("%02X%02X%02X", v, v, v)}}
	}
	id, err := b.f.NewStyle(e)
	if err == nil {
		b.styles[s] = id
	}
	return id, err
}

// units counts a text's characters as Excel does: those outside Unicode's
// basic plane are two.
func units(text string) int {
	n := 0
	for _, r := range text {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// checkTexts refuses what a workbook cannot hold. The error names the place of
// a text and never shows it: it may be a client's.
func checkTexts(d *layout.Document) error {
	for _, t := range []string{d.Title, d.Subject, d.Author, d.Keywords, d.Header, d.Footer.Left, d.Footer.Right} {
		if err := checkText(t, "the properties or the footer"); err != nil {
			return err
		}
	}
	for n, p := range d.Pages {
		for i := range p.Cells {
			c := &p.Cells[i]
			where := fmt.Sprintf("page %d, row %d, column %d", n+1, c.Row+1, c.Col+1)
			if length := units(c.Text); length > maxText {
				return fmt.Errorf("%w: %d characters, at most %d (%s)", ErrTooLong, length, maxText, where)
			}
			if err := checkText(c.Text, where); err != nil {
				return err
			}
		}
		for _, t := range drawn(p) {
			if err := checkText(t, fmt.Sprintf("the drawing of page %d", n+1)); err != nil {
				return err
			}
		}
	}
	return nil
}

// drawn returns the texts of a page's drawing.
func drawn(p *layout.Page) []string {
	var texts []string
	for i := range p.Symbols {
		texts = append(texts, p.Symbols[i].Text, p.Symbols[i].Name)
	}
	for i := range p.Connectors {
		texts = append(texts, p.Connectors[i].Name)
	}
	for i := range p.Labels {
		texts = append(texts, p.Labels[i].Text)
	}
	for i := range p.Images {
		texts = append(texts, p.Images[i].Name)
	}
	return texts
}

func checkText(text, where string) error {
	for _, r := range text {
		if sop.Unprintable(r) && r != '\n' && r != '\t' && r != '\r' {
			return fmt.Errorf("%w: %U (%s)", ErrText, r, where)
		}
	}
	return nil
}
