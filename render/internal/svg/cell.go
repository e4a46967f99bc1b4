package svg

import (
	"strconv"

	"github.com/sopkit/sopkit/render/internal/page"
)

// flush draws the cells that wait: their grounds, then their borders, each
// stretch of a rule once, then what is written in them.
func (o *writer) flush() {
	var rules, dotted strokes
	var dots page.EMU
	for _, c := range o.cells {
		if c.Box.H == 0 {
			continue // in store on a worksheet
		}
		o.ground(c)
		border(&rules, c)
		for _, l := range c.Dotted() {
			dotted.add(l)
			dots = l.Width
		}
	}
	o.strokes(rules.joined(), page.RuleWidth, ` stroke-linecap="square"`)
	o.strokes(dotted, dots, ` stroke-dasharray="`+dashes(page.Dot, page.Gap)+`"`)
	for _, c := range o.cells {
		if c.Box.H > 0 {
			o.lines(c.Lines, c.Font)
		}
	}
	o.cells = o.cells[:0]
}

// ground draws the grey behind a cell: ink that lets the paper through.
func (o *writer) ground(c *page.Cell) {
	if c.Shade == 0 {
		return
	}
	o.put(`<path fill-opacity="`, strconv.FormatFloat(float64(c.Shade)/255, 'f', 3, 64), `" d="`)
	o.box(c.Box)
	o.put(`"/>`)
}

// box writes the path of a rectangle.
func (o *writer) box(r page.Rect) {
	o.num("M", at(r.X))
	o.num(" ", at(r.Y))
	o.num("H", at(r.Right()))
	o.num("V", at(r.Bottom()))
	o.num("H", at(r.X))
	o.put("z")
}

// border adds the sides of a cell that are ruled.
func border(rules *strokes, c *page.Cell) {
	x0, y0, x1, y1 := c.Box.X, c.Box.Y, c.Box.Right(), c.Box.Bottom()
	for _, side := range []struct {
		on       page.Border
		from, to page.Point
	}{
		{page.BorderTop, page.Point{X: x0, Y: y0}, page.Point{X: x1, Y: y0}},
		{page.BorderLeft, page.Point{X: x0, Y: y0}, page.Point{X: x0, Y: y1}},
		{page.BorderBottom, page.Point{X: x0, Y: y1}, page.Point{X: x1, Y: y1}},
		{page.BorderRight, page.Point{X: x1, Y: y0}, page.Point{X: x1, Y: y1}},
	} {
		if c.Border&side.on != 0 {
			rules.add(page.Stroke{From: side.from, To: side.to})
		}
	}
}

// dashes writes a pattern of dashes and gaps.
func dashes(dash, gap page.EMU) string {
	return strconv.FormatInt(at(dash), 10) + " " + strconv.FormatInt(at(gap), 10)
}
