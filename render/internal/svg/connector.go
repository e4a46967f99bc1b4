package svg

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) connector(c *page.Connector) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("svg: %w", err)
	}
	o.open(c.Name)
	o.num(`<path fill="none" stroke="currentColor" stroke-width="`, at(page.ArrowWidth))
	if c.Dashed {
		o.put(`" stroke-dasharray="`, dashes(page.Dash, page.DashGap))
	}
	o.put(`" d="`)
	var last page.Point
	for i, p := range c.Shaft() {
		switch {
		case i == 0:
			o.num("M", at(p.X))
			o.num(" ", at(p.Y))
		case p.Y == last.Y:
			o.num("H", at(p.X))
		default:
			o.num("V", at(p.Y))
		}
		last = p
	}
	o.put(`"/>`)
	if c.Head > 0 {
		head := c.Arrowhead()
		o.put(`<path d="`)
		o.points(head[:])
		o.put(`z"/>`)
	}
	o.put("</g>")
	return nil
}

// open begins the drawing of something with a name.
func (o *writer) open(name string) {
	if name == "" {
		o.put("<g>")
		return
	}
	o.put(`<g role="img">`)
	o.title(name)
}

// points writes the path along some corners.
func (o *writer) points(list []page.Point) {
	before := "M"
	for _, p := range list {
		o.num(before, at(p.X))
		o.num(" ", at(p.Y))
		before = "L"
	}
}
