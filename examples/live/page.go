package live

import (
	"bytes"
	"embed"
	"encoding/json"
	"html/template"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

//go:embed web
var web embed.FS

// view is what every page's template is given.
type view struct {
	Root  string // way to the handler's own path, as "../"
	Title string
	Nav   string // which entry of the navigation the page belongs to
	Lang  string
	Token string
	Saves bool
	Here  any // what the page shows
}

// parsePages reads the templates, one for each page.
func parsePages(l sop.Lang) (*template.Template, error) {
	t := template.New("").Funcs(template.FuncMap{
		"t":     func(key string) string { return wordsOf(key).In(l) },
		"ways":  func(file string) string { return escapePath(file) },
		"words": func() template.JS { return scriptWords(l) },
		"found": func(root string, saves bool, v findingsView) shownFindings { return shownFindings{root, saves, v} },
	})
	return t.ParseFS(web, "web/*.html")
}

// shownFindings is what the template of findings is given.
type shownFindings struct {
	Root  string
	Saves bool
	Found findingsView
}

// escapePath writes a file's name as part of a way, its slashes as they are.
func escapePath(file string) string { return (&url.URL{Path: file}).EscapedPath() }

// scriptWords are the texts that scripts show, as JSON, in which "<" is escaped.
func scriptWords(l sop.Lang) template.JS {
	out := map[string]string{}
	for key, text := range words {
		if name, ok := strings.CutPrefix(key, "js."); ok {
			out[name] = text.In(l)
		}
	}
	data, _ := json.Marshal(out) // a map of texts is always JSON
	return template.JS(data)     //nolint:gosec // texts of this package
}

// say is a text in the language of the pages.
func (h *Handler) say(key string) string { return wordsOf(key).In(h.o.Lang) }

// show writes a page.
func (h *Handler) show(w http.ResponseWriter, r *http.Request, status int, name, title string, here any) {
	v := view{
		Root: strings.Repeat("../", max(strings.Count(r.URL.Path, "/")-1, 0)), Title: title, Lang: "id",
		Token: h.token, Saves: h.o.Save != nil, Here: here, Nav: strings.TrimSuffix(name, ".html"),
	}
	if v.Root == "" {
		v.Root = "./"
	}
	if h.o.Lang == sop.English {
		v.Lang = "en"
	}
	var b bytes.Buffer
	if err := h.pages.ExecuteTemplate(&b, name, v); err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // a reader that went away wants nothing
}

// missing is the page for what is not there.
func (h *Handler) missing(w http.ResponseWriter, r *http.Request) {
	h.show(w, r, http.StatusNotFound, "missing.html", h.say("missing"), nil)
}

// static sends a file of the pages' own.
func static(w http.ResponseWriter, r *http.Request) {
	name := path.Join("web", r.PathValue("name"))
	data, err := fs.ReadFile(web, name)
	if err != nil || path.Ext(name) == ".html" {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	w.Header().Set("Cache-Control", "no-cache")
	http.ServeContent(w, r, name, zeroTime, bytes.NewReader(data))
}

// sendJSON writes an answer to a script.
func sendJSON(w http.ResponseWriter, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(data)
}
