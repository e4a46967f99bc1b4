package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// leastInside is the size of the letters inside a symbol, unless the table's
// are smaller.
const leastInside = 6 * page.PT

// What a lane gets wider for a word inside a symbol, in tenths of a millimetre
// at 8 points: the width of the symbol at most.
const (
	wordInside     = 240
	slimWordInside = 120
)

// inside is a text as it stands in a symbol.
type inside struct {
	text string // lines parted by "\n"
	font page.Font
	w, h page.EMU // of the symbol
}

// inside sets a text in a symbol in the lanes at hand: on one line in letters
// like the table's, or as large as the symbol holds; else on several; else in
// the smallest letters, with a symbol as high as they need.
func (s scale) inside(kind sop.Symbol, text string) inside {
	w := max(s.wide, s.symbolW(), s.widthInside(kind, page.WidestPiece(text, exact)))
	out := inside{font: s.font()}
	out.w, out.h = s.symbolSize(kind, w)
	if kind == sop.Archive {
		out.w = w // the narrow tip holds no word
	}
	least := min(s.size, leastInside)
	for _, lines := range [...]int{1, len(text)} {
		for size := s.size; size >= least; size -= step {
			out.font.Size = size
			if out.set(kind, text, lines) {
				return out
			}
		}
	}
	out.font.Size = least
	for !out.set(kind, text, 0) {
		out.h += page.MM / 2
	}
	return out
}

// set breaks a text into lines; it reports false when they are more than so
// many, when one breaks a word, or when the symbol is too low. Lines 0 let
// words break.
func (o *inside) set(kind sop.Symbol, text string, lines int) bool {
	room, size := o.room(kind), o.font.Size
	if lines > 0 && page.WidestPiece(text, o.font) > room.W {
		return false
	}
	wrapped := page.Wrap([]string{text}, o.font, room.W+2*page.PadX).Lines
	o.text = ""
	for i, l := range wrapped {
		if i > 0 {
			o.text += "\n"
		}
		o.text += l.Text
	}
	high := page.EMU(len(wrapped)-1)*page.LineHeight(size) + size
	return high <= room.H && (lines == 0 || len(wrapped) <= lines)
}

// room is where the text stands.
func (o *inside) room(kind sop.Symbol) page.Rect {
	return Shape(kind).TextBox(page.Rect{W: o.w, H: o.h})
}

// widthInside returns how wide a symbol must be for the longest word of its
// text, so wide in emUnits, in the smallest letters, to a limit.
func (s scale) widthInside(kind sop.Symbol, word page.EMU) page.EMU {
	limit := s.tenths(wordInside)
	if s.slim {
		limit = s.tenths(slimWordInside)
	}
	word = word * min(s.size, leastInside) / emUnits
	o := inside{w: s.symbolW()}
	_, o.h = s.symbolSize(kind, o.w)
	for o.room(kind).W < word && o.w < limit {
		o.w += 2 * page.Pixel
	}
	return (o.w + 2*page.Pixel - 1) / (2 * page.Pixel) * (2 * page.Pixel)
}

// nodeSize returns the size of a node's symbol in lanes whose symbols are w
// wide.
func (s scale) nodeSize(n *node, w page.EMU) (page.EMU, page.EMU) {
	if n.text != "" {
		in := s.inside(n.kind, n.text)
		return in.w, in.h
	}
	return s.symbolSize(n.kind, w)
}
