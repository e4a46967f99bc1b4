package browsertest

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// Look is how a page is looked at.
type Look struct {
	Width  int64  // of the window, in pixels
	Scheme string // light or dark
}

// Looks are wide windows and phones, light and dark.
func Looks() []Look { return []Look{{1400, "light"}, {360, "dark"}, {1400, "dark"}, {360, "light"}} }

// String is short enough for the name of a file.
func (l Look) String() string { return fmt.Sprintf("%s-%d", l.Scheme, l.Width) }

// As makes the tab look at pages so, those it shows later too.
func (b *Tab) As(t testing.TB, l Look) {
	t.Helper()
	b.Run(t, chromedp.EmulateViewport(l.Width, 900))
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: l.Scheme}},
	})
	require.NoError(t, err)
}

// Picture keeps the whole page as name.png in the folder that SCREENS names,
// where somebody wants to look at it.
func (b *Tab) Picture(t testing.TB, name string) {
	t.Helper()
	dir := os.Getenv("SCREENS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+".png"), png, 0o666))
}
