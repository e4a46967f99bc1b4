package pdf

import (
	"fmt"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

const outline = 0.9 // points; width of a symbol's line

func (o *writer) symbol(s *page.Symbol) error {
	o.f.SetLineWidth(outline)
	o.f.SetFillColor(255, 255, 255)
	x, y, w, h := s.Box.X.PT(), s.Box.Y.PT(), s.Box.W.PT(), s.Box.H.PT()
	switch s.Kind {
	case page.Box:
		o.f.Rect(x, y, w, h, "FD")
	case page.Capsule:
		o.f.RoundedRect(x, y, w, h, h/2, "1234", "FD")
	case page.Diamond:
		o.polygon(x+w/2, y, x+w, y+h/2, x+w/2, y+h, x, y+h/2)
	case page.Triangle:
		o.polygon(x, y, x+w, y, x+w/2, y+h)
	case page.Pentagon:
		o.polygon(x, y, x+w, y, x+w, y+h*0.8, x+w/2, y+h, x, y+h*0.8)
	case page.Wave:
		o.document(x, y, w, h)
	default:
		return fmt.Errorf("pdf: no drawing for symbol %v", s.Kind)
	}
	if s.Text != "" {
		lh := page.LineHeight(s.Font.Size)
		o.line(s.Text, s.Font, s.Box.X, s.Box.W, s.Box.Y+(s.Box.H*9/10-lh)/2, page.AlignMiddle)
	}
	return nil
}

func (o *writer) polygon(xy ...float64) {
	points := make([]fpdf.PointType, len(xy)/2)
	for i := range points {
		points[i] = fpdf.PointType{X: xy[2*i], Y: xy[2*i+1]}
	}
	o.f.Polygon(points, "FD")
}

// document draws a sheet with a wavy foot, as DrawingML's flowChartDocument:
// the wave leaves the right side at 17322 of 21600 and the left at 20172.
func (o *writer) document(x, y, w, h float64) {
	right, left := y+h*17322/21600, y+h*20172/21600
	o.f.MoveTo(x, y)
	o.f.LineTo(x+w, y)
	o.f.LineTo(x+w, right)
	o.f.CurveBezierCubicTo(x+w/2, right, x+w/2, y+h*23922/21600, x, left)
	o.f.ClosePath()
	o.f.DrawPath("FD")
}
