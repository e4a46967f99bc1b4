package forms

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// strange is a part that nothing knows.
type strange struct{ Part }

// A kind of part that some switch does not know is a fault of the form, in a
// section too: it must not print as nothing.
func TestUnknownPart(t *testing.T) {
	for name, parts := range map[string][]Part{
		"alone": {strange{}}, "in a section": {Section{Heading: "A", Parts: []Part{strange{}}}}, "none": {nil},
	} {
		err := (&Form{ID: "x", Title: "X", Parts: parts}).Validate()
		require.ErrorIs(t, err, ErrForm, name)
		require.ErrorContains(t, err, "jenis bagian formulir tidak dikenal", name)
	}
	_, err := explicit(strange{})
	require.ErrorIs(t, err, ErrForm)
	for _, p := range []Part{Section{}, Repeat{}, Fields{}, Grid{}, Table{}, CutLine{}, Paragraph{}, Points{},
		Parties{}, Signatures{}, Consent{}, Space{}, PageBreak{}} {
		_, err := explicit(p)
		require.NoError(t, err, "%T", p)
	}
}

func TestPaperNames(t *testing.T) {
	require.Equal(t, []string{"F4", "A4", "A5", "?"},
		[]string{F4.String(), A4.String(), A5.String(), Paper(3).String()})
	require.ErrorIs(t, (&Form{ID: "x", Title: "X", Paper: 3, Parts: []Part{PageBreak{}}}).Validate(), ErrForm)
}
