package font

import "strings"

// Measurer measures many texts into memory that they share: a sheet has some
// hundred short ones. The zero value is ready; it is not safe for concurrent
// use.
type Measurer struct {
	room []word
	used int // words in all rooms
}

// Reset lets the memory be used for other texts; those measured so far are good
// no more.
func (m *Measurer) Reset() {
	if m.used > cap(m.room) {
		m.room = make([]word, 0, m.used)
	}
	m.room, m.used = m.room[:0], 0
}

// roomAtOnce is for how many words a Measurer makes room at a time at most: the
// first text has room for its own, and then the room doubles.
const roomAtOnce = 128

// Measure is the function of this name.
func (m *Measurer) Measure(text string, bold bool) Text {
	most, from := strings.Count(text, " ")+1, len(m.room)
	if cap(m.room)-from < most {
		m.room, from = make([]word, 0, max(most, min(2*cap(m.room), roomAtOnce))), 0
	}
	t := measured(m.room[from:from:from+most], text, bold)
	m.room, m.used = m.room[:from+len(t.words)], m.used+most
	return t
}

// AppendLines appends the lines that Wrap gives.
func (t *Text) AppendLines(lines []string, size, first, rest int64) []string {
	return t.wrap(lines, size, first, rest, true).lines
}
