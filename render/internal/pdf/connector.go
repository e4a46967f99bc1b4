package pdf

import (
	"fmt"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) connector(c *page.Connector) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	o.f.SetLineWidth(page.ArrowWidth.PT())
	for i, p := range c.Shaft() {
		if i == 0 {
			o.f.MoveTo(p.X.PT(), p.Y.PT())
		} else {
			o.f.LineTo(p.X.PT(), p.Y.PT())
		}
	}
	if c.Dashed {
		o.f.SetDashPattern([]float64{page.Dash.PT(), page.DashGap.PT()}, 0)
	}
	o.f.DrawPath("D")
	if c.Dashed {
		o.f.SetDashPattern(nil, 0)
	}
	if c.Head > 0 {
		var corners []fpdf.PointType
		for _, p := range c.Arrowhead() {
			corners = append(corners, fpdf.PointType{X: p.X.PT(), Y: p.Y.PT()})
		}
		o.f.SetFillColor(0, 0, 0)
		o.f.Polygon(corners, "F")
	}
	return nil
}
