package svg_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Those who hear a document are told every symbol and arrow, every page by its
// number, and every step in words, with ways that lead to steps that are there.
func TestEverythingIsHeard(t *testing.T) {
	for _, d := range append(manual(t), small("a", "b"), every(t)) {
		e := parse(t, web(t, d))
		require.Len(t, e.all("h1"), 1)
		require.Equal(t, d.Title, e.all("h1")[0].Text)
		require.Len(t, e.all("svg"), len(d.Pages))
		ids := map[string]bool{}
		for _, li := range e.all("li") {
			require.False(t, ids[li.get("id")])
			ids["#"+li.get("id")] = true
		}
		require.Len(t, ids, len(d.Told))
		for _, a := range e.all("a") {
			require.True(t, ids[a.get("href")] || a.get("href") == "#langkah", a.get("href"))
		}
		for i, p := range d.Pages {
			one := e.all("svg")[i]
			require.Equal(t, "group", one.get("role"))
			require.True(t, strings.HasPrefix(one.get("aria-label"), d.Title+", halaman "))
			heard := map[string]bool{}
			for _, g := range one.all("g") {
				require.Equal(t, "img", g.get("role"))
				require.NotEmpty(t, g.all("title")[0].Text)
				heard[g.all("title")[0].Text] = true
			}
			for c := range page.Of[*page.Connector](p) {
				require.True(t, heard[c.Name], c.Name)
			}
			require.Empty(t, one.get("id"))
		}
		for i, told := range d.Told {
			li := e.all("li")[i]
			require.True(t, strings.HasPrefix(li.all("h3")[0].Text, "Langkah "+told.Number))
			require.Len(t, li.all("dt"), len(told.Facts)+1)
		}
	}
}
