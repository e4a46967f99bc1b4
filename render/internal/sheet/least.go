package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// amount is how much text there is: the width of its letters in emUnits, and
// the lines that it takes at least.
type amount struct {
	letters page.EMU
	lines   int
}

// beside adds a text that stands beside another.
func (a *amount) beside(m *page.Measured) {
	a.letters, a.lines = a.letters+m.Letters(), max(a.lines, m.Pieces())
}

// height returns the least height of cells that hold the texts beside one
// another, so wide together: where their words were spread over all of them
// evenly.
func (a *amount) height(s scale, width page.EMU) page.EMU {
	if width <= 0 {
		return 0
	}
	return page.TextHeight(max(a.lines, int((s.em(a.letters)+width-1)/width)), s.size)
}

// amounts are those of the steps' rows, and of the pairs of boxes.
type amounts struct {
	rows  []amount
	pairs [identityPairs]amount
}

// measureAmounts finds how much text there is.
func (s *sheet) measureAmounts() {
	s.amounts.rows = make([]amount, len(s.cells))
	for i := range s.cells {
		for k, m := range s.cells[i][1:] {
			if 1+k != noteCell || s.notes[i].alone() {
				s.amounts.rows[i].beside(m)
			}
		}
	}
	for i := range s.around.pairs {
		for j := range s.around.pairs[i] {
			s.amounts.pairs[i].beside(s.around.pairs[i][j].lines)
		}
	}
}

// mayFit reports whether the sheet may fit one page at a size.
func (s *sheet) mayFit(size page.EMU) bool { return s.leastHeight(size) <= s.room() }

// leastHeight returns the least height of the sheet on one page at a size: no
// arrangement of columns makes it lower.
func (s *sheet) leastHeight(size page.EMU) page.EMU {
	sc, wide := s.sc, s.paper.W-s.m.Left-s.m.Right
	sc.size = size
	h := s.leastIdentity(sc) + sc.tenths(blockGap) + 2*page.TextHeight(1, size)
	if rows := s.closingRows(sc, s.closingLegend(false)); rows > 0 {
		h += sc.tenths(blockGap) + page.EMU(rows)*signatureRow(sc)
	}
	texts := wide - sc.tenths(leastNo) - page.EMU(len(s.p.Roles))*(sc.symbolW()-page.Pixel)
	for i := range s.amounts.rows {
		h += max(s.amounts.rows[i].height(sc, texts-2*page.PadX*page.EMU(len(s.columnTexts))), sc.lowest())
	}
	return h
}

// leastIdentity returns the least height of the identity block.
func (s *sheet) leastIdentity(sc scale) page.EMU {
	if s.p.TitleOnly || s.signedInBlock() {
		return 0
	}
	h := max(identityFields*page.TextHeight(1, sc.size), page.TextHeight(len(s.around.unit), sc.heading().Size))
	for i := range s.amounts.pairs {
		lines := s.amounts.pairs[i].height(sc, s.paper.W-s.m.Left-s.m.Right-4*page.PadX)
		h += page.LineHeight(sc.size) + page.PadY + max(page.TextHeight(1, sc.size), lines)
	}
	return h
}
