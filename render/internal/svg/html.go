package svg

import (
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/render/internal/page"
)

// WriteHTMLContext writes the document as HTML that needs nothing else: the
// pages, each as SVG, and the steps in words. Its markup is XML too. It stops
// between two pages when the context is done; the error is then the context's.
func WriteHTMLContext(ctx context.Context, w io.Writer, d *page.Document) error {
	if len(d.Pages) == 0 {
		return ErrEmpty
	}
	o := &writer{}
	o.head(d)
	if err := o.body(ctx, d); err != nil {
		return err
	}
	o.put("\n</main>\n</body>\n</html>\n")
	_, err := w.Write(o.b)
	return err
}

// WriteFragmentContext writes what stands between the head and the foot of the
// document's HTML: its pages, and the steps in words.
func WriteFragmentContext(ctx context.Context, w io.Writer, d *page.Document) error {
	if len(d.Pages) == 0 {
		return ErrEmpty
	}
	o := &writer{}
	if err := o.body(ctx, d); err != nil {
		return err
	}
	o.put("\n")
	_, err := w.Write(o.b)
	return err
}

// body writes the pages and the steps.
func (o *writer) body(ctx context.Context, d *page.Document) error {
	for i, p := range d.Pages {
		if err := ctx.Err(); err != nil {
			return err
		}
		o.put("\n", `<div class="page" tabindex="0" role="region" aria-label="`)
		o.say(fmt.Sprintf("%s dari %d", p.Name, len(d.Pages)))
		o.put(`">`)
		if err := o.page(d, i, false); err != nil {
			return err
		}
		o.put("</div>")
	}
	o.told(d.Told)
	return nil
}

// head writes all that stands before the pages.
func (o *writer) head(d *page.Document) {
	o.put("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\"/>\n")
	o.meta("http-equiv", "Content-Security-Policy", Policy(d))
	o.meta("name", "viewport", "width=device-width, initial-scale=1")
	o.meta("name", "description", d.Subject)
	o.meta("name", "author", d.Author)
	o.meta("name", "keywords", d.Keywords)
	o.put("<title>")
	o.say(d.Title)
	o.put("</title>\n<style>", Style(d.Pages[0].Paper), "</style>\n</head>\n<body>\n<header>\n<h1>")
	o.say(d.Title)
	o.put("</h1>\n")
	if len(d.Told) > 0 {
		o.put(`<p><a href="#langkah">Baca langkah demi langkah</a></p>`, "\n")
	}
	o.put("</header>\n<main>")
}

// meta writes a property of the document, where it has one.
func (o *writer) meta(kind, name, content string) {
	if content == "" {
		return
	}
	o.put("<meta ", kind, `="`, name, `" content="`)
	o.say(content)
	o.put("\"/>\n")
}

// told writes the steps in words.
func (o *writer) told(list []page.Told) {
	if len(list) == 0 {
		return
	}
	o.put("\n", `<section id="langkah" aria-labelledby="judul-langkah">`, "\n",
		`<h2 id="judul-langkah">Langkah demi langkah</h2>`, "\n", `<ol role="list">`)
	for i := range list {
		o.step(i, &list[i])
	}
	o.put("\n</ol>\n</section>")
}

func (o *writer) step(i int, t *page.Told) {
	o.num("\n<li id=\"langkah-", int64(i+1))
	o.put(`"><h3>`)
	o.say("Langkah " + t.Number)
	if t.Text != "" {
		o.say(": " + t.Text)
	}
	o.put("</h3><dl>")
	for _, f := range t.Facts {
		o.term(f.Label)
		for _, text := range f.Texts {
			o.put("<dd>")
			o.say(text)
			o.put("</dd>")
		}
	}
	o.term("Berikutnya")
	for _, w := range t.Next {
		o.put("<dd>")
		if w.When != "" {
			o.say(w.When + ": ")
		}
		if w.To < 0 {
			o.say(w.Text)
		} else {
			o.num(`<a href="#langkah-`, int64(w.To+1))
			o.put(`">`)
			o.say(w.Text)
			o.put("</a>")
		}
		o.put("</dd>")
	}
	o.put("</dl></li>")
}

func (o *writer) term(text string) {
	o.put("<dt>")
	o.say(text)
	o.put("</dt>")
}
