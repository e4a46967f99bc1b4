package xlsx

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// style is what cells of one look have in common.
type style struct {
	font   page.Font
	h, v   page.Align
	border page.Border
	shade  uint8
	leader bool   // the lower border is dotted
	input  bool   // may be changed on a protected sheet
	format string // number format; empty: general
}

// cells writes the cells of all pages. Every text is written as a string, so
// that one beginning with = is no formula.
func (b *book) cells() error {
	for i, p := range b.d.Pages {
		if err := b.ctx.Err(); err != nil {
			return err
		}
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

func styleOf(c *page.Cell) style {
	s := style{font: c.Font, h: c.H, v: c.V, border: c.Border, shade: c.Shade, leader: c.Leaders > 0}
	if c.Input != nil {
		s.input, s.format = true, numberFormat(c.Input.Kind, c.Input.Short)
	} else if len(c.Sum) > 0 && len(c.Pieces) > 0 {
		s.format = numberFormat(c.Pieces[0].Kind, true)
	}
	return s
}

// code is an escape code of SpreadsheetML: _x0041_ in a cell's text is read
// as A.
var code = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_`)

// literal writes a text so that what looks like an escape code is read as it
// stands. One underscore may end a code and begin the next.
func literal(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		if code.MatchString(text[i:]) {
			out.WriteString("_x005F")
		}
		out.WriteByte(text[i])
	}
	return out.String()
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
		on   page.Border
		name string
	}{{page.BorderTop, "top"}, {page.BorderLeft, "left"}, {page.BorderBottom, "bottom"}, {page.BorderRight, "right"}} {
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

// checkTexts refuses what a workbook cannot hold.
func checkTexts(d *page.Document) error {
	texts := []string{d.Title, d.Subject, d.Author, d.Keywords, d.Footer.Left, d.Footer.Right}
	for _, p := range d.Pages {
		for i := range p.Cells {
			if units(p.Cells[i].Text) > maxText {
				return fmt.Errorf("%w: %.40q…", ErrTooLong, p.Cells[i].Text)
			}
			texts = append(texts, p.Cells[i].Text)
		}
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
	}
	for _, t := range texts {
		for _, r := range t {
			if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF {
				return fmt.Errorf("%w: %U in %.40q", ErrText, r, t)
			}
		}
	}
	return nil
}
