package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// closing arranges what follows the table: the legend at the left, the
// signature block at the right.
func (s *sheet) closing(offPage bool) *page.Band {
	b, legend := s.band(), s.closingLegend(offPage)
	rows := s.closingRows(s.sc, legend)
	if rows == 0 {
		return b
	}
	b.Row(s.sc.tenths(blockGap))
	for range rows {
		b.Row(signatureRow(s.sc))
	}
	if s.signature(s.sc) > 0 {
		s.sign(b)
	}
	s.legend(b, legend)
	return b
}

// closingLegend returns the symbols of the legend, none without one.
func (s *sheet) closingLegend(offPage bool) []sop.Symbol {
	switch {
	case s.o.NoLegend:
		return nil
	case offPage:
		return append(slices.Clip(s.around.legend), sop.OffPage)
	}
	return s.around.legend
}

// closingRows returns how many rows stand under the gap over the closing block;
// none without one.
func (s *sheet) closingRows(sc scale, legend []sop.Symbol) int {
	signature := s.signature(sc)
	if s.o.NoLegend && signature == 0 {
		return 0
	}
	return max(1+len(legend), signature)
}

// signatureRows is the number of rows that the room for stamp and signature
// takes: as many as hold a line of text each.
func signatureRows(sc scale) page.EMU {
	return max(1, signatureRoom/(page.LineHeight(sc.size)+page.PadY))
}

// signatureRow is the height of each of them.
func signatureRow(sc scale) page.EMU { return signatureRoom / signatureRows(sc) }

func (s *sheet) legend(b *page.Band, list []sop.Symbol) {
	if len(list) == 0 || s.planning {
		return
	}
	f, to := s.sc.font(), s.signatureFrom()
	heading := s.wrapMeasured(s.work.texts.Text(s.l.Legend+" :", true), s.sc.bold(), 0, to)
	b.Cell(1, 0, to, heading, s.sc.bold()).V = page.AlignMiddle
	y := b.Rows[0] + b.Rows[1]
	for i, kind := range list {
		h := b.Rows[2+i]
		c := b.Cell(2+i, 1, to, s.wrapMeasured(s.work.texts.Text(": "+kind.Meaning(), false), f, 1, to), f)
		c.V = page.AlignMiddle
		s.mark("legend", c)
		box := page.Rect{X: page.PadX, Y: y, W: s.cols.width(0) - page.PadX, H: h}
		if kind == sop.Arrow || kind == sop.DashedArrow {
			b.Connectors = append(b.Connectors, &page.Connector{Head: s.sc.arrowhead(), Name: kind.Meaning(),
				Dashed: kind == sop.DashedArrow,
				Points: []page.Point{{X: box.X, Y: box.Center().Y}, {X: box.Right(), Y: box.Center().Y}}})
		} else {
			name := s.l.Legend + ": " + kind.Meaning()
			b.Symbols = append(b.Symbols, &page.Symbol{Kind: Shape(kind), Box: s.small(kind, box), Name: name})
		}
		y += h
	}
}

// small returns where a symbol stands in a box, in the proportion it has in
// the table.
func (s *sheet) small(kind sop.Symbol, box page.Rect) page.Rect {
	w, h := s.sc.symbolSize(kind, s.cols.symbolW)
	room := box.H * legendShare / 100
	if w*room > h*box.W {
		w, h = box.W, h*box.W/w
	} else {
		w, h = w*room/h, room
	}
	return page.Rect{X: box.X + (box.W-w)/2, Y: box.Y + (box.H-h)/2, W: w, H: h}
}

// signatureFrom returns the first column of the signature block.
func (s *sheet) signatureFrom() int {
	n := s.cols.count()
	return s.nearest(s.cols.span(0, n)*signatureAt/100, 2, n-1)
}

// signature returns how many rows the signature block has, none without one.
// The room for stamp and signature is empty lines after the first.
func (s *sheet) signature(sc scale) int {
	if s.o.NoSignature || s.signedInBlock() {
		return 0
	}
	return len(s.around.signer) + int(signatureRows(sc))
}

// sign writes the signature block from the second row on, which may make rows
// higher.
func (s *sheet) sign(b *page.Band) {
	from, n := s.signatureFrom(), s.cols.count()
	for i := range s.around.signer {
		l, row := &s.around.signer[i], 1+i
		if i > 0 {
			row += int(signatureRows(s.sc))
		}
		if l.text == "" {
			continue
		}
		f := l.font(s.sc)
		c := b.Cell(row, from, n, s.wrapMeasured(l.Measured, f, from, n), f)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
		s.mark("approval", c)
		b.Grow(row, 1, page.EMU(len(c.Lines))*page.LineHeight(f.Size)+page.PadY)
	}
	if len(s.o.Signature) == 0 || s.planning {
		return
	}
	room := page.Rect{X: s.cols.span(0, from), Y: b.Rows[0] + b.Rows[1], W: s.cols.span(from, n)}
	for _, r := range b.Rows[2 : 2+signatureRows(s.sc)] {
		room.H += r
	}
	b.Images = append(b.Images, s.signatureImage(room))
}

// signatureImage is the picture of the signature in the room kept for it.
func (s *sheet) signatureImage(room page.Rect) *page.Image {
	return picture(s.o.Signature, room, "Tanda tangan")
}

// picture is a picture as large as a box lets it.
func picture(data []byte, box page.Rect, name string) *page.Image {
	return &page.Image{Box: page.Fit(data, box), Data: data, Type: page.ImageType(data), Name: name}
}
