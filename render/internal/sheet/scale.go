package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
)

// Margins of the page; the foot strip comes on top of the lower one.
const (
	margin       = 10 * page.MM // above and at the sides
	bottomMargin = 12 * page.MM // leaves room for the footer
)

// Measures that follow the lettering, in tenths of a millimetre at 8 points.
const (
	// Around the flow.
	betweenTracks = 15 // from an arrow to the one beside it
	fromRule      = 10 // from a table rule to the nearest arrow
	headRoom      = 21 // for an arrow head
	fromSymbol    = 13 // to the rule above or below

	// Symbols.
	symbolWidth    = 95
	slimSymbol     = 75  // where the lanes would not fit otherwise
	widestSymbol   = 140 // in a lane with room to spare
	archiveWidth   = 75  // at most
	pentagonWidth  = 64  // at most
	boxHeight      = 46  // of a Process and a Terminator, which no symbol is lower than
	decisionHeight = 58
	documentHeight = 52
	archiveHeight  = 54
	pentagonHeight = 56

	// Outcomes beside arrows.
	labelRight  = 5 // from an arrow that runs down or up
	labelBeside = 2 // from an arrow that runs left or right, and of labels that look for a place
	labelAbove  = 9 // from an arrow that runs up: clear of a label beside the symbol

	// Columns.
	wholeWord     = 340 // a word this long stands whole: any that offices use
	nameLeast     = 130 // what a longer word over a lane is parted to
	widestLane    = 300
	leastNo       = 75
	activityGood  = 400 // a column of text is so wide, if its text asks for it,
	standardGood  = 280 // requirements and output
	timeWidth     = 180
	activityLeast = 300 // or so wide, where the lanes ask for more
	standardLeast = 200
	timeLeast     = 130
	noteLeast     = 120

	// Rows.
	blockGap   = 20  // over the table and over the closing block
	rowStretch = 50  // what a row may gain on a page with room to spare
	logoOver   = 150 // a logo over the letterhead
)

// Shares, in percent.
const (
	halfAt       = 52 // of the width, where the right half of the identity block begins
	signatureAt  = 64 // of the width, where the signature block begins
	stretchShare = 40 // of its height, what a row may gain
	legendShare  = 80 // of its row's height, how high a symbol of the legend is at most
	alikeShare   = 20 // of the room for text, what lanes of one width may take
)

// widestWord is the part of the page's width, one in so many, that a column
// may take for one long word.
const widestWord = 5

// signatureRoom is the room kept for stamp and signature: a round stamp is
// 38 mm wide and stands half beside it.
const signatureRoom = 20 * page.MM

// changedShade is the grey behind a changed row or field.
const changedShade = 40

// headingAir keeps the heading of a box clear of the rule above it.
const headingAir = 2 * page.Pixel

// pictureAir is the room around a logo, and after the longest label of the
// identity block.
const pictureAir = page.MM

// scale holds the sizes that follow the size of the lettering.
type scale struct {
	size  page.EMU // type size of the table
	label page.EMU // the most that a label may widen a side of a lane
	slim  bool     // symbols are slim: the lanes would not fit otherwise
}

// tenths returns a length that is n tenths of a millimetre at 8 pt.
func (s scale) tenths(n page.EMU) page.EMU { return n * page.MM * s.size / (80 * page.PT) }

func (s scale) track() page.EMU    { return max(s.tenths(betweenTracks), closest) }
func (s scale) edge() page.EMU     { return max(s.tenths(fromRule), closest+page.PT/50) } // a little more, for rounding
func (s scale) gap() page.EMU      { return max(s.tenths(fromSymbol), closest) }
func (s scale) font() page.Font    { return page.Font{Size: s.size} }
func (s scale) bold() page.Font    { return page.Font{Size: s.size, Bold: true} }
func (s scale) heading() page.Font { return page.Font{Size: s.size + 2*page.PT, Bold: true} }

// symbolW is the least width of a symbol.
func (s scale) symbolW() page.EMU {
	if s.slim {
		return s.tenths(slimSymbol)
	}
	return s.tenths(symbolWidth)
}

// arrowhead is the length of the arrow heads, head the room that one takes.
func (s scale) arrowhead() page.EMU { return page.HeadLength(s.size) }
func (s scale) head() page.EMU {
	return max(s.tenths(headRoom), page.HeadRoom(s.arrowhead())+page.MM/20)
}
