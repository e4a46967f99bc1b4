package live_test

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
	"github.com/stretchr/testify/require"
)

// Every answer has the headers that keep other sites out.
func TestHeadersOfEveryAnswer(t *testing.T) {
	s := serve(t, live.Options{})
	for _, way := range []string{
		"/", "/sheet/01-surat.yaml", "/edit/01-surat.yaml", "/source/01-surat.yaml", "/forms", "/schema/sop",
		"/form/ba-penerimaan-klien", "/pdf/01-surat.yaml", "/svg/1/01-surat.yaml", "/html/01-surat.yaml", "/nothing",
	} {
		answer, _ := s.ask(t, http.MethodGet, way, "")
		h := answer.Header
		require.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'", way)
		require.NotContains(t, h.Get("Content-Security-Policy"), "unsafe", way)
		require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"), way)
		require.Equal(t, "no-referrer", h.Get("Referrer-Policy"), way)
		require.Equal(t, "no-store", h.Get("Cache-Control"), way)
		require.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"), way)
		require.Empty(t, h.Get("Access-Control-Allow-Origin"), way)
		require.Empty(t, h.Get("Set-Cookie"), way)
	}
}

// Requests that another site makes are refused, and those for another name.
func TestRefusesOtherSites(t *testing.T) {
	s := serve(t, live.Options{Save: writeFile})
	token := s.token(t)
	const form, get, post = "/form/ba-penerimaan-klien", http.MethodGet, http.MethodPost
	for _, c := range []struct {
		name, method, way string
		status            int
		headers           []string
	}{
		{"own name", get, "/", 200, []string{"Host: localhost:8017"}},
		{"address of version 6", get, "/", 200, []string{"Host: [::1]:80"}},
		{"rebound name", get, "/", 421, []string{"Host: evil.example"}},
		{"rebound name with our port", get, "/events", 421, []string{"Host: 127.0.0.1.evil.example:8017"}},
		{"no name", get, "/", 421, []string{"Host: :8017"}},
		{"picture on another site", get, "/svg/1/01-surat.yaml", 403, []string{"Sec-Fetch-Site: cross-site",
			"Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"}},
		{"frame on another site", get, "/", 403, []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
			"Sec-Fetch-Dest: iframe"}},
		{"another port of this computer", get, "/source/01-surat.yaml", 403, []string{"Sec-Fetch-Site: same-site"}},
		{"link on another site", get, "/", 200, []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
			"Sec-Fetch-Dest: document"}},
		{"form on another site", post, form, 403, []string{token, "Sec-Fetch-Site: cross-site",
			"Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"}},
		{"old browser on another site", post, form, 403, []string{token, "Origin: http://evil.example"}},
		{"nameless site", post, form, 403, []string{token, "Origin: null"}},
		{"without the token", post, form, 403, nil},
		{"with another token", post, form, 403, []string{"X-Sopkit-Token: x"}},
		{"saving without the token", post, "/save/01-surat.yaml", 403, []string{`If-Match: "x"`}},
		{"draft without the token", post, "/draft/01-surat.yaml", 403, nil},
		{"own page", post, form, 200, []string{token, "Sec-Fetch-Site: same-origin"}},
		{"saving by GET", get, "/save/01-surat.yaml", 404, []string{token}},
		{"another method", http.MethodDelete, "/source/01-surat.yaml", 405, []string{token}},
		{"asking what is allowed", http.MethodOptions, form, 405, []string{"Origin: http://evil.example"}},
	} {
		answer, _ := s.ask(t, c.method, c.way, "", c.headers...)
		status := answer.StatusCode
		if c.method == http.MethodOptions || c.method == http.MethodDelete {
			require.GreaterOrEqual(t, status, 400, c.name)
			continue
		}
		require.Equal(t, c.status, status, c.name)
	}
}

// A service has names of its own.
func TestHostsOfAService(t *testing.T) {
	s := serve(t, live.Options{Hosts: []string{"SOP.dinas.example"}})
	for host, status := range map[string]int{
		"sop.dinas.example": 200, "sop.dinas.example:8443": 200, "localhost": 421,
	} {
		answer, _ := s.ask(t, http.MethodGet, "/", "", "Host: "+host)
		require.Equal(t, status, answer.StatusCode, host)
	}
}

// Under a prefix every link and file of the pages is found.
func TestUnderAPrefix(t *testing.T) {
	h, err := live.New(live.Options{Path: manualIn(t)})
	require.NoError(t, err)
	defer h.Close()
	mux := http.NewServeMux()
	mux.Handle("/kantor/sop/", http.StripPrefix("/kantor/sop", h))
	s := serve(t, live.Options{})
	s.Config.Handler = mux
	links := regexp.MustCompile(`(?:href|src)="([^"#]+)`)
	for _, page := range []string{
		"", "sheet/01-surat.yaml", "forms", "form/ba-penerimaan-klien", "edit/01-surat.yaml",
	} {
		at := "/kantor/sop/" + page
		found := links.FindAllStringSubmatch(s.get(t, at), -1)
		require.Greater(t, len(found), 4, at)
		for _, link := range found {
			if !strings.HasPrefix(link[1], "data:") {
				s.get(t,
					filepath.ToSlash(filepath.Join(filepath.Dir(at+"x"), strings.ReplaceAll(link[1], "&amp;", "&")))+
						slashOf(link[1]))
			}
		}
	}
}

// slashOf is the last slash of a link, which joining takes away.
func slashOf(link string) string {
	if strings.HasSuffix(link, "/") {
		return "/"
	}
	return ""
}

// Nothing is read but the files of the manual.
func TestReadsOnlyTheManual(t *testing.T) {
	dir := manualIn(t)
	secret := filepath.Join(t.TempDir(), "rahasia.yaml")
	require.NoError(t, os.WriteFile(secret, []byte("nama: RAHASIA\n"), 0o600))
	write(t, dir, "data-klien.yaml", "nama: RAHASIA\n")
	require.NoError(t, os.Symlink(secret, filepath.Join(dir, "03-keluar.yaml")))
	write(t, dir, "manual.yaml", manualFile+"  - 03-keluar.yaml\n")
	s := serve(t, live.Options{Path: dir, Save: writeFile})
	token := s.token(t)
	for _, file := range []string{
		"data-klien.yaml", "03-keluar.yaml", "../rahasia.yaml", "..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "",
		"./01-surat.yaml", "01-surat.yaml%00", "sub/../01-surat.yaml", `..\rahasia.yaml`, ".", secret,
	} {
		for _, way := range []string{"/source/", "/edit/", "/pdf/", "/sheet/"} {
			answer, body := s.ask(t, http.MethodGet, way+strings.ReplaceAll(file, `\`, "%5C"), "")
			require.NotContains(t, body, "RAHASIA", way+file)
			require.NotContains(t, body, "root:", way+file)
			if way == "/source/" && !strings.Contains(file, "01-surat.yaml") {
				require.NotEqual(t, http.StatusOK, answer.StatusCode, way+file)
			}
		}
		s.ask(t, http.MethodPost, "/save/"+strings.ReplaceAll(file, `\`, "%5C"), "nama: lain", token, `If-Match: "x"`)
	}
	kept, err := os.ReadFile(secret)
	require.NoError(t, err)
	require.Equal(t, "nama: RAHASIA\n", string(kept))
	answer, _ := s.ask(t, http.MethodGet, "/static/index.html", "")
	require.Equal(t, http.StatusNotFound, answer.StatusCode)
}

// What texts say never becomes markup.
func TestHostileTextsAreNoMarkup(t *testing.T) {
	dir := manualIn(t)
	const evil = `<script>x</script><img src=x onerror=x>"'></title></textarea><!--`
	write(t, dir, "01-surat.yaml", "nama: '"+strings.ReplaceAll(evil, "'", "''")+"'\nnomor: '<b>1</b>'\nlangkah:\n"+
		"  - {aktifitas: '<i>x</i>', pelaksana: '<u>', waktu: '<s>x</s>'}\n")
	s := serve(t, live.Options{Path: dir, Save: writeFile})
	token := s.token(t)
	_, draft := s.ask(t, http.MethodPost, "/draft/01-surat.yaml", "nama: '<script>y</script>'\nlangkah: '<b>'", token)
	_, form := s.ask(t, http.MethodPost, "/form/ba-penerimaan-klien", "klien_nama=<script>x</script>&tanggal=<b>",
		token, "Content-Type: application/x-www-form-urlencoded")
	_, missing := s.ask(t, http.MethodGet, "/sheet/<script>x</script>", "")
	pages := []string{s.get(t, "/"), s.get(t, "/sheet/01-surat.yaml"), s.get(t, "/edit/01-surat.yaml"),
		s.get(t, "/?q=<script>x</script>"), s.get(t, "/forms?q=\"><script>x</script>"),
		s.get(t, "/form/ba-penerimaan-klien?sop=\"><script>x</script>"), draft, form, missing}
	for _, page := range pages {
		for _, markup := range []string{"<script>x", "<script>y", "<img src=x", "<b>", "<i>x", "<s>x", "<u>"} {
			require.NotContains(t, page, markup)
		}
	}
	require.Contains(t, pages[1], "&lt;script&gt;")
}

// A broken file tells what is wrong and keeps its last good sheet; the others
// go on.
func TestBrokenFileKeepsItsLastSheet(t *testing.T) {
	s := serve(t, live.Options{})
	require.Contains(t, s.get(t, "/sheet/01-surat.yaml"), "Menerima surat")
	write(t, s.dir, "01-surat.yaml", "nama: [rusak\n")
	write(t, s.dir, "02-tamu.yaml", sheetFile("Penerimaan Tamu Baru", "Menyambut tamu"))
	s.h.Changed()
	page := s.get(t, "/sheet/01-surat.yaml")
	require.Contains(t, page, "Menerima surat")
	require.Contains(t, page, "sedang rusak")
	require.Contains(t, page, "01-surat.yaml:1:")
	require.Contains(t, page, "nama: [rusak")
	require.Contains(t, s.get(t, "/sheet/02-tamu.yaml"), "Penerimaan Tamu Baru")
	require.Contains(t, s.get(t, "/edit/01-surat.yaml"), "nama: [rusak")

	write(t, s.dir, "01-surat.yaml", sheetFile("Penanganan Surat Masuk", "Mencatat surat"))
	s.h.Changed()
	page = s.get(t, "/sheet/01-surat.yaml")
	require.Contains(t, page, "Mencatat surat")
	require.NotContains(t, page, "sedang rusak")

	write(t, s.dir, "manual.yaml", "sop: {")
	s.h.Changed()
	require.Contains(t, s.get(t, "/"), "manual.yaml:1:")
	require.Contains(t, s.get(t, "/sheet/01-surat.yaml"), "Mencatat surat")
	require.NoError(t, os.Remove(filepath.Join(s.dir, "02-tamu.yaml")))
	s.h.Changed()
	require.Contains(t, s.get(t, "/sheet/02-tamu.yaml"), "Menyambut tamu")
}

// A file that was broken from the start hides no other, and shows no sheet.
func TestBrokenFromTheStart(t *testing.T) {
	dir := manualIn(t)
	write(t, dir, "02-tamu.yaml", "langkah: x: y")
	s := serve(t, live.Options{Path: dir})
	require.Contains(t, s.get(t, "/sheet/01-surat.yaml"), "Menerima surat")
	page := s.get(t, "/sheet/02-tamu.yaml")
	require.NotContains(t, page, "<svg")
	require.Contains(t, page, "langkah: x: y")
	answer, _ := s.ask(t, http.MethodGet, "/pdf/02-tamu.yaml", "")
	require.Equal(t, http.StatusConflict, answer.StatusCode)
}

// A sheet alone is served alone, one of a manual with its manual, and a folder
// without a manual says so.
func TestPathsThatAreServed(t *testing.T) {
	dir := manualIn(t)
	s := serve(t, live.Options{Path: filepath.Join(dir, "02-tamu.yaml")})
	require.Contains(t, s.get(t, "/"), "Penanganan Surat Masuk")
	alone := t.TempDir()
	write(t, alone, "piket.yaml", "pelaksana: [{id: staf, nama: Staf}]\n"+sheetFile("Piket", "Menjaga"))
	s = serve(t, live.Options{Path: filepath.Join(alone, "piket.yaml")})
	require.Contains(t, s.get(t, "/sheet/piket.yaml"), "Menjaga")
	s = serve(t, live.Options{Path: t.TempDir()})
	require.Contains(t, s.get(t, "/"), "manual.yaml")
	_, err := live.New(live.Options{Path: filepath.Join(alone, "tidak-ada")})
	require.Error(t, err)
}

// Sheets are sent in every format.
func TestDownloads(t *testing.T) {
	s := serve(t, live.Options{})
	for way, begins := range map[string]string{
		"/pdf/01-surat.yaml": "%PDF", "/xlsx/01-surat.yaml": "PK",
		"/svg/1/01-surat.yaml": "<", "/html/01-surat.yaml": "<!DOCTYPE",
	} {
		answer, body := s.ask(t, http.MethodGet, way, "")
		require.Equal(t, http.StatusOK, answer.StatusCode, way)
		require.True(t, strings.HasPrefix(body, begins), way)
		if begins != "<!DOCTYPE" {
			require.Contains(t, answer.Header.Get("Content-Disposition"), "01-surat", way)
		}
	}
	for _, way := range []string{
		"/svg/9/01-surat.yaml", "/svg/x/01-surat.yaml", "/svg/0/01-surat.yaml", "/pdf/x.yaml",
	} {
		answer, _ := s.ask(t, http.MethodGet, way, "")
		require.Equal(t, http.StatusNotFound, answer.StatusCode, way)
	}
}

// Every text of the pages is there, in both languages.
func TestPagesInBothLanguages(t *testing.T) {
	unknown := regexp.MustCompile(`\?[a-z]+[A-Z.]?\w*<`)
	for lang, word := range map[sop.Lang]string{sop.Indonesian: "Lembar SOP", sop.English: "SOP sheets"} {
		s := serve(t, live.Options{Lang: lang, Save: writeFile})
		require.Contains(t, s.get(t, "/"), word)
		for _, way := range []string{"/", "/sheet/01-surat.yaml", "/edit/01-surat.yaml", "/forms"} {
			require.Empty(t, unknown.FindAllString(s.get(t, way), -1), way)
		}
		for _, f := range catalogue.All()[:4] {
			require.Empty(t, unknown.FindAllString(s.get(t, "/form/"+f.ID), -1), f.ID)
		}
	}
}
