package page

// Symbol is a flowchart symbol at its place.
type Symbol struct {
	ID   int // unique in the document, from 1
	Kind Shape
	Box  Rect
	Text string // inside the symbol: the letter of a pentagon; or empty
	Font Font   // of Text
	Line Line   // Text at its place; as Finish sets it
	Name string // for screen readers: "Langkah 3, Kasubbag TU, keputusan"
}

// Site returns where an arrow is glued to a side of the symbol: the middle of
// the side of its box, except where the shape does not reach the box.
func (s *Symbol) Site(side Side) Point {
	p := s.Box.Side(side)
	switch {
	case s.Kind == Wave && side == Bottom:
		p.Y = s.Box.Y + s.Box.H*waveLeft/unit
	case s.Kind == Triangle && side == Left:
		p.X = s.Box.X + s.Box.W/4
	case s.Kind == Triangle && side == Right:
		p.X = s.Box.X + s.Box.W*3/4
	}
	return p
}
