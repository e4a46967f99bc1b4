package xlsx

import "github.com/sopkit/sopkit/render/internal/page"

// maxRow is the height of the highest row of a worksheet, 409 points, in whole
// pixels.
const maxRow = 409 * page.PT / page.Pixel * page.Pixel

// maxCol is the width of the widest column of a worksheet, 255 digits.
const maxCol = 255 * digit * page.Pixel

// splitWide returns the document with the columns parted that are wider than a
// worksheet's can be; cells span the parts, and nothing moves. The document
// itself stays as it is.
func splitWide(d *page.Document) *page.Document {
	cols, at := parted(d.Pages[0].Cols, maxCol)
	if len(cols) == len(d.Pages[0].Cols) {
		return d
	}
	out := *d
	out.Pages = make([]*page.Page, len(d.Pages))
	for i, p := range d.Pages {
		split := *p
		split.Cols, split.Items = cols, make([]page.Item, len(p.Items))
		for k, it := range p.Items {
			if c, ok := it.(*page.Cell); ok {
				moved := *c
				moved.Col, moved.ColSpan = at[c.Col], at[c.Col+c.ColSpan]-at[c.Col]
				it = &moved
			}
			split.Items[k] = it
		}
		out.Pages[i] = &split
	}
	return &out
}

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
	rows, at := parted(p.Rows, maxRow)
	if len(rows) == len(p.Rows) {
		return p, nil
	}
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

// parted parts the sizes of rows or columns that are larger than most. It
// returns the parts, and where each row or column begins now and the last ends.
func parted(sizes []page.EMU, most page.EMU) (parts []page.EMU, at []int) {
	for _, n := range sizes {
		at = append(at, len(parts))
		for n > most {
			parts = append(parts, most)
			n -= most
		}
		parts = append(parts, n)
	}
	return parts, append(at, len(parts))
}
