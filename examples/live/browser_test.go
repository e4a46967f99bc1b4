package live_test

import (
	"context"
	_ "embed"
	"fmt"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/axe/axe.min.js
var axe string

// browser is a Chromium of a test. What it has to complain of fails the test.
type browser struct {
	ctx  context.Context
	lock sync.Mutex
	said []string
}

// openBrowser starts a Chromium; the test is skipped where there is none.
func openBrowser(t testing.TB) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("no browser with -short")
	}
	found := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil && found == "" {
			found = path
		}
	}
	if found == "" {
		t.Skip("no Chromium on this machine")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(found), chromedp.NoSandbox,
		chromedp.WindowSize(1400, 1000))
	allocated, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	return newTab(t, allocated)
}

// newTab opens a tab, and a browser where there is none yet.
func newTab(t testing.TB, parent context.Context) *browser {
	t.Helper()
	b := &browser{}
	ctx, end := chromedp.NewContext(parent, chromedp.WithListener(b.hear))
	t.Cleanup(end)
	b.ctx = ctx
	b.run(t, chromedp.Navigate("about:blank"))
	return b
}

// hear keeps what the console says.
func (b *browser) hear(event any) {
	b.lock.Lock()
	defer b.lock.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		b.said = append(b.said, fmt.Sprint(e.ExceptionDetails.Text, " ", e.ExceptionDetails.Exception))
	case *runtime.EventConsoleAPICalled:
		b.said = append(b.said, fmt.Sprint(e.Type, " ", e.Args))
	case *log.EventEntryAdded:
		b.said = append(b.said, e.Entry.Text)
	}
}

// quiet requires that the console said nothing.
func (b *browser) quiet(t testing.TB) {
	t.Helper()
	b.lock.Lock()
	defer b.lock.Unlock()
	require.Empty(t, b.said)
}

// forget forgets what the console said.
func (b *browser) forget() {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.said = nil
}

func (b *browser) run(t testing.TB, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	ctx, end := context.WithTimeout(b.ctx, 30*time.Second)
	defer end()
	if len(actions) > 0 && chromedp.FromContext(b.ctx).Target == nil {
		ctx = b.ctx // the browser lives as long as the context it is started with
	}
	require.NoError(t, chromedp.Do(ctx, actions...))
}

// until waits until an expression of JavaScript holds.
func (b *browser) until(t testing.TB, expression string) {
	t.Helper()
	for range 500 { // a page that is being left has no answer
		ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		if err == nil && ok {
			return
		}
		b.run(t, chromedp.Sleep(20*time.Millisecond))
	}
	require.Fail(t, expression, "the page: %s", value[string](t, b, "document.body.innerText"))
}

// untilSays waits until an element has a text.
func (b *browser) untilSays(t testing.TB, selector, text string) {
	t.Helper()
	b.until(t, fmt.Sprintf("document.querySelector(%q)?.innerText.includes(%q)", selector, text))
}

// text is the text of an element.
func (b *browser) text(t testing.TB, selector string) string {
	t.Helper()
	return value[string](t, b, fmt.Sprintf("document.querySelector(%q).textContent.trim()", selector))
}

// value is what an expression of JavaScript gives.
func value[T any](t testing.TB, b *browser, expression string) T {
	t.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(t, err, expression)
	return out
}

// accessible requires that axe finds nothing on the page.
func (b *browser) accessible(t testing.TB) {
	t.Helper()
	b.run(t, chromedp.Evaluate[chromedp.Void](axe))
	require.Empty(t, value[[]string](t, b, `axe.run(document, {resultTypes: ["violations"]}).then((r) =>
	  r.violations.map((v) => v.id + ": " + v.help + " " + v.nodes.map((n) => n.html.slice(0, 200) + " " +
	  n.any.concat(n.all).map((c) => c.message).join(";")).slice(0, 3).join(" | ")))`))
}
