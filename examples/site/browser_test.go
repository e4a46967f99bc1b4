package site_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/examples/internal/browsertest"
	"github.com/sopkit/sopkit/examples/site"
)

// address is where a browser finds a file of a folder that no server serves.
func address(dir, name string) string { return "file://" + filepath.ToSlash(filepath.Join(dir, name)) }

// The search finds titles, roles, activities, laws and forms in a folder that no
// server serves, under the page's own policy.
func TestSearchFromAFolder(t *testing.T) {
	b := browsertest.Open(t)
	dir := t.TempDir()
	written(t, sample(t, 8), dir, nil)
	for words, want := range map[string][]int{
		"":                     {1, 2, 3, 4, 5, 6, 7, 8},
		"#jaga%20malam":        {2},
		"#PERGUB%20alamat":     {8},
		"#tidak-ada-di-mana":   {},
		"#konsep%20fungsional": {8},
	} {
		b.Run(t, chromedp.Navigate("about:blank"), chromedp.Navigate(address(dir, "index.html")+words))
		shown := browsertest.Value[[]int](t, b,
			`[...document.querySelectorAll("#daftar li:not([hidden])")].map((x) => x.value)`)
		require.Equal(t, want, shown, words)
	}
	b.Quiet(t)
}

// No page complains on the console or is closed to those who cannot see or
// use a mouse, wide and on a phone, light and dark.
func TestPagesAreAccessible(t *testing.T) {
	b := browsertest.Open(t)
	dir := t.TempDir()
	written(t, sample(t, 22), dir, &site.Options{Source: "Dari manual contoh"})
	pages := []string{
		"index.html", "sop/07-surat-masuk.html", "sop/12-asesmen.html", "pelaksana/index.html",
		"pelaksana/kepala-panti.html", "formulir/index.html",
	}
	for _, look := range browsertest.Looks() {
		b.As(t, look)
		for i, name := range pages {
			require.FileExists(t, filepath.Join(dir, name))
			b.Run(t, chromedp.Navigate(address(dir, name)), chromedp.WaitVisible(chromedp.CSS("main")))
			b.Picture(t, fmt.Sprintf("site-%d-%s", i, look))
			t.Run(fmt.Sprint(name, " ", look), func(t *testing.T) {
				b.Accessible(t)
				b.Fits(t)
			})
		}
	}
	b.Quiet(t)
}

// The policy of each kind of page lets nothing run or load that is not its own.
func TestPolicyHolds(t *testing.T) {
	b := browsertest.Open(t)
	dir := t.TempDir()
	written(t, sample(t, 8), dir, nil)
	for _, name := range []string{
		"index.html", "sop/07-surat-masuk.html", "pelaksana/index.html", "formulir/index.html",
	} {
		b.Run(t, chromedp.Navigate(address(dir, name)), chromedp.WaitVisible(chromedp.CSS("main")))
		b.Quiet(t)
		b.Run(t, chromedp.Evaluate[chromedp.Void](`{
		  window.refused = [];
		  document.addEventListener("securitypolicyviolation", (e) => refused.push(e.effectiveDirective));
		  const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
		  add("script", {textContent: "window.ran = 1"});
		  add("style", {textContent: "h1{color:#123456}"});
		  add("img", {src: "http://localhost:9/x.png"});
		  add("iframe", {src: "http://localhost:9/"});
		  document.querySelector("h1").setAttribute("onclick", "window.ran = 1");
		  document.querySelector("h1").click();
		  fetch("http://localhost:9/").catch(() => {});
		  add("form", {action: "http://localhost:9/"});
		  document.body.lastElementChild.submit();
		}`))
		for _, what := range []string{
			"script-src-elem", "style-src-elem", "img-src", "frame-src",
			"script-src-attr", "connect-src", "form-action",
		} {
			b.Until(t, fmt.Sprintf("window.refused.includes(%q)", what))
		}
		require.True(t, browsertest.Value[bool](t, b,
			`window.ran === undefined && getComputedStyle(document.querySelector("h1")).color !== "rgb(18, 52, 86)"`))
		b.Forget()
	}
}

// Every page is gone through with the keyboard alone, and each stop can be seen.
func TestKeyboardAlone(t *testing.T) {
	b := browsertest.Open(t)
	dir := t.TempDir()
	written(t, sample(t, 8), dir, nil)
	for _, look := range []browsertest.Look{{Width: 1400, Scheme: "light"}, {Width: 360, Scheme: "dark"}} {
		b.As(t, look)
		for _, name := range []string{
			"index.html", "sop/07-surat-masuk.html", "pelaksana/index.html", "pelaksana/kepala-panti.html",
			"formulir/index.html",
		} {
			b.Run(t, chromedp.Navigate(address(dir, name)), chromedp.WaitVisible(chromedp.CSS("main")))
			want := b.Reachable(t)
			require.GreaterOrEqual(t, len(b.Tabs(t, 2*want)), want, name)
		}
	}
}
