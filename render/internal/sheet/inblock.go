package sheet

import (
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// signedInBlock reports whether the sheet is signed in the identity block, and
// not under the table.
func (s *sheet) signedInBlock() bool {
	return s.p.Approval.InBlock && !s.p.TitleOnly && !s.o.NoSignature
}

// identityRows is the number of rows beside the letterhead.
func (s *sheet) identityRows() int {
	if s.signedInBlock() {
		return identityFields + len(s.around.signer)
	}
	return identityFields
}

// approved puts the field "Disahkan" under the others with who signs in it:
// position, room for stamp and signature, name, rank, NIP.
func (s *sheet) approved(b *page.Band, half, value int) {
	f, n, first := s.sc.font(), s.cols.count(), len(b.Rows)
	label := s.wrapMeasured(s.around.fields[approvedField].label, f, half, value)
	for i := range s.around.signer {
		l := &s.around.signer[i]
		if i > 0 {
			b.Cell(b.Row(0), value, n, s.wrapMeasured(l.Measured, l.font(s.sc), value, n), l.font(s.sc))
			continue
		}
		over := s.wrap(overSignature(s.p.Approval), l.font(s.sc), value, n)
		c := b.Cell(b.Row(label.Height(f.Size)), value, n, over, l.font(s.sc))
		b.Grow(first, 1, page.TextHeight(len(c.Lines), f.Size))
		room := page.Rect{X: s.cols.span(0, value), Y: b.Height(), W: s.cols.span(value, n), H: signatureRoom}
		b.Cell(b.Row(signatureRoom), value, n, page.Wrapped{}, f)
		if len(s.o.Signature) > 0 && !s.planning {
			b.Images = append(b.Images, s.signatureImage(room))
		}
	}
	last := len(b.Rows) - 1
	for _, c := range b.Cells[len(b.Cells)-(last-first+1):] {
		c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderRight
		b.Grow(c.Row, 1, page.EMU(max(1, len(c.Lines)))*page.LineHeight(f.Size)+page.PadY)
		switch c.Row {
		case first:
			c.Border |= page.BorderTop
		case last:
			c.Border |= page.BorderBottom
		}
	}
	b.Cell(first, half, value, label, f).Border = page.BorderTop | page.BorderLeft
	rest := b.Cell(first+1, half, value, page.Wrapped{}, f)
	rest.RowSpan, rest.Border = last-first, page.BorderLeft|page.BorderBottom
}

// overSignature is what stands over a signature in the block: the position and
// the heading, or the one of them that says the other too.
func overSignature(a sop.Approval) []string {
	position, heading := strings.ToLower(a.Position), strings.ToLower(a.Heading)
	switch {
	case strings.Contains(position, heading):
		return []string{a.Position}
	case strings.Contains(heading, position):
		return []string{a.Heading}
	}
	return []string{a.Position, a.Heading}
}
