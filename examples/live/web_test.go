package live_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// No page complains on the console or is closed to those who cannot see or
// use a mouse, wide and on a phone, light and dark.
func TestPagesAreAccessible(t *testing.T) {
	b := openBrowser(t)
	path := os.Getenv("SHOT_MANUAL")
	s := serve(t, live.Options{Path: path, Save: writeFile})
	sheet := "01-surat.yaml"
	if path != "" {
		sheet = "07-surat-masuk.yaml"
	}
	pages := []string{"/", "/sheet/" + sheet, "/edit/" + sheet, "/forms", "/form/ba-penerimaan-klien", "/missing"}
	for scheme, width := range map[string]int64{"light": 1400, "dark": 390} {
		{
			b.run(t, chromedp.EmulateViewport(width, 900))
			_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
			})
			require.NoError(t, err)
			for i, way := range pages {
				b.run(t, chromedp.Navigate(s.URL+way), chromedp.WaitVisible(chromedp.CSS("main")))
				if way == "/edit/"+sheet {
					b.until(t, `document.querySelector("#found p, #found li") && document.querySelector("#drawing svg")`)
				}
				if out := os.Getenv("SHOT_OUT"); out != "" {
					png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
					require.NoError(t, err)
					require.NoError(t, os.WriteFile(fmt.Sprintf("%s/%d-%s-%d.png", out, i, scheme, width), png, 0o666))
				}
				t.Run(fmt.Sprintf("%s %s %d", way, scheme, width), func(t *testing.T) { b.accessible(t) })
				require.LessOrEqual(t, value[int64](t, b, "document.documentElement.scrollWidth"), width, way)
			}
		}
	}
}
