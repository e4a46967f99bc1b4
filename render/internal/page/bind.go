package page

// Bind joins finished documents into one book: their pages one after the other,
// numbered anew over all of them, each with the header and footer of its own
// document. The book has the properties of the first, and an outline without
// entries. It takes the pages over, and what lies on them.
func Bind(list []*Document) *Document {
	first := list[0]
	out := &Document{
		Title: first.Title, Subject: first.Subject, Author: first.Author, Keywords: first.Keywords,
		Created: first.Created, Lettering: first.Lettering, Outline: []Entry{},
	}
	total := 0
	for _, d := range list {
		total += len(d.Pages)
	}
	ids := 0
	for _, d := range list {
		most := ids
		for _, p := range d.Pages {
			out.Pages = append(out.Pages, p)
			d.number(p, len(out.Pages), total)
			most = max(most, p.renumber(ids))
		}
		ids = most
	}
	return out
}

// renumber adds a number to those of symbols and connectors, and returns the
// greatest there then is.
func (p *Page) renumber(more int) (most int) {
	glued := func(e *End) {
		if e.Symbol > 0 {
			e.Symbol += more
		}
	}
	for _, i := range p.Items {
		switch i := i.(type) {
		case *Symbol:
			i.ID += more
			most = max(most, i.ID)
		case *Connector:
			i.ID += more
			most = max(most, i.ID)
			glued(&i.From)
			glued(&i.To)
		}
	}
	return most
}
