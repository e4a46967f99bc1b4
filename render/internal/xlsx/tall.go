package xlsx

import "github.com/sopkit/sopkit/render/internal/page"

// maxRow is the height of the highest row of a worksheet, 409 points, in whole
// pixels.
const maxRow = 409 * page.PT / page.Pixel * page.Pixel

// splitTall returns the document with the rows parted that are higher than a
// worksheet's can be; cells span the parts, and nothing moves. The document
// itself stays as it is.
func splitTall(d *page.Document) *page.Document {
	out := *d
	out.Pages = make([]*page.Page, len(d.Pages))
	out.Side = append([]page.SideInput(nil), d.Side...)
	for i, p := range d.Pages {
		split, at := splitRows(p)
		out.Pages[i] = split
		for k := range out.Side {
			if s := &out.Side[k]; s.Page == i && at != nil {
				s.Row = at[s.Row]
			}
		}
	}
	return &out
}

// splitRows parts the rows of a page and returns where each begins now, nil
// when none had to be.
func splitRows(p *page.Page) (*page.Page, []int) {
	var rows []page.EMU
	at := make([]int, 0, len(p.Rows)+1)
	for _, h := range p.Rows {
		at = append(at, len(rows))
		for h > maxRow {
			rows = append(rows, maxRow)
			h -= maxRow
		}
		rows = append(rows, h)
	}
	if len(rows) == len(p.Rows) {
		return p, nil
	}
	at = append(at, len(rows))
	out := *p
	out.Rows, out.Repeat, out.Items = rows, at[p.Repeat], make([]page.Item, len(p.Items))
	for i, it := range p.Items {
		if c, ok := it.(*page.Cell); ok {
			moved := *c
			moved.Row, moved.RowSpan = at[c.Row], at[c.Row+c.RowSpan]-at[c.Row]
			it = &moved
		}
		out.Items[i] = it
	}
	if p.HeadAt >= 0 {
		out.HeadAt, out.HeadRows = at[p.HeadAt], at[p.HeadAt+p.HeadRows]-at[p.HeadAt]
	}
	return &out, at
}
