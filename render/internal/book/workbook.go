package book

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
)

// Workbook returns the documents of the book's worksheets, named: first the
// contents, whose rows lead to the others.
func (b *Book) Workbook(ctx context.Context) (iter.Seq2[*page.Document, error], error) {
	numbers := make([]string, len(b.procedures)) // as their names begin
	for i := range numbers {
		numbers[i] = b.numberOf(i)
	}
	list, err := b.list(ctx, sheetHead, numbers)
	if err != nil {
		return nil, err
	}
	parts := b.parts(nil, list)
	at := 0 // of the contents
	for parts[at].name != contentsName || parts[at].mark != "" {
		at++
	}
	names := b.sheetNames(parts)
	others := append(parts[:at:at], parts[at+1:]...)
	sheets := append(names[:at:at], names[at+1:]...)
	first := len(others) - len(b.procedures) - len(b.annex)
	contents, err := b.contents(ctx, others, sheetHead, b.shortNames(others, sheets))
	if err != nil {
		return nil, err
	}
	contents.Title, contents.Sheet = b.title(), names[at]
	leadRows(contents, contentsTableName, func(row int) string { return sheets[row] })
	leadRows(list, listTableName, func(row int) string { return sheets[first+row] })
	b.leadRelated(sheets[first:])
	return func(yield func(*page.Document, error) bool) {
		if !yield(printed(contents), nil) {
			return
		}
		for i, e := range others {
			e.d.Sheet = sheets[i]
			if !yield(printed(e.d), nil) {
				return
			}
		}
	}, nil
}

// leadRows makes the rows of a table lead to worksheets: in the column that
// tells where they stand, whose texts are short. LibreOffice breaks no line of a
// cell with a link.
func leadRows(d *page.Document, table string, to func(row int) string) {
	for _, p := range d.Pages {
		for c := range cellsOf(p, table, placeColumn) {
			c.Edit().Leads, c.Font.Underline = to(c.Has().Input.Name.Number-1), true
		}
	}
}

// leadRelated makes cells of Keterkaitan of one line lead to the worksheet of the
// SOP they name: a cell has one link, and see leadRows.
func (b *Book) leadRelated(sheets []string) {
	titles := b.m.Titles()
	for i, d := range b.procedures {
		for _, p := range d.Pages {
			for c, lines := range relatedIn(p) {
				for _, title := range lines {
					if to, ok := titles.Find(title); ok && to != i && len(c.Lines) == 1 {
						c.Edit().Leads = sheets[to]
					}
				}
			}
		}
	}
}

// shortNames are how the names of worksheets begin, which say the same as the contents
// beside them: of procedures and forms their numbers.
func (b *Book) shortNames(parts []entry, names []string) []string {
	out := slices.Clone(names)
	procedures := len(parts) - len(b.procedures) - len(b.annex)
	for i, e := range parts[procedures:] {
		out[procedures+i] = e.mark
		if i < len(b.procedures) {
			out[procedures+i] = b.numberOf(i)
		}
	}
	return out
}

// sheetNames gives each part's worksheet its name: of procedures and forms with
// their numbers, as "01 Memasak".
func (b *Book) sheetNames(parts []entry) []string {
	given := names{"history": true} // which Excel keeps for itself
	out := make([]string, len(parts))
	procedures := len(parts) - len(b.procedures) - len(b.annex)
	for i, e := range parts {
		text := e.name
		switch n := i - procedures; {
		case n >= len(b.procedures):
			text = e.mark + " " + text
		case n >= 0:
			text = b.numberOf(n) + " " + text
		}
		out[i] = given.of(text)
	}
	return out
}

// numberOf is the number of a procedure, as long for all of them.
func (b *Book) numberOf(i int) string {
	return fmt.Sprintf("%0*d", max(2, len(strconv.Itoa(len(b.procedures)))), i+1)
}

// title is the name of the book among a document's properties.
func (b *Book) title() string {
	text := cmp.Or(b.o.Title, b.o.Unit.Heading, sheet.Labelled(b.m.Labels).Heading)
	if len(b.o.Unit.Lines) > 0 {
		text += " - " + b.o.Unit.Lines[0]
	}
	return oneLine(strings.ToValidUTF8(text, ""))
}
