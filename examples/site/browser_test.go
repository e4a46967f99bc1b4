package site_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// browser is a Chromium without a window; the test is skipped where there is
// none.
func browser(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if at, err := exec.LookPath(name); err == nil {
			return at
		}
	}
	t.Skip("no Chromium")
	return ""
}

// opened is a page as its scripts have left it, and what the console said.
func opened(t *testing.T, address string) (*html.Node, string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, browser(t), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
		"--user-data-dir="+t.TempDir(), "--dump-dom", address)
	var out, errs strings.Builder
	c.Stdout, c.Stderr = &out, &errs
	require.NoError(t, c.Run())
	page, err := html.Parse(strings.NewReader(out.String()))
	require.NoError(t, err)
	said := ""
	for line := range strings.Lines(errs.String()) {
		if strings.Contains(line, "CONSOLE") {
			said += line
		}
	}
	return page, said
}

// The search finds titles, roles, activities, laws and forms in a folder that no
// server serves, under the page's own policy.
func TestSearchFromAFolder(t *testing.T) {
	dir := t.TempDir()
	written(t, sample(t, 8), dir, nil)
	at := "file://" + filepath.ToSlash(dir) + "/index.html"
	for words, want := range map[string][]string{
		"":                     {"1", "2", "3", "4", "5", "6", "7", "8"},
		"#jaga%20malam":        {"2"},
		"#PERGUB%20alamat":     {"8"},
		"#tidak-ada-di-mana":   {},
		"#konsep%20fungsional": {"8"},
	} {
		page, said := opened(t, at+words)
		require.Empty(t, said)
		shown := []string{}
		each(page, func(n *html.Node) {
			hidden := false
			for _, a := range n.Attr {
				hidden = hidden || a.Key == "hidden"
			}
			if n.Data == "li" && attr(n, "value") != "" && !hidden {
				shown = append(shown, attr(n, "value"))
			}
		})
		require.Equal(t, want, shown, words)
	}
}
