package page

import (
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/render/internal/font"
)

// Font is the style of a text. The family is Liberation Sans in PDF and Arial
// in Excel, which have the same widths.
type Font struct {
	Size      EMU // type size, a multiple of PT/4
	Bold      bool
	Italic    bool // drawn upright where the family's italic is not embedded
	Underline bool
}

// Line is one printed line of a text.
type Line struct {
	Text    string
	Indent  EMU // from the left edge of the text area; for hanging indents
	X, Base EMU // left end and base line in page coordinates; as Finish sets them
}

// Text is a line of text that belongs to no item.
type Text struct {
	Line
	Font Font
}

// LineHeight returns the distance between the baselines of a text of a size:
// 1.25 times the size, rounded up to a quarter of a point. Excel needs that
// much to show each line of a wrapped cell whole.
func LineHeight(size EMU) EMU { return (size*125/100 + PT/4 - 1) / (PT / 4) * (PT / 4) }

// The font's ascent and descent, and the place of an underline,
// in thousandths of the type size.
const (
	ascent      = 905
	descent     = 212
	underlineAt = 140
)

// place puts a line into an area from x of width w, in a line box whose upper
// edge is top.
func (l *Line) place(f Font, x, w, top EMU, h Align) {
	l.across(f, x, w, h)
	l.Base = top + baseline(f.Size)
}

// baseline is how far under the upper edge of a line its base line is.
func baseline(size EMU) EMU {
	return (LineHeight(size)-size*(ascent+descent)/1000)/2 + size*ascent/1000
}

// across puts a line into an area from x of width w.
func (l *Line) across(f Font, x, w EMU, h Align) {
	switch h {
	case AlignMiddle:
		x += (w - Width(l.Text, f)) / 2
	case AlignEnd:
		x += w - Width(l.Text, f)
	}
	l.X = x
}

// Box returns the place of a line of text, as high as its line.
func (l *Line) Box(f Font) Rect {
	lh := LineHeight(f.Size)
	top := l.Base - f.Size*ascent/1000 - (lh-f.Size*(ascent+descent)/1000)/2
	return Rect{l.X, top, Width(l.Text, f), lh}
}

// Underline returns the line under a line of text.
func (l *Line) Underline(f Font) Stroke {
	y := l.Base + f.Size*underlineAt/1000
	return Stroke{From: Point{l.X, y}, To: Point{l.X + Width(l.Text, f), y}, Width: (f.Size + 8) / 16}
}

// Width returns the printed width of a text.
func Width(text string, f Font) EMU { return EMU(font.Width(text, int64(f.Size), f.Bold)) }

// WidestLine returns the width of the widest line of a text.
func WidestLine(text string, f Font) (w EMU) {
	for line := range strings.SplitSeq(text, "\n") {
		w = max(w, Width(line, f))
	}
	return w
}

// WidestWord returns the width of the widest piece of a text that wrapping
// leaves whole.
func WidestWord(text string, f Font) EMU {
	var w EMU
	for _, word := range strings.FieldsFunc(text, unicode.IsSpace) {
		w = max(w, Width(word, f))
	}
	return w
}

// WidestPiece returns the width of the widest piece of a text that never
// breaks: a word, or what a hyphen or a slash between letters parts.
func WidestPiece(text string, f Font) EMU {
	return EMU(font.WidestPiece(text, f.Bold)) * f.Size / font.UnitsPerEm
}

// Wrapped is a text wrapped to a width.
type Wrapped struct {
	Text  string // whole, paragraphs parted by "\n"
	Lines []Line
}

// Height returns the height of a cell that holds the text, 0 without lines.
func (w Wrapped) Height(size EMU) EMU {
	if len(w.Lines) == 0 {
		return 0
	}
	return TextHeight(len(w.Lines), size)
}

// TextHeight returns the height of a cell that holds so many lines.
func TextHeight(lines int, size EMU) EMU { return EMU(lines)*LineHeight(size) + 2*PadY }

// Cell returns a cell of the text, not yet in any place.
func (w Wrapped) Cell(f Font) *Cell { return &Cell{Text: w.Text, Lines: w.Lines, Font: f} }

// Enumerator returns the leading "1. ", "2) ", "3, " or "- " of a paragraph.
func Enumerator(text string) string {
	if rest, ok := strings.CutPrefix(text, "- "); ok && rest != "" {
		return "- "
	}
	i := 0
	for i < len(text) && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	if i == 0 || i > 3 {
		return ""
	}
	j := i
	if j < len(text) && strings.IndexByte(".,)", text[j]) >= 0 {
		j++
	}
	if k := j; k < len(text) && text[k] == ' ' && k > i {
		return text[:k+1]
	}
	return ""
}
