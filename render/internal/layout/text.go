package layout

import (
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/render/internal/font"
)

// width returns the printed width of a text.
func width(text string, f Font) EMU { return EMU(font.Width(text, int64(f.Size), f.Bold)) }

// widestLine returns the width of the widest line of a text.
func widestLine(text string, f Font) (w EMU) {
	for line := range strings.SplitSeq(text, "\n") {
		w = max(w, width(line, f))
	}
	return w
}

// widestWord returns the width of the widest piece of a text that wrapping
// leaves whole.
func widestWord(text string, f Font) EMU {
	var w EMU
	for _, word := range strings.FieldsFunc(text, unicode.IsSpace) {
		w = max(w, width(word, f))
	}
	return w
}

// block is a text wrapped to a width.
type block struct {
	text  string
	lines []Line
}

func (b block) height(size EMU) EMU {
	if len(b.lines) == 0 {
		return 0
	}
	return EMU(len(b.lines))*LineHeight(size) + 2*PadY
}

// wrap breaks paragraphs to the width of a cell, and anew at each line break
// in them. A paragraph with an enumerator hangs: its further lines start under
// its first word.
func wrap(paragraphs []string, f Font, cell EMU) block {
	var b block
	room := cell - 2*PadX
	for _, p := range paragraphs {
		var hang EMU
		for i, q := range strings.Split(p, "\n") {
			mark := width(enumerator(q), f)
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
				b.lines = append(b.lines, l)
			}
			hang = mark
		}
	}
	b.text = strings.Join(paragraphs, "\n")
	return b
}

// oneLine puts a text with line breaks on one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// enumerator returns the leading "1. ", "2) ", "3 " or "- " of a paragraph.
func enumerator(text string) string {
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

// numbered puts "1. " … before the texts of a list of several, unless they
// carry enumerators of their own.
func numbered(texts []string) []string {
	return marked(texts, func(i int) string { return itoa(i+1) + ". " })
}

// bulleted puts "- " before the texts of a list of several.
func bulleted(texts []string) []string { return marked(texts, func(int) string { return "- " }) }

func marked(texts []string, mark func(int) string) []string {
	if len(texts) < 2 {
		return texts
	}
	for _, t := range texts {
		if enumerator(t) != "" {
			return texts
		}
	}
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = mark(i) + t
	}
	return out
}

// wrap breaks paragraphs to the width of the columns from a to b-1.
func (s *sheet) wrap(paragraphs []string, f Font, a, b int) block {
	return wrap(paragraphs, f, s.cols.span(a, b))
}
