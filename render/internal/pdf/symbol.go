package pdf

import (
	"fmt"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) symbol(s *page.Symbol) error {
	o.f.SetLineWidth(page.OutlineWidth.PT())
	o.f.SetFillColor(255, 255, 255)
	x, y, w, h := s.Box.X.PT(), s.Box.Y.PT(), s.Box.W.PT(), s.Box.H.PT()
	switch s.Kind {
	case page.Box:
		o.f.Rect(x, y, w, h, "FD")
	case page.Capsule:
		o.f.RoundedRect(x, y, w, h, h/2, "1234", "FD")
	case page.Diamond, page.Triangle, page.Pentagon:
		o.f.Polygon(corners(s), "FD")
	case page.Wave:
		o.wave(s)
	default:
		return fmt.Errorf("pdf: no drawing for symbol %v", s.Kind)
	}
	for i := range s.Lines {
		o.line(&s.Lines[i], s.Font)
	}
	return nil
}

// corner returns a point of a symbol in points.
func corner(s *page.Symbol, c page.Corner) fpdf.PointType {
	return fpdf.PointType{X: s.Box.X.PT() + s.Box.W.PT()*c.X, Y: s.Box.Y.PT() + s.Box.H.PT()*c.Y}
}

func corners(s *page.Symbol) []fpdf.PointType {
	var out []fpdf.PointType
	for _, c := range s.Kind.Corners() {
		out = append(out, corner(s, c))
	}
	return out
}

// wave draws a sheet with a wavy foot.
func (o *writer) wave(s *page.Symbol) {
	for i, p := range corners(s) {
		if i == 0 {
			o.f.MoveTo(p.X, p.Y)
		} else {
			o.f.LineTo(p.X, p.Y)
		}
	}
	foot := s.Kind.Foot()
	a, b, end := corner(s, foot[0]), corner(s, foot[1]), corner(s, foot[2])
	o.f.CurveBezierCubicTo(a.X, a.Y, b.X, b.Y, end.X, end.Y)
	o.f.ClosePath()
	o.f.DrawPath("FD")
}
