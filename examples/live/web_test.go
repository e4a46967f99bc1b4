package live_test

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// No page complains on the console or is closed to those who cannot see or
// use a mouse, wide and on a phone, light and dark.
func TestPagesAreAccessible(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{Path: "../../testdata/manual", Save: func(string, []byte) error { return nil }})
	const sheet = "07-surat-masuk.yaml"
	pages := []string{"/", "/sheet/" + sheet, "/edit/" + sheet, "/forms", "/form/ba-penerimaan-klien", "/missing"}
	for scheme, width := range map[string]int64{"light": 1400, "dark": 390} {
		b.run(t, chromedp.EmulateViewport(width, 900))
		_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
		})
		require.NoError(t, err)
		for i, way := range pages {
			if way == "/missing" { // which the console tells of
				b.quiet(t)
			}
			b.run(t, chromedp.Navigate(s.URL+way), chromedp.WaitVisible(chromedp.CSS("main")))
			if way == "/edit/"+sheet {
				b.until(t, `document.querySelector("#found p, #found li") && document.querySelector("#drawing svg")`)
			}
			picture(t, b, fmt.Sprintf("%d-%s-%d.png", i, scheme, width))
			t.Run(fmt.Sprintf("%s %s %d", way, scheme, width), func(t *testing.T) { b.accessible(t) })
			require.LessOrEqual(t, value[int64](t, b, "document.documentElement.scrollWidth"), width, way)
		}
		b.forget()
	}
}

// picture keeps what the tab shows where somebody wants to look at it.
func picture(t *testing.T, b *browser, name string) {
	t.Helper()
	dir := os.Getenv("LIVE_SCREENS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), png, 0o666))
}

// Saving a file in any editor redraws its sheet in every tab without losing the
// place: what is scrolled and open stays so.
func TestRedrawsOnSaveInTwoTabs(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{})
	go s.h.Watch(b.ctx)
	other := newTab(t, b.ctx)
	for _, tab := range []*browser{b, other} {
		tab.run(t, chromedp.EmulateViewport(900, 400), chromedp.Navigate(s.URL+"/sheet/01-surat.yaml"))
		tab.until(t, `document.querySelector("#drawing svg") && document.querySelector("#found summary")`)
	}
	b.run(t, chromedp.Click(chromedp.CSS("#found summary")))
	b.run(t, chromedp.Evaluate[chromedp.Void](`scrollTo(0, 300); window.same = 1`))
	place := value[float64](t, b, "scrollY")
	require.Positive(t, place)
	require.Contains(t, b.text(t, "#found details[open] code"), "01-surat.yaml:")
	write(t, s.dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Membuka amplop"))
	for _, tab := range []*browser{b, other} {
		tab.untilSays(t, "#drawing", "Membuka amplop")
	}
	require.InDelta(t, place, value[float64](t, b, "scrollY"), 1)
	require.True(t, value[bool](t, b, `window.same === 1 && !!document.querySelector("#found details[open]")`))

	write(t, s.dir, "01-surat.yaml", "nama: [rusak")
	b.until(t, `document.querySelector("#state [role=alert]")`)
	require.Contains(t, b.text(t, "#drawing"), "Membuka amplop")
	b.until(t, `document.querySelector("#found").textContent.includes("nama: [rusak")`) // a moment later
	write(t, s.dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Menutup amplop"))
	b.untilSays(t, "#drawing", "Menutup")
	b.until(t, `!document.querySelector("#state [role=alert]")`)
	b.quiet(t)
	other.quiet(t)
}

// A page whose server was stopped says so, and connects again by itself.
func TestStoppedServer(t *testing.T) {
	b := openBrowser(t)
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
	b.run(t, chromedp.Navigate("http://"+at+"/sheet/01-surat.yaml"))
	b.until(t, `document.querySelector("#drawing svg")`)
	b.run(t, chromedp.Sleep(200*time.Millisecond))
	stop()
	b.untilSays(t, "#gone:not([hidden])", "sopgen")
	write(t, dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Sesudah itu"))
	stop, _ = start(at)
	defer stop()
	b.untilSays(t, "#drawing", "Sesudah itu")
	b.until(t, `document.querySelector("#gone").hidden`)
}

// The lists are searched while typing, with the keyboard alone.
func TestSearchByKeyboard(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{})
	b.run(t, chromedp.Navigate(s.URL+"/"), chromedp.WaitVisible(chromedp.CSS("main")),
		chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "skip", value[string](t, b, "document.activeElement.className"))
	b.run(t, chromedp.KeyEvent(kb.Enter), chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "q", value[string](t, b, "document.activeElement.id"))
	b.run(t, chromedp.KeyEvent("tamu"))
	b.until(t, `[...document.querySelectorAll("[data-find]")].filter((r) => !r.hidden).length === 1`)
	b.run(t, chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Tab))
	require.Equal(t, "Penerimaan Tamu", value[string](t, b, "document.activeElement.textContent"))
	b.run(t, chromedp.KeyEvent(kb.Enter))
	b.untilSays(t, `#name`, "Penerimaan Tamu")
	b.quiet(t)
}

// What texts say runs nowhere, on no page that shows them.
func TestHostileTextsRunNowhere(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{})
	const evil = "<img src=x onerror=window.evil=1><script>window.evil=1</script>"
	write(t, s.dir, "01-surat.yaml", sheetFile("'"+evil+"'", "'"+evil+"'"))
	s.h.Changed()
	for _, way := range []string{"/", "/sheet/01-surat.yaml", "/edit/01-surat.yaml"} {
		b.run(t, chromedp.Navigate(s.URL+way))
		b.untilSays(t, "main", "<img src=x")
	}
	b.untilSays(t, "#drawing", "<img src=x")
	b.run(t, chromedp.Navigate(s.URL+"/form/ba-penerimaan-klien"), chromedp.WaitVisible(chromedp.CSS("#fill")),
		chromedp.Focus(chromedp.CSS("[name=klien_nama]")), chromedp.KeyEvent(evil))
	b.untilSays(t, "#drawing", "<img")
	require.True(t, value[bool](t, b, `window.evil === undefined && !document.querySelector("#drawing img")`))
	b.quiet(t)
}
