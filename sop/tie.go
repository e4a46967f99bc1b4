package sop

import "fmt"

// Tie says how the symbols of a step with several tasks are tied to each
// other in its row. The zero value is TieLine.
type Tie uint8

// The ties.
const (
	TieLine  Tie = iota // garis: joint work, a plain line without a head
	TieArrow            // panah: arrows from each task to the next, in the order of Step.Tasks
	TieNone             // tanpa: nothing; the tasks are done at the same time, each by itself
)

// tieTable is the one place that tells the words of the ties.
var tieTable = [...]Text{
	TieLine:  {"garis", "line"},
	TieArrow: {"panah", "arrow"},
	TieNone:  {"tanpa", "none"},
}

// Ties returns all ties, the zero value first.
func Ties() []Tie {
	out := make([]Tie, len(tieTable))
	for i := range out {
		out[i] = Tie(i)
	}
	return out
}

// Valid reports whether the tie is one of Ties.
func (t Tie) Valid() bool { return int(t) < len(tieTable) }

// Word returns the tie's word in a language: that of String in Indonesian.
func (t Tie) Word(l Lang) string {
	if t.Valid() {
		return tieTable[t].In(l)
	}
	return fmt.Sprintf("Tie(%d)", uint8(t))
}

// String returns the tie's word in files: garis, panah or tanpa; "Tie(99)" for
// one that is not known.
func (t Tie) String() string { return t.Word(Indonesian) }

// ParseTie reads a tie's word as String writes it, in lower case. It returns
// an error for any other text, the empty one included.
func ParseTie(text string) (Tie, error) {
	for _, t := range Ties() {
		if t.String() == text {
			return t, nil
		}
	}
	return 0, fmt.Errorf("sop: %q is not a tie", text)
}

// MarshalText writes the word of String; it never fails.
func (t Tie) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a word as ParseTie does. Where that fails the tie stays
// as it was.
func (t *Tie) UnmarshalText(text []byte) error {
	v, err := ParseTie(string(text))
	if err == nil {
		*t = v
	}
	return err
}
