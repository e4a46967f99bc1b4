package browsertest

import (
	"context"
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

// Tab is a page of a Chromium that a test started.
type Tab struct {
	ctx  context.Context
	lock sync.Mutex
	said []string
}

// Open starts a Chromium with one tab; the test is skipped where there is none.
func Open(t testing.TB) *Tab {
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

// Another opens one more tab of the same Chromium.
func (b *Tab) Another(t testing.TB) *Tab {
	t.Helper()
	return newTab(t, b.ctx)
}

func newTab(t testing.TB, parent context.Context) *Tab {
	t.Helper()
	b := &Tab{}
	ctx, end := chromedp.NewContext(parent, chromedp.WithListener(b.hear))
	t.Cleanup(end)
	b.ctx = ctx
	b.Run(t, chromedp.Navigate("about:blank"))
	return b
}

// Context ends with the tab; commands of the protocol take it.
func (b *Tab) Context() context.Context { return b.ctx }

// hear keeps what the console says, breaches of the page's policy among it.
func (b *Tab) hear(event any) {
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

// Quiet requires that the console said nothing.
func (b *Tab) Quiet(t testing.TB) {
	t.Helper()
	b.lock.Lock()
	defer b.lock.Unlock()
	require.Empty(t, b.said)
}

// Forget forgets what the console said.
func (b *Tab) Forget() {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.said = nil
}

// Run does actions one after the other, within half a minute.
func (b *Tab) Run(t testing.TB, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	ctx, end := context.WithTimeout(b.ctx, 30*time.Second)
	defer end()
	if len(actions) > 0 && chromedp.FromContext(b.ctx).Target == nil {
		ctx = b.ctx // the browser lives as long as the context it is started with
	}
	require.NoError(t, chromedp.Do(ctx, actions...))
}

// Until waits until an expression of JavaScript holds.
func (b *Tab) Until(t testing.TB, expression string) {
	t.Helper()
	for range 500 { // a page that is being left has no answer
		ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		if err == nil && ok {
			return
		}
		b.Run(t, chromedp.Sleep(20*time.Millisecond))
	}
	require.Fail(t, expression, "the page: %s", Value[string](t, b, "document.body.innerText"))
}

// UntilSays waits until an element has a text.
func (b *Tab) UntilSays(t testing.TB, selector, text string) {
	t.Helper()
	b.Until(t, fmt.Sprintf("document.querySelector(%q)?.innerText.includes(%q)", selector, text))
}

// Text is the text of an element.
func (b *Tab) Text(t testing.TB, selector string) string {
	t.Helper()
	return Value[string](t, b, fmt.Sprintf("document.querySelector(%q).textContent.trim()", selector))
}

// Value is what an expression of JavaScript gives.
func Value[T any](t testing.TB, b *Tab, expression string) T {
	t.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(t, err, expression)
	return out
}
