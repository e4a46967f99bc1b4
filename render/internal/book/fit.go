package book

import "github.com/sopkit/sopkit/render/internal/page"

// fitted arranges with the largest of some sizes of lettering that ends on no
// page with a few lines alone; where each does, with the first.
func fitted(arrange func(page.EMU) (*page.Document, error), sizes ...page.EMU) (*page.Document, error) {
	var first *page.Document
	for _, size := range sizes {
		d, err := arrange(size)
		if err != nil || !sparse(d) {
			return d, err
		}
		if first == nil {
			first = d
		}
	}
	return first, nil
}

// sparse reports whether a document of several pages ends with one of which less
// than a fifth is written on.
func sparse(d *page.Document) bool {
	last := d.Pages[len(d.Pages)-1]
	bottom := last.Margin.Top
	for c := range page.Of[*page.Cell](last) {
		if c.Text != "" {
			bottom = max(bottom, c.Box.Bottom())
		}
	}
	return len(d.Pages) > 1 && bottom-last.Margin.Top < last.Paper.H/5
}
