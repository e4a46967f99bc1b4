package page

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/font"
)

// Measurer measures many texts into memory that they share. The zero value is
// ready; it is not safe for concurrent use.
type Measurer struct {
	words  font.Measurer
	pieces []piece
	texts  []Measured
}

// atOnce is for how many paragraphs, texts or lines room is made at a time at
// most: the first has room for itself, and then the room doubles.
const atOnce = 16

// Measure is the function of this name.
func (m *Measurer) Measure(paragraphs []string, bold bool) *Measured {
	n := len(paragraphs)
	for _, p := range paragraphs {
		n += strings.Count(p, "\n")
	}
	t := &room(&m.texts, 1)[0]
	*t = Measured{paragraphs: paragraphs, bold: bold, pieces: room(&m.pieces, n)[:0]}
	for _, p := range paragraphs {
		for first, more := true, true; more; first = false {
			var q string
			q, p, more = strings.Cut(p, "\n")
			t.add(piece{m.words.Measure(q, bold), Enumerator(q), first})
		}
	}
	return t
}

// add adds a piece, for which there is room.
func (m *Measured) add(p piece) {
	m.pieces = append(m.pieces, p)
	if p.Units() > m.pieces[m.widest].Units() {
		m.widest = len(m.pieces) - 1
	}
	m.goesOn = m.goesOn || !p.first
}

// room takes n things from those that were made at once, or makes more.
func room[T any](all *[]T, n int) []T {
	from := len(*all)
	if cap(*all)-from < n {
		*all, from = make([]T, 0, max(n, min(2*cap(*all), atOnce))), 0
	}
	*all = (*all)[:from+n]
	return slices.Clip((*all)[from:])
}
