package live_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/stretchr/testify/require"
)

// downloads lets the browser keep files in a folder of the test.
func (b *browser) downloads(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	_, err := chromedp.CallBrowser(b.ctx, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir,
	})
	require.NoError(t, err)
	return dir
}

// arrived waits for a file in a folder and returns what it holds.
func arrived(t *testing.T, b *browser, dir, ending string) []byte {
	t.Helper()
	for range 500 {
		found, err := filepath.Glob(filepath.Join(dir, "*"+ending))
		require.NoError(t, err)
		if len(found) > 0 {
			data, err := os.ReadFile(found[0])
			require.NoError(t, err)
			return data
		}
		b.run(t, chromedp.Sleep(20*time.Millisecond))
	}
	require.Fail(t, "no download "+ending)
	return nil
}

// A berita acara is filled in with the keyboard: the preview follows, what is
// wrong is told beside its field, and the files hold what was typed.
func TestFillsAndDownloadsABAP(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{})
	dir := b.downloads(t)
	b.run(t, chromedp.Navigate(s.URL+"/form/ba-penerimaan-klien"), chromedp.WaitVisible(chromedp.CSS("#fill")),
		chromedp.Focus(chromedp.CSS("[name=klien_nama]")), chromedp.KeyEvent("Bunga Lestari"), chromedp.KeyEvent(kb.Tab))
	b.untilSays(t, "#drawing", "Bunga Lestari")
	b.run(t, chromedp.Focus(chromedp.CSS("[name=klien_nik]")), chromedp.KeyEvent("123"), chromedp.KeyEvent(kb.Tab))
	b.untilSays(t, "#f-klien_nik-n", "16")
	require.True(t, value[bool](t, b, `document.querySelector("[name=klien_nik]").matches("[aria-invalid=true]")`))
	require.Empty(t, b.text(t, "#f-tanggal-n"), "not yet left")
	b.accessible(t)

	b.run(t, chromedp.Click(chromedp.CSS("button[value=xlsx]")))
	b.until(t, `document.activeElement.matches(".wrong [name]")`)
	require.NotEmpty(t, b.text(t, "#f-tanggal-n"))
	b.run(t, chromedp.Evaluate[chromedp.Void](`document.querySelector("[name=klien_nik]").value = ""`))
	b.run(t, chromedp.Evaluate[chromedp.Void](`for (const x of document.querySelectorAll("#fill [aria-required]")) {
	  if (!x.value) x.value = x.type === "date" ? "2026-11-23" : x.options ? x.options[1].value : "Andi Saputra";
	  x.dispatchEvent(new Event("input", {bubbles: true}));
	}`))
	b.until(t, `document.querySelector("#state").textContent === ""`)
	b.run(t, chromedp.Focus(chromedp.CSS("button[value=xlsx]")), chromedp.KeyEvent(kb.Enter))
	filled, err := render.ReadForm(bytes.NewReader(arrived(t, b, dir, ".xlsx")))
	require.NoError(t, err)
	require.Equal(t, "Bunga Lestari", filled.Values.Text("klien_nama"))
	require.Equal(t, "2026-11-23", filled.Values.Text("tanggal"))
	b.run(t, chromedp.Click(chromedp.CSS("button[value=pdf]")))
	require.True(t, bytes.HasPrefix(arrived(t, b, dir, ".pdf"), []byte("%PDF")))
	b.quiet(t)
}

// growing is a form with a table of text that grows.
func growing() string {
	for _, f := range catalogue.All() {
		for _, table := range f.Tables() {
			if x := table.Inputs()[0]; len(table.Fixed) == 0 && x.Kind == forms.Text && len(f.Repeats()) == 0 {
				return f.ID
			}
		}
	}
	return ""
}

// Rows are added and taken away, and keep their values and their names.
func TestTablesGrowInTheBrowser(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{})
	b.run(t, chromedp.Navigate(s.URL+"/form/"+growing()), chromedp.WaitVisible(chromedp.CSS("#fill")))
	const rows = `document.querySelectorAll(".rows")[0].querySelectorAll(":scope > .rowlist > .row").length`
	before := value[int](t, b, rows)
	b.run(t, chromedp.Focus(chromedp.CSS(".add")), chromedp.KeyEvent(kb.Enter))
	require.Equal(t, before+1, value[int](t, b, rows))
	b.run(t, chromedp.KeyEvent("1"))
	require.Equal(t, "1", value[string](t, b, "document.activeElement.value"))
	name := value[string](t, b, "document.activeElement.name")
	require.NotContains(t, name, "__n__")
	require.NotContains(t, value[string](t, b, `document.querySelector("#fill").innerText`), "__n__")
	require.True(t, value[bool](t, b, `!!document.activeElement.labels.length`))
	b.accessible(t)
	b.run(t, chromedp.Click(chromedp.CSS(".remove")))
	require.Equal(t, before, value[int](t, b, rows))
	head, rest, _ := strings.Cut(name, ".")
	_, tail, _ := strings.Cut(rest, ".")
	moved := `document.querySelector('[name="` + head + "." + string(rune('0'+before-1)) + "." + tail + `"]').value`
	require.Equal(t, "1", value[string](t, b, moved))
	b.quiet(t)
}

// enter presses Enter where the page handles it: the protocol's own key writes
// a line too.
func (b *browser) enter(t *testing.T) {
	t.Helper()
	b.run(t, chromedp.Evaluate[chromedp.Void](`document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
	  {key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true}))`))
}

// The editor completes, underlines, compares and saves; what another editor
// changed meanwhile is not overwritten.
func TestEditorInTheBrowser(t *testing.T) {
	b := openBrowser(t)
	s := serve(t, live.Options{Save: writeFile})
	go s.h.Watch(b.ctx)
	b.run(t, chromedp.Navigate(s.URL+"/edit/01-surat.yaml"))
	b.until(t, `document.querySelector(".cm-content") && document.querySelector("#drawing svg")`)
	b.run(t, chromedp.Focus(chromedp.CSS(".cm-content")), chromedp.KeyEvent(kb.End))
	b.enter(t)
	b.run(t, chromedp.KeyEvent("perin"))
	b.untilSays(t, `.cm-tooltip-autocomplete`, "peringatan")
	b.run(t, chromedp.Sleep(100*time.Millisecond))
	b.enter(t)
	b.run(t, chromedp.KeyEvent("Surat hilang"))
	b.untilSays(t, ".cm-content", "peringatan: Surat hilang")
	b.untilSays(t, "#drawing", "Surat hilang")
	b.untilSays(t, "#changes li", "Surat hilang")
	b.until(t, `document.querySelector(".cm-lintRange")`)
	b.accessible(t)
	require.NotContains(t, s.contentOf(t, "01-surat.yaml"), "peringatan")
	b.run(t, chromedp.Focus(chromedp.CSS(".cm-content")),
		chromedp.KeyEvent("s", chromedp.KeyModifiers(kb.ModifierCtrl)))
	b.until(t, `document.querySelector("#state").textContent === "Tersimpan."`)
	require.Contains(t, s.contentOf(t, "01-surat.yaml"), "peringatan: Surat hilang\n")
	require.True(t, value[bool](t, b, `document.querySelector("#save").disabled`))

	write(t, s.dir, "01-surat.yaml", sheetFile("Dari penyunting lain", "Menerima surat"))
	b.untilSays(t, ".cm-content", "Dari penyunting lain")
	b.run(t, chromedp.Focus(chromedp.CSS(".cm-content")), chromedp.KeyEvent("# "))
	write(t, s.dir, "01-surat.yaml", sheetFile("Sekali lagi", "Menerima surat"))
	b.until(t, `!document.querySelector("#take").hidden`)
	b.run(t, chromedp.Click(chromedp.CSS("#save")), chromedp.Sleep(200*time.Millisecond))
	require.Equal(t, sheetFile("Sekali lagi", "Menerima surat"), s.contentOf(t, "01-surat.yaml"))
	b.run(t, chromedp.Click(chromedp.CSS("#take")))
	b.untilSays(t, ".cm-content", "Sekali lagi")
}
