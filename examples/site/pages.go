package site

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

//go:embed page.html style.css search.js
var assets embed.FS

// asset returns a file that is built in.
func asset(name string) string {
	data, err := assets.ReadFile(name)
	if err != nil {
		panic(err) // it is built in
	}
	return string(data)
}

var (
	pageStyle  = asset("style.css")
	searchCode = asset("search.js")
	pages      = template.Must(template.New("").Parse(asset("page.html")))
)

// page is what a page's template shows.
type page struct {
	W      *words
	Root   string // of the site, from the page: "" or "../"
	Title  string
	Source string
	Style  template.CSS
	Policy string
	Main   string // name of the template of what is between head and foot
	Data   any
}

// hash is how a policy names a style or a script that stands in the page.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// page makes a page. Style is what it needs beside the site's own.
func (b *builder) page(name, title, main, style string, data any) (file, error) {
	all := pageStyle + style
	scripts := "'none'"
	if main == "index" {
		scripts = hash(searchCode)
	}
	p := page{
		W: b.w, Title: title, Source: b.o.Source, Main: main, Data: data, Style: template.CSS(all),
		Root: strings.Repeat("../", strings.Count(name, "/")),
		Policy: "default-src 'none'; style-src " + hash(all) + "; script-src " + scripts +
			"; img-src data:; base-uri 'none'; form-action 'none'",
	}
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, "page", p); err != nil {
		return file{}, fmt.Errorf("site: %w", err)
	}
	return file{name, out.Bytes()}, nil
}

// sheetPage is what the page of a procedure shows.
type sheetPage struct {
	P      *sop.Procedure
	File   string // of the downloads, without extension
	Sheet  template.HTML
	Forms  []*forms.Form
	Roles  []roleUse
	Before *neighbour
	After  *neighbour
}

// neighbour is the procedure before or after.
type neighbour struct{ Title, File string }

// procedure draws a procedure: its page, and the files to download.
func (b *builder) procedure(i int) ([]file, error) {
	p := &b.m.Procedures[i]
	s, err := render.NewSheetContext(b.ctx, p, b.sheet)
	if err != nil {
		return nil, err
	}
	var book, print, drawn bytes.Buffer
	if err := s.XLSXContext(b.ctx, &book); err != nil {
		return nil, err
	}
	if err := s.PDFContext(b.ctx, &print); err != nil {
		return nil, err
	}
	if err := s.HTMLFragmentContext(b.ctx, &drawn); err != nil {
		return nil, err
	}
	at := "sop/" + b.names[i]
	shown := sheetPage{
		P: p, File: b.names[i], Sheet: template.HTML(drawn.String()),
		Before: b.neighbour(i - 1), After: b.neighbour(i + 1),
	}
	for _, f := range b.forms {
		if slices.Contains(f.Procedures, i) {
			shown.Forms = append(shown.Forms, f.Form)
		}
	}
	for _, r := range b.roles {
		if slices.ContainsFunc(r.Jobs, func(j job) bool { return j.Procedure == i }) {
			shown.Roles = append(shown.Roles, r)
		}
	}
	html, err := b.page(at+".html", p.Title, "sheet", s.HTMLStyle(), shown)
	if err != nil {
		return nil, err
	}
	return []file{html, {at + ".xlsx", book.Bytes()}, {at + ".pdf", print.Bytes()}}, nil
}

func (b *builder) neighbour(i int) *neighbour {
	if i < 0 || i >= len(b.names) {
		return nil
	}
	return &neighbour{b.m.Procedures[i].Title, b.names[i]}
}

// formPages writes the blank forms, and the page that lists them.
func (b *builder) formPages(out *folder) error {
	type use struct {
		Form *forms.Form
		SOPs []neighbour
	}
	var list []use
	for _, f := range b.forms {
		o := &render.FormOptions{Unit: b.m.Unit, Logo: b.o.Sheet.Logo}
		s, err := render.NewFormSheetContext(b.ctx, f.Form.Blank(), o)
		if err != nil {
			return err
		}
		var book, print bytes.Buffer
		if err := s.XLSXContext(b.ctx, &book); err != nil {
			return err
		}
		if err := s.PDFContext(b.ctx, &print); err != nil {
			return err
		}
		at := "formulir/" + f.Form.ID
		files := []file{{at + ".xlsx", book.Bytes()}, {at + ".pdf", print.Bytes()}}
		if err := out.write(out.changed(files)...); err != nil {
			return err
		}
		u := use{Form: f.Form}
		for _, i := range f.Procedures {
			u.SOPs = append(u.SOPs, *b.neighbour(i))
		}
		list = append(list, u)
	}
	return b.put(out, "formulir/index.html", b.w.Forms, "forms", list)
}

// rolePages writes a page for each role: its steps in all procedures.
func (b *builder) rolePages(out *folder) error {
	type part struct {
		neighbour
		Steps []duty
	}
	type who struct {
		Name, File string
		Count      int
		Parts      []part
	}
	var list []who
	for _, r := range b.roles {
		x := who{Name: r.Name, File: r.file}
		for _, j := range r.Jobs {
			x.Parts = append(x.Parts, part{*b.neighbour(j.Procedure), j.Steps})
			x.Count += len(j.Steps)
		}
		if err := b.put(out, "pelaksana/"+r.file+".html", b.w.MySteps+": "+r.Name, "role", x); err != nil {
			return err
		}
		list = append(list, x)
	}
	return b.put(out, "pelaksana/index.html", b.w.Roles, "roles", list)
}

// put makes and writes a page.
func (b *builder) put(out *folder, name, title, main string, data any) error {
	x, err := b.page(name, title, main, "", data)
	if err != nil {
		return err
	}
	return out.write(out.changed([]file{x})...)
}

// File returns the role's file, for templates.
func (r roleUse) File() string { return r.file }

// indexPage is what the first page shows.
type indexPage struct {
	Unit   sop.Unit
	List   []indexRow
	Found  []found
	Script template.JS
}

type indexRow struct {
	Number int
	Title  string
	Nomor  string
	File   string
	Steps  int
}

// found is what the search looks through, of a procedure: texts by kind.
type found struct {
	Title  string   `json:"t"`
	Number string   `json:"n,omitempty"`
	Roles  []string `json:"r"`
	Steps  []string `json:"a"`
	Laws   []string `json:"d,omitempty"`
	Forms  []string `json:"f,omitempty"`
}

// index writes the first page.
func (b *builder) index(out *folder) error {
	x := indexPage{Unit: b.m.Unit, Script: template.JS(searchCode)}
	if len(x.Unit.Lines) == 0 {
		x.Unit = b.m.Procedures[0].Unit
	}
	named := make([][]string, len(b.names))
	for _, f := range b.forms {
		for _, i := range f.Procedures {
			named[i] = append(named[i], f.Form.Title)
		}
	}
	for i := range b.m.Procedures {
		p := &b.m.Procedures[i]
		x.List = append(x.List, indexRow{i + 1, p.Title, p.Number, b.names[i], len(p.Steps)})
		f := found{Title: p.Title, Number: p.Number, Laws: p.LegalBasis, Forms: named[i]}
		for _, r := range p.Roles {
			f.Roles = append(f.Roles, r.Name)
		}
		for k := range p.Steps {
			f.Steps = append(f.Steps, activity(&p.Steps[k]))
		}
		x.Found = append(x.Found, f)
	}
	return b.put(out, "index.html", b.w.Manual, "index", x)
}
