package font

import "strings"

// Measurer measures many texts into memory that they share: a sheet has some
// hundred short ones. The zero value is ready; it is not safe for concurrent
// use.
type Measurer struct{ room []word }

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
	m.room = m.room[:from+len(t.words)]
	return t
}

// AppendLines appends the lines that Wrap gives.
func (t *Text) AppendLines(lines []string, size, first, rest int64) []string {
	return t.wrap(lines, size, first, rest, true).lines
}
