package font

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Wrap breaks a paragraph into lines, the first no wider than first, the
// others no wider than rest, all in EMU. The time is linear in the text.
//
// Lines break at spaces, which vanish there, as they do at both ends of the
// paragraph; spaces within a line stay. A no-break space is no place to break.
// A word wider than its line breaks after its last hyphen or slash that fits,
// else between characters, never before a combining mark. Each line holds at
// least one character, however narrow. An empty paragraph is one empty line.
func Wrap(text string, size int64, bold bool, first, rest int64) []string {
	w := wrapper{face: pick(bold), size: size, room: first, rest: rest}
	for from := 0; from < len(text); {
		if text[from] == ' ' {
			from++
			continue
		}
		to := len(text)
		if n := strings.IndexByte(text[from:], ' '); n >= 0 {
			to = from + n
		}
		w.word(text, from, to)
		from = to
	}
	return append(w.lines, text[w.from:w.to])
}

// wrapper holds the lines finished and the line being filled, which is
// text[from:to] and so many units wide.
type wrapper struct {
	face       *face
	size       int64
	room, rest int64
	lines      []string
	from, to   int
	units      int64
}

func (w *wrapper) fits(units int64) bool { return units*w.size/unitsPerEm <= w.room }

// end finishes the line and starts the next one at a place in the text.
func (w *wrapper) end(text string, next int) {
	w.lines = append(w.lines, text[w.from:w.to])
	w.room, w.from, w.to, w.units = w.rest, next, next, 0
}

// word puts text[from:to] on the line if there is room, else on the next.
func (w *wrapper) word(text string, from, to int) {
	wide := w.face.units(text[from:to])
	if w.to > w.from {
		spaces := int64(from-w.to) * w.face.width(' ')
		if w.fits(w.units + spaces + wide) {
			w.to, w.units = to, w.units+spaces+wide
			return
		}
		w.end(text, from)
	}
	w.from, w.to, w.units = from, to, wide
	for !w.fits(w.units) {
		n, units := w.piece(text[w.from:to])
		if w.from+n == to {
			return
		}
		left := w.units - units
		w.to = w.from + n
		w.end(text, w.to)
		w.to, w.units = to, left
	}
}

// piece returns the length and the units of what of a word goes on the line.
func (w *wrapper) piece(word string) (int, int64) {
	var n, hyphen int
	var units, hyphenUnits int64
	for n < len(word) {
		size, wide := w.cluster(word[n:])
		if n > 0 && !w.fits(units+wide) {
			break
		}
		n, units = n+size, units+wide
		if c := word[n-1]; c == '-' || c == '/' {
			hyphen, hyphenUnits = n, units
		}
	}
	if hyphen > 0 && n < len(word) {
		return hyphen, hyphenUnits
	}
	return n, units
}

// cluster returns the length and the units of the first character of a text
// with the marks that combine with it.
func (w *wrapper) cluster(text string) (int, int64) {
	r, n := utf8.DecodeRuneInString(text)
	wide := w.face.width(r)
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !unicode.Is(unicode.M, r) {
			break
		}
		n, wide = n+size, wide+w.face.width(r)
	}
	return n, wide
}
