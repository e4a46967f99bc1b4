package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// scale holds the sizes that follow the size of the lettering.
type scale struct {
	size page.EMU // type size of the table
	word page.EMU // how much of a word over a lane stands on one line, in tenths of a millimetre at 8 pt
}

// What stands unbroken over a lane: any name that offices use; and less where
// the lettering would be too small for it.
const (
	wholeWord  = 340
	brokenWord = 160
)

// mm returns a length that is n tenths of a millimetre at 8 pt.
func (s scale) tenths(n page.EMU) page.EMU { return n * page.MM * s.size / (80 * page.PT) }

func (s scale) track() page.EMU    { return s.tenths(15) } // between two arrows side by side
func (s scale) edge() page.EMU     { return s.tenths(10) } // from a table rule to the nearest arrow
func (s scale) head() page.EMU     { return s.tenths(21) } // room for an arrow head
func (s scale) gap() page.EMU      { return s.tenths(13) } // from a symbol to the rule above or below
func (s scale) symbolW() page.EMU  { return s.tenths(95) }
func (s scale) font() page.Font    { return page.Font{Size: s.size} }
func (s scale) bold() page.Font    { return page.Font{Size: s.size, Bold: true} }
func (s scale) heading() page.Font { return page.Font{Size: s.size + 2*page.PT, Bold: true} }

// symbolSize returns the size of a symbol in a lane whose symbols are w wide.
func (s scale) symbolSize(kind sop.Symbol, w page.EMU) (page.EMU, page.EMU) {
	switch kind {
	case sop.Decision:
		return w, s.tenths(58)
	case sop.Document:
		return w, s.tenths(52)
	case sop.Archive:
		return min(w, s.tenths(75)), s.tenths(54)
	case sop.OffPage:
		return min(w, s.tenths(64)), s.tenths(56)
	default:
		return w, s.tenths(46)
	}
}
