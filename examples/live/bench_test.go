package live_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/stretchr/testify/require"
)

// sampleManual is the manual of 22 sheets.
const sampleManual = "../../testdata/manual"

// BenchmarkFirstByte is how long a sheet's page takes that was drawn before,
// as when it is opened a second time.
func BenchmarkFirstByte(b *testing.B) {
	h, err := live.New(live.Options{Path: sampleManual})
	require.NoError(b, err)
	defer h.Close()
	r := httptest.NewRequest(http.MethodGet, "http://localhost/sheet/07-surat-masuk.yaml", nil)
	for b.Loop() {
		h.ServeHTTP(&discard{http.Header{}}, r)
	}
}

// BenchmarkRedraw is how long it takes from a file being saved, as the watcher
// tells, to the page with the new drawing, and, late, with the findings of all
// 23 sheets too.
func BenchmarkRedraw(b *testing.B) {
	b.Run("early", func(b *testing.B) { redraw(b, "?early") })
	b.Run("late", func(b *testing.B) { redraw(b, "") })
}

func redraw(b *testing.B, query string) {
	b.Helper()
	dir := b.TempDir()
	copyManual(b, dir)
	h, err := live.New(live.Options{Path: dir})
	require.NoError(b, err)
	defer h.Close()
	r := httptest.NewRequest(http.MethodGet, "http://localhost/sheet/23-baru.yaml"+query, nil)
	n := 0
	for b.Loop() {
		n++
		write(b, dir, "23-baru.yaml", "pelaksana: [{id: staf, nama: Staf}, {id: kepala, nama: Kepala}]\n"+
			sheetFile(fmt.Sprint("Surat ", n), "Menerima surat"))
		h.Changed()
		h.ServeHTTP(&discard{http.Header{}}, r)
	}
}

// discard is an answer nobody reads.
type discard struct{ header http.Header }

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) Write(p []byte) (int, error) { return io.Discard.Write(p) }
func (d *discard) WriteHeader(int)             {}

// copyManual copies the manual of 22 sheets, with one more.
func copyManual(b *testing.B, dir string) {
	b.Helper()
	found, err := filepath.Glob(filepath.Join(sampleManual, "*.yaml"))
	require.NoError(b, err)
	for _, name := range found {
		data, err := os.ReadFile(name)
		require.NoError(b, err)
		if filepath.Base(name) == "manual.yaml" {
			data, err = sopfile.List(data, "manual.yaml", "23-baru.yaml")
			require.NoError(b, err)
		}
		write(b, dir, filepath.Base(name), string(data))
	}
}

// BenchmarkDraft is how long a text that is being typed takes: read with the
// manual around it, checked, compared and drawn.
func BenchmarkDraft(b *testing.B) {
	s := serve(b, live.Options{Path: sampleManual})
	token := s.token(b)
	_, text := s.ask(b, http.MethodGet, "/source/07-surat-masuk.yaml", "")
	for b.Loop() {
		s.ask(b, http.MethodPost, "/draft/07-surat-masuk.yaml", text+"# ditulis\n", token)
	}
}
