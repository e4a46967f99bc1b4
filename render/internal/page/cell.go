package page

// Align is how text stands in its area.
type Align uint8

// The alignments; the zero value is left, or top.
const (
	AlignStart  Align = iota // left; top
	AlignMiddle              // centred
	AlignEnd                 // right; bottom
)

// Border says which sides of a cell are ruled.
type Border uint8

// The borders of a cell.
const (
	BorderTop Border = 1 << iota
	BorderLeft
	BorderBottom
	BorderRight
	BorderAll = BorderTop | BorderLeft | BorderBottom | BorderRight
)

// Shade is how dark the ground behind a text is: 0 none … 255 black.
type Shade uint8

// Grey returns the level of red, green and blue.
func (s Shade) Grey() uint8 { return 255 - uint8(s) }

// Cell is text in a cell of the grid, or an empty ruled cell.
type Cell struct {
	Col, Row         int    // first track, from 0
	ColSpan, RowSpan int    // tracks covered, at least 1
	Box              Rect   // the tracks in page coordinates; as Finish sets it
	Text             string // whole text, paragraphs parted by "\n"; what the worksheet's cell holds
	Lines            []Line // the text as wrapped to the cell, what is printed; at their places when Finish set them
	Field            string // path of the procedure's field it shows, "related"; or empty
	Font             Font
	H, V             Align
	Border           Border
	Shade            Shade
	Level            bool  // Pieces repeat what is typed into the same rows, which grow with it
	More             *More // what few cells have; nil: nothing
}

// More is what few cells have beside their text. It is shared by copies of a
// cell, and so never changed: see Cell.Edit.
type More struct {
	Leads     string // name of the worksheet of the book that the cell leads to; or empty
	Leaders   int    // dotted lines to write on, the last at the foot of the cell
	LeaderGap EMU    // between them; 0: spread over the height
	Input     *Input
	Pieces    []Piece // when Text depends on inputs; what Text is made of
	Cut       Cut     // of what Pieces make, when the cell shows a part of it
	Sum       []Name  // when Text is the sum of inputs; their names
}

// Has returns what the cell has beside its text.
func (c *Cell) Has() More {
	if c.More == nil {
		return More{}
	}
	return *c.More
}

// Edit returns what this cell alone has beside its text, to be changed.
func (c *Cell) Edit() *More {
	own := c.Has()
	c.More = &own
	return c.More
}

// Padding between a cell's border and its text.
const (
	PadX = 3 * MM / 2
	PadY = 5 * PT / 4
)

// Dotted returns the lines to write on.
func (c *Cell) Dotted() []Stroke {
	var out []Stroke
	has := c.Has()
	for i := 1; i <= has.Leaders; i++ {
		y := c.Box.Y + c.Box.H*EMU(i)/EMU(has.Leaders) - Pixel
		if has.LeaderGap > 0 {
			y = c.Box.Bottom() - has.LeaderGap*EMU(has.Leaders-i) - Pixel
		}
		out = append(out, Stroke{Point{c.Box.X + PadX/2, y}, Point{c.Box.Right() - PadX/2, y}, RuleWidth})
	}
	return out
}

// Cut is a stretch of a text, in characters as Excel counts them. The zero value
// is all of it.
type Cut struct {
	From int  // before it
	More bool // the text goes on in another cell, Len characters on
	Len  int  // of the stretch, when More
}
