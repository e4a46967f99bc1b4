package page

import (
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/render/internal/font"
)

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
	return EMU(len(w.Lines))*LineHeight(size) + 2*PadY
}

// Wrap breaks paragraphs to the width of a cell, its padding taken off, and
// anew at each line break in them. A paragraph with an enumerator hangs: its
// further lines start under its first word.
func Wrap(paragraphs []string, f Font, cell EMU) Wrapped {
	var b Wrapped
	room := cell - 2*PadX
	for _, p := range paragraphs {
		var hang EMU
		for i, q := range strings.Split(p, "\n") {
			mark := Width(Enumerator(q), f)
			if mark > room/3 {
				mark = 0
			}
			first := room
			if i > 0 && mark == 0 { // goes on with the paragraph
				first, mark = room-hang, hang
			}
			for j, line := range font.Wrap(q, int64(f.Size), f.Bold, int64(first), int64(room-mark)) {
				l := Line{Text: line}
				if j > 0 || first < room {
					l.Indent = mark
				}
				b.Lines = append(b.Lines, l)
			}
			hang = mark
		}
	}
	b.Text = strings.Join(paragraphs, "\n")
	return b
}

// Enumerator returns the leading "1. ", "2) ", "3 " or "- " of a paragraph.
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
