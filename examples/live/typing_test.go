package live_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/sopkit/sopkit/examples/internal/browsertest"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/stretchr/testify/require"
)

// downloads lets the browser keep files in a folder of the test.
func downloads(t *testing.T, b *browsertest.Tab) string {
	t.Helper()
	dir := t.TempDir()
	_, err := chromedp.CallBrowser(b.Context(), cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir,
	})
	require.NoError(t, err)
	return dir
}

// arrived waits for a file in a folder and returns what it holds.
func arrived(t *testing.T, b *browsertest.Tab, dir, ending string) []byte {
	t.Helper()
	for range 500 {
		found, err := filepath.Glob(filepath.Join(dir, "*"+ending))
		require.NoError(t, err)
		if len(found) > 0 {
			data, err := os.ReadFile(found[0])
			require.NoError(t, err)
			return data
		}
		b.Run(t, chromedp.Sleep(20*time.Millisecond))
	}
	require.Fail(t, "no download "+ending)
	return nil
}

// A berita acara is filled in with the keyboard: the preview follows, what is
// wrong is told beside its field, and the files hold what was typed.
func TestFillsAndDownloadsABAP(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{})
	dir := downloads(t, b)
	b.Run(t, chromedp.Navigate(s.URL+"/form/ba-penerimaan-klien"), chromedp.WaitVisible(chromedp.CSS("#fill")),
		chromedp.Focus(chromedp.CSS("[name=klien_nama]")), chromedp.KeyEvent("Bunga Lestari"),
		chromedp.KeyEvent(kb.Tab))
	b.UntilSays(t, "#drawing", "Bunga Lestari")
	b.Run(t, chromedp.Focus(chromedp.CSS("[name=klien_nik]")), chromedp.KeyEvent("123"), chromedp.KeyEvent(kb.Tab))
	b.UntilSays(t, "#f-klien_nik-n", "16")
	require.True(t, browsertest.Value[bool](t, b,
		`document.querySelector("[name=klien_nik]").matches("[aria-invalid=true]")`))
	require.Empty(t, b.Text(t, "#f-tanggal-n"), "not yet left")
	b.Accessible(t)

	b.Run(t, chromedp.Click(chromedp.CSS("button[value=xlsx]")))
	b.Until(t, `document.activeElement.matches(".wrong [name]")`)
	require.NotEmpty(t, b.Text(t, "#f-tanggal-n"))
	b.Run(t, chromedp.Evaluate[chromedp.Void](`document.querySelector("[name=klien_nik]").value = ""`))
	b.Run(t, chromedp.Evaluate[chromedp.Void](`for (const x of document.querySelectorAll("#fill [aria-required]")) {
	  if (!x.value) x.value = x.type === "date" ? "2026-11-23" : x.options ? x.options[1].value : "Andi Saputra";
	  x.dispatchEvent(new Event("input", {bubbles: true}));
	}`))
	b.Until(t, `document.querySelector("#state").textContent === ""`)
	b.Run(t, chromedp.Focus(chromedp.CSS("button[value=xlsx]")), chromedp.KeyEvent(kb.Enter))
	filled, err := render.ReadForm(bytes.NewReader(arrived(t, b, dir, ".xlsx")))
	require.NoError(t, err)
	require.Equal(t, "Bunga Lestari", filled.Values.Text("klien_nama"))
	require.Equal(t, "2026-11-23", filled.Values.Text("tanggal"))
	b.Run(t, chromedp.Click(chromedp.CSS("button[value=pdf]")))
	require.True(t, bytes.HasPrefix(arrived(t, b, dir, ".pdf"), []byte("%PDF")))
	b.Quiet(t)
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
	b := browsertest.Open(t)
	s := serve(t, live.Options{})
	b.Run(t, chromedp.Navigate(s.URL+"/form/"+growing()), chromedp.WaitVisible(chromedp.CSS("#fill")))
	const rows = `document.querySelectorAll(".rows")[0].querySelectorAll(":scope > .rowlist > .row").length`
	before := browsertest.Value[int](t, b, rows)
	b.Run(t, chromedp.Focus(chromedp.CSS(".add")), chromedp.KeyEvent(kb.Enter))
	require.Equal(t, before+1, browsertest.Value[int](t, b, rows))
	b.Run(t, chromedp.KeyEvent("1"))
	require.Equal(t, "1", browsertest.Value[string](t, b, "document.activeElement.value"))
	name := browsertest.Value[string](t, b, "document.activeElement.name")
	require.NotContains(t, name, "__n__")
	require.NotContains(t, browsertest.Value[string](t, b, `document.querySelector("#fill").innerText`), "__n__")
	require.True(t, browsertest.Value[bool](t, b, `!!document.activeElement.labels.length`))
	b.Accessible(t)
	b.Run(t, chromedp.Click(chromedp.CSS(".remove")))
	require.Equal(t, before, browsertest.Value[int](t, b, rows))
	head, rest, _ := strings.Cut(name, ".")
	_, tail, _ := strings.Cut(rest, ".")
	moved := `document.querySelector('[name="` + head + "." + string(rune('0'+before-1)) + "." + tail + `"]').value`
	require.Equal(t, "1", browsertest.Value[string](t, b, moved))
	b.Quiet(t)
}

// enter presses Enter where the page handles it: the protocol's own key writes
// a line too.
func enter(t *testing.T, b *browsertest.Tab) {
	t.Helper()
	b.Run(t, chromedp.Evaluate[chromedp.Void](`document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
	  {key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true}))`))
}

// The editor completes, underlines, compares and saves; what another editor
// changed meanwhile is not overwritten.
func TestEditorInTheBrowser(t *testing.T) {
	b := browsertest.Open(t)
	s := serve(t, live.Options{Save: writeFile})
	go s.h.Watch(b.Context())
	b.Run(t, chromedp.Navigate(s.URL+"/edit/01-surat.yaml"))
	b.Until(t, `document.querySelector(".cm-content") && document.querySelector("#drawing svg")`)
	b.Run(t, chromedp.Focus(chromedp.CSS(".cm-content")), chromedp.KeyEvent(kb.End))
	enter(t, b)
	b.Run(t, chromedp.KeyEvent("perin"))
	b.UntilSays(t, `.cm-tooltip-autocomplete`, "peringatan")
	b.Run(t, chromedp.Sleep(100*time.Millisecond))
	enter(t, b)
	b.Run(t, chromedp.KeyEvent("Surat hilang"))
	b.UntilSays(t, ".cm-content", "peringatan: Surat hilang")
	b.UntilSays(t, "#drawing", "Surat hilang")
	b.UntilSays(t, "#changes li", "Surat hilang")
	b.Until(t, `document.querySelector(".cm-lintRange")`)
	for _, look := range browsertest.Looks() {
		b.As(t, look)
		b.Picture(t, fmt.Sprint("live-changes-", look))
		b.Accessible(t)
		b.Fits(t)
	}
	require.NotContains(t, s.contentOf(t, "01-surat.yaml"), "peringatan")
	b.Run(t, chromedp.Focus(chromedp.CSS(".cm-content")),
		chromedp.KeyEvent("s", chromedp.KeyModifiers(kb.ModifierCtrl)))
	b.Until(t, `document.querySelector("#state").textContent === "Tersimpan."`)
	require.Contains(t, s.contentOf(t, "01-surat.yaml"), "peringatan: Surat hilang\n")
	require.True(t, browsertest.Value[bool](t, b, `document.querySelector("#save").disabled`))

	write(t, s.dir, "01-surat.yaml", sheetFile("Dari penyunting lain", "Menerima surat"))
	b.UntilSays(t, ".cm-content", "Dari penyunting lain")
	b.Run(t, chromedp.Focus(chromedp.CSS(".cm-content")), chromedp.KeyEvent("# "))
	write(t, s.dir, "01-surat.yaml", sheetFile("Sekali lagi", "Menerima surat"))
	b.Until(t, `!document.querySelector("#take").hidden`)
	b.Run(t, chromedp.Click(chromedp.CSS("#save")), chromedp.Sleep(200*time.Millisecond))
	require.Equal(t, sheetFile("Sekali lagi", "Menerima surat"), s.contentOf(t, "01-surat.yaml"))
	b.Run(t, chromedp.Click(chromedp.CSS("#take")))
	b.UntilSays(t, ".cm-content", "Sekali lagi")
}
