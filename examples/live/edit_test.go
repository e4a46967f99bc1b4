package live_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// contentOf is what a file of the manual holds.
func (s *served) contentOf(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	require.NoError(t, err)
	return string(data)
}

// A file is saved whole, and only if it is as the page read it.
func TestSavesOnlyWhatIsUnchanged(t *testing.T) {
	s := serve(t, live.Options{Save: writeFile})
	token := s.token(t)
	source, text := s.ask(t, http.MethodGet, "/source/01-surat.yaml", "")
	mark := "If-Match: " + source.Header.Get("ETag")
	require.Equal(t, s.contentOf(t, "01-surat.yaml"), text)
	first := sheetFile("Surat Satu", "Menerima surat")

	answer, _ := s.ask(t, http.MethodPost, "/save/01-surat.yaml", first, token)
	require.Equal(t, http.StatusPreconditionRequired, answer.StatusCode)
	answer, _ = s.ask(t, http.MethodPost, "/save/01-surat.yaml", first, token, mark)
	require.Equal(t, http.StatusNoContent, answer.StatusCode)
	require.Equal(t, first, s.contentOf(t, "01-surat.yaml"))
	require.Contains(t, s.get(t, "/sheet/01-surat.yaml"), "Surat Satu")

	answer, _ = s.ask(t, http.MethodPost, "/save/01-surat.yaml", sheetFile("Surat Dua", "x"), token, mark)
	require.Equal(t, http.StatusPreconditionFailed, answer.StatusCode)
	require.Equal(t, first, s.contentOf(t, "01-surat.yaml"))
	after, _ := s.ask(t, http.MethodGet, "/source/01-surat.yaml", "")
	require.NotEqual(t, source.Header.Get("ETag"), after.Header.Get("ETag"))
}

// A file keeps the ends of lines it has.
func TestSavesWithTheEndsOfLinesOfTheFile(t *testing.T) {
	s := serve(t, live.Options{Save: writeFile})
	write(t, s.dir, "01-surat.yaml", "nama: Satu\r\nlangkah: []\r\n")
	source, _ := s.ask(t, http.MethodGet, "/source/01-surat.yaml", "")
	answer, _ := s.ask(t, http.MethodPost, "/save/01-surat.yaml", "nama: Dua\nlangkah: []\n", s.token(t),
		"If-Match: "+source.Header.Get("ETag"))
	require.Equal(t, http.StatusNoContent, answer.StatusCode)
	require.Equal(t, "nama: Dua\r\nlangkah: []\r\n", s.contentOf(t, "01-surat.yaml"))
}

// Without Save nothing is written; what Save has to say reaches the page.
func TestSavesOnlyWhereItMay(t *testing.T) {
	s := serve(t, live.Options{})
	source, was := s.ask(t, http.MethodGet, "/source/01-surat.yaml", "")
	mark := "If-Match: " + source.Header.Get("ETag")
	answer, _ := s.ask(t, http.MethodPost, "/save/01-surat.yaml", "nama: x", s.token(t), mark)
	require.Equal(t, http.StatusForbidden, answer.StatusCode)
	require.Equal(t, was, s.contentOf(t, "01-surat.yaml"))
	require.NotContains(t, s.get(t, "/edit/01-surat.yaml"), `id="save"`)

	full := serve(t, live.Options{Path: s.dir, Save: func(string, []byte) error { return errors.New("diska penuh") }})
	answer, why := full.ask(t, http.MethodPost, "/save/01-surat.yaml", "nama: x", full.token(t), mark)
	require.Equal(t, http.StatusInternalServerError, answer.StatusCode)
	require.Contains(t, why, "diska penuh")
}

// found is a finding that the page is told of.
type found struct {
	Error      bool
	File, Line string
	Number     int
}

// draft is what the page is told of a text.
type draft struct {
	Found struct {
		Errors int
		List   []found
	}
	Changes     []string
	Markup, Why string
}

func (s *served) draft(t testing.TB, file, text string) (d draft) {
	t.Helper()
	answer, body := s.ask(t, http.MethodPost, "/draft/"+file, text, s.token(t))
	require.Equal(t, http.StatusOK, answer.StatusCode)
	require.NoError(t, json.Unmarshal([]byte(body), &d))
	return d
}

// What is typed is checked, compared with what is saved and drawn, and written
// nowhere.
func TestDraftIsCheckedComparedAndDrawn(t *testing.T) {
	s := serve(t, live.Options{})
	was := s.contentOf(t, "01-surat.yaml")
	require.Empty(t, s.draft(t, "01-surat.yaml", was).Changes)

	d := s.draft(t, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Mencatat surat"))
	require.Len(t, d.Changes, 1)
	require.Contains(t, d.Changes[0], "Mencatat surat")
	require.Contains(t, d.Markup, "Mencatat surat")
	require.NotEmpty(t, d.Found.List)
	for _, f := range d.Found.List {
		require.Equal(t, "01-surat.yaml", f.File)
	}

	d = s.draft(t, "01-surat.yaml", "nama: Surat\nlangkah:\n  - {aktifitas: Menerima, pelaksana: siapa}\n")
	require.Positive(t, d.Found.Errors)
	require.True(t, d.Found.List[0].Error, "errors come first")
	at := slices.IndexFunc(d.Found.List, func(f found) bool { return f.Error && f.Number == 3 })
	require.GreaterOrEqual(t, at, 0)
	require.Contains(t, d.Found.List[at].Line, "siapa")
	require.NotEmpty(t, d.Why)
	require.Empty(t, d.Markup)

	d = s.draft(t, "01-surat.yaml", "nama: Surat\nnma: x\n")
	require.Equal(t, 2, d.Found.List[0].Number)
	require.Empty(t, d.Markup)
	require.Equal(t, was, s.contentOf(t, "01-surat.yaml"))
	require.NotContains(t, s.get(t, "/"), "Surat<")

	d = s.draft(t, "manual.yaml", "kop: [")
	require.Positive(t, d.Found.Errors)
}
