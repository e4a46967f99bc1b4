package browsertest

import (
	_ "embed"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

//go:embed axe/axe.min.js
var axe string

// faults runs axe and tells what it found, at most three places of each kind.
const faults = `axe.run(document, {resultTypes: ["violations"]}).then((r) =>
  r.violations.map((v) => v.id + ": " + v.help + " " + v.nodes.map((n) => n.html.slice(0, 200) + " " +
  n.any.concat(n.all, n.none).map((c) => c.message).join(";")).slice(0, 3).join(" | ")))`

// Accessible requires that axe finds nothing on the page.
func (b *Tab) Accessible(t testing.TB) {
	t.Helper()
	require.Empty(t, b.Faults(t))
}

// Faults are what axe finds on the page. It runs in a world of its own: the page's
// scripts do not see it, and the page's policy stays.
func (b *Tab) Faults(t testing.TB) []string {
	t.Helper()
	frames, err := chromedp.Call(b.ctx, page.GetFrameTree, cdp.Empty{})
	require.NoError(t, err)
	world, err := chromedp.Call(b.ctx, page.CreateIsolatedWorld, page.CreateIsolatedWorldParams{
		FrameID: frames.FrameTree.Frame.ID, WorldName: "axe",
	})
	require.NoError(t, err)
	in := func(p *runtime.EvaluateParams) { p.ContextID = world.ExecutionContextID }
	b.Run(t, chromedp.Evaluate[chromedp.Void](axe, in))
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](faults, in, chromedp.EvalAwaitPromise))
	require.NoError(t, err)
	return found
}

// Fits requires that nothing of the page stands beside its window, which on a
// phone is lost or makes all lines longer than the screen.
func (b *Tab) Fits(t testing.TB) {
	t.Helper()
	require.LessOrEqual(t, Value[int](t, b, "document.documentElement.scrollWidth"),
		Value[int](t, b, "document.documentElement.clientWidth"))
}
