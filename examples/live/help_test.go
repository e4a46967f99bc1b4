package live_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/stretchr/testify/require"
)

// manualFile is a manual of two sheets; sheetFile makes one.
const manualFile = `kop:
  baris: [UPTD CONTOH, DINAS SOSIAL]
  tempat: Jambi
disahkan: {jabatan: Kepala Dinas, nama: SITI AMINAH}
pelaksana:
  - {id: staf, nama: Staf}
  - {id: kepala, nama: Kepala}
sop:
  - 01-surat.yaml
  - 02-tamu.yaml
`

func sheetFile(title, activity string) string {
	return "nama: " + title + "\nlangkah:\n" +
		"  - {aktifitas: " + activity + ", pelaksana: staf, waktu: 5 menit, output: Catatan}\n" +
		"  - {aktifitas: Memeriksa catatan, pelaksana: kepala, waktu: 5 menit, output: Disposisi}\n"
}

// manualIn writes the manual into a folder of the test.
func manualIn(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "manual.yaml", manualFile)
	write(t, dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Menerima surat"))
	write(t, dir, "02-tamu.yaml", sheetFile("Penerimaan Tamu", "Menyambut tamu"))
	return dir
}

func write(t testing.TB, dir, name, content string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666))
}

// writeFile is the Save of tests.
func writeFile(name string, data []byte) error { return os.WriteFile(name, data, 0o666) }

// served is a handler on a server of its own.
type served struct {
	*httptest.Server
	h   *live.Handler
	dir string
}

func serve(t testing.TB, o live.Options) *served {
	t.Helper()
	if o.Path == "" {
		o.Path = manualIn(t)
	}
	h, err := live.New(o)
	require.NoError(t, err)
	server := httptest.NewServer(h)
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
		_ = h.Close()
	})
	return &served{server, h, o.Path}
}

// ask sends a request with headers given as "Name: value".
func (s *served) ask(t testing.TB, method, way, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.URL+way, strings.NewReader(body))
	require.NoError(t, err)
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		if name == "Host" {
			r.Host = value
		}
		r.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	return answer, string(data)
}

// get asks for a page that is there.
func (s *served) get(t testing.TB, way string) string {
	t.Helper()
	answer, body := s.ask(t, http.MethodGet, way, "")
	require.Equal(t, http.StatusOK, answer.StatusCode, way)
	return body
}

var tokenIn = regexp.MustCompile(`data-token="(\w+)"`)

// token is the header that the pages' scripts send.
func (s *served) token(t testing.TB) string {
	t.Helper()
	found := tokenIn.FindStringSubmatch(s.get(t, "/"))
	require.Len(t, found, 2)
	return "X-Sopkit-Token: " + found[1]
}
