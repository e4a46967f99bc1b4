package xlsx

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// style is what cells of one look have in common.
type style struct {
	font   page.Font
	h, v   page.Align
	border page.Border
	shade  page.Shade
	leader bool   // the lower border is dotted
	input  bool   // may be changed on a protected sheet
	shrink bool   // the lettering, where the text is too long
	white  bool   // the lettering
	indent int    // from the border, in three spaces of the default font
	format string // number format; empty: general
}

// cell writes a cell at a row of the worksheet, from 0. A text is written as a
// string, so that one beginning with = is no formula.
func (b *book) cell(c *page.Cell, row int) error {
	area := parts.Area{Row: row, Col: c.Col, Rows: c.RowSpan, Cols: c.ColSpan}
	b.s.Merge(area)
	b.s.Style(area, b.style(b.styleOf(c)))
	has := c.Has()
	if has.Leads != "" {
		b.s.Link(area, fillin.Quote(has.Leads)+"!A1")
	}
	b.grow(c, row)
	switch {
	case has.Input != nil:
		at := parts.CellName(row, c.Col)
		if err := b.form.Input(has.Input, at); err != nil {
			return err
		}
		if has.Input.Formula != nil {
			b.form.Computed(c, at)
		}
		b.value(has.Input, row, c.Col)
	case len(has.Pieces)+len(has.Sum) > 0:
		b.form.Computed(c, parts.CellName(row, c.Col))
	case c.Text != "":
		b.s.Text(b.p, row, c.Col, fillin.Literal(textOf(c)))
	}
	return nil
}

// leastPad is what programs keep free at each side of a text without indent.
const leastPad = page.MM / 3

// textOf returns the text of a cell. Its lines are broken as they are printed
// where a worksheet's cell would show them otherwise: paragraphs whose further
// lines stand under their first word, with spaces before those lines, and
// centred texts, which have no padding there and so might take fewer lines.
func textOf(c *page.Cell) string {
	hangs := slices.ContainsFunc(c.Lines, func(l page.Line) bool { return l.Indent > 0 })
	if !hangs && c.H == page.AlignMiddle && len(c.Lines) > 1 {
		unpadded := page.Wrap(strings.Split(c.Text, "\n"), c.Font, c.Box.W+2*(page.PadX-leastPad))
		hangs = len(unpadded.Lines) < len(c.Lines)
	}
	if !hangs {
		return c.Text
	}
	space := page.Width(" ", c.Font)
	lines := c.PartedLines()
	var out strings.Builder
	for i, l := range c.Lines {
		if i > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(strings.Repeat(" ", int((l.Indent+space/2)/space)))
		out.WriteString(lines[i])
	}
	return out.String()
}

// upright returns how the text of a cell stands in its height. One that fills
// its cell is centred, which keeps it as far from the border as it is printed;
// a worksheet's cell has no padding above and below. In the lower cell of a box
// it has no border over it, and begins as high as the one beside it; so do several
// lines in a cell without borders, as those beside a number.
func upright(c *page.Cell) page.Align {
	if c.Has().Input != nil || len(c.Has().Pieces) > 0 { // its row may grow
		return c.V
	}
	free := c.Box.H - page.TextHeight(len(c.Lines), c.Font.Size)
	lower := c.Border&(page.BorderTop|page.BorderLeft|page.BorderRight) == page.BorderLeft|page.BorderRight
	lower = lower || c.Border == 0 && len(c.Lines) > 1
	if c.V == page.AlignStart && !lower && len(c.Lines) > 0 && free < page.LineHeight(c.Font.Size)/2 {
		return page.AlignMiddle
	}
	return c.V
}

func (b *book) styleOf(c *page.Cell) style {
	has := c.Has()
	s := style{font: c.Font, h: c.H, v: upright(c), border: c.Border, shade: c.Shade, leader: has.Leaders > 0}
	if c.H != page.AlignMiddle {
		s.indent = 1
	}
	s.shrink = b.shrinks(c)
	if has.Input != nil {
		s.input, s.format = true, fillin.NumberFormat(has.Input)
	} else if len(has.Sum) > 0 && len(has.Pieces) > 0 {
		s.format = fillin.NumberFormat(&page.Input{Kind: has.Pieces[0].Kind, Short: true})
	}
	return s
}

// style returns the number of a look.
func (b *book) style(s style) int {
	if id, ok := b.styles[s]; ok {
		return id
	}
	horizontal := [...]string{"left", "center", "right"}
	vertical := [...]string{"top", "center", "bottom"}
	look := parts.Style{
		Font: parts.Font{Family: family, Size: s.font.Size.PT(), Bold: s.font.Bold, Italic: s.font.Italic,
			Underline: s.font.Underline},
		Align: parts.Align{Horizontal: horizontal[s.h], Vertical: vertical[s.v], Indent: s.indent, Wrap: !s.shrink,
			Shrink: s.shrink},
		Border: borderOf(s), Format: s.format, Unlocked: s.input,
	}
	if s.white {
		look.Font.Color = "FFFFFF"
	}
	if s.shade > 0 {
		v := s.shade.Grey()
		look.Fill = fmt.Sprintf("%02X%02X%02X", v, v, v)
	}
	id := b.p.Style(look)
	b.styles[s] = id
	return id
}

func borderOf(s style) parts.Border {
	line := func(side page.Border) string {
		if s.border&side != 0 {
			return "thin"
		}
		return ""
	}
	out := parts.Border{Left: line(page.BorderLeft), Right: line(page.BorderRight), Top: line(page.BorderTop),
		Bottom: line(page.BorderBottom)}
	if s.leader {
		out.Bottom = "dotted"
	}
	return out
}
