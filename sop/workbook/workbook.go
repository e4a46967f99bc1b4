// Package workbook reads what can be seen on the worksheets of an Excel
// workbook: cells, sizes of columns and rows, shapes and arrows with their
// places on the sheet. Everything is bounded, whatever the file holds; nothing
// of what stands there is understood. Lengths are in EMU, 36,000 to the mm,
// from the upper left corner of the sheet, y down.
package workbook

import "github.com/sopkit/sopkit/sop/workbook/cells"

// Workbook is what can be seen of a workbook.
type Workbook struct {
	Sheets   []*Sheet // that are not hidden, in the order of the tabs
	Hidden   int      // how many sheets are
	From1904 bool     // days of dates are counted from 1 January 1904, 0 being that day; otherwise from 1900
	Macros   bool     // there is VBA in it
	External bool     // it has links to other workbooks
}

// Sheet is a worksheet.
type Sheet struct {
	Name    string
	Cells   map[cells.Place]Cell // that are not blank; of merged cells the first
	Merged  []Area
	Columns Tracks
	Rows    Tracks
	Shapes  []Shape       // in the order they are drawn, groups taken apart
	Breaks  []int         // numbers of the rows that a page begins with, by hand
	Unread  int           // drawings that are not read: form controls and other old drawings, charts, SmartArt, ink
	Printed []Area        // the print area; empty: all is printed
	Unknown []cells.Place // cells with a formula whose value is not in the file, in its order
}

// Cell is what a cell shows.
type Cell struct {
	Text   string // lines parted by "\n"; a number as it stands in the file, with what its format writes beside it
	Struck string // what is struck out, which is not in Text
	Number bool
	Date   bool // Text is a number that its format shows as a date, in days: see Workbook.From1904
	Error  bool // Text is an error value, such as #N/A
}

// Area is a range of cells, both corners inside.
type Area struct{ From, To cells.Place }

// Point is a place on the sheet.
type Point struct{ X, Y int64 }

// Box is a part of the sheet.
type Box struct{ Left, Top, Right, Bottom int64 }

// Glue ties an end of a connector to a shape.
type Glue struct {
	Shape int // ID of the shape; 0: loose
	Site  int // number of the connection site
}

// Shape is a symbol, a text box, a line or an arrow.
type Shape struct {
	ID     int
	Name   string  // as the selection pane of Excel shows it
	Preset string  // preset geometry, "flowChartDecision"; empty: a free form or a picture
	Adjust []int64 // adjust values of the preset, as far as they are stated
	Text   string  // paragraphs parted by "\n", without what is struck out
	Struck string  // what is
	Box    Box     // what is seen, turned as it is
	Turn   int     // in 60,000ths of a degree, clockwise
	FlipH  bool
	FlipV  bool

	Connector  bool // drawn as one (cxnSp)
	TextBox    bool // drawn as one (txBox)
	Picture    bool // a picture
	Start, End Glue
	HeadStart  bool    // an arrow head where it starts
	HeadEnd    bool    // an arrow head where it ends
	Dashed     bool    // its line is
	Outline    bool    // has a line that is seen
	Fill       bool    // has a filling that is seen
	Path       []Point // of a line, a connector or a free form: where it runs, start first; of others empty
	More       int     // further lines of a free form that are not in Path; open lines are shapes of their own
}
