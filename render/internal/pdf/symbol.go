package pdf

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
)

// white is the filling of symbols.
const white = 255

func (o *writer) symbol(s *page.Symbol) error {
	o.ink.pen(page.OutlineWidth)
	o.ink.fill(white)
	switch s.Kind {
	case page.Box:
		o.ink.rect(s.Box, both)
	case page.Capsule:
		o.capsule(s.Box)
	case page.Diamond, page.Triangle, page.Pentagon:
		o.ink.path(corners(s))
		o.ink.put(closed)
	case page.Wave:
		o.wave(s)
	default:
		return fmt.Errorf("pdf: no drawing for symbol %v", s.Kind)
	}
	return o.lines(s.Lines, s.Font)
}

// corner returns a point of a symbol.
func corner(s *page.Symbol, c page.Corner) page.Point {
	return page.Point{X: s.Box.X + page.EMU(float64(s.Box.W)*c.X), Y: s.Box.Y + page.EMU(float64(s.Box.H)*c.Y)}
}

func corners(s *page.Symbol) []page.Point {
	var out []page.Point
	for _, c := range s.Kind.Corners() {
		out = append(out, corner(s, c))
	}
	return out
}

// capsule draws a box whose short sides are half circles, each of two curves.
func (o *writer) capsule(r page.Rect) {
	const bend = 0.5522847498 // of the radius, how far a curve's hands reach for a quarter of a circle
	radius := r.H / 2
	hand := radius - page.EMU(float64(radius)*bend) // from the corner
	left, right, top, bottom, middle := r.X, r.Right(), r.Y, r.Bottom(), r.Y+radius
	at := func(x, y page.EMU) page.Point { return page.Point{X: x, Y: y} }
	o.ink.path([]page.Point{at(left+radius, top), at(right-radius, top)})
	o.ink.curve(at(right-hand, top), at(right, top+hand), at(right, middle))
	o.ink.curve(at(right, bottom-hand), at(right-hand, bottom), at(right-radius, bottom))
	o.ink.to(at(left+radius, bottom))
	o.ink.curve(at(left+hand, bottom), at(left, bottom-hand), at(left, middle))
	o.ink.curve(at(left, top+hand), at(left+hand, top), at(left+radius, top))
	o.ink.put(closed)
}

// wave draws a sheet with a wavy foot.
func (o *writer) wave(s *page.Symbol) {
	o.ink.path(corners(s))
	foot := s.Kind.Foot()
	o.ink.curve(corner(s, foot[0]), corner(s, foot[1]), corner(s, foot[2]))
	o.ink.put(closed)
}
