package svg

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

func (o *writer) symbol(s *page.Symbol) error {
	name := s.Name
	if s.Does != "" {
		name += ": " + s.Does
	}
	o.open(name)
	switch s.Kind {
	case page.Box, page.Capsule:
		o.rect(s)
	case page.Diamond, page.Triangle, page.Pentagon:
		o.shape("path")
		o.put(` d="`)
		o.points(corners(s))
		o.put(`z"/>`)
	case page.Wave:
		o.wave(s)
	default:
		return fmt.Errorf("svg: no drawing for symbol %v", s.Kind)
	}
	o.lines(s.Lines, s.Font)
	o.put("</g>")
	return nil
}

// shape begins the element of a symbol's outline.
func (o *writer) shape(element string) {
	o.put("<", element)
	o.num(` class="paper" fill="#fff" stroke="currentColor" stroke-width="`, at(page.OutlineWidth))
	o.put(`"`)
}

// rect draws a box, a capsule with half circles at its ends.
func (o *writer) rect(s *page.Symbol) {
	x, y := at(s.Box.X), at(s.Box.Y)
	o.shape("rect")
	o.num(` x="`, x)
	o.num(`" y="`, y)
	o.num(`" width="`, at(s.Box.Right())-x)
	o.num(`" height="`, at(s.Box.Bottom())-y)
	if s.Kind == page.Capsule {
		o.num(`" rx="`, at(s.Box.H/2))
	}
	o.put(`"/>`)
}

// corner returns a point of a symbol.
func corner(s *page.Symbol, c page.Corner) page.Point {
	return page.Point{
		X: s.Box.X + page.EMU(float64(s.Box.W)*c.X),
		Y: s.Box.Y + page.EMU(float64(s.Box.H)*c.Y),
	}
}

func corners(s *page.Symbol) []page.Point {
	var out []page.Point
	for _, c := range s.Kind.Corners() {
		out = append(out, corner(s, c))
	}
	return out
}

// wave draws a sheet with a wavy foot.
func (o *writer) wave(s *page.Symbol) {
	o.shape("path")
	o.put(` d="`)
	o.points(corners(s))
	before := "C"
	for _, c := range s.Kind.Foot() {
		p := corner(s, c)
		o.num(before, at(p.X))
		o.num(" ", at(p.Y))
		before = " "
	}
	o.put(`z"/>`)
}
