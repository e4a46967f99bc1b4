package live

import (
	"bytes"
	"errors"
	"html/template"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
)

// zeroTime says that files of the pages' own have no date.
var zeroTime time.Time

// row is a sheet in the index.
type row struct {
	Number           int
	File, Title, No  string
	Errors, Warnings int
}

// indexView is the page of all sheets.
type indexView struct {
	Manual string // its file
	Rows   []row
	Own    findingsView // of the manual as a whole
	Query  string
}

func (h *Handler) index(w http.ResponseWriter, r *http.Request) {
	s, found := h.book.checked((*snapshot).findings)
	v := indexView{Manual: h.book.main, Query: r.URL.Query().Get("q")}
	about := s.about(found)
	for i := range s.manual.Procedures {
		p := &s.manual.Procedures[i]
		one := row{Number: i + 1, File: s.files[i], Title: p.Title, No: p.Number}
		one.Errors, one.Warnings = count(about[i])
		if strings.Contains(strings.ToLower(one.Title+" "+one.No+" "+one.File), strings.ToLower(v.Query)) {
			v.Rows = append(v.Rows, one)
		}
	}
	v.Own = h.findingsOf(s, about[-1], "")
	h.show(w, r, http.StatusOK, "index.html", h.say("sheets"), v)
}

// about are the findings of each procedure, those of its broken file among them;
// at -1 those that are no procedure's.
func (s *snapshot) about(found []check.Finding) map[int][]check.Finding {
	out := map[int][]check.Finding{}
	for _, f := range found {
		of := f.Procedure
		if of < 0 || of >= len(s.files) {
			of = s.index(f.Pos.File)
		}
		out[of] = append(out[of], f)
	}
	return out
}

func count(found []check.Finding) (errs, warnings int) {
	for _, f := range found {
		if f.Level == check.Error {
			errs++
		} else {
			warnings++
		}
	}
	return errs, warnings
}

// findingView is something that is wrong, with the line it is in.
type findingView struct {
	Error                   bool
	Text, Rule, Basis, Why  string
	Place, File, Line, Fix  string
	Number, Column, EndLine int
	EndColumn               int
}

// findingsView are the findings beside a sheet.
type findingsView struct {
	Errors, Warnings int
	List             []findingView
}

// findingsOf prepares findings for a page. Of a text being typed, the lines are
// those of the text.
func (h *Handler) findingsOf(s *snapshot, found []check.Finding, only string) (v findingsView) {
	for _, f := range found {
		if only != "" && f.Pos.File != only {
			continue
		}
		one := findingView{
			Error: f.Level == check.Error, Text: f.Message(h.o.Lang), Rule: f.Rule, Basis: f.Basis,
			Place: f.Pos.String(), File: f.Pos.File, Number: f.Pos.Line, Column: f.Pos.Column,
			Line: s.line(f.Pos), EndLine: f.End.Line, EndColumn: f.End.Column,
		}
		if rule, ok := check.RuleNamed(f.Rule); ok {
			one.Why = rule.Explain.In(h.o.Lang)
		}
		if f.Fix != nil {
			one.Fix = f.Fix.New
		}
		if one.Error {
			v.Errors++
		} else {
			v.Warnings++
		}
		v.List = append(v.List, one)
	}
	slices.SortStableFunc(v.List, func(a, b findingView) int { return grave(b) - grave(a) })
	return v
}

// grave puts errors before warnings.
func grave(f findingView) int {
	if f.Error {
		return 1
	}
	return 0
}

// line is the line of a file at a place; "" for none.
func (s *snapshot) line(at sop.Position) string {
	if at.Line == 0 {
		return ""
	}
	lines := bytes.Split(s.text[at.File], []byte("\n"))
	if at.Line > len(lines) {
		return ""
	}
	return strings.TrimRight(string(lines[at.Line-1]), "\r")
}

// formLink is a form that a sheet uses.
type formLink struct{ ID, Title string }

// sheetView is the page of a sheet.
type sheetView struct {
	File, Title, No string
	Pages           []int
	Markup          template.HTML
	Stale           bool   // what is shown is what the sheet was before
	Why             string // it cannot be drawn; or empty
	Found           findingsView
	Forms           []formLink
	Number          int
	Before, After   string // files of the sheets beside it
}

func (h *Handler) sheetPage(w http.ResponseWriter, r *http.Request) {
	file, early := r.PathValue("file"), r.URL.Query().Has("early") // for a script that asks again for the rest
	s, found := h.book.checked(func(s *snapshot) ([]check.Finding, error) { return s.findingsIn(file, !early, !early) })
	i := s.index(file)
	if i < 0 {
		h.missing(w, r)
		return
	}
	p := &s.manual.Procedures[i]
	v := sheetView{File: file, Title: p.Title, No: p.Number, Number: i + 1}
	d, err := s.lastDrawn(i)
	v.Markup, v.Stale = d.markup, err != nil || len(s.broken[file]) > 0
	if err != nil && len(s.broken[file]) == 0 {
		v.Why = h.message(err)
	}
	for n := range d.sheet.Pages() {
		v.Pages = append(v.Pages, n+1)
	}
	v.Found = h.findingsOf(s, s.about(found)[i], "")
	for _, use := range catalogue.For(p) {
		v.Forms = append(v.Forms, formLink{use.Form.ID, use.Form.Title})
	}
	if i > 0 {
		v.Before = s.files[i-1]
	}
	if i+1 < len(s.files) {
		v.After = s.files[i+1]
	}
	h.show(w, r, http.StatusOK, "sheet.html", p.Title, v)
}

// message is an error in words for staff.
func (h *Handler) message(err error) string {
	var list sop.Problems
	var large *render.TooLargeError
	switch {
	case errors.As(err, &list):
		return list.Show(h.o.Lang)
	case errors.As(err, &large):
		return large.Text.In(h.o.Lang)
	}
	return err.Error()
}

// download sends a sheet in one of the formats.
func (h *Handler) download(w http.ResponseWriter, r *http.Request) {
	s, file := h.book.current(), r.PathValue("file")
	i := s.index(file)
	if i < 0 {
		h.missing(w, r)
		return
	}
	d, err := s.draw(i)
	if err != nil {
		http.Error(w, h.message(err), http.StatusConflict)
		return
	}
	name := sop.Slug(strings.TrimSuffix(file, ".yaml"))
	format := strings.Split(strings.TrimPrefix(r.URL.Path, "/"), "/")[0]
	page, _ := strconv.Atoi(r.PathValue("page"))
	if format == "svg" {
		name += "-" + strconv.Itoa(page)
	}
	send(w, d.sheet, format, page, name)
}

// types are the kinds of files that are sent.
var types = map[string]string{
	"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"pdf":  "application/pdf", "svg": "image/svg+xml", "html": "text/html; charset=utf-8",
}

// send sends a sheet as a file to keep, or as a page of its own.
func send(w http.ResponseWriter, sheet *render.Sheet, format string, page int, name string) {
	var b bytes.Buffer
	var err error
	switch format {
	case "xlsx":
		err = sheet.XLSX(&b)
	case "pdf":
		err = sheet.PDF(&b)
	case "svg":
		err = sheet.SVG(&b, page)
	default:
		err = sheet.HTML(&b)
		w.Header().Set("Content-Security-Policy", sheet.ContentSecurityPolicy())
	}
	switch {
	case errors.Is(err, render.ErrOptions):
		http.Error(w, http.StatusText(http.StatusNotFound), http.StatusNotFound)
		return
	case err != nil:
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", types[format])
	if format != "html" {
		w.Header().Set("Content-Disposition", `attachment; filename="`+name+"."+format+`"`)
	}
	_, _ = w.Write(b.Bytes())
}
