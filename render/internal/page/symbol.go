package page

// Symbol is a flowchart symbol at its place.
type Symbol struct {
	ID   int // unique in the document, from 1
	Kind Shape
	Box  Rect
	Text string // inside the symbol, lines parted by "\n": a word or two, the letter of a pentagon; or empty
	Font Font   // of Text
	Name string // for screen readers: "Langkah 3, Kasubbag TU, keputusan"
	Does string // what is done there, on one line; or empty

	Lines []Line // of Text, at their places; as Finish sets them
}

// lines places the lines of the text.
func (s *Symbol) lines() {
	s.Lines = nil
	if s.Text != "" {
		s.Lines = linesIn(s.Text, s.Font, s.Kind.TextBox(s.Box), AlignMiddle)
	}
}

// textAir is the room between a symbol's outline and the text inside.
const textAir = MM * 3 / 10

// TextBox returns the part of a shape's box in which text stands: no larger
// than DrawingML's, so that Office breaks no line anew, and within the outline.
// A pentagon is wide at its top, and so its letter stands a little higher than
// the middle.
func (s Shape) TextBox(box Rect) Rect {
	dx, top, bottom := textAir, textAir, textAir
	switch s {
	case Capsule:
		dx += max(box.W*1018/unit, min(box.W, box.H)*15/100)
	case Diamond:
		dx, top, bottom = box.W/4+Pixel, box.H/4, box.H/4
	case Wave:
		bottom += box.H - box.H*waveRight/unit
	case Triangle:
		dx, bottom = box.W/4+Pixel, box.H-box.H/2
	case Pentagon:
		dx, top, bottom = 0, 0, box.H-box.H*9/10
	}
	return Rect{box.X + dx, box.Y + top, box.W - 2*dx, box.H - top - bottom}
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
