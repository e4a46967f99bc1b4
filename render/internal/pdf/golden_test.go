package pdf

import (
	"bytes"
	"context"
	"fmt"
	"image/color"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The drawing of pages, uncompressed and with short names of fonts and
// pictures.
func TestPageContent(t *testing.T) {
	picture := func(c color.NRGBA) page.Image { return page.Image{Data: pngOf(t, painted(c)), Type: "png"} }
	lined := withFlow(small("Menerima surat", "tanggal: (5) \\ é", "≤ 5 menit"))
	lined.Header = "RAHASIA"
	first[*page.Cell](lined.Pages[0]).Edit().Leaders = 2
	for name, d := range map[string]*page.Document{
		"small":    lined,
		"wide":     small("→ 中", "Жук", "😀 e\u0301"),
		"pictures": withImages(picture(blue), picture(red), picture(blue)),
		"blank":    every(t, false),
		"filled":   every(t, true),
	} {
		t.Run(name, func(t *testing.T) {
			d.Finish()
			golden.Same(t, name+".golden", content(t, d))
		})
	}
}

// every is a small form with a part of each kind: lines to write on, boxes to
// tick.
func every(t *testing.T, filled bool) *page.Document {
	f := formstest.Every()
	c := f.Blank()
	if filled {
		var err error
		c, err = f.Fill(formstest.Sample(f))
		require.NoError(t, err)
	}
	d, err := form.Form(c, &form.Options{Unit: sop.Unit{Lines: []string{"UPTD PANTI CONTOH"}, Place: "Contoh"}})
	require.NoError(t, err)
	return d
}

// content returns the drawing of all pages.
func content(t *testing.T, d *page.Document) string {
	t.Helper()
	f, err := draw(context.Background(), d, new(ink))
	require.NoError(t, err)
	f.SetCompression(false)
	var out bytes.Buffer
	require.NoError(t, f.Output(&out))
	streams := regexp.MustCompile(`(?s)\nstream\n(.*?)endstream`).FindAllSubmatch(out.Bytes(), len(d.Pages))
	require.Len(t, streams, len(d.Pages))
	var all strings.Builder
	for i, s := range streams {
		fmt.Fprintf(&all, "%% page %d\n", i+1)
		got := regexp.MustCompile(`/([FI])([0-9a-f]{4})[0-9a-f]{36}`).ReplaceAll(s[1], []byte("/$1$2"))
		octal := func(b []byte) []byte { return fmt.Appendf(nil, `\%03o`, b[0]) }
		all.Write(regexp.MustCompile(`[^\n -~]`).ReplaceAllFunc(got, octal))
	}
	return all.String()
}
