package page

// maxRow is the height of the highest row of a worksheet, 409 points, in whole
// pixels.
const maxRow = 409 * PT / Pixel * Pixel

// SplitTall parts the rows of a page that are higher than a worksheet's can
// be; cells span the parts, and nothing moves.
func SplitTall(p *Page) {
	var rows []EMU
	at := make([]int, 0, len(p.Rows)+1) // new index of each row
	for _, h := range p.Rows {
		at = append(at, len(rows))
		for h > maxRow {
			rows = append(rows, maxRow)
			h -= maxRow
		}
		rows = append(rows, h)
	}
	if len(rows) == len(p.Rows) {
		return
	}
	at = append(at, len(rows))
	p.Rows = rows
	for i := range p.Cells {
		c := &p.Cells[i]
		end := at[c.Row+c.RowSpan]
		c.Row = at[c.Row]
		c.RowSpan = end - c.Row
	}
	if p.HeadAt >= 0 {
		end := at[p.HeadAt+p.HeadRows]
		p.HeadAt = at[p.HeadAt]
		p.HeadRows = end - p.HeadAt
	}
	p.Repeat = at[p.Repeat]
}
