package pdf

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestPageContent compares the drawing of a small page, uncompressed and with
// short names of fonts, with testdata/small.golden.
func TestPageContent(t *testing.T) {
	d := withFlow(small("Menerima surat", "tanggal: (5) \\ é", "≤ 5 menit"))
	d.Header = "RAHASIA"
	first[*page.Cell](d.Pages[0]).Leaders = 2
	d.Finish()
	f, err := draw(d)
	require.NoError(t, err)
	f.SetCompression(false)
	var out bytes.Buffer
	require.NoError(t, f.Output(&out))
	content := regexp.MustCompile(`(?s)\nstream\n(.*?)endstream`).FindSubmatch(out.Bytes())
	require.NotNil(t, content)
	got := regexp.MustCompile(`/F([0-9a-f]{4})[0-9a-f]{36}`).ReplaceAll(content[1], []byte("/F$1"))
	got = regexp.MustCompile(`[^\n -~]`).ReplaceAllFunc(got, func(b []byte) []byte {
		return fmt.Appendf(nil, `\%03o`, b[0])
	})
	const golden = "testdata/small.golden"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(golden, got, 0o666))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}
