package browsertest_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/examples/internal/browsertest"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// documents are web pages of package render that stand alone, by name: of sheets
// and of forms, blank and filled.
func documents(t *testing.T) map[string]func(io.Writer) error {
	t.Helper()
	m, err := sopfile.ReadManual(os.DirFS("../../../testdata/manual"), "manual.yaml")
	require.NoError(t, err)
	long := soptest.Ordinary(rand.New(rand.NewPCG(1, 1)), 60, 6, "Ya", "Tidak")
	out := map[string]func(io.Writer) error{}
	for name, p := range map[string]*sop.Procedure{
		"sheet": &m.Procedures[6], "decisions": &m.Procedures[7], "long": long,
	} {
		out[name] = func(w io.Writer) error { return render.HTML(w, p, nil) }
	}
	for _, id := range []string{"ba-penerimaan-klien", "sttpp"} {
		f, ok := catalogue.ByID(id)
		require.True(t, ok, id)
		out["blank "+id] = func(w io.Writer) error { return render.FormHTML(w, f.Blank(), nil) }
		filled, err := f.Fill(formstest.Sample(f))
		require.NoError(t, err)
		out["filled "+id] = func(w io.Writer) error { return render.FormHTML(w, filled, nil) }
	}
	return out
}

// Documents that render writes are open to those who cannot see or use a mouse,
// wide and on a phone, light and dark, and obey their own policy.
func TestDocumentsAreAccessible(t *testing.T) {
	b := browsertest.Open(t)
	dir := t.TempDir()
	all := documents(t)
	for name, write := range all {
		f, err := os.Create(filepath.Join(dir, name+".html"))
		require.NoError(t, err)
		require.NoError(t, write(f))
		require.NoError(t, f.Close())
	}
	for _, look := range browsertest.Looks() {
		b.As(t, look)
		for name := range all {
			b.Run(t, chromedp.Navigate("file://"+filepath.ToSlash(filepath.Join(dir, name+".html"))))
			b.Picture(t, fmt.Sprintf("html-%s-%s", name, look))
			t.Run(fmt.Sprint(name, " ", look), func(t *testing.T) {
				b.Accessible(t)
				b.Fits(t)
			})
		}
	}
	b.Quiet(t)
}

// Axe finds what is wrong, so that finding nothing means something.
func TestAxeFindsFaults(t *testing.T) {
	b := browsertest.Open(t)
	b.Run(t, chromedp.Navigate(`data:text/html,<meta http-equiv="Content-Security-Policy" `+
		`content="default-src 'none'"><html><body><p><img src="x">a</p><input></body></html>`))
	found := b.Faults(t)
	require.GreaterOrEqual(t, len(found), 3, found)
}
