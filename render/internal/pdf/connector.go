package pdf

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) connector(c *page.Connector) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if c.Dashed {
		o.ink.dashes(page.ArrowWidth, page.Dash, page.DashGap)
	} else {
		o.ink.pen(page.ArrowWidth)
	}
	o.ink.path(c.Shaft())
	o.ink.put(stroked)
	if c.Head > 0 {
		o.ink.fill(0)
		corners := c.Arrowhead()
		o.ink.path(corners[:])
		o.ink.put(filled)
	}
	return nil
}
