package pdf

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// three returns a document of three pages.
func three() *page.Document {
	d := small("satu")
	d.Pages = append(d.Pages, small("dua").Pages[0], small("tiga").Pages[0])
	return d
}

// An outline of a document's own takes the place of its title and pages; two
// entries may lead to one page.
func TestOutlineOfItsOwn(t *testing.T) {
	d := three()
	d.Outline = []page.Entry{{Text: "Sampul", Page: 0}, {Text: "Lampiran →", Page: 2}, {Text: "L1", Level: 1, Page: 2}}
	out := tool(t, written(t, d), "qpdf", "--json", "--json-key=outlines", "@")
	require.NotContains(t, out, "Halaman 1")
	var told []string
	for _, m := range regexp.MustCompile(`"(?:destpageposfrom1|title)": (.*?),?\n`).FindAllStringSubmatch(out, -1) {
		told = append(told, m[1])
	}
	require.Equal(t, []string{"1", `"Sampul"`, "3", "3", `"L1"`, `"Lampiran →"`}, told, out)
	d.Outline = []page.Entry{}
	require.NotContains(t, string(written(t, d)), "/Outlines", "none is none")
}

// A link is a part of its page that leads to another, and is not seen.
func TestLinks(t *testing.T) {
	plain := written(t, three())
	d := three()
	box := page.Rect{X: 20 * page.PT, Y: 30 * page.PT, W: 100 * page.PT, H: 10 * page.PT}
	for _, to := range []int{2, 1, 2, -1, 3} { // the last two lead nowhere
		d.Pages[0].Items = append(d.Pages[0].Items, &page.Link{Box: box, To: to})
	}
	data := written(t, d)
	var to []string
	pages := regexp.MustCompile(`(\d+) 0 obj\n<</Type /Page\n`).FindAllSubmatch(data, -1)
	for _, m := range regexp.MustCompile(`/Rect \[([^]]*)\][^>]*/Dest \[(\d+) 0 R`).FindAllSubmatch(data, -1) {
		require.Equal(t, "20.00 565.00 120.00 555.00", string(m[1]))
		for i, p := range pages {
			if bytes.Equal(p[1], m[2]) {
				to = append(to, string(rune('1'+i)))
			}
		}
	}
	require.Equal(t, "3 2 3", strings.Join(to, " "))
	require.Equal(t, texts(t, plain), texts(t, data))
	require.Contains(t, tool(t, data, "qpdf", "--check", "@"), "No syntax or stream encoding errors found")
}
