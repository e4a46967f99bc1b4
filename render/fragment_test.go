package render_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// A fragment and its style are what the HTML holds, and nothing of its head.
func TestHTMLFragment(t *testing.T) {
	s, err := render.NewSheet(&manual(t)[7], nil)
	require.NoError(t, err)
	var whole, fragment bytes.Buffer
	require.NoError(t, s.HTML(&whole))
	require.NoError(t, s.HTMLFragment(&fragment))
	require.Contains(t, whole.String(), strings.TrimSpace(fragment.String()))
	require.Contains(t, whole.String(), "<style>"+s.HTMLStyle()+"</style>")
	require.Contains(t, fragment.String(), `<section id="langkah"`)
	for _, of := range []string{"<html", "<head", "<style", "<header", "<main"} {
		require.NotContains(t, fragment.String(), of)
	}
	var none *render.Sheet
	require.ErrorIs(t, none.HTMLFragment(&fragment), sop.ErrNil)
	require.Empty(t, none.HTMLStyle())
}
