// Package font measures and breaks text with the metrics of Liberation Sans,
// whose widths are those of Arial.
//
// A character the font has no glyph for measures as wide as the box that is
// printed in its place. All functions are safe for concurrent use.
package font

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// UnitsPerEm is the type size in the units of the font.
const UnitsPerEm = 2048

// face holds the advance widths of one font in units per em.
type face struct {
	latin [256]uint16
	quick [256]int64 // of bytes: the same, or seldom and more
	font  *sfnt.Font
	other sync.Map // rune to uint16
}

var (
	regular = sync.OnceValue(func() *face { return newFace(TTF(false)) })
	bold    = sync.OnceValue(func() *face { return newFace(TTF(true)) })
)

// TTF returns the whole font as a TrueType file, which must not be changed.
func TTF(bold bool) []byte {
	if bold {
		return liberationsansbold.TTF
	}
	return liberationsansregular.TTF
}

func pick(isBold bool) *face {
	if isBold {
		return bold()
	}
	return regular()
}

func newFace(ttf []byte) *face {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic(err) // the font is embedded
	}
	out := &face{font: f}
	for r := range out.latin {
		out.latin[r] = out.advance(rune(r))
		out.quick[r] = int64(out.latin[r])
		if r < ' ' || r == '-' || r == '/' || r >= utf8.RuneSelf {
			out.quick[r] += seldom
		}
	}
	return out
}

// glyph returns the index of a character's glyph; 0 when there is none.
func (f *face) glyph(r rune) sfnt.GlyphIndex {
	var b sfnt.Buffer
	g, err := f.font.GlyphIndex(&b, r)
	if err != nil {
		return 0
	}
	return g
}

func (f *face) advance(r rune) uint16 {
	var b sfnt.Buffer
	w, err := f.font.GlyphAdvance(&b, f.glyph(r), fixed.I(UnitsPerEm), font.HintingNone)
	if err != nil {
		return 0
	}
	return uint16(w.Round())
}

func (f *face) width(r rune) int64 {
	if r < 256 && r >= 0 {
		return int64(f.latin[r])
	}
	if w, ok := f.other.Load(r); ok {
		return int64(w.(uint16))
	}
	w := f.advance(r)
	f.other.Store(r, w)
	return int64(w)
}

// units returns the width of a text in units per em.
func (f *face) units(text string) int64 {
	var sum int64
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= utf8.RuneSelf {
			return sum + f.wide(text[i:])
		}
		sum += int64(f.latin[c])
	}
	return sum
}

// seldom marks the letters in face.quick that make a word a case of its own.
const seldom = 1 << 32

// word returns the end of the word of a text that begins at a place, its width
// in units per em, and whether it may have pieces.
func (f *face) word(text string, from int) (to int, units int64, pieces bool) {
	for to = from; to < len(text) && text[to] != ' '; to++ {
		units += f.quick[text[to]]
	}
	if units < seldom {
		return to, units, false
	}
	word := text[from:to]
	for i := range len(word) {
		pieces = pieces || word[i] < ' ' || word[i] >= utf8.RuneSelf || parts(word, i)
	}
	return to, f.units(word), pieces
}

// wide is units of a text that has other letters than ASCII's.
func (f *face) wide(text string) (sum int64) {
	for _, r := range text {
		sum += f.width(r)
	}
	return sum
}

// WidestPiece returns the width, in units per em, of the widest piece of a text
// that never breaks: a word, or what a hyphen or a slash between letters parts.
func WidestPiece(text string, bold bool) int64 { return pick(bold).widest(text) }

func (f *face) widest(text string) (widest int64) {
	from, sum := 0, int64(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf:
			return max(widest, f.widestPiece(text[from:]))
		case c == ' ' || c >= '\t' && c <= '\r':
			widest, sum, from = max(widest, sum), 0, i+1
			continue
		}
		if sum += int64(f.latin[c]); parts(text, i) {
			widest, sum = max(widest, sum), 0
		}
	}
	return max(widest, sum)
}

// widestPiece is WidestPiece of a text that has other letters than ASCII's.
func (f *face) widestPiece(text string) (widest int64) {
	for word := range strings.FieldsSeq(text) {
		from := 0
		for i := range len(word) {
			if parts(word, i) {
				widest, from = max(widest, f.units(word[from:i+1])), i+1
			}
		}
		widest = max(widest, f.units(word[from:]))
	}
	return widest
}

// parts reports whether a word parts after a byte: a hyphen or a slash between
// letters.
func parts(text string, i int) bool {
	return (text[i] == '-' || text[i] == '/') && i > 0 && i+1 < len(text) && isLetter(text[i-1]) && isLetter(text[i+1])
}

// isLetter reports whether a byte of UTF-8 is a letter of ASCII or belongs to
// a character beyond it.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf }

// Width returns the width of a text at a type size, both in EMU.
func Width(text string, size int64, bold bool) int64 {
	return pick(bold).units(text) * size / UnitsPerEm
}

// Has reports whether the font has a glyph for the character.
func Has(r rune, bold bool) bool { return pick(bold).glyph(r) != 0 }
