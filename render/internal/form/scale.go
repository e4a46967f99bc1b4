package form

import (
	"cmp"
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// Measures that are the same on every form. Shares are in percent.
const (
	leastType   = 8 * page.PT     // of a filled copy that is to stay on its sheet
	leastSlip   = 7 * page.PT     // of a copy that shares its sheet with others
	frameMargin = 12 * page.MM    // around the frame of a page
	frameInset  = 9 * page.MM     // from there to what is printed
	frameRing   = 3 * page.MM / 2 // between the two lines of the frame
	cutHeight   = 10 * page.MM    // between two copies below each other, with a line to cut along
	cutWidth    = 38 * page.Pixel // between two copies beside each other, with a line to cut along

	slack = 4 * page.MM // stays free at the foot of a page: a worksheet's rows may print a little higher than they are

	logoSize   = 20 * page.MM   // at most, high and wide
	logoColumn = 22 * page.MM   // kept free at both sides of the letterhead
	doubleRule = 2 * page.Pixel // between the two lines under the letterhead

	numberFrom, numberAt, numberTo = 25, 38, 75 // of the width: where "Nomor :", the number, and its line end

	leastAir       = page.MM      // over a paragraph, over and under boxes to tick, in a frame
	leastSpace     = 5            // mm; height of a box to draw or glue in
	gutter         = 4 * page.MM  // between two columns of fields
	leastLabel     = 20 * page.MM // width of the labels' column
	labelShare     = 38           // of the width, which labels take at most
	colonColumn    = 3 * page.MM  // between label and value
	otherLettering = 104          // of a text's width, in hundredths, as wide it may be in other lettering
	besideAt       = 60           // of the width: where what stands beside fields begins
	tickBox        = 5 * page.MM  // a box to tick, high and wide
	partyIndent    = 7 * page.MM  // of the fields of a party, under its number
	frameIn        = 3 * page.MM  // from the frame of a consent to its fields
	gridLine       = 6 * page.MM  // height of a line in a grid at most
	gridSign       = 88           // of the room to sign, in a grid where room is scarce
	tableLine      = 7 * page.MM  // height of a table's row at most, unless its text is higher
	headShade      = 24           // grey behind the head of a table
	minTable       = 6 * page.PT  // the smallest lettering of a table
	minWhole       = 7 * page.PT  // down to which its lettering shrinks so that no number breaks
	tableStep      = page.PT / 2  // by which its lettering shrinks
	narrowTable    = 8            // type sizes: a choice in a column that is narrower stands in its middle

	usualLines = 2            // of a long text, to write on
	shortTable = 5            // rows that stay on one page
	shortField = 25 * page.MM // a field that stays on one page with the first or the last of its part

	signerIn     = 12           // of the width: dotted lines end so much short of the edges
	narrowSigner = 60 * page.MM // a signer in less has no room for that
	thirdOfPage  = 80 * page.MM // a third of a page so wide holds place and date
	minNIP       = 7 * page.PT  // the smallest lettering of a NIP that is to stay on one line
	nipStep      = page.PT / 2  // by which its lettering shrinks
	nipShare     = 18           // of the width, for "NIP."
	longestNIP   = "19860926 201505 1 001"
	signerGap    = 4 * page.MM // between two rows of signers at least
	photoWidth   = 30 * page.MM
	photoHeight  = 40 * page.MM
	stampWidth   = 26 * page.MM // of a box for a duty stamp
	stampHeight  = 20 * page.MM
)

// Heights of a line to write on by hand: as on ruled paper, and the least of a case
// paper, which has many, and of a small sheet.
const (
	lineToWrite = 7 * page.MM
	leastOnCase = 13 * page.MM / 2
	leastOnSlip = 6 * page.MM
)

// scale holds the measures of one form.
type scale struct {
	paper  page.Paper
	margin page.Margin
	size   page.EMU // of running text
	small  page.EMU // of tables
	line   page.EMU // height of a line to write on
	least  page.EMU // down to which it shrinks to spare a page
	gap    page.EMU // between parts
	sign   page.EMU // room for a signature
	dense  bool     // three signers stand in one row
	terse  bool     // sentences have room for likely values only, not for the longest
	inset  page.EMU // from the margin to what is printed, around which a frame is ruled; 0: no frame
	copies int      // on one sheet, below each other unless across
	across bool     // two copies stand beside each other, on the sheet turned
}

// scaleOf returns the measures of a form, on a paper in place of its own unless
// that is empty; the error wraps page.ErrPaper.
func scaleOf(f *forms.Form, instead string) (scale, error) {
	paper, err := page.PaperNamed(cmp.Or(instead, f.Paper.String()))
	if err != nil {
		return scale{}, fmt.Errorf("form: %w", err)
	}
	const mm = page.MM
	s := scale{
		size: 11 * page.PT, small: 9 * page.PT, line: lineToWrite, least: lineToWrite, gap: 2 * mm, sign: 18 * mm,
		margin: page.Margin{Top: 18 * mm, Left: 28 * mm, Bottom: 20 * mm, Right: 20 * mm},
	}
	if f.Paper == forms.A5 { // a slip
		s.size, s.small, s.least, s.sign = 9*page.PT, 8*page.PT, leastOnSlip, 13*mm
		s.margin = page.Margin{Top: 14 * mm, Left: 14 * mm, Bottom: 15 * mm, Right: 12 * mm}
	}
	switch f.Kind {
	case forms.CasePaper:
		s.size, s.least = min(s.size, 10*page.PT), min(s.least, leastOnCase)
	case forms.Register, forms.List:
		s.size = min(s.size, 10*page.PT)
		s.margin.Left, s.margin.Right = 15*mm, 15*mm
	}
	s.paper, s.copies = paper.Turned(f.Landscape), max(f.PerSheet, 1)
	if f.Frame {
		s.margin = page.Margin{Top: frameMargin, Left: frameMargin, Bottom: frameMargin + 2*mm, Right: frameMargin}
		if f.Secret || f.Audience != "" { // stands over the frame, not on it
			s.margin.Top += 2 * mm
		}
		s.inset = frameInset
	}
	if s.across = s.copies == 2; s.across {
		s.paper = paper.Turned(!f.Landscape)
	}
	if s.copies > 1 { // small sheets
		s.size, s.small = min(s.size, 10*page.PT), min(s.small, 9*page.PT)
		s.least, s.sign = min(s.least, leastOnSlip), min(s.sign, 14*mm)
		s.margin.Top, s.margin.Bottom = 11*mm, 13*mm
		s.margin.Left, s.margin.Right = 20*mm, 15*mm
	}
	if s.across {
		s.margin.Left, s.margin.Right = 12*mm, 12*mm
	}
	return s, nil
}

// alone is the scale of a copy that has a sheet for itself.
func (s scale) alone() scale {
	if s.across {
		s.paper, s.across = s.paper.Turned(!s.paper.Landscape), false
	}
	s.copies = 1
	return s
}

// typed is the scale of a copy that is filled in: little is written by hand.
func (s scale) typed() scale {
	s.line, s.least = s.least, 0
	return s
}

// width is the width of what is printed of one copy on a sheet.
func (s scale) width() page.EMU {
	w := s.paper.W - s.margin.Left - s.margin.Right - 2*s.inset
	if s.across {
		w = (w - cutWidth) / 2
	}
	return w / page.Pixel * page.Pixel
}

// printed is the width of all that is printed on a sheet.
func (s scale) printed() page.EMU {
	if s.across {
		return 2*s.width() + cutWidth
	}
	return s.width() + 2*s.inset
}

// tightest is the least share that lines shrink to, in percent, and gaps and
// signatures with them.
const tightest = 84

// smaller is the scale with lettering half a point smaller.
func (s scale) smaller() scale {
	s.size -= page.PT / 2
	s.small = min(s.small, s.size)
	s.line = min(s.line, max(textHeight(1, s.size), s.line*95/100, s.least))
	return s
}

// room is the height of what is printed of one copy on a sheet.
func (s scale) room() page.EMU {
	h := s.paper.H - s.margin.Top - s.margin.Bottom - 2*s.inset - slack
	if s.across {
		return h
	}
	return (h - cutHeight*page.EMU(s.copies-1)) / page.EMU(s.copies)
}

// tight is the scale with less air: lines of a share of their height, in
// percent, and gaps and signatures that shrink faster.
func (s scale) tight(share page.EMU) scale {
	less := 100 - share
	s.line, s.dense = max(s.line*share/100, s.least), true
	s.gap, s.sign = s.gap*(100-3*less)/100, s.sign*(200-3*less)/200
	return s
}

func (s scale) font() page.Font { return page.Font{Size: s.size} }
func (s scale) bold() page.Font { return page.Font{Size: s.size, Bold: true} }

// textHeight is the height of a row that holds so many lines.
func textHeight(lines int, size page.EMU) page.EMU {
	return page.TextHeight(max(lines, 1), size).CeilPixel()
}
