package table

// Book is a workbook to be written: what stands in its cells and what helps
// whoever fills them in. Rows and columns count from 1.
type Book struct{ Sheets []Sheet }

// Sheet is a worksheet.
type Sheet struct {
	Name   string
	Widths []float64 // of the columns, in characters
	Rows   []Row
	Head   int // the row of the heads, which stays in view with those above; 0: none
	Left   int // columns on the left that stay in view
	Drops  []Drop
	Marks  []Mark
	Entry  bool // it is written in; others are to be read
}

// Row is the cells of a row from column 1 on. The zero value is blank.
type Row []Cell

// Cell is a cell. The zero value is blank and white.
type Cell struct {
	Text    string
	Number  bool   // Text is a number and stands there as one
	Formula string // that gives Text; or empty
	Note    string // for whoever points at the cell; or empty
	Style   Style
}

// Style is how a cell looks.
type Style uint8

// The styles.
const (
	Blank    Style = iota
	Title          // of the worksheet
	Hint           // says what to do
	Head           // of a column that every workbook has
	Extra          // of a column that this one has
	Label          // of a row
	Entry          // is written in
	Choice         // is written in, in the middle
	Shown          // part of an example
	ShownMid       // the same, in the middle
	Count          // number of a row
)

// Area is a range of cells, all its corners inside.
type Area struct{ Left, Top, Right, Bottom int }

// Drop is a list to choose from, or a hint alone, for cells.
type Drop struct {
	Area  Area
	List  []string // without commas; empty: the hint alone
	Title string
	Hint  string
	Firm  bool // nothing else can be entered
}

// Mark colours cells for which a formula is true; it is written for the upper
// left one.
type Mark struct {
	Area    Area
	Formula string
	Wrong   bool // red; else the colour of what is left out
}
