package live_test

import (
	"fmt"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sopkit/sopkit/examples/internal/browsertest"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// No page complains on the console or is closed to those who cannot see or
// use a mouse, wide and on a phone, light and dark.
func TestPagesAreAccessible(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{Path: "../../testdata/manual", Save: func(string, []byte) error { return nil }})
	const sheet = "07-surat-masuk.yaml"
	pages := []string{"/", "/sheet/" + sheet, "/edit/" + sheet, "/forms", "/form/ba-penerimaan-klien", "/missing"}
	for _, look := range browsertest.Looks() {
		b.As(t, look)
		for i, way := range pages {
			if way == "/missing" { // which the console tells of
				b.Quiet(t)
			}
			b.Run(t, chromedp.Navigate(s.URL+way), chromedp.WaitVisible(chromedp.CSS("main")))
			if way == "/edit/"+sheet {
				b.Until(t, `document.querySelector("#found p, #found li") && document.querySelector("#drawing svg")`)
			}
			b.Picture(t, fmt.Sprintf("live-%d-%s", i, look))
			t.Run(fmt.Sprint(way, " ", look), func(t *testing.T) {
				b.Accessible(t)
				b.Fits(t)
			})
		}
		b.Forget()
	}
}

// Saving a file in any editor redraws its sheet in every tab without losing the
// place: what is scrolled and open stays so.
func TestRedrawsOnSaveInTwoTabs(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{})
	go s.h.Watch(b.Context())
	other := b.Another(t)
	for _, tab := range []*browsertest.Tab{b, other} {
		tab.Run(t, chromedp.EmulateViewport(900, 400), chromedp.Navigate(s.URL+"/sheet/01-surat.yaml"))
		tab.Until(t, `document.querySelector("#drawing svg") && document.querySelector("#found summary")`)
	}
	b.Run(t, chromedp.Click(chromedp.CSS("#found summary")))
	b.Run(t, chromedp.Evaluate[chromedp.Void](`scrollTo(0, 300); window.same = 1`))
	place := browsertest.Value[float64](t, b, "scrollY")
	require.Positive(t, place)
	require.Contains(t, b.Text(t, "#found details[open] code"), "01-surat.yaml:")
	write(t, s.dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Membuka amplop"))
	for _, tab := range []*browsertest.Tab{b, other} {
		tab.UntilSays(t, "#drawing", "Membuka amplop")
	}
	require.InDelta(t, place, browsertest.Value[float64](t, b, "scrollY"), 1)
	require.True(t, browsertest.Value[bool](t, b,
		`window.same === 1 && !!document.querySelector("#found details[open]")`))

	write(t, s.dir, "01-surat.yaml", "nama: [rusak")
	b.Until(t, `document.querySelector("#state [role=alert]")`)
	require.Contains(t, b.Text(t, "#drawing"), "Membuka amplop")
	b.Until(t, `document.querySelector("#found").textContent.includes("nama: [rusak")`) // a moment later
	write(t, s.dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Menutup amplop"))
	b.UntilSays(t, "#drawing", "Menutup")
	b.Until(t, `!document.querySelector("#state [role=alert]")`)
	b.Quiet(t)
	other.Quiet(t)
}

// A page whose server was stopped says so, and connects again by itself.
func TestStoppedServer(t *testing.T) {
	b := browsertest.Open(t)
	dir := manualIn(t)
	start := func(at string) (stop func(), address string) {
		h, err := live.New(live.Options{Path: dir})
		require.NoError(t, err)
		l, err := net.Listen("tcp", at)
		require.NoError(t, err)
		server := &http.Server{Handler: h}
		go server.Serve(l)
		return func() { server.Close(); h.Close() }, l.Addr().String()
	}
	stop, at := start("127.0.0.1:0")
	b.Run(t, chromedp.Navigate("http://"+at+"/sheet/01-surat.yaml"))
	b.Until(t, `document.querySelector("#drawing svg")`)
	b.Run(t, chromedp.Sleep(200*time.Millisecond))
	stop()
	b.UntilSays(t, "#gone:not([hidden])", "sopgen")
	write(t, dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Sesudah itu"))
	stop, _ = start(at)
	defer stop()
	b.UntilSays(t, "#drawing", "Sesudah itu")
	b.Until(t, `document.querySelector("#gone").hidden`)
}

// The lists are searched while typing, with the keyboard alone.
func TestSearchByKeyboard(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{})
	b.Run(t, chromedp.Navigate(s.URL+"/"), chromedp.WaitVisible(chromedp.CSS("main")),
		chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "skip", browsertest.Value[string](t, b, "document.activeElement.className"))
	b.Run(t, chromedp.KeyEvent(kb.Enter), chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "q", browsertest.Value[string](t, b, "document.activeElement.id"))
	b.Run(t, chromedp.KeyEvent("tamu"))
	b.Until(t, `[...document.querySelectorAll("[data-find]")].filter((r) => !r.hidden).length === 1`)
	b.Run(t, chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "Penerimaan Tamu", browsertest.Value[string](t, b, "document.activeElement.textContent"))
	b.Run(t, chromedp.KeyEvent(kb.Enter))
	b.UntilSays(t, `#name`, "Penerimaan Tamu")
	b.Quiet(t)
}

// What texts say runs nowhere, on no page that shows them.
func TestHostileTextsRunNowhere(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{})
	const evil = "<img src=x onerror=window.evil=1><script>window.evil=1</script>"
	write(t, s.dir, "01-surat.yaml", sheetFile("'"+evil+"'", "'"+evil+"'"))
	s.h.Changed()
	for _, way := range []string{"/", "/sheet/01-surat.yaml", "/edit/01-surat.yaml"} {
		b.Run(t, chromedp.Navigate(s.URL+way))
		b.UntilSays(t, "main", "<img src=x")
	}
	b.UntilSays(t, "#drawing", "<img src=x")
	b.Run(t, chromedp.Navigate(s.URL+"/form/ba-penerimaan-klien"), chromedp.WaitVisible(chromedp.CSS("#fill")),
		chromedp.Focus(chromedp.CSS("[name=klien_nama]")), chromedp.KeyEvent(evil))
	b.UntilSays(t, "#drawing", "<img")
	require.True(t, browsertest.Value[bool](t, b,
		`window.evil === undefined && !document.querySelector("#drawing img")`))
	b.Quiet(t)
}
