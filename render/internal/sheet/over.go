package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// blocks returns the identity block, parted where it is higher than a page;
// nil where its first rows are, which stand beside the letterhead.
func (s *sheet) blocks() []*page.Band {
	var out []*page.Band
	rest, together := s.identity(), s.identityRows()
	if s.p.TitleOnly {
		together = len(rest.Rows)
	}
	for rest.Height() > s.room() {
		upper, lower := s.parted(rest, together)
		if upper == nil {
			return nil
		}
		out, rest, together = append(out, upper), lower, 0
	}
	return append(out, rest)
}

// parted parts a band so that its upper part fits a page. The first rows stay
// together. A box is parted between lines; no heading stands without a line.
func (s *sheet) parted(b *page.Band, together int) (upper, lower *page.Band) {
	room, row := s.room(), 0
	for b.Rows[row] <= room {
		room -= b.Rows[row]
		row++
	}
	lines := int((room - 2*page.PadY) / page.LineHeight(s.sc.size))
	if row < together || row == 0 && lines < 1 {
		return nil, nil
	}
	if heading(b, row) || lines < 1 {
		if lines = 0; row > together && heading(b, row-1) {
			row--
		}
	}
	upper, lower = &page.Band{Rows: b.Rows[:row:row], Images: b.Images}, &page.Band{Rows: slices.Clone(b.Rows[row:])}
	if lines > 0 {
		upper.Rows = append(upper.Rows, page.TextHeight(lines, s.sc.size).CeilPixel())
		lower.Rows[0] = 0
	}
	for _, c := range b.Cells {
		switch {
		case c.Row < row:
			upper.Cells = append(upper.Cells, c)
			continue
		case c.Row == row && lines > 0:
			a, z := c.Parted(lines)
			a.Border, z.Border = a.Border|page.BorderBottom, z.Border|page.BorderTop
			upper.Cells = append(upper.Cells, a)
			lower.Rows[0] = max(lower.Rows[0], page.TextHeight(max(1, len(z.Lines)), s.sc.size).CeilPixel())
			c = z
		}
		c.Row -= row
		lower.Cells = append(lower.Cells, c)
	}
	return upper, lower
}

// heading reports whether a row holds the headings of boxes.
func heading(b *page.Band, row int) bool {
	return slices.ContainsFunc(b.Cells, func(c *page.Cell) bool { return c.Row == row && c.Font.Bold })
}
