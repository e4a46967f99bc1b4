package form

import (
	"strings"
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

// A secret form says so on each page, and no other does.
func TestSecret(t *testing.T) {
	for secret, header := range map[bool]string{true: "RAHASIA", false: ""} {
		f := &forms.Form{ID: "x", Title: "X", Secret: secret, Parts: []forms.Part{forms.Space{}, forms.PageBreak{}, forms.Space{}}}
		d, err := Form(f.Blank(), nil)
		require.NoError(t, err)
		require.Equal(t, header, d.Header)
		require.Equal(t, secret, strings.HasPrefix(d.Footer.Left, "RAHASIA"))
		require.Len(t, d.Pages, 2, "a page break")
		for _, p := range d.Pages {
			require.Equal(t, secret, p.Edge[0].Text == "RAHASIA")
		}
	}
}

func TestUnknownPaper(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Paper: 99, Parts: []forms.Part{forms.Space{}}}
	_, err := Form(f.Blank(), nil)
	require.ErrorIs(t, err, page.ErrPaper)
}
