package form

import (
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// Measures that are the same on every form. Shares are in percent.
const (
	slack = 4 * page.MM // stays free at the foot of a page: a worksheet's rows may print a little higher than they are

	logoSize   = 20 * page.MM   // at most, high and wide
	logoColumn = 22 * page.MM   // kept free at both sides of the letterhead
	doubleRule = 2 * page.Pixel // between the two lines under the letterhead

	numberFrom, numberAt, numberTo = 25, 38, 75 // of the width: where "Nomor :", the number, and its line end

	leastAir    = page.MM      // over a paragraph, over and under boxes to tick, in a frame
	leastSpace  = 5            // mm; height of a box to draw or glue in
	gutter      = 4 * page.MM  // between two columns of fields
	leastLabel  = 20 * page.MM // width of the labels' column
	labelShare  = 38           // of the width, which labels take at most
	colonColumn = 3 * page.MM  // between label and value
	tickBox     = 5 * page.MM  // a box to tick, high and wide
	partyIndent = 7 * page.MM  // of the fields of a party, under its number
	frameIn     = 3 * page.MM  // from the frame of a consent to its fields
	tableLine   = 7 * page.MM  // height of a table's row at most, unless its text is higher
	headShade   = 24           // grey behind the head of a table
	minTable    = 6 * page.PT  // the smallest lettering of a table
	tableStep   = page.PT / 2  // by which its lettering shrinks
	narrowTable = 8            // type sizes: a choice in a column that is narrower stands in its middle

	usualLines = 2 // of a long text, to write on
	shortTable = 5 // rows that stay on one page

	signerIn     = 12           // of the width: dotted lines end so much short of the edges
	narrowSigner = 60 * page.MM // a signer in less has no room for that
	thirdOfPage  = 80 * page.MM // a third of a page so wide holds place and date
	minNIP       = 7 * page.PT  // the smallest lettering of a NIP that is to stay on one line
	nipStep      = page.PT / 2  // by which its lettering shrinks
	nipShare     = 18           // of the width, for "NIP."
	photoWidth   = 30 * page.MM
	photoHeight  = 40 * page.MM
)

// scale holds the measures of one form.
type scale struct {
	paper  page.Paper
	margin page.Margin
	size   page.EMU // of running text
	small  page.EMU // of tables
	line   page.EMU // height of a line to write on
	gap    page.EMU // between parts
	sign   page.EMU // room for a signature
	dense  bool     // three signers stand in one row
}

// scaleOf returns the measures of a form; the error wraps page.ErrPaper.
func scaleOf(f *forms.Form) (scale, error) {
	paper, err := page.PaperNamed(f.Paper.String())
	if err != nil {
		return scale{}, fmt.Errorf("form: %w", err)
	}
	const mm = page.MM
	s := scale{
		size: 11 * page.PT, small: 9 * page.PT, line: 7 * mm, gap: 2 * mm, sign: 18 * mm,
		margin: page.Margin{Top: 18 * mm, Left: 28 * mm, Bottom: 20 * mm, Right: 20 * mm},
	}
	if f.Paper == forms.A5 { // a slip
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
	s.paper = paper.Turned(f.Landscape)
	return s, nil
}

// tightest is the least share of the lines' height that still can be written
// on by hand, in percent.
const tightest = 84

// tight is the scale with less air: lines of a share of their height, in
// percent, and gaps and signatures that shrink faster.
func (s scale) tight(share page.EMU) scale {
	less := 100 - share
	s.line, s.gap, s.sign, s.dense = s.line*share/100, s.gap*(100-3*less)/100, s.sign*(200-3*less)/200, true
	return s
}

func (s scale) font() page.Font { return page.Font{Size: s.size} }
func (s scale) bold() page.Font { return page.Font{Size: s.size, Bold: true} }

// textHeight is the height of a row that holds so many lines.
func textHeight(lines int, size page.EMU) page.EMU {
	return page.TextHeight(max(lines, 1), size).CeilPixel()
}
