package render_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// The functions write what a sheet writes: every page by its number, and no
// other.
func TestPagesOfASheet(t *testing.T) {
	p := soptest.Procedure(rand.New(rand.NewPCG(1, 2)), soptest.Options{Steps: 40, Roles: 4})
	o := &render.Options{Paper: render.A4, Logo: picture(t, "png")}
	s, err := render.NewSheet(p, o)
	require.NoError(t, err)
	c := &forms.Copy{Form: catalogue.All()[0]}
	f, err := render.NewFormSheet(c, nil)
	require.NoError(t, err)
	require.Greater(t, s.Pages(), 1)
	for _, x := range []struct {
		sheet *render.Sheet
		svg   func(io.Writer, int) error
		html  func(io.Writer) error
	}{
		{s, func(w io.Writer, n int) error { return render.SVG(w, p, n, o) },
			func(w io.Writer) error { return render.HTML(w, p, o) }},
		{f, func(w io.Writer, n int) error { return render.FormSVG(w, c, n, nil) },
			func(w io.Writer) error { return render.FormHTML(w, c, nil) }},
	} {
		var a, b bytes.Buffer
		require.NoError(t, x.sheet.HTML(&a))
		require.NoError(t, x.html(&b))
		require.Equal(t, a.String(), b.String())
		require.Equal(t, x.sheet.Pages(), strings.Count(a.String(), "<svg "))
		require.Contains(t, strings.ReplaceAll(a.String(), "&#39;", "'"), x.sheet.ContentSecurityPolicy())
		seen := map[string]bool{}
		for n := 1; n <= x.sheet.Pages(); n++ {
			a.Reset()
			b.Reset()
			require.NoError(t, x.sheet.SVG(&a, n))
			require.NoError(t, x.svg(&b, n))
			require.Equal(t, a.String(), b.String())
			require.False(t, seen[a.String()])
			seen[a.String()] = true
		}
		for _, n := range []int{-1, 0, x.sheet.Pages() + 1} {
			a.Reset()
			require.ErrorIs(t, x.sheet.SVG(&a, n), render.ErrOptions)
			require.ErrorIs(t, x.svg(&a, n), render.ErrOptions)
			require.Zero(t, a.Len())
		}
	}
	require.Empty(t, new(render.Sheet).ContentSecurityPolicy())
}

// What is wrong with a procedure is told as for other formats.
func TestWebFaults(t *testing.T) {
	bad := &sop.Procedure{Title: "A"}
	require.Equal(t, render.PDF(io.Discard, bad, nil), render.HTML(io.Discard, bad, nil))
	require.Equal(t, render.PDF(io.Discard, bad, nil), render.SVG(io.Discard, bad, 1, nil))
	require.ErrorIs(t, render.HTML(io.Discard, letter(), &render.Options{FootStrip: -1}), render.ErrOptions)
}
