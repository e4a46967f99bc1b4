package page

import (
	"math"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/font"
)

// Wrap breaks paragraphs to the width of a cell, its padding taken off, and
// anew at each line break in them. A paragraph with an enumerator hangs: its
// further lines start under its first word.
func Wrap(paragraphs []string, f Font, cell EMU) Wrapped {
	return Measure(paragraphs, f.Bold).Wrap(f.Size, cell)
}

// Measured is a text whose words are measured once, to be wrapped to many
// widths. It is not safe for concurrent use: it keeps how many lines it was
// found to have last. The zero value is a text without paragraphs.
type Measured struct {
	paragraphs []string
	bold       bool
	pieces     []piece
	widest     int  // the piece that is widest
	goesOn     bool // a piece goes on with the paragraph of the one before
	counted    int  // lines, the last time
	size       EMU  // then; 0: none are counted
	from, to   EMU  // cells of these widths, to not among them, give as many
}

// piece is what of a paragraph is between line breaks.
type piece struct {
	font.Text
	mark  string // the enumerator
	first bool   // of its paragraph
}

// Measure measures the words of paragraphs, in bold type or not.
func Measure(paragraphs []string, bold bool) *Measured {
	var m Measurer
	return m.Measure(paragraphs, bold)
}

// Is reports whether the text is that of some paragraphs.
func (m *Measured) Is(paragraphs []string) bool { return slices.Equal(m.paragraphs, paragraphs) }

// Natural calls with the width of each paragraph on as few lines as can be, in
// units per em.
func (m *Measured) Natural(add func(units EMU)) {
	var widest EMU
	for i := range m.pieces {
		p := &m.pieces[i]
		widest = max(widest, EMU(p.Units()))
		if i+1 == len(m.pieces) || m.pieces[i+1].first {
			add(widest)
			widest = 0
		}
	}
}

// WidestPiece returns the width of the widest piece that never breaks, as the
// function of this name, in units per em.
func (m *Measured) WidestPiece() (units EMU) {
	for i := range m.pieces {
		units = max(units, EMU(m.pieces[i].WidestPiece()))
	}
	return units
}

// Letters returns the width of all letters on one line, without the spaces
// between them, in units per em.
func (m *Measured) Letters() (units EMU) {
	for i := range m.pieces {
		units += EMU(m.pieces[i].Letters())
	}
	return units
}

// Pieces returns the least number of lines that the text takes.
func (m *Measured) Pieces() int { return len(m.pieces) }

// Wrap is the function of this name at a type size.
func (m *Measured) Wrap(size, cell EMU) Wrapped {
	return Wrapped{Text: strings.Join(m.paragraphs, "\n"), Lines: m.appendLines(nil, &[]string{}, size, cell)}
}

// Lines is memory for the lines of many texts. The zero value is ready.
type Lines struct {
	made arena[Line]
	few  []string // of a paragraph
}

// WrapInto is Wrap, but lets the lines share memory with those of other texts.
func (m *Measured) WrapInto(lines *Lines, size, cell EMU) Wrapped {
	out := Wrapped{Text: strings.Join(m.paragraphs, "\n")}
	if n := m.Lines(size, cell); n > 0 {
		out.Lines = m.appendLines(lines.made.room(n)[:0], &lines.few, size, cell)
	}
	return out
}

func (m *Measured) appendLines(out []Line, few *[]string, size, cell EMU) []Line {
	if m.fits(size, cell) {
		for i := range m.pieces {
			out = append(out, Line{Text: m.pieces[i].Whole()})
		}
		return out
	}
	w := measuring{f: Font{Size: size, Bold: m.bold}, room: cell - 2*PadX}
	for i := range m.pieces {
		p := &m.pieces[i]
		first, hangs := w.next(p)
		*few = p.AppendLines((*few)[:0], int64(size), int64(first), int64(w.room-w.hang))
		for j, line := range *few {
			l := Line{Text: line}
			if j > 0 || hangs {
				l.Indent = w.hang
			}
			out = append(out, l)
		}
	}
	return out
}

// Lines counts the lines that Wrap would give.
func (m *Measured) Lines(size, cell EMU) int {
	if m.size == size && m.from <= cell && cell < m.to {
		return m.counted
	}
	if m.fits(size, cell) { // as most do
		m.counted, m.size, m.from, m.to = len(m.pieces), size, m.width(size), math.MaxInt64
		return m.counted
	}
	w := measuring{f: Font{Size: size, Bold: m.bold}, room: cell - 2*PadX}
	w.slack = font.Slack{Less: int64(cell), More: int64(math.MaxInt64 - cell)}
	m.counted, m.size = 0, size
	for i := range m.pieces {
		p := &m.pieces[i]
		first, _ := w.next(p)
		n, slack := p.Lines(int64(size), int64(first), int64(w.room-w.hang))
		w.within(slack)
		m.counted += n
	}
	m.from, m.to = cell-EMU(w.slack.Less), cell+EMU(w.slack.More)
	return m.counted
}

// fits reports whether each paragraph surely has one line.
func (m *Measured) fits(size, cell EMU) bool {
	return !m.goesOn && len(m.pieces) > 0 && m.width(size) <= cell
}

// width returns the width of a cell in which each piece has one line.
func (m *Measured) width(size EMU) EMU { return EMU(m.pieces[m.widest].Width(int64(size))) + 2*PadX }

// measuring is a text being wrapped.
type measuring struct {
	f     Font
	room  EMU
	hang  EMU // how far the further lines of the piece at hand hang
	slack font.Slack
}

// next returns the width of the first line of a piece, and whether that hangs
// like the piece before.
func (w *measuring) next(p *piece) (first EMU, hangs bool) {
	mark := EMU(0)
	if p.mark != "" {
		mark = Width(p.mark, w.f)
	}
	if over := 3*mark - w.room; over > 0 {
		mark = 0
		w.within(font.Slack{Less: math.MaxInt64, More: int64(over)})
	} else {
		w.within(font.Slack{Less: int64(-over), More: math.MaxInt64})
	}
	if !p.first && mark == 0 { // goes on with the paragraph
		return w.room - w.hang, w.hang > 0
	}
	w.hang = mark
	return w.room, false
}

func (w *measuring) within(s font.Slack) {
	w.slack.Less, w.slack.More = min(w.slack.Less, s.Less), min(w.slack.More, s.More)
}
