package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// closing arranges what follows the table: the legend at the left, the
// signature block at the right.
func (s *sheet) closing(offPage bool) *page.Band {
	b := &page.Band{}
	if s.o.NoLegend && s.o.NoSignature {
		return b
	}
	b.Row(s.sc.tenths(blockGap))
	var legend []sop.Symbol
	if !s.o.NoLegend {
		legend = legendSymbols(s.p, offPage)
	}
	count := 1 + len(legend)
	if !s.o.NoSignature {
		count = max(count, 1+signatureSpace+3)
	}
	for range count {
		b.Row(max(page.LineHeight(s.sc.size)+page.PadY, s.sc.tenths(closingRow)))
	}
	if !s.o.NoSignature {
		s.signature(b) // may make rows higher
	}
	s.legend(b, legend)
	return b
}

func (s *sheet) legend(b *page.Band, list []sop.Symbol) {
	if len(list) == 0 {
		return
	}
	f, to := s.sc.font(), s.signatureFrom()
	heading := s.wrap([]string{s.l.Legend + " :"}, s.sc.bold(), 0, to)
	b.Cell(1, 0, to, heading, s.sc.bold()).V = page.AlignMiddle
	y := b.Rows[0] + b.Rows[1]
	for i, kind := range list {
		h := b.Rows[2+i]
		b.Cell(2+i, 1, to, s.wrap([]string{": " + meanings[kind]}, f, 1, to), f).V = page.AlignMiddle
		w := s.cols.width(0) - s.sc.tenths(legendAir)
		box := page.Rect{X: (s.cols.width(0) - w) / 2, Y: y + h/6, W: w, H: h - h/3}
		if kind == sop.Arrow {
			b.Connectors = append(b.Connectors, &page.Connector{Head: s.sc.arrowhead(), Name: meanings[kind],
				Points: []page.Point{{X: box.X, Y: box.Center().Y}, {X: box.Right(), Y: box.Center().Y}}})
		} else {
			b.Symbols = append(b.Symbols, &page.Symbol{Kind: shapes[kind], Box: box, Name: s.l.Legend + ": " + meanings[kind]})
		}
		y += h
	}
}

// signatureFrom returns the first column of the signature block.
func (s *sheet) signatureFrom() int {
	n := s.cols.count()
	return s.nearest(s.cols.span(0, n)*signatureAt/100, 2, n-1)
}

func (s *sheet) signature(b *page.Band) {
	a, from, n := s.p.Approval, s.signatureFrom(), s.cols.count()
	heading := a.Heading
	if heading == "" {
		heading = a.Position
	}
	nip := ""
	if a.NIP != "" {
		nip = "NIP. " + string(a.NIP)
	}
	name := s.sc.bold()
	name.Underline = true
	for _, l := range []struct {
		row  int
		text string
		f    page.Font
	}{
		{1, heading, s.sc.bold()}, {2 + signatureSpace, a.Name, name},
		{3 + signatureSpace, a.Rank, s.sc.font()}, {4 + signatureSpace, nip, s.sc.font()},
	} {
		if l.text == "" {
			continue
		}
		c := b.Cell(l.row, from, n, s.wrap([]string{l.text}, l.f, from, n), l.f)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
		b.Rows[l.row] = max(b.Rows[l.row], (page.EMU(len(c.Lines))*page.LineHeight(l.f.Size) + page.PadY).CeilPixel())
	}
	if len(s.o.Signature) > 0 {
		s.signatureImage(b, from, n)
	}
}

func (s *sheet) signatureImage(b *page.Band, from, n int) {
	y, h := b.Rows[0]+b.Rows[1], page.EMU(0)
	for _, r := range b.Rows[2 : 2+signatureSpace] {
		h += r
	}
	left, right := s.cols.span(0, from), s.cols.span(0, n)
	b.Images = append(b.Images, &page.Image{Box: page.Fit(s.o.Signature, page.Rect{X: left, Y: y, W: right - left, H: h}), Data: s.o.Signature, Type: page.ImageType(s.o.Signature), Name: "Tanda tangan"})
}
