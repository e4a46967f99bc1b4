package audit

import "errors"

// Errors that Read wraps.
var (
	ErrNoTable = errors.New("audit: the worksheet has no table of roles")
	ErrDrawing = errors.New("audit: the drawing does not fit the worksheet")
)

// Sheet is a procedure's sheet as its workbook shows it.
type Sheet struct {
	Lanes     []int   // x of the rules between the roles; one more than there are roles
	Pages     []*Page // top to bottom
	Legend    int     // symbols beside the legend's words
	Lettering float64 // size of the table's lettering, in points
	Signature float64 // room for stamp and signature, in millimetres; 0: no signature block
	grid      *grid
	head      [2]int // first and last row of the table's head
	last      int    // last row of the table
}

// Page is what one page break parts from the next.
type Page struct {
	Number      int // from 1
	Top, Bottom int // of the table's rows on this page; equal when it has none
	Rules       []int
	Symbols     []*Symbol
	Arrows      []*Arrow
	Labels      []*Label
	end         int // y where the page ends
}

// Symbol is a flowchart symbol in the table.
type Symbol struct {
	ID           int
	Preset, Name string
	Text         string // the letter of a pentagon, or a word or two
	Ink          Rect   // from the top of capitals to the base line
	Box          Rect
}

// Arrow is an arrow, or the line without a head that joins symbols.
type Arrow struct {
	ID       int
	Name     string
	Points   []Point // as programs that do not know Excel's connectors draw it
	Drawn    []Point // as Excel draws the connector
	From, To End
	Head     int // length of the head; 0: a joint line
	HeadWide int
	Preset   string
	Box      Rect    // before turning
	anchors  [4]Rect // of the connector and of the shape, each as stated and as anchored
}

// End is where an arrow is glued.
type End struct {
	Symbol *Symbol // nil: nowhere
	Site   int     // 0 top, 1 left, 2 bottom, 3 right
}

// Label is an answer beside an arrow.
type Label struct {
	Text string
	Box  Rect
	Ink  Rect   // from the top of capitals to the base line
	Of   *Arrow // nil: none is known
}

// decision reports whether the arrow leaves a decision.
func (a *Arrow) decision() bool { return a.From.Symbol != nil && a.From.Symbol.Preset == diamond }

// pieces returns the straight pieces of an arrow.
func (a *Arrow) pieces() []piece {
	out := make([]piece, 0, len(a.Points)-1)
	for k := 1; k < len(a.Points); k++ {
		u, v := a.Points[k-1], a.Points[k]
		if u.X > v.X || u.Y > v.Y {
			u, v = v, u
		}
		out = append(out, piece{u, v, a, k - 1})
	}
	return out
}

// pieces returns the straight pieces of all arrows of a page.
func (p *Page) pieces() []piece {
	var out []piece
	for _, a := range p.Arrows {
		out = append(out, a.pieces()...)
	}
	return out
}

// headBox is the area of an arrow's head; false when it has none.
func (a *Arrow) headBox() (Rect, bool) {
	n := len(a.Points)
	if a.Head == 0 || n < 2 {
		return Rect{}, false
	}
	tip, from := a.Points[n-1], a.Points[n-2]
	half := a.HeadWide / 2
	switch {
	case from.X < tip.X:
		return Rect{tip.X - a.Head, tip.Y - half, a.Head, 2 * half}, true
	case from.X > tip.X:
		return Rect{tip.X, tip.Y - half, a.Head, 2 * half}, true
	case from.Y < tip.Y:
		return Rect{tip.X - half, tip.Y - a.Head, 2 * half, a.Head}, true
	}
	return Rect{tip.X - half, tip.Y, 2 * half, a.Head}, true
}

// site returns where an arrow glued to a site of the symbol ends.
func (s *Symbol) site(n int) (Point, bool) {
	list, ok := sites[s.Preset]
	if !ok || n < 0 || n >= len(list) {
		return Point{}, false
	}
	return Point{s.Box.X + round(list[n].x*float64(s.Box.W)), s.Box.Y + round(list[n].y*float64(s.Box.H))}, true
}

// covers reports whether the shape itself, not its box alone, has more than
// its edge in common with an area; the wave of a document counts as a
// straight foot.
func (s *Symbol) covers(r Rect) bool {
	b, c := s.Box.inset(edge), s.Box.centre()
	switch s.Preset {
	case document:
		b.H = int(float64(s.Box.H)*documentFoot) - 2*edge
	case diamond:
		dx, dy := max(r.X-c.X, c.X-r.right(), 0), max(r.Y-c.Y, c.Y-r.bottom(), 0)
		return dx*b.H+dy*b.W < b.W*b.H/2
	case triangle: // stands on its tip
		dx, dy := max(r.X-c.X, c.X-r.right(), 0), max(r.Y-b.Y, 0)
		return r.bottom() > b.Y && dx*b.H < (b.H-dy)*b.W/2
	}
	return r.X < b.right() && b.X < r.right() && r.Y < b.bottom() && b.Y < r.bottom()
}

// edge is how deep an arrow may reach into a symbol unseen.
const edge = 1000
