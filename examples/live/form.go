package live

import (
	"errors"
	"html/template"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// formShelf holds the forms that are served.
type formShelf struct{ list []*forms.Form }

func newFormShelf(own []*forms.Form) *formShelf {
	return &formShelf{append(append([]*forms.Form{}, own...), catalogue.All()...)}
}

func (s *formShelf) byID(id string) *forms.Form {
	for _, f := range s.list {
		if f.ID == id {
			return f
		}
	}
	return nil
}

// formGroup are the forms of a kind.
type formGroup struct {
	Kind  string
	Forms []*forms.Form
}

func (h *Handler) formList(w http.ResponseWriter, r *http.Request) {
	var groups []formGroup
	query := r.URL.Query().Get("q")
	for _, f := range h.form.list {
		if !strings.Contains(strings.ToLower(f.Title+" "+f.ID), strings.ToLower(query)) {
			continue
		}
		kind := f.Kind.String()
		at := -1
		for i := range groups {
			if groups[i].Kind == kind {
				at = i
			}
		}
		if at < 0 {
			groups, at = append(groups, formGroup{Kind: kind}), len(groups)
		}
		groups[at].Forms = append(groups[at].Forms, f)
	}
	h.show(w, r, http.StatusOK, "forms.html", h.say("forms"), struct {
		Groups []formGroup
		Query  string
	}{groups, query})
}

// formView is the page of a form.
type formView struct {
	ID, Title string
	SOP       string // file of the sheet it is filled for; or empty
	Groups    []group
	Other     []string // problems and warnings that belong to no field
	Wrong     int      // fields with a problem
	Told      bool     // problems are shown
	Markup    template.HTML
	Why       string // it cannot be shown; or empty
}

// known is what the form is prefilled with: what the service knows, the
// manual, and the sheet the form is filled for.
func (h *Handler) known(file string) catalogue.Known {
	return h.withManual(h.o.Known, file)
}

// withManual adds what the manual and a sheet tell to what is known.
func (h *Handler) withManual(k catalogue.Known, file string) catalogue.Known {
	s := h.book.current()
	m := s.manual
	unit, approval := m.Unit, m.Approval
	if len(unit.Lines) == 0 && len(m.Procedures) > 0 {
		unit, approval = m.Procedures[0].Unit, m.Procedures[0].Approval
	}
	if len(k.Unit.Lines) == 0 {
		k.Unit = unit
	}
	if k.Approval == (sop.Approval{}) {
		k.Approval = approval
	}
	if i := s.index(file); i >= 0 {
		k.Procedure = &m.Procedures[i]
	}
	return k
}

// formPage shows a form with what is known.
func (h *Handler) formPage(w http.ResponseWriter, r *http.Request) {
	f := h.form.byID(r.PathValue("id"))
	if f == nil {
		h.missing(w, r)
		return
	}
	file := r.URL.Query().Get("sop")
	c := &forms.Copy{Form: f, Values: h.known(file).Prefill(f), Open: true}
	v := h.formViewOf(f, c, nil, nil)
	v.SOP = file
	h.show(w, r, http.StatusOK, "form.html", f.Title, v)
}

// formPost answers what is sent of a form: as a file, as a preview for a
// script, or as the page with what is wrong. Nothing of it is kept.
func (h *Handler) formPost(w http.ResponseWriter, r *http.Request) {
	f := h.form.byID(r.PathValue("id"))
	if f == nil {
		h.missing(w, r)
		return
	}
	if r.PostForm.Get("_as") == "known" {
		h.fromKnown(w, f, r.PostForm)
		return
	}
	data, grown := readFields(f, r.PostForm)
	c, err := f.FillDraft(data)
	if c == nil {
		http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
		return
	}
	switch format := r.PostForm.Get("_as"); {
	case format == "json":
		h.formPreview(w, f, c, err)
		return
	case (format == "xlsx" || format == "pdf") && (err == nil || r.PostForm.Get("_open") != ""):
		c.Open = err != nil
		if sheet, err := render.NewFormSheet(c, h.formOptions()); err == nil {
			send(w, sheet, format, 0, f.ID)
			return
		}
	}
	v := h.formViewOf(f, c, data, problemsOf(err))
	v.Told, v.SOP = grown == "", r.PostForm.Get("_sop")
	h.show(w, r, http.StatusOK, "form.html", f.Title, v)
}

// problemsOf is an error of Fill as a list.
func problemsOf(err error) sop.Problems {
	var list sop.Problems
	errors.As(err, &list)
	return list
}

// formOptions are the letterhead and logo of forms.
func (h *Handler) formOptions() *render.FormOptions {
	o := render.FormOptions{}
	if h.o.Form != nil {
		o = *h.o.Form
	}
	if k := h.known(""); len(o.Unit.Lines) == 0 {
		o.Unit, o.Agency = k.Unit, k.Agency
	}
	return &o
}

// fieldNote is something told of a field.
type fieldNote struct {
	Name  string `json:"name"` // of the input: "klien.0.nama"
	Text  string `json:"text"`
	Wrong bool   `json:"wrong"` // else odd
	Blank bool   `json:"blank"` // it is only missing as yet
}

var index = regexp.MustCompile(`\[(\d+)\]`)

// inputName is the name of the input of a path: "klien.0.nama" of
// "klien[0].nama".
func inputName(path string) string { return index.ReplaceAllString(path, ".$1") }

// notes are what is told of the fields.
func (h *Handler) notes(found, odd sop.Problems) (out []fieldNote) {
	for _, q := range found {
		out = append(out, fieldNote{
			inputName(q.Path), q.Text.In(h.o.Lang), true, errors.Is(q, forms.ErrRequired),
		})
	}
	for _, q := range odd {
		out = append(out, fieldNote{inputName(q.Path), q.Text.In(h.o.Lang), false, false})
	}
	return out
}

// formPreview tells a script what became of what was typed so far.
func (h *Handler) formPreview(w http.ResponseWriter, f *forms.Form, c *forms.Copy, err error) {
	var v struct {
		Notes    []fieldNote
		Computed map[string]string
		Markup   template.HTML
		Why      string
	}
	v.Notes = h.notes(problemsOf(err), c.Warnings)
	v.Computed = computed(f, c)
	v.Markup, v.Why = h.formMarkup(c)
	sendJSON(w, v)
}

// formMarkup draws a copy.
func (h *Handler) formMarkup(c *forms.Copy) (template.HTML, string) {
	sheet, err := render.NewFormSheet(c, h.formOptions())
	if err != nil {
		return "", h.message(err)
	}
	d, err := marked(sheet)
	if err != nil {
		return "", h.message(err)
	}
	return d.markup, ""
}

// computed are the values that formulas made, by the name of their input.
func computed(f *forms.Form, c *forms.Copy) map[string]string {
	out := map[string]string{}
	one := func(prefix string, x forms.Field, v forms.Values) {
		if x.Computed.Op != forms.NoOp {
			out[prefix+x.Name] = v.Text(x.Name)
		}
	}
	var walk func(prefix string, f *forms.Form, v forms.Values)
	walk = func(prefix string, f *forms.Form, v forms.Values) {
		f.Each(func(x forms.Field) { one(prefix, x, v) })
		for _, t := range f.Tables() {
			for i, row := range v[t.Name].Rows {
				for _, x := range t.Inputs() {
					one(prefix+t.Name+"."+strconv.Itoa(i)+".", x, row)
				}
			}
		}
		for _, r := range f.Repeats() {
			for i, entry := range v[r.Name].Rows {
				walk(prefix+r.Name+"."+strconv.Itoa(i)+".", r.Entry(), entry)
			}
		}
	}
	walk("", f, c.Values)
	return out
}
