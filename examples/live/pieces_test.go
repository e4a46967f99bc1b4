package live_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/stretchr/testify/require"
)

// What a text is told early and late together is what it is told at once.
func TestDraftInPieces(t *testing.T) {
	dir := manualIn(t)
	write(t, dir, "02-tamu.yaml", sheetFile("Penanganan Surat Masuk", "Menerima surat")) // as the first
	s := serve(t, live.Options{Path: dir})
	text := s.contentOf(t, "02-tamu.yaml") + "  - {aktifitas: Diperiksa oleh siapa, pelaksana: kepala}\n"
	told := func(query string) draft { return s.draft(t, "02-tamu.yaml"+query, text) }
	all, early, late := told(""), told("?early"), told("?late")
	require.ElementsMatch(t, all.Found.List, append(early.Found.List, late.Found.List...))
	require.NotEmpty(t, early.Found.List)
	require.NotEmpty(t, late.Found.List)
	require.Equal(t, all.Markup, early.Markup)
	require.Equal(t, all.Changes, early.Changes)
	require.Empty(t, late.Markup)
	require.Empty(t, late.Changes)
}

// withRule checks by a rule of the test's own.
func withRule(r check.Rule) func() (*check.Options, error) {
	r.Name = "uji"
	for p := range r.Levels {
		for s := range r.Levels[p] {
			r.Levels[p][s] = check.Warning
		}
	}
	return func() (*check.Options, error) { return &check.Options{Extra: []*check.Rule{&r}}, nil }
}

// A text that is being typed costs one procedure's checks, however many there are.
func TestDraftChecksItsOwnProcedureAlone(t *testing.T) {
	var count atomic.Int64
	dir, sheet := largeManual(t, 20)
	s := serve(t, live.Options{Path: dir, Check: withRule(check.Rule{Check: func(*check.Pass) { count.Add(1) }})})
	token, text := s.token(t), s.contentOf(t, sheet)
	require.EqualValues(t, 20, count.Swap(0), "the index checks all")
	for _, query := range []string{"?early", "?late", ""} {
		s.ask(t, http.MethodPost, "/draft/"+sheet+query, text+"# lain\n", token)
	}
	require.EqualValues(t, 2, count.Load())
}

// What nobody waits for any more is given up: a draft whose page asked anew, and
// a check of a manual that changed meanwhile.
func TestGivesUpWhatIsOutOfDate(t *testing.T) {
	begun, ended := make(chan bool, 9), make(chan bool, 9)
	var stuck atomic.Bool
	s := serve(t, live.Options{Path: manualIn(t), Check: withRule(check.Rule{Whole: true, Check: func(p *check.Pass) {
		if stuck.Load() {
			begun <- true
			<-p.Context().Done()
			ended <- true
		}
	}})})
	token := s.token(t)
	text := s.contentOf(t, "01-surat.yaml")

	stuck.Store(true)
	ctx, leave := context.WithCancel(t.Context())
	way := s.URL + "/draft/01-surat.yaml?late"
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, way, strings.NewReader(text))
	require.NoError(t, err)
	name, value, _ := strings.Cut(token, ": ")
	r.Header.Set(name, value)
	go func() {
		<-begun
		leave()
	}()
	_, err = http.DefaultClient.Do(r)
	require.ErrorIs(t, err, context.Canceled)
	<-ended

	write(t, s.dir, "01-surat.yaml", sheetFile("Surat Kedua", "Menerima surat"))
	s.h.Changed()
	go func() {
		<-begun
		stuck.Store(false)
		write(t, s.dir, "01-surat.yaml", sheetFile("Surat Ketiga", "Menerima surat"))
		s.h.Changed()
	}()
	require.Contains(t, s.get(t, "/"), "Surat Ketiga")
	<-ended
}

// However a manual is changed, its pages are those of a manual that was never
// another.
func TestPagesAfterChanges(t *testing.T) {
	dir := t.TempDir()
	found, err := filepath.Glob(filepath.Join(sampleManual, "*.yaml"))
	require.NoError(t, err)
	var sheets []string
	for _, name := range found {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		write(t, dir, filepath.Base(name), string(data))
		if filepath.Base(name) != "manual.yaml" {
			sheets = append(sheets, filepath.Base(name))
		}
	}
	h, err := live.New(live.Options{Path: dir})
	require.NoError(t, err)
	defer h.Close()
	pick := rand.New(rand.NewPCG(1, 1))
	for n := range 25 {
		one, other := sheets[pick.IntN(len(sheets))], sheets[pick.IntN(len(sheets))]
		name, text := changeOf(t, n, pick.IntN(6), dir, one, other)
		write(t, dir, name, text)
		h.Changed()
		fresh, err := live.New(live.Options{Path: dir})
		require.NoError(t, err)
		for _, way := range []string{"/", "/sheet/" + one, "/sheet/" + other, "/sheet/" + sheets[0]} {
			require.True(t, shown(fresh, way) == shown(h, way), "%d: %s after %s", n, way, name)
		}
		require.NoError(t, fresh.Close())
	}
}

// changeOf is a change to a file of a manual.
func changeOf(t *testing.T, n, kind int, dir, one, other string) (name, text string) {
	t.Helper()
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		return string(data)
	}
	nomor := regexp.MustCompile(`(?m)^nomor: .*$`)
	switch kind {
	case 0:
		return one, "# lain\n" + read(one)
	case 1: // a number that another has
		return one, nomor.ReplaceAllString(read(one), nomor.FindString(read(other)))
	case 2: // a title that others may name
		return one, regexp.MustCompile(`(?m)^nama: .*$`).ReplaceAllString(read(one), "nama: Penanganan Rapat")
	case 3:
		return one, read(other)
	case 4:
		return one, strings.Replace(read(one), "aktifitas: ", "aktifitas: di periksa ", 1)
	}
	return "manual.yaml", strings.Replace(read("manual.yaml"), "pelaksana:\n",
		fmt.Sprintf("pelaksana:\n  - {id: baru-%d, nama: Baru}\n", n), 1)
}

// shown is a page without what differs from handler to handler.
func shown(h *live.Handler, way string) string {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "http://localhost"+way, nil))
	return fmt.Sprint(w.Code, tokenIn.ReplaceAllString(w.Body.String(), ""))
}
