package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// closing arranges what follows the table: the legend at the left, the
// signature block at the right.
func (s *sheet) closing(offPage bool) *page.Band {
	b := s.band()
	signature := s.signature()
	if s.o.NoLegend && signature == 0 {
		return b
	}
	b.Row(s.sc.tenths(blockGap))
	var legend []sop.Symbol
	if !s.o.NoLegend {
		legend = s.around.legend
	}
	if offPage && !s.o.NoLegend {
		legend = append(slices.Clip(legend), sop.OffPage)
	}
	rows := max(1+len(legend), signature)
	for range rows {
		b.Row(signatureRoom / s.signatureRows())
	}
	if signature > 0 {
		s.sign(b)
	}
	s.legend(b, legend)
	return b
}

// signatureRows is the number of rows that the room for stamp and signature
// takes: as many as hold a line of text each.
func (s *sheet) signatureRows() page.EMU {
	return max(1, signatureRoom/(page.LineHeight(s.sc.size)+page.PadY))
}

func (s *sheet) legend(b *page.Band, list []sop.Symbol) {
	if len(list) == 0 || s.planning {
		return
	}
	f, to := s.sc.font(), s.signatureFrom()
	heading := s.wrap([]string{s.l.Legend + " :"}, s.sc.bold(), 0, to)
	b.Cell(1, 0, to, heading, s.sc.bold()).V = page.AlignMiddle
	y := b.Rows[0] + b.Rows[1]
	for i, kind := range list {
		h := b.Rows[2+i]
		c := b.Cell(2+i, 1, to, s.wrap([]string{": " + kind.Meaning()}, f, 1, to), f)
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
func (s *sheet) signature() int {
	if s.o.NoSignature || s.signedInBlock() {
		return 0
	}
	return len(s.around.signer) + int(s.signatureRows())
}

// sign writes the signature block from the second row on, which may make rows
// higher.
func (s *sheet) sign(b *page.Band) {
	from, n := s.signatureFrom(), s.cols.count()
	for i := range s.around.signer {
		l, row := &s.around.signer[i], 1+i
		if i > 0 {
			row += int(s.signatureRows())
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
	for _, r := range b.Rows[2 : 2+s.signatureRows()] {
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
