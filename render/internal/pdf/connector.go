package pdf

import (
	"fmt"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Sizes in points.
const (
	stroke   = 0.8
	headLong = 5.2
	headWide = 3.8
)

func (o *writer) connector(c *page.Connector) error {
	n := len(c.Points)
	if n < 2 {
		return fmt.Errorf("pdf: connector %d has %d points", c.ID, n)
	}
	o.f.SetLineWidth(stroke)
	x, y := make([]float64, n), make([]float64, n)
	for i, p := range c.Points {
		x[i], y[i] = p.X.PT(), p.Y.PT()
	}
	ex, ey := x[n-1], y[n-1]
	var dx, dy float64
	if c.Head {
		dx, dy = sign(ex-x[n-2]), sign(ey-y[n-2])
		x[n-1], y[n-1] = ex-dx*headLong*0.9, ey-dy*headLong*0.9
	}
	o.f.MoveTo(x[0], y[0])
	for i := 1; i < n; i++ {
		o.f.LineTo(x[i], y[i])
	}
	o.f.DrawPath("D")
	if c.Head {
		bx, by := ex-dx*headLong, ey-dy*headLong
		o.f.SetFillColor(0, 0, 0)
		o.f.Polygon([]fpdf.PointType{{X: ex, Y: ey},
			{X: bx - dy*headWide/2, Y: by + dx*headWide/2}, {X: bx + dy*headWide/2, Y: by - dx*headWide/2}}, "F")
	}
	return nil
}

func sign(v float64) float64 {
	switch {
	case v > 0.01:
		return 1
	case v < -0.01:
		return -1
	}
	return 0
}
