package page

import (
	"errors"
	"fmt"
	"iter"
)

// Item is a thing on a page: *Cell, *Image, *Connector, *Symbol, *Label or *Link. The
// set is closed: each back end has one type switch over it, whose default is an
// error that wraps ErrItem.
type Item interface{ item() }

func (*Cell) item()      {}
func (*Image) item()     {}
func (*Connector) item() {}
func (*Symbol) item()    {}
func (*Label) item()     {}
func (*Link) item()      {}

// ErrItem reports an item that a back end does not know.
var ErrItem = errors.New("unknown kind of item")

// Unknown returns the error of a back end that does not know an item.
func Unknown(i Item) error { return fmt.Errorf("%w: %T", ErrItem, i) }

// Of visits the items of one kind, in drawing order.
func Of[T Item](p *Page) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, i := range p.Items {
			if t, ok := i.(T); ok && !yield(t) {
				return
			}
		}
	}
}

// Texts visits the lines of cells, symbols and labels, in drawing order, with the
// font they are set in.
func (p *Page) Texts() iter.Seq2[[]Line, Font] {
	return func(yield func([]Line, Font) bool) {
		for _, it := range p.Items {
			var lines []Line
			var font Font
			switch it := it.(type) {
			case *Cell:
				lines, font = it.Lines, it.Font
			case *Symbol:
				lines, font = it.Lines, it.Font
			case *Label:
				lines, font = it.Lines, it.Font
			}
			if len(lines) > 0 && !yield(lines, font) {
				return
			}
		}
	}
}

// End is where a connector is glued.
type End struct {
	Symbol int  // Symbol.ID; 0: not glued
	Side   Side // of that symbol
}

// Connector is an arrow or a joint line: 2 to 6 points joined by horizontal
// and vertical segments in turn.
type Connector struct {
	ID       int // unique among symbols and connectors of the document
	From, To End
	Points   []Point
	Head     EMU    // length of the arrow head at the last point; 0: a joint line
	Dashed   bool   // as Dash says
	Name     string // for screen readers: "Panah dari langkah 3 ke langkah 4, Ya"
}

// ErrConnector reports a connector that no format can draw.
var ErrConnector = errors.New("connector of other than 1 to 5 segments, horizontal and vertical in turn")

// Check returns an error that wraps ErrConnector unless the points are as they
// must be.
func (c *Connector) Check() error {
	n := len(c.Points)
	bent := n < 2 || n > 6
	for i := 1; i < n; i++ {
		level := c.Points[i].Y == c.Points[i-1].Y
		bent = bent || level == (c.Points[i].X == c.Points[i-1].X)
		bent = bent || i > 1 && level == (c.Points[i-1].Y == c.Points[i-2].Y)
	}
	if bent {
		return fmt.Errorf("%w: connector %d, %d points", ErrConnector, c.ID, n)
	}
	return nil
}

// Label is text beside an arrow, without a border or a ground. Its lines stand
// half way down its box.
type Label struct {
	Box   Rect
	Text  string // lines parted by "\n"
	Font  Font
	H     Align
	Lines []Line // of Text, at their places; as Finish sets them
}

// Link is a part of a page that leads to another page, where a format has such
// links. Nothing of it is seen.
type Link struct {
	Box Rect
	To  int // index of the page
}

// Image is a picture: a logo, a signature or a QR code.
type Image struct {
	Box  Rect
	Data []byte // PNG or JPEG, as package picture makes it ready
	Type string // "png" or "jpeg"
	Name string // for screen readers
}
