package browsertest

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// stop is what has the focus, as a script tells it.
type stop struct {
	Name string // of the element and its place among all; "" for the page itself
	Seen bool   // it is in the window, and drawn otherwise than without the focus
}

// atFocus tells what has the focus, and whether that can be seen.
const atFocus = `(() => {
  const all = [...document.querySelectorAll("*")], e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return {Name: "", Seen: true};
  const box = e.getBoundingClientRect();
  const ringed = (x) => {
    const s = getComputedStyle(x);
    return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
  };
  const inWindow = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    Name: e.localName + " " + (e.id || e.name || e.textContent.trim().slice(0, 30)) + " " + all.indexOf(e),
    Seen: inWindow && (ringed(e) || ringed(e.parentElement) || ringed(e.closest(".cm-focused") || e)),
  };
})()`

// reachable counts what a keyboard has to reach: a group of choices is one.
const reachable = `[...document.querySelectorAll(
  "a[href], button:enabled, input:enabled:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter((e) =>
  e.tabIndex >= 0 && e.checkVisibility() && !e.closest("[hidden]")).length`

// Tabs goes through the page with the tabulator alone, at most so many stops, and
// requires that each can be seen, none comes twice, and the page is left at its
// end. It returns their names. Keys are pressed before each tabulator, as an editor
// needs that takes it for itself.
func (b *Tab) Tabs(t testing.TB, most int, keys ...string) []string {
	t.Helper()
	var names []string
	seen := map[string]bool{}
	for range most {
		for _, k := range keys {
			b.Run(t, chromedp.KeyEvent(k))
		}
		b.Run(t, chromedp.KeyEvent(kb.Tab))
		at := b.focus(t)
		if at.Name == "" || len(names) > 0 && at.Name == names[0] {
			return names
		}
		if len(names) > 0 && at.Name == names[len(names)-1] {
			continue // the parts of a date are stops of one field
		}
		require.True(t, at.Seen, "%s: the focus cannot be seen", at.Name)
		require.False(t, seen[at.Name], "%s: comes twice, after %v", at.Name, names)
		seen[at.Name] = true
		names = append(names, at.Name)
	}
	require.Fail(t, "no end", fmt.Sprint(names))
	return nil
}

// focus is what has the focus; an editor takes a moment to show that it has it.
func (b *Tab) focus(t testing.TB) (at stop) {
	t.Helper()
	for range 20 {
		if at = Value[stop](t, b, atFocus); at.Seen {
			break
		}
		b.Run(t, chromedp.Sleep(10*time.Millisecond))
	}
	return at
}

// Reachable counts what of the page a keyboard has to reach.
func (b *Tab) Reachable(t testing.TB) int {
	t.Helper()
	return Value[int](t, b, reachable)
}
