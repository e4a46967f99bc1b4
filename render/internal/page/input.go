package page

// Input makes a cell one that staff fill in on screen. The PDF prints the
// cell's lines and knows nothing of it.
type Input struct {
	Name    Name // unique in the document
	Kind    InputKind
	Value   string   // in the form of the kind; empty: a blank
	Options []string // of InputChoice
	Hint    string   // shown when the cell is chosen; may be empty
	Short   bool     // dates in figures and amounts without cents, as in tables
	Day     bool     // a date with its day
	Prefix  string   // shown before the value: "NIP. "
	Formula *Formula // what the value follows from; nil: nothing, or it is filled in all the same
}

// Formula is how the value of an input follows from others.
type Formula struct {
	Op   FormulaOp
	Of   []Operand
	Text string // of OpTally: what is counted
}

// Operand is a value of a Formula: one input, the boxes to tick of one choice,
// or those of a table's column from top to bottom.
type Operand struct {
	Kind    InputKind
	Column  bool
	Names   []Name
	Options []string // of boxes to tick: what each stands for
}

// FormulaOp is the operation of a Formula, as package forms defines it.
type FormulaOp uint8

// The operations.
const (
	OpSum FormulaOp = iota + 1
	OpProduct
	OpDifference
	OpPercent
	OpRows // Of are the columns of the table
	OpTally
	OpAge
	OpMonths
	OpDays
	OpWords
)

// Name names an input: that of a field, of one of a field's options, or of a
// column in a row of a table.
type Name struct {
	Field  string // or the table
	Number int    // of the option or row, from 1; 0: the field itself
	Column string // of the table
	Part   int    // of a value that goes on over pages: 1 for its second cell; 0: the first, or all
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
	Ref  Name   // of the input; zero for fixed text
	Kind InputKind
	As   Manner
	Post *Post // of AsPost
}

// Post are the inputs that the post of a signer depends on: by what mandate it
// is signed for another, the own post, and the one between. Zero names are none.
type Post struct{ Mandate, Own, Via Name }

// Manner is how a piece writes its input's value.
type Manner uint8

// The manners of writing.
const (
	AsPrinted Manner = iota // as the cell of the input prints it
	AsWords                 // in words
	AsCount                 // "6 (enam)"
	AsDay                   // a date with its day
	AsShort                 // as in tables: a date in figures, an amount without cents
	AsMasked                // with asterisks for all but the first three and the last two
	AsPost                  // the post of a signer, Text while it is blank; Post says how
)

// SideInput is an input that has no place on the paper: it stands beside it on
// the screen, and pieces print it. One whose input has no name is a heading.
type SideInput struct {
	Page, Row int
	At        int // among those of the row, from 0
	Label     string
	Input     Input
}
