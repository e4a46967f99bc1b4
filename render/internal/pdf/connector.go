package pdf

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) connector(c *page.Connector) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	o.ink.width(page.ArrowWidth)
	if c.Dashed {
		o.ink.dash(page.Dash, page.DashGap)
	}
	for i, p := range c.Shaft() {
		if i == 0 {
			o.ink.move(p)
		} else {
			o.ink.to(p)
		}
	}
	o.ink.put(stroked)
	if c.Dashed {
		o.ink.dash()
	}
	if c.Head > 0 {
		o.ink.fill(0)
		corners := c.Arrowhead()
		o.ink.polygon(corners[:], filled)
	}
	return nil
}
