package page

// Input makes a cell one that staff fill in on screen. The PDF prints the
// cell's lines and knows nothing of it.
type Input struct {
	Name    string // unique in the document; the name of the cell in the workbook
	Kind    InputKind
	Value   string   // in the form of the kind; empty: a blank
	Options []string // of InputChoice
	Hint    string   // shown when the cell is chosen; may be empty
	Short   bool     // dates in figures and amounts without cents, as in tables
}

// InputKind is what an input takes, and how Value is written.
type InputKind uint8

// The kinds of inputs.
const (
	InputText   InputKind = iota
	InputNumber           // "12.5"
	InputDate             // "2026-11-23"
	InputTime             // "08:00"
	InputMoney            // "1500000"
	InputDigits           // "198609262015051001": digits that are no number
	InputChoice           // one of Options
	InputTick             // "X" or empty
)

// Piece is a stretch of the text of a cell whose text depends on inputs.
type Piece struct {
	Text string // fixed text, or what a blank input shows
	Ref  string // Input.Name; empty for fixed text
	Kind InputKind
	As   Manner
}

// Manner is how a piece writes its input's value.
type Manner uint8

// The manners of writing.
const (
	AsPrinted Manner = iota // as the cell of the input prints it
	AsWords                 // in words
	AsCount                 // "6 (enam)"
	AsLetter                // a date as letters write it: "23 November 2026"
)

// SideInput is an input that has no place on the paper: it stands beside it on
// the screen, and pieces print it.
type SideInput struct {
	Page, Row int
	Label     string
	Input     Input
}
