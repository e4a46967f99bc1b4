package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// identityFields is the number of fields beside the letterhead.
const identityFields = 6

// identityPairs is the number of pairs of boxes under them.
const identityPairs = 3

// approvedField is the place of "Disahkan" among them.
const approvedField = 4

// identity arranges the block above the table: the letterhead beside number,
// dates, approval and title, then three pairs of boxes (PermenPAN-RB 35/2012).
// A sheet without one has its title instead.
func (s *sheet) identity() *page.Band {
	if s.p.TitleOnly {
		return s.title()
	}
	b := s.band()
	half, value := s.halves()
	n := s.cols.count()
	f := s.sc.font()
	for i := range s.around.fields {
		field, from := &s.around.fields[i], len(b.Cells)
		if i == approvedField && s.signedInBlock() {
			s.approved(b, half, value)
			s.mark(field.path, b.Cells[from:]...)
			continue
		}
		label, text := s.wrapMeasured(field.label, f, half, value), s.wrapMeasured(field.text, f, value, n)
		row := b.Row(max(label.Height(f.Size), text.Height(f.Size)))
		b.Cell(row, half, value, label, f).Border = page.BorderTop | page.BorderLeft | page.BorderBottom
		b.Cell(row, value, n, text, f).Border = page.BorderTop | page.BorderRight | page.BorderBottom
		s.mark(field.path, b.Cells[from:]...)
	}
	s.letterhead(b, half)
	for i := range s.around.pairs {
		s.pair(b, half, &s.around.pairs[i][0], &s.around.pairs[i][1])
	}
	return b
}

// letterhead puts the unit's lines over the left half of the rows so far, and
// the logo at their left, or over them where there is no column for it.
func (s *sheet) letterhead(b *page.Band, half int) {
	from, over := 0, page.EMU(0)
	switch {
	case len(s.o.Logo) == 0:
	case half > 2 && s.cols.span(2, half) >= s.cols.span(0, half)/2:
		from = 2
	default:
		over = s.sc.tenths(logoOver) + pictureAir
	}
	f := s.sc.heading()
	text := s.wrapMeasured(s.around.over, f, from, half)
	b.Grow(0, len(b.Rows), text.Height(f.Size)+over)
	border := page.BorderAll
	if from > 0 {
		c := b.Cell(0, 0, from, page.Wrapped{}, f)
		c.RowSpan, c.Border = len(b.Rows), page.BorderTop|page.BorderLeft|page.BorderBottom
		border = page.BorderTop | page.BorderRight | page.BorderBottom
	}
	c := b.Cell(0, from, half, text, f)
	c.RowSpan, c.H, c.V, c.Border = len(b.Rows), page.AlignMiddle, page.AlignMiddle, border
	s.mark("unit", c)
	if len(s.o.Logo) == 0 || s.planning {
		return
	}
	h := min(b.Height()-2*pictureAir, tallestLogo)
	box := page.Rect{X: pictureAir, Y: (b.Height() - h) / 2, W: s.cols.span(0, from) - 2*pictureAir, H: h}
	if over > 0 {
		c.V = page.AlignEnd
		box = page.Rect{X: pictureAir, Y: pictureAir, W: s.cols.span(0, half) - 2*pictureAir}
		box.H = b.Height() - text.Height(f.Size) - pictureAir
	}
	b.Images = append(b.Images, s.logo(box))
}

// pair puts two boxes side by side, each a heading over its lines.
func (s *sheet) pair(b *page.Band, half int, left, right *box) {
	bold, f, n := s.sc.bold(), s.sc.font(), s.cols.count()
	row := b.Row(page.LineHeight(bold.Size) + page.PadY + s.air)
	const open = page.BorderTop | page.BorderLeft | page.BorderRight
	b.Cell(row, 0, half, s.wrapMeasured(left.heading, bold, 0, half), bold).Border = open
	b.Cell(row, half, n, s.wrapMeasured(right.heading, bold, half, n), bold).Border = open
	for _, c := range b.Cells[len(b.Cells)-2:] {
		c.V = page.AlignEnd
	}
	l, r := s.wrapMeasured(left.lines, f, 0, half), s.wrapMeasured(right.lines, f, half, n)
	row = b.Row(max(l.Height(f.Size), r.Height(f.Size), page.LineHeight(f.Size)+2*page.PadY))
	b.Cell(row, 0, half, l, f).Border = page.BorderLeft | page.BorderRight | page.BorderBottom
	b.Cell(row, half, n, r, f).Border = page.BorderLeft | page.BorderRight | page.BorderBottom
	s.markPair(b, left.path, right.path)
}

// halves returns the columns where the right half of the identity block and
// the values in it begin: the table's rules nearest to where they look well.
func (s *sheet) halves() (half, value int) {
	n := s.cols.count()
	total := s.cols.span(0, n)
	half = s.nearest(total*halfAt/100, 1, n-2)
	label := s.sc.em(s.around.label) + 2*page.PadX + pictureAir
	value = half + 1
	for value < n-1 && s.cols.span(half, value) < label {
		value++
	}
	return half, value
}

// nearest returns the column from lo to hi whose left edge is nearest to x.
func (s *sheet) nearest(x page.EMU, lo, hi int) int {
	best := lo
	for i := lo; i <= hi; i++ {
		if d, e := s.cols.span(0, i)-x, s.cols.span(0, best)-x; max(d, -d) < max(e, -e) {
			best = i
		}
	}
	return best
}
