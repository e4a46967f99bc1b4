package sheet

import (
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// signedInBlock reports whether the sheet is signed in the identity block, and
// not under the table.
func (s *sheet) signedInBlock() bool {
	return s.p.Approval.InBlock && !s.p.TitleOnly && !s.o.NoSignature
}

// identityRows is the number of rows beside the letterhead.
func (s *sheet) identityRows() int {
	if s.signedInBlock() {
		return identityFields + len(s.signer())
	}
	return identityFields
}

// approved puts the cell "Disahkan" under the other fields with who signs in
// it: position, room for stamp and signature, name, rank, NIP.
func (s *sheet) approved(b *page.Band, half, value int) {
	n, first := s.cols.count(), len(b.Rows)
	for i, l := range s.signer() {
		lines := []string{l.text}
		if a := s.p.Approval; i == 0 && !strings.Contains(strings.ToLower(l.text), strings.ToLower(a.Position)) {
			lines = []string{a.Position, l.text} // the heading does not say the position
		}
		text := s.wrap(lines, l.font, value, n)
		row := b.Row(page.EMU(len(text.Lines))*page.LineHeight(l.font.Size) + page.PadY)
		c := b.Cell(row, value, n, text, l.font)
		c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderRight
		if i > 0 {
			continue
		}
		c.Border |= page.BorderTop
		top := b.Height()
		b.Cell(b.Row(signatureRoom), value, n, page.Wrapped{}, l.font).Border = page.BorderRight
		if len(s.o.Signature) > 0 {
			s.signatureImage(b, page.Rect{X: s.cols.span(0, value), Y: top, W: s.cols.span(value, n), H: signatureRoom})
		}
	}
	b.Cells[len(b.Cells)-1].Border |= page.BorderBottom
	f := s.sc.font()
	label := s.wrap([]string{s.l.Approved}, f, half, value)
	b.Grow(first, len(b.Rows)-first, label.Height(f.Size))
	c := b.Cell(first, half, value, label, f)
	c.RowSpan, c.Border = len(b.Rows)-first, page.BorderTop|page.BorderLeft|page.BorderBottom
}
