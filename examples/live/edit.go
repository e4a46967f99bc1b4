package live

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"unicode/utf8"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// editView is the page with the editor.
type editView struct {
	File, Kind, Text, Mark string
	Sheet                  bool // the file is a sheet, not the manual's own
	Title                  string
}

// mark is what tells one content of a file from another, as an entity tag.
func mark(text []byte) string {
	sum := sha256.Sum256(text)
	return `"` + hex.EncodeToString(sum[:16]) + `"`
}

// file reads a file of the manual as it is now; false where it is none of it.
func (h *Handler) file(name string) ([]byte, bool) {
	if !h.book.current().has(name) || !fs.ValidPath(name) {
		return nil, false
	}
	o := overlay{base: h.book.root.FS(), read: map[string][]byte{}}
	data, err := fs.ReadFile(&o, name)
	return data, err == nil && len(data) <= sopfile.MaxSize
}

func (h *Handler) editPage(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	text, ok := h.file(name)
	if !ok || !utf8.Valid(text) {
		h.missing(w, r)
		return
	}
	s := h.book.current()
	v := editView{File: name, Text: string(text), Mark: mark(text), Sheet: s.index(name) >= 0, Title: name, Kind: "sop"}
	if kind, _ := sopfile.KindOf(name); kind == sopfile.Manual {
		v.Kind = "manual"
	}
	if i := s.index(name); i >= 0 {
		v.Title = s.manual.Procedures[i].Title
	}
	// The editor styles itself with a style sheet that this lets through.
	nonce := rand.Text()
	w.Header().Set("Content-Security-Policy", policyWithStyle(nonce))
	h.show(w, r, http.StatusOK, "edit.html", v.Title, struct {
		editView
		Nonce string
	}{v, nonce})
}

// source sends a file as it is, for a page whose file changed meanwhile.
func (h *Handler) source(w http.ResponseWriter, r *http.Request) {
	text, ok := h.file(r.PathValue("file"))
	if !ok {
		h.missing(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("ETag", mark(text))
	_, _ = w.Write(text)
}

// schema sends what an editor completes keys from.
func (h *Handler) schema(w http.ResponseWriter, r *http.Request) {
	kind, ok := map[string]sopfile.Kind{"sop": sopfile.Sheet, "manual": sopfile.Manual}[r.PathValue("kind")]
	if !ok {
		h.missing(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/schema+json")
	_, _ = w.Write(sopfile.Schema(kind))
}

// draftView is what is told of a text while it is being typed.
type draftView struct {
	Found   findingsView
	Changes []string
	Markup  template.HTML // "" where it cannot be drawn: the page keeps what it shows
	Why     string
	Saved   string // the mark of the file as it is now
}

// draft checks, compares and draws a text that is being typed. It is not
// written anywhere. With "early" in the query that is done for its file alone,
// with "late" what is wrong with the manual as a whole is told, and nothing else.
// It ends when the page has no more use for it.
func (h *Handler) draft(w http.ResponseWriter, r *http.Request) {
	file := r.PathValue("file")
	saved, ok := h.file(file)
	if !ok {
		h.missing(w, r)
		return
	}
	text, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusRequestEntityTooLarge), http.StatusRequestEntityTooLarge)
		return
	}
	s := h.book.typed(r.Context(), file, text)
	defer s.stop()
	early, late := r.URL.Query().Has("early"), r.URL.Query().Has("late")
	found, err := s.findingsIn(file, !late, !early)
	if err != nil {
		return // the page is gone
	}
	v := draftView{Saved: mark(saved), Found: h.findingsOf(s, found, file)}
	if i := s.index(file); i >= 0 && len(s.broken[file]) == 0 && !late {
		h.drawDraft(&v, s, i)
	}
	sendJSON(w, v)
}

// drawDraft compares the sheet with what was saved and draws it, with what
// changed on a grey ground.
func (h *Handler) drawDraft(v *draftView, s *snapshot, i int) {
	p := &s.manual.Procedures[i]
	o := render.Options{}
	if h.o.Sheet != nil {
		o = *h.o.Sheet
	}
	now := h.book.current()
	if j := now.index(s.files[i]); j >= 0 {
		was := &now.manual.Procedures[j]
		changes := sop.Diff(was, p)
		v.Changes = changes.Messages(was, p, h.o.Lang)
		o.Changed, o.ChangedFields = changes.Changed(), changes.Fields()
	}
	d, err := s.drawWith(s.ctx, i, &o)
	if v.Markup = d.markup; err != nil {
		v.Why = h.message(err)
	}
}

// save writes a text in place of a file, unless that changed since the page
// read it.
func (h *Handler) save(w http.ResponseWriter, r *http.Request) {
	if h.o.Save == nil {
		http.Error(w, h.say("readonly"), http.StatusForbidden)
		return
	}
	text, err := io.ReadAll(r.Body)
	if err != nil || len(text) > sopfile.MaxSize {
		http.Error(w, http.StatusText(http.StatusRequestEntityTooLarge), http.StatusRequestEntityTooLarge)
		return
	}
	if status, why := h.replace(r.PathValue("file"), r.Header.Get("If-Match"), text); status != http.StatusOK {
		http.Error(w, why, status)
		return
	}
	h.Changed()
	now, _ := h.file(r.PathValue("file"))
	w.Header().Set("ETag", mark(now))
	w.WriteHeader(http.StatusNoContent)
}

// replace puts a text in place of a file that has a mark, one page at a time.
func (h *Handler) replace(file, was string, text []byte) (int, string) {
	h.saving.Lock()
	defer h.saving.Unlock()
	now, ok := h.file(file)
	switch {
	case !ok:
		return http.StatusNotFound, h.say("missing")
	case was == "":
		return http.StatusPreconditionRequired, h.say("changed")
	case mark(now) != was:
		return http.StatusPreconditionFailed, h.say("changed")
	}
	if bytes.Contains(now, []byte("\r\n")) { // as its other editor wants it
		text = bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	}
	if err := h.o.Save(h.book.path(file), text); err != nil {
		return http.StatusInternalServerError, h.message(err)
	}
	return http.StatusOK, ""
}
