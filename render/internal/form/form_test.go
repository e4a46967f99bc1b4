package form

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// strange is a part that nothing knows.
type strange struct{ forms.Part }

func TestUnknownPart(t *testing.T) {
	for _, parts := range [][]forms.Part{{strange{}}, {forms.Section{Parts: []forms.Part{strange{}}}}} {
		f := &forms.Form{ID: "x", Title: "X", Parts: parts}
		_, err := Form(f.Blank(), nil)
		require.ErrorIs(t, err, ErrPart)
	}
}

func TestUnknownPaper(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Paper: 99, Parts: []forms.Part{forms.Space{}}}
	_, err := Form(f.Blank(), nil)
	require.ErrorIs(t, err, page.ErrPaper)
}
