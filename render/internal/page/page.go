package page

import (
	"sort"
	"strings"
	"time"
)

// Document is a finished piece of paper: everything a back end needs, at
// final positions.
type Document struct {
	Title    string
	Subject  string
	Author   string
	Keywords string
	Created  time.Time // for document properties; never the clock
	Sheet    string    // name of the worksheet, at most 31 characters, valid in Excel
	Footer   Footer    // printed at the foot of each page
	Header   string    // printed bold at the top right of each page; empty: nothing
	Form     string    // ID of the form this is, empty for a sheet; a form's workbook is protected but for its inputs
	Grows    bool      // the table at HeadAt is a register: it grows, and stands under a frozen, filtered head
	Side     []SideInput
	Pages    []*Page // all pages have the same Paper, Margin and Cols
}

// Footer is the line at the foot of each page. "%d" and "%n" in Right stand
// for the page's number and the number of pages.
type Footer struct {
	Left, Right string
	Size        EMU // type size
}

// NewFooter is a footer whose left text keeps clear of the page's number on a
// line of a width.
func NewFooter(left string, w EMU) Footer {
	f := Footer{Left: left, Right: "Halaman %d dari %n", Size: 7 * PT}
	font := Font{Size: f.Size}
	room := w - Width("Halaman 1000 dari 1000", font) - 5*MM
	if Width(left, font) <= room {
		return f
	}
	r := []rune(left)
	n := sort.Search(len(r), func(n int) bool { return Width(string(r[:n+1])+"…", font) > room })
	f.Left = strings.TrimRight(string(r[:n]), " ") + "…"
	return f
}

// Page is one page. Its grid starts at (Margin.Left, Margin.Top); cells are
// given in grid tracks, all else in page coordinates.
type Page struct {
	Paper      Paper
	Margin     Margin
	Cols       []EMU // widths of the grid's columns, each a whole number of Pixels
	Rows       []EMU // heights of the grid's rows, each a whole number of Pixels
	Repeat     int   // the first Repeat rows are the table head carried over from an earlier page (Excel: print titles)
	HeadAt     int   // index of the first row of the table head on the page where it stands first, else -1
	HeadRows   int   // number of rows of the table head at HeadAt
	Cells      []Cell
	Symbols    []Symbol
	Connectors []Connector
	Labels     []Label
	Images     []Image
}

// Paper is a paper size, already turned to its orientation.
type Paper struct {
	Name      string // "F4", "A4", "Legal", "Letter"
	Excel     int    // paper code of SpreadsheetML
	W, H      EMU    // as printed: W > H is landscape
	Landscape bool
}

// Margin is the unprinted edge of a page.
type Margin struct{ Top, Left, Bottom, Right EMU }

// Align is how text stands in its area.
type Align uint8

// The alignments; the zero value is left, or top.
const (
	AlignStart  Align = iota // left; top
	AlignMiddle              // centred
	AlignEnd                 // right; bottom
)

// Font is the style of a text. The family is Liberation Sans in PDF and Arial
// in Excel, which have the same widths.
type Font struct {
	Size      EMU // type size, a multiple of PT/4
	Bold      bool
	Italic    bool // drawn upright where the family's italic is not embedded
	Underline bool
}

// Line is one printed line of a wrapped text.
type Line struct {
	Text   string
	Indent EMU // from the left edge of the text area; for hanging indents
}

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

// Cell is text in a cell of the grid, or an empty ruled cell.
type Cell struct {
	Col, Row         int    // first track, from 0
	ColSpan, RowSpan int    // tracks covered, at least 1
	Text             string // whole text, paragraphs parted by "\n"; what the worksheet's cell holds
	Lines            []Line // the text as wrapped to the cell; what the PDF prints
	Font             Font
	H, V             Align
	Border           Border
	Shade            uint8 // grey behind the text: 0 none … 255 black
	Leaders          int   // dotted lines to write on, spread over the height; the last at the foot of the cell
	Input            *Input
	Pieces           []Piece  // when Text depends on inputs; what Text is made of
	Sum              []string // when Text is the sum of inputs; their names
}

// Padding between a cell's border and its text, and the height of a line.
const (
	PadX = 54000 // 1.5 mm
	PadY = 15875 // 1.25 pt
)

// LineHeight returns the distance between the baselines of a text of a size:
// 1.25 times the size, rounded up to a quarter of a point. Excel needs that
// much to show each line of a wrapped cell whole.
func LineHeight(size EMU) EMU { return (size*125/100 + PT/4 - 1) / (PT / 4) * (PT / 4) }

// Symbol is a flowchart symbol at its place.
type Symbol struct {
	ID   int // unique in the document, from 1
	Kind Shape
	Box  Rect
	Text string // inside the symbol: the letter of an off-page symbol; or empty
	Font Font   // of Text
	Name string // for screen readers: "Langkah 3, Kasubbag TU, keputusan"
}

// End is where a connector is glued.
type End struct {
	Symbol int  // Symbol.ID; 0: not glued
	Side   Side // of that symbol
}

// Site returns where an arrow is glued to a side of the symbol: the middle of
// the side of its box, except where the shape does not reach the box.
func (s *Symbol) Site(side Side) Point {
	p := s.Box.Side(side)
	switch {
	case s.Kind == Wave && side == Bottom:
		p.Y = s.Box.Y + s.Box.H*20172/21600 // above the wave
	case s.Kind == Triangle && side == Left:
		p.X = s.Box.X + s.Box.W/4
	case s.Kind == Triangle && side == Right:
		p.X = s.Box.X + s.Box.W*3/4
	}
	return p
}

// Connector is an arrow or a joint line: 2 to 6 points joined by horizontal
// and vertical segments in turn.
type Connector struct {
	ID       int // unique among symbols and connectors of the document
	From, To End
	Points   []Point
	Head     bool   // an arrow head at the last point; false: a joint line
	Name     string // for screen readers: "Panah dari langkah 3 ke langkah 4, Ya"
}

// Label is text beside an arrow, without a border or a ground.
type Label struct {
	Box  Rect
	Text string // one line
	Font Font
	H    Align
}

// Image is a picture: a logo, a signature or a QR code.
type Image struct {
	Box  Rect
	Data []byte // PNG or JPEG, as package picture makes it ready
	Type string // "png" or "jpeg"
	Name string // for screen readers
}
