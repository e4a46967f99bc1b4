package book

import (
	"context"
	"errors"
	"strconv"

	"github.com/sopkit/sopkit/render/internal/cores"
	"github.com/sopkit/sopkit/render/internal/page"
)

// ErrUnsettled reports contents whose length depends on the numbers in them.
var ErrUnsettled = errors.New("book: contents do not settle")

// settling is how often the contents are arranged at most: first with numbers
// that hold while contents and list take a page each, then for good.
const settling = 5

// PDF joins the book into one document with continuous page numbers, an outline,
// and links from the lists of its parts and from lines of Keterkaitan.
func (b *Book) PDF(ctx context.Context) (*page.Document, error) {
	contentsPages, listPages := 1, 1
	for range settling {
		contents, list, err := b.numbered(ctx, contentsPages, listPages)
		if err != nil {
			return nil, err
		}
		if len(contents.Pages) == contentsPages && len(list.Pages) == listPages {
			return b.bound(contents, list), nil
		}
		contentsPages, listPages = len(contents.Pages), len(list.Pages)
	}
	return nil, ErrUnsettled
}

// numbered arranges contents and list with the numbers that hold when they take
// so many pages.
func (b *Book) numbered(ctx context.Context, contentsPages, listPages int) (contents, list *page.Document, err error) {
	entries := b.parts(&page.Document{Pages: make([]*page.Page, contentsPages)},
		&page.Document{Pages: make([]*page.Page, listPages)})
	starts := startsOf(entries)
	listed, places := b.listed(entries)
	numbers := make([]string, len(listed))
	for i, at := range places {
		numbers[i] = strconv.Itoa(starts[at] + 1)
	}
	first := len(entries) - len(b.procedures) - len(b.annex)
	ranges := make([]string, len(b.procedures))
	for i, d := range b.procedures {
		ranges[i] = pagesFrom(starts[first+i]+1, len(d.Pages))
	}
	err = cores.Share(2, 1, func(i int) (err error) {
		if i == 0 {
			contents, err = b.contents(ctx, listed, pageHead, numbers)
		} else {
			list, err = b.list(ctx, pageHead, ranges)
		}
		return err
	})
	return contents, list, err
}

// pagesFrom writes a number of pages from one on: "12–14".
func pagesFrom(first, count int) string {
	text := strconv.Itoa(first)
	if count > 1 {
		text += "–" + strconv.Itoa(first+count-1)
	}
	return text
}

// parts are all parts of the book in their order.
func (b *Book) parts(contents, list *page.Document) []entry {
	out := []entry{{name: coverName, d: b.cover}}
	if b.decision != nil {
		out = append(out, entry{name: decisionName, d: b.decision})
	}
	out = append(out, entry{name: contentsName, d: contents})
	if b.explanation != nil {
		out = append(out, entry{name: explanationName, d: b.explanation})
	}
	return append(append(out, entry{name: listName, d: list}), b.rest()...)
}

// listed are the parts that the contents list, and their indexes: all but the
// cover and the contents.
func (b *Book) listed(parts []entry) (list []entry, indexes []int) {
	for i, e := range parts {
		if e.name != coverName && e.name != contentsName || e.mark != "" {
			list, indexes = append(list, e), append(indexes, i)
		}
	}
	return list, indexes
}

// startsOf returns the index of the first page of each part.
func startsOf(parts []entry) []int {
	out, at := make([]int, len(parts)), 0
	for i, e := range parts {
		out[i] = at
		at += len(e.d.Pages)
	}
	return out
}

// bound joins the parts.
func (b *Book) bound(contents, list *page.Document) *page.Document {
	parts := b.parts(contents, list)
	starts := startsOf(parts)
	_, indexes := b.listed(parts)
	first := len(parts) - len(b.procedures) - len(b.annex)
	linkRows(contents, contentsTableName, func(row int) int { return starts[indexes[row]] })
	linkRows(list, listTableName, func(row int) int { return starts[first+row] })
	titles := b.m.Titles()
	for i, d := range b.procedures {
		for _, p := range d.Pages {
			for c, lines := range relatedIn(p) {
				for l, title := range lines {
					if to, ok := titles.Find(title); ok && to != i {
						p.Items = append(p.Items, &page.Link{Box: l.Box(c.Font), To: starts[first+to]})
					}
				}
			}
		}
	}
	docs := make([]*page.Document, len(parts))
	for i, e := range parts {
		docs[i] = e.d
	}
	printed(contents)
	printed(list)
	d := page.Bind(docs)
	d.Title = b.title()
	d.Outline = outline(parts, starts)
	return d
}

// linkRows makes the rows of a table lead to pages.
func linkRows(d *page.Document, table string, to func(row int) int) {
	for _, p := range d.Pages {
		var links []page.Item
		for _, column := range [...]string{nameColumn, placeColumn} {
			for c := range cellsOf(p, table, column) {
				links = append(links, &page.Link{Box: c.Box, To: to(c.Has().Input.Name.Number - 1)})
			}
		}
		p.Items = append(p.Items, links...)
	}
}

// outline lists the parts, the forms under a line of their own.
func outline(parts []entry, starts []int) []page.Entry {
	var out []page.Entry
	annex := false
	for i, e := range parts {
		text := e.name
		if e.mark != "" {
			text = e.mark + ". " + text
		}
		if e.level > 0 && !annex {
			annex = true
			out = append(out, page.Entry{Text: annexName, Page: starts[i]})
		}
		out = append(out, page.Entry{Text: text, Level: e.level, Page: starts[i]})
	}
	return out
}
