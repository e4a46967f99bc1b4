package page

import (
	"strings"

	"github.com/sopkit/sopkit/render/internal/font"
)

// Measurer measures many texts into memory that they share. The zero value is
// ready; it is not safe for concurrent use.
type Measurer struct {
	words  font.Measurer
	single arena[string]
	pieces arena[piece]
	texts  arena[Measured]
}

// Reset lets the memory be used for other texts; those measured so far are good
// no more.
func (m *Measurer) Reset() {
	m.words.Reset()
	m.single.reset()
	m.pieces.reset()
	m.texts.reset()
}

// Measure is the function of this name.
func (m *Measurer) Measure(paragraphs []string, bold bool) *Measured {
	n := len(paragraphs)
	for _, p := range paragraphs {
		n += strings.Count(p, "\n")
	}
	t := &m.texts.room(1)[0]
	*t = Measured{paragraphs: paragraphs, bold: bold, pieces: m.pieces.room(n)[:0]}
	for _, p := range paragraphs {
		for first, more := true, true; more; first = false {
			var q string
			q, p, more = strings.Cut(p, "\n")
			t.add(piece{m.words.Measure(q, bold), Enumerator(q), first})
		}
	}
	return t
}

// Text is Measure of a text of one paragraph.
func (m *Measurer) Text(text string, bold bool) *Measured {
	one := m.single.room(1)
	one[0] = text
	return m.Measure(one, bold)
}

// add adds a piece, for which there is room.
func (m *Measured) add(p piece) {
	m.pieces = append(m.pieces, p)
	if p.Units() > m.pieces[m.widest].Units() {
		m.widest = len(m.pieces) - 1
	}
	m.goesOn = m.goesOn || !p.first
}
