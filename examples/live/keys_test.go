package live_test

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sopkit/sopkit/examples/internal/browsertest"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// Every page is gone through with the keyboard alone, each stop can be seen, and
// none is a trap.
func TestKeyboardAlone(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{Save: writeFile})
	for _, width := range []int64{1400, 360} {
		b.As(t, browsertest.Look{Width: width, Scheme: "dark"})
		for _, way := range []string{
			"/", "/sheet/01-surat.yaml", "/edit/01-surat.yaml", "/forms", "/form/izin-kunjungan",
		} {
			b.Run(t, chromedp.Navigate(s.URL+way), chromedp.WaitVisible(chromedp.CSS("main")))
			if way == "/edit/01-surat.yaml" {
				b.Until(t, `document.querySelector("#found li") && document.querySelector("#drawing svg")`)
			}
			want := b.Reachable(t)
			require.GreaterOrEqual(t, len(b.Tabs(t, 3*want, kb.Escape)), want, way)
		}
	}
}

// Escape closes what is open: a finding, what the editor offers, and its search.
func TestEscapeCloses(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{Save: writeFile})
	b.Run(t, chromedp.Navigate(s.URL+"/sheet/01-surat.yaml"))
	b.Until(t, `document.querySelector("#found summary")`)
	b.Run(t, chromedp.Focus(chromedp.CSS("#found summary")), chromedp.KeyEvent(kb.Enter))
	b.Until(t, `document.querySelector("#found details").open`)
	b.Run(t, chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Escape))
	b.Until(t, `!document.querySelector("#found details").open && document.activeElement.localName === "summary"`)

	b.Run(t, chromedp.Navigate(s.URL+"/edit/01-surat.yaml"))
	b.Until(t, `document.querySelector(".cm-content") && document.querySelector("#drawing svg")`)
	b.Run(t, chromedp.Focus(chromedp.CSS(".cm-content")),
		chromedp.KeyEvent("f", chromedp.KeyModifiers(kb.ModifierCtrl)))
	b.Until(t, `document.querySelector(".cm-search")`)
	b.Accessible(t)
	b.Run(t, chromedp.KeyEvent(kb.Escape))
	b.Until(t, `!document.querySelector(".cm-search") && document.activeElement.matches(".cm-content")`)
	b.Run(t, chromedp.KeyEvent(kb.End))
	enter(t, b)
	b.Run(t, chromedp.KeyEvent("perin"))
	b.UntilSays(t, ".cm-tooltip-autocomplete", "peringatan")
	b.Run(t, chromedp.Sleep(100*time.Millisecond), chromedp.KeyEvent(kb.Escape))
	b.Until(t, `!document.querySelector(".cm-tooltip-autocomplete")`)
	b.Quiet(t)
}
