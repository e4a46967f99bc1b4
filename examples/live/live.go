package live

import (
	"crypto/rand"
	"html/template"
	"net/http"
	"sync"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// Options are how a manual is served. Only Path is needed.
type Options struct {
	// Path is a manual's folder, its own file, or a single sheet. A sheet beside
	// a manual that lists it is served with that manual.
	Path string
	Lang sop.Lang // of pages and messages; sheets and forms are Indonesian always

	// Hosts are the names under which the handler answers, as browsers send them,
	// with or without a port. Nil: localhost and the loopback addresses.
	Hosts []string

	Sheet *render.Options     // how sheets are drawn; nil: the official sheet on F4
	Form  *render.FormOptions // logo and letterhead of forms; without a unit that of the manual
	Forms []*forms.Form       // beside those of the catalogue
	Known catalogue.Known     // what forms are prefilled with; Unit and Approval blank: the manual's

	// Check returns how the manual is checked, anew each time it has changed. Nil:
	// by the file of settings beside it.
	Check func() (*check.Options, error)

	// Save writes a file of the manual, whole or not at all; name is its path, as
	// Path begins. Nil: the pages have no button to save, and the handler writes
	// nothing.
	Save func(name string, data []byte) error
}

// Handler serves a manual. It is safe for concurrent use.
type Handler struct {
	o     Options
	book  *book
	form  *formShelf
	pages *template.Template
	mux   *http.ServeMux
	guard *guard
	token string // that a POST must have; of this handler alone
	hub   hub

	saving sync.Mutex // one page at a time
}

// New reads the manual. It fails where its folder cannot be opened; a manual
// that cannot be read is told of on the pages.
func New(o Options) (*Handler, error) {
	b, err := openBook(&o)
	if err != nil {
		return nil, err
	}
	h := &Handler{o: o, book: b, form: newFormShelf(o.Forms), guard: newGuard(o.Hosts), token: rand.Text()}
	if h.pages, err = parsePages(o.Lang); err != nil {
		b.close()
		return nil, err
	}
	h.routes()
	b.reload()
	return h, nil
}

// Close lets the folder go and ends the pages' connections. The handler must not
// be used afterwards.
func (h *Handler) Close() error {
	h.hub.close()
	return h.book.close()
}

// Changed reads the manual again and tells the open pages. Watch calls it; a
// service that knows by itself when files change need not watch.
func (h *Handler) Changed() {
	h.book.reload()
	h.hub.tell()
}

func (h *Handler) routes() {
	m := http.NewServeMux()
	m.HandleFunc("GET /{$}", h.index)
	m.HandleFunc("GET /sheet/{file...}", h.sheetPage)
	m.HandleFunc("GET /edit/{file...}", h.editPage)
	m.HandleFunc("GET /source/{file...}", h.source)
	m.HandleFunc("GET /xlsx/{file...}", h.download)
	m.HandleFunc("GET /pdf/{file...}", h.download)
	m.HandleFunc("GET /html/{file...}", h.download)
	m.HandleFunc("GET /svg/{page}/{file...}", h.download)
	m.HandleFunc("GET /schema/{kind}", h.schema)
	m.HandleFunc("GET /forms", h.formList)
	m.HandleFunc("GET /form/{id}", h.formPage)
	m.HandleFunc("GET /events", h.events)
	m.HandleFunc("GET /static/{name...}", static)
	m.HandleFunc("POST /draft/{file...}", h.withToken(h.draft))
	m.HandleFunc("POST /save/{file...}", h.withToken(h.save))
	m.HandleFunc("POST /form/{id}", h.withToken(h.formPost))
	m.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) { h.missing(w, r) })
	h.mux = m
}

// ServeHTTP answers a request, unless another site makes it.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header())
	if status := h.guard.refuse(r); status != 0 {
		http.Error(w, http.StatusText(status), status)
		return
	}
	h.mux.ServeHTTP(w, r)
}
