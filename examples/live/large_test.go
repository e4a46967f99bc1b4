package live_test

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/stretchr/testify/require"
)

// largeManual writes a manual of n procedures into a folder of the test, and
// returns it with the name of a sheet in its middle.
func largeManual(t testing.TB, n int) (dir, sheet string) {
	t.Helper()
	dir = t.TempDir()
	m := &sop.Manual{}
	r := rand.New(rand.NewPCG(1, 1))
	for i := range n {
		p := soptest.Ordinary(r, 7, 6, "Ya", "Tidak")
		p.ID, p.Title = fmt.Sprintf("sop-%03d", i), fmt.Sprintf("%s %d", p.Title, i)
		m.Procedures = append(m.Procedures, *p)
	}
	require.NoError(t, sopfile.WriteManual(m, sopfile.YAML, func(name string, data []byte) error {
		if strings.Contains(name, fmt.Sprintf("sop-%03d", n/2)) {
			sheet = name
		}
		return os.WriteFile(filepath.Join(dir, name), data, 0o666)
	}))
	require.NotEmpty(t, sheet)
	return dir, sheet
}

// BenchmarkLarge is how long things take in a manual of 500 procedures, from the
// request to the answer.
func BenchmarkLarge(b *testing.B) {
	dir, sheet := largeManual(b, 500)
	s := serve(b, live.Options{Path: dir})
	token := s.token(b)
	_, text := s.ask(b, http.MethodGet, "/source/"+sheet, "")
	typed := func(n int) string { return text + fmt.Sprintf("# %d\n", n) }
	for _, part := range []string{"?early", "?late"} {
		b.Run("draft"+part, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n++
				s.ask(b, http.MethodPost, "/draft/"+sheet+part, typed(n), token)
			}
		})
	}
	b.Run("save early", func(b *testing.B) {
		n := 0
		for b.Loop() {
			n++
			write(b, dir, sheet, typed(n))
			s.h.Changed()
			s.get(b, "/sheet/"+sheet+"?early")
		}
	})
	b.Run("save late", func(b *testing.B) {
		n := 0
		for b.Loop() {
			n++
			write(b, dir, sheet, typed(n))
			s.h.Changed()
			s.get(b, "/sheet/"+sheet)
		}
	})
	b.Run("index", func(b *testing.B) {
		for b.Loop() {
			s.get(b, "/")
		}
	})
}
