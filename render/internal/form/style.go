package form

import (
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// style holds the measures of one form.
type style struct {
	paper  page.Paper
	margin page.Margin
	size   page.EMU // of running text
	small  page.EMU // of tables
	line   page.EMU // height of a line to write on
	gap    page.EMU // between parts
	sign   page.EMU // room for a signature
	dense  bool     // three signers stand in one row
}

func styleOf(f *forms.Form) style {
	mm := page.MM
	s := style{paper: page.F4.Turned(f.Landscape), size: 11 * page.PT, small: 9 * page.PT, line: 7 * mm, gap: 2 * mm, sign: 18 * mm,
		margin: page.Margin{Top: 18 * mm, Left: 28 * mm, Bottom: 20 * mm, Right: 20 * mm}}
	switch f.Paper {
	case forms.A4:
		s.paper = page.A4.Turned(f.Landscape)
	case forms.A5:
		s.paper = page.A5.Turned(f.Landscape)
		s.size, s.small, s.line, s.sign = 9*page.PT, 8*page.PT, 6*mm, 13*mm
		s.margin = page.Margin{Top: 14 * mm, Left: 14 * mm, Bottom: 15 * mm, Right: 12 * mm}
	}
	switch f.Kind {
	case forms.CasePaper:
		s.size, s.line = min(s.size, 10*page.PT), min(s.line, 13*mm/2)
	case forms.Register, forms.List:
		s.size = min(s.size, 10*page.PT)
		s.margin.Left, s.margin.Right = 15*mm, 15*mm
	}
	return s
}

// tightest is the least share of the lines' height that still can be written
// on by hand, in percent.
const tightest = 84

// tight is the style with less air: lines of a share of their height, in
// percent, and gaps and signatures that shrink faster.
func (s style) tight(share page.EMU) style {
	less := 100 - share
	s.line, s.gap, s.sign, s.dense = s.line*share/100, s.gap*(100-3*less)/100, s.sign*(200-3*less)/200, true
	return s
}

func (s style) font() page.Font { return page.Font{Size: s.size} }
func (s style) bold() page.Font { return page.Font{Size: s.size, Bold: true} }

// textHeight is the height of a row that holds so many lines.
func textHeight(lines int, size page.EMU) page.EMU {
	return (page.EMU(max(lines, 1))*page.LineHeight(size) + 2*page.PadY).CeilPixel()
}
